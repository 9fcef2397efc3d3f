#include "core/elasticity/ruby_lines.h"

#include "core/curve/noise.h"
#include "core/elasticity/ruby_fit.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double leastHeight = 5;   // standard errors of a line
constexpr double leastShare = 0.02; // of the lower line in the higher one
constexpr double leastGain = 30;    // of χ² by the second line

Noise noiseAbout(const RubyRows& rows, const Eigen::VectorXd& p) {
    std::vector<double> residuals;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!rows.leftOut[i])
            residuals.push_back(rows.residual(p, i) / rows.sigma[i]);
    return noiseOfResiduals(residuals, static_cast<int>(rubyParameters));
}

std::unexpected<Problem> noLine() {
    return refuse(phrase("Ruby", "No line of ruby stands out of this spectrum."),
                  phrase("Ruby", "Choose a range of wavelengths that holds R1 and R2, or measure longer."));
}

std::unexpected<Problem> oneLine(double at) {
    return refuse(phrase("Ruby", "Only one line was found, at %1 nm; which of R1 and R2 it is cannot be told.").with(Figure{at}),
                  phrase("Ruby", "Choose a range of wavelengths that holds both lines, or record a spectrum that does."));
}

/// How much χ² grows where one line has to do, by the noise of the fit.
double gainOfSecond(const RubyRows& rows, const RubySettledFit& found, const Noise& noise) {
    Eigen::VectorXd start = found.p;
    if (start[RubyHeight2] > start[RubyHeight1]) {
        start[RubyR1] -= start[RubySplit];
        start[RubyHeight1] = start[RubyHeight2];
    }
    const auto single = rubyFit(rows, start, true);
    const double gain = single ? single->sumOfSquares - found.fit.sumOfSquares : std::numeric_limits<double>::infinity();
    return gain / std::max(1e-12, noise.sigma * noise.sigma * noise.tau);
}

Result<void> judged(const RubyRows& rows, const RubySettledFit& found, const Noise& noise, const RubyLines& lines) {
    const bool firstHigher = lines.r1.height.value >= lines.r2.height.value;
    const RubyLine &high = firstHigher ? lines.r1 : lines.r2, &low = firstHigher ? lines.r2 : lines.r1;
    const auto& x = rows.spectrum.wavelength;
    if (!(high.height.value > leastHeight * high.height.error.value_or(0)) || high.fwhm.value > 0.98 * widestRubyLine)
        return noLine();
    if (low.height.value < leastShare * high.height.value || gainOfSecond(rows, found, noise) < leastGain)
        return oneLine(high.position.value);
    if (lines.r2.position.value < x.front() || lines.r1.position.value > x.back())
        return oneLine(high.position.value);
    return {};
}

Measured withTau(const RubySettledFit& found, RubyParameter k, double tau) {
    return {found.p[k], found.fit.errors[k] * std::sqrt(tau)};
}

/// R2 = R1 − split, with the covariance of both.
Measured secondPosition(const RubySettledFit& found, double tau) {
    const auto& c = found.fit.covariance;
    const double variance = c(RubyR1, RubyR1) + c(RubySplit, RubySplit) - 2 * c(RubyR1, RubySplit);
    return {found.p[RubyR1] - found.p[RubySplit], std::sqrt(std::max(0.0, variance) * tau)};
}

RubyLines linesOf(const RubyRows& rows, const RubySettledFit& found, const Noise& noise) {
    RubyLines lines;
    const double tau = lines.tau = std::max(1.0, noise.tau);
    lines.r1 = {withTau(found, RubyR1, tau), withTau(found, RubyWidth1, tau), withTau(found, RubyHeight1, tau),
                found.p[RubyEta1]};
    lines.r2 = {secondPosition(found, tau), withTau(found, RubyWidth2, tau), withTau(found, RubyHeight2, tau), found.p[RubyEta2]};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double at = rows.spectrum.wavelength[i];
        if (rows.leftOut[i]) {
            lines.leftOut.push_back(at);
            continue;
        }
        lines.wavelength.push_back(at);
        lines.counts.push_back(rows.spectrum.counts[i]);
        lines.model.push_back(rubyModel(found.p, rows.center, at));
        lines.background.push_back(rubyBackground(found.p, rows.center, at));
        lines.sigma.push_back(rows.sigma[i]);
    }
    return lines;
}

/// What was left out, in words; refuses a flat top that hides the line.
Result<void> tellLeftOut(RubyLines& lines, const RubyRows& rows, const std::vector<bool>& saturated, int struckRows) {
    Interval flat{0, 0};
    for (std::size_t i = 0; i < saturated.size(); ++i)
        if (saturated[i])
            flat = {flat.high == 0 ? rows.spectrum.wavelength[i] : flat.low, rows.spectrum.wavelength[i]};
    const int count = static_cast<int>(std::ranges::count(saturated, true));
    if (flat.width() > std::min(lines.r1.fwhm.value, lines.r2.fwhm.value) && flat.low < lines.r1.position.value + 0.1)
        return refuse(phrase("Ruby", "The spectrum is saturated from %1 to %2 nm, wider than a line.")
                          .with(Figure{flat.low}, Figure{flat.high}),
                      phrase("Ruby", "Record it again with a shorter exposure."));
    if (count > 0)
        lines.notes.push_back(phrases("Ruby", "Saturated rows at a flat top, left out: %n.").count(count));
    if (struckRows > 0)
        lines.notes.push_back(phrases("Ruby", "Rows that stand out alone (cosmic rays), left out: %n.").count(struckRows));
    return {};
}

} // namespace

Result<RubyLines> fitRubyLines(const RubySpectrum& whole, const std::optional<Interval>& range) {
    const RubySpectrum spectrum = rowsWithin(whole, range);
    if (spectrum.counts.size() < fewestRubyRows)
        return refuse(phrases("Ruby", "There are only %n row(s) of the spectrum; two lines need at least sixteen.")
                          .count(static_cast<int>(spectrum.counts.size())),
                      phrase("Ruby", "Choose a wider range of wavelengths."));
    const std::vector<bool> saturated = saturatedRows(spectrum.counts);
    const std::vector<double> ones(spectrum.counts.size(), 1);
    const double center = 0.5 * (spectrum.wavelength.front() + spectrum.wavelength.back());
    RubyRows rows{spectrum, center, saturated, ones, ones, std::vector<double>(ones.size(), 0)};
    const auto found = rubyFitSettled(rows);
    if (!found)
        return noLine();
    const Noise noise = noiseAbout(rows, found->p);
    RubyLines lines = linesOf(rows, *found, noise);
    if (const auto told = tellLeftOut(lines, rows, saturated, found->struck); !told)
        return std::unexpected(told.error());
    if (const auto fine = judged(rows, *found, noise, lines); !fine)
        return std::unexpected(fine.error());
    return lines;
}

} // namespace vitrine
