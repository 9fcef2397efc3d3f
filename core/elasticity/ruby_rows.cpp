#include "core/elasticity/ruby_rows.h"

#include "core/curve/noise.h"
#include "core/curve/sampling.h"
#include "core/curve/tops.h"
#include "core/fit/statistics.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t flatRows = 3;
constexpr double beyondRounding = 4; // steps of rounding
constexpr std::size_t rowsOfSearch = 500;
constexpr double startShape = 0.5;

/// The rows first … last − 1 that are all `top`.
IndexRange flatFrom(const std::vector<double>& counts, std::size_t first) {
    std::size_t last = first;
    while (last < counts.size() && counts[last] == counts[first])
        ++last;
    return {first, last};
}

/// How much lower the neighbours of a flat stretch are, the greater of both.
double dropBeside(const std::vector<double>& counts, IndexRange flat) {
    const double top = counts[flat.first];
    const double before = flat.first > 0 ? top - counts[flat.first - 1] : 0;
    const double after = flat.last < counts.size() ? top - counts[flat.last] : 0;
    return std::max(before, after);
}

std::vector<double> medianOfFive(const std::vector<double>& y) {
    std::vector<double> out = y;
    for (std::size_t i = 2; i + 2 < y.size(); ++i) {
        std::array<double, 5> five{y[i - 2], y[i - 1], y[i], y[i + 1], y[i + 2]};
        std::ranges::nth_element(five, five.begin() + 2);
        out[i] = five[2];
    }
    return out;
}

/// Level, slope and two heights of lines at given places by linear least squares, and how much of Σ y² they explain.
struct TrialDoublet {
    double r1 = 0, width = 0, explained = -1;
    Eigen::Vector4d terms = Eigen::Vector4d::Zero();
};

Eigen::Vector4d trialRow(const TrialDoublet& trial, double offset, double wavelength) {
    return {1, offset, pseudoVoigt(wavelength - trial.r1, trial.width, startShape),
            pseudoVoigt(wavelength - trial.r1 + rubySplit, trial.width, startShape)};
}

TrialDoublet tried(const Grouped& rows, double center, double r1, double width) {
    TrialDoublet trial{r1, width};
    Eigen::Matrix4d normal = Eigen::Matrix4d::Zero();
    Eigen::Vector4d right = Eigen::Vector4d::Zero();
    for (std::size_t i = 0; i < rows.x.size(); ++i) {
        const Eigen::Vector4d row = trialRow(trial, rows.x[i] - center, rows.x[i]);
        normal += row * row.transpose();
        right += rows.y[i] * row;
    }
    trial.terms = normal.ldlt().solve(right);
    if (trial.terms.allFinite() && trial.terms[2] > 0 && trial.terms[3] > 0)
        trial.explained = trial.terms.dot(right);
    return trial;
}

TrialDoublet bestTrial(const Grouped& rows, double center) {
    constexpr std::array widths{0.2, 0.35, 0.6, 1.0, 1.6, 2.5, 4.0};
    const double step = std::max(0.1, (rows.x.back() - rows.x.front()) / 400);
    TrialDoublet best;
    for (const double width : widths)
        for (double r1 = rows.x.front() + 0.7 * rubySplit; r1 < rows.x.back(); r1 += step)
            if (const TrialDoublet trial = tried(rows, center, r1, width); trial.explained > best.explained)
                best = trial;
    return best;
}

/// A pseudo-Voigt and its derivatives by distance, width and share of the Lorentzian.
struct ProfileSlopes {
    double value = 0, byDistance = 0, byWidth = 0, byShape = 0;
};

ProfileSlopes slopesOf(double distance, double fwhm, double lorentzian) {
    const double u = 2 * distance / fwhm, s = u * u, ln2 = std::log(2.0);
    const double lorentz = 1 / (1 + s), gauss = std::exp(-ln2 * s);
    const double byU = -2 * u * (lorentzian * lorentz * lorentz + (1 - lorentzian) * ln2 * gauss);
    return {lorentzian * lorentz + (1 - lorentzian) * gauss, byU * 2 / fwhm, -byU * u / fwhm, lorentz - gauss};
}

} // namespace

