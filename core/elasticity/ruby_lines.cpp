#include "core/elasticity/ruby_lines.h"

#include "core/curve/noise.h"
#include "core/curve/sampling.h"
#include "core/elasticity/ruby_fit.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double leastHeight = 5;    // standard errors of a line
constexpr double leastShare = 0.02;  // of the lower line in the higher one
constexpr double leastGain = 30;     // of χ² by the second line
constexpr int mostForeign = 3;       // lines that are looked past
constexpr double foreignHeight = 20; // times the scatter of neighbouring rows, below which none is looked past
constexpr double aroundForeign = 3;  // widths of one to either side, where it is fitted

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

/// The widest stretch of saturated rows that follow each other; of no width: none.
Interval widestFlatTop(const std::vector<double>& wavelength, const std::vector<bool>& saturated) {
    Interval widest{0, 0};
    for (std::size_t i = 0; i < saturated.size(); ++i) {
        const std::size_t first = i;
        while (i < saturated.size() && saturated[i])
            ++i;
        if (i > first && wavelength[i - 1] - wavelength[first] > widest.width())
            widest = {wavelength[first], wavelength[i - 1]};
    }
    return widest;
}

/// What was left out, in words; refuses a flat top that hides the line.
Result<void> tellLeftOut(RubyLines& lines, const RubyRows& rows, const std::vector<bool>& saturated, int struckRows) {
    const Interval flat = widestFlatTop(rows.spectrum.wavelength, saturated);
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

/// The rows around `top` that lie above a level, one after the other.
IndexRange indicesAbove(const std::vector<double>& counts, std::size_t top, double level) {
    IndexRange range{top, top + 1};
    while (range.first > 0 && counts[range.first - 1] > level)
        --range.first;
    while (range.last < counts.size() && counts[range.last] > level)
        ++range.last;
    return range;
}

/// A line that is none of ruby's: what it adds to the counts, and where that hides what else is there.
struct ForeignLine {
    RubyLine line;
    Interval hidden;

    double at(double wavelength) const {
        return line.height.value * pseudoVoigt(wavelength - line.position.value, line.fwhm.value, line.lorentzian);
    }
};

/// The highest line of the spectrum, alone.
std::optional<ForeignLine> highestLine(const RubySpectrum& spectrum, const std::vector<bool>& leftOut) {
    const std::vector<double> ones(spectrum.counts.size(), 1);
    RubyRows rows{spectrum, 0.5 * (spectrum.wavelength.front() + spectrum.wavelength.back()), leftOut, ones, ones, {}};
    std::size_t top = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        top = !leftOut[i] && (leftOut[top] || spectrum.counts[i] > spectrum.counts[top]) ? i : top;
    const double level = median(spectrum.counts), height = spectrum.counts[top] - level;
    const IndexRange half = indicesAbove(spectrum.counts, top, level + 0.5 * height);
    const double width = spectrum.wavelength[half.last - 1] - spectrum.wavelength[half.first];
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows.weight[i] =
            leftOut[i] || std::abs(spectrum.wavelength[i] - spectrum.wavelength[top]) > aroundForeign * width ? 0 : 1;
    Eigen::VectorXd start(rubyParameters);
    start << level, 0, spectrum.wavelength[top], std::max(width, 1e-3), height, 0.5, rubySplit, std::max(width, 1e-3), 0, 0.5;
    const auto fit = rubyFit(rows, start, true);
    if (!fit)
        return {};
    const auto value = [&](RubyParameter k) { return fit->parameters[k].value; };
    const RubyLine line{{value(RubyR1)}, {value(RubyWidth1)}, {value(RubyHeight1)}, value(RubyEta1)};
    return ForeignLine{line, {value(RubyR1) - value(RubyWidth1), value(RubyR1) + value(RubyWidth1)}};
}

/// σ of a row by the differences of neighbours.
double scatterOfNeighbours(const std::vector<double>& counts) {
    std::vector<double> steps;
    for (std::size_t i = 1; i < counts.size(); ++i)
        steps.push_back(counts[i] - counts[i - 1]);
    return scaledMad(steps) / std::sqrt(2.0);
}

/// The spectrum without a foreign line, whose middle is left out.
void takeOff(RubySpectrum& spectrum, std::vector<bool>& leftOut, const ForeignLine& foreign) {
    for (std::size_t i = 0; i < spectrum.counts.size(); ++i) {
        spectrum.counts[i] -= foreign.at(spectrum.wavelength[i]);
        leftOut[i] = leftOut[i] || foreign.hidden.contains(spectrum.wavelength[i]);
    }
}

/// Both lines stand out by far and are as like as R1 and R2 are.
bool isBeyondDoubt(const RubyLines& lines) {
    const double split = lines.r1.position.value - lines.r2.position.value, ratio = lines.r2.height.value / lines.r1.height.value;
    const auto standsOut = [](const RubyLine& line) {
        return line.height.value > 3 * leastHeight * line.height.error.value_or(0);
    };
    return standsOut(lines.r1) && standsOut(lines.r2) && std::abs(split - rubySplit) < 0.3 && ratio > 0.2 && ratio < 1.5 &&
           lines.r1.fwhm.value < 0.5 * widestRubyLine;
}

/// A line of another kind may have been taken for one of the two.
bool isDoubtful(const RubyLines& lines) {
    const double split = lines.r1.position.value - lines.r2.position.value, ratio = lines.r2.height.value / lines.r1.height.value;
    return std::abs(split - rubySplit) > 0.5 || ratio < 0.1 || ratio > 2;
}

/// The doublet in rows of which some are left out.
Result<RubyLines> doubletIn(const RubySpectrum& spectrum, const std::vector<bool>& leftOut, const std::vector<bool>& saturated) {
    const std::vector<double> ones(spectrum.counts.size(), 1);
    const double center = 0.5 * (spectrum.wavelength.front() + spectrum.wavelength.back());
    RubyRows rows{spectrum, center, leftOut, ones, ones, std::vector<double>(ones.size(), 0)};
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

/// The doublet beside stronger lines, which are taken off one after the other from the highest; nothing where none is beyond
/// doubt.
std::optional<RubyLines> besideForeignLines(RubySpectrum spectrum, const std::vector<bool>& saturated) {
    const double scatter = scatterOfNeighbours(spectrum.counts);
    std::vector<bool> leftOut = saturated;
    std::vector<Message> notes;
    for (int k = 0; k < mostForeign; ++k) {
        const auto foreign = highestLine(spectrum, leftOut);
        if (!foreign || !(foreign->line.height.value > foreignHeight * scatter) ||
            std::ranges::count(leftOut, false) < std::ptrdiff_t(fewestRubyRows))
            return {};
        takeOff(spectrum, leftOut, *foreign);
        notes.push_back(phrase("Ruby", "A stronger line at %1 nm is none of ruby's two: it was fitted by itself and taken off.")
                            .with(Figure{foreign->line.position.value}));
        auto lines = doubletIn(spectrum, leftOut, saturated);
        if (lines && isBeyondDoubt(*lines)) {
            lines->notes.insert(lines->notes.begin(), notes.begin(), notes.end());
            return *lines;
        }
    }
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
    auto lines = doubletIn(spectrum, saturated, saturated);
    const bool isCut = std::ranges::find(saturated, true) != saturated.end();
    if (isCut || (lines && !isDoubtful(*lines)))
        return lines;
    const auto beside = besideForeignLines(spectrum, saturated);
    return beside ? Result<RubyLines>(*beside) : lines;
}

} // namespace vitrine