double pseudoVoigt(double distance, double fwhm, double lorentzian) {
    const double u = 2 * distance / fwhm, s = u * u;
    const double gauss = s < 60 ? std::exp(-std::log(2.0) * s) : 0; // less than 1e-18
    return lorentzian / (1 + s) + (1 - lorentzian) * gauss;
}

double rubyBackground(const Eigen::VectorXd& p, double center, double wavelength) {
    return p[RubyLevel] + p[RubySlope] * (wavelength - center);
}

double rubyModel(const Eigen::VectorXd& p, double center, double wavelength) {
    const double from = wavelength - p[RubyR1];
    return rubyBackground(p, center, wavelength) + p[RubyHeight1] * pseudoVoigt(from, p[RubyWidth1], p[RubyEta1]) +
           p[RubyHeight2] * pseudoVoigt(from + p[RubySplit], p[RubyWidth2], p[RubyEta2]);
}

Eigen::VectorXd rubySlopes(const Eigen::VectorXd& p, double center, double wavelength) {
    const double from = wavelength - p[RubyR1];
    const ProfileSlopes first = slopesOf(from, p[RubyWidth1], p[RubyEta1]);
    const ProfileSlopes second = slopesOf(from + p[RubySplit], p[RubyWidth2], p[RubyEta2]);
    Eigen::VectorXd slopes(rubyParameters);
    slopes << 1, wavelength - center, -p[RubyHeight1] * first.byDistance - p[RubyHeight2] * second.byDistance,
        p[RubyHeight1] * first.byWidth, first.value, p[RubyHeight1] * first.byShape, p[RubyHeight2] * second.byDistance,
        p[RubyHeight2] * second.byWidth, second.value, p[RubyHeight2] * second.byShape;
    return slopes;
}

std::vector<bool> saturatedRows(const std::vector<double>& counts) {
    std::vector<bool> saturated(counts.size(), false);
    if (counts.empty())
        return saturated;
    const double top = std::ranges::max(counts);
    const double step = roundingStep(counts);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != top)
            continue;
        const IndexRange flat = flatFrom(counts, i);
        if (flat.size() >= flatRows && dropBeside(counts, flat) > beyondRounding * step)
            std::fill_n(saturated.begin() + static_cast<std::ptrdiff_t>(flat.first), flat.size(), true);
        i = flat.last - 1;
    }
    return saturated;
}

RubySpectrum rowsWithin(const RubySpectrum& spectrum, const std::optional<Interval>& range) {
    if (!range)
        return spectrum;
    const IndexRange in = indicesWithin(spectrum.wavelength, *range);
    const auto cut = [&](const std::vector<double>& v) {
        return std::vector(v.begin() + static_cast<std::ptrdiff_t>(in.first), v.begin() + static_cast<std::ptrdiff_t>(in.last));
    };
    return {cut(spectrum.wavelength), cut(spectrum.counts)};
}

Eigen::VectorXd rubyStart(const RubySpectrum& spectrum, const std::vector<bool>& leftOut) {
    const std::vector<double> calm = medianOfFive(spectrum.counts);
    RubySpectrum kept;
    for (std::size_t i = 0; i < calm.size(); ++i)
        if (!leftOut[i]) {
            kept.wavelength.push_back(spectrum.wavelength[i]);
            kept.counts.push_back(calm[i]);
        }
    const Grouped rows = grouped(kept.wavelength, kept.counts, 1 + kept.counts.size() / rowsOfSearch);
    const double center = 0.5 * (spectrum.wavelength.front() + spectrum.wavelength.back());
    const TrialDoublet best = bestTrial(rows, center);
    Eigen::VectorXd p(rubyParameters);
    p << best.terms[0], best.terms[1], best.r1, best.width, best.terms[2], startShape, rubySplit, best.width, best.terms[3],
        startShape;
    return p;
}

} // namespace vitrine
