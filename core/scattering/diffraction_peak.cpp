#include "core/scattering/diffraction_peak.h"

#include "core/curve/sampling.h"
#include "core/scattering/peak_profiles.h"
#include "core/scattering/scattering_angle.h"
#include "core/uncertainty/tapered_parabola.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr double narrow = 0.25, wide = 0.40, narrowestFit = 0.02; // Å⁻¹

std::optional<Problem> faultIn(const PeakCurve& c, const PeakChoices& choices, IndexRange in) {
    if (c.s.size() != c.q.size() || (!c.sigma.empty() && c.sigma.size() != c.q.size()))
        return Problem{phrase("Scattering", "The columns of S(q) have different lengths."), {}, {}};
    if (in.size() < 7)
        return Problem{phrase("Scattering", "There are too few points of S(q) between %1 and %2 Å⁻¹.")
                           .with(Figure{choices.search.low, 4}, Figure{choices.search.high, 4}),
                       phrase("Scattering", "Choose a range that holds the first peak."),
                       {}};
    return {};
}

std::unexpected<Problem> noTop() {
    return refuse(phrase("Scattering", "S(q) has no maximum inside the chosen range."),
                  phrase("Scattering", "Choose a range with the peak in its middle."));
}

/// The top around the greatest value.
Result<PeakTop> topIn(const PeakCurve& c, const PeakChoices& choices, IndexRange in) {
    const auto best = std::max_element(c.s.begin() + long(in.first), c.s.begin() + long(in.last));
    const double at = c.q[std::size_t(best - c.s.begin())];
    if (at <= c.q[in.first] || at >= c.q[in.last - 1])
        return noTop();
    const auto top = peakTop(c, at, choices.quadraticHalfWidth);
    if (top && !choices.search.contains(top->at))
        return noTop();
    return top;
}

constexpr int newtonSteps = 8;

/// Where the local parabola of S crosses a level, and what every row adds to that.
struct Crossing {
    double at = 0;
    Influence influence;
    double byLevel = 0; ///< 1/slope
    double ofAxis = 0;  ///< Å⁻¹, what few rows leave open: 0.7 of what the parabola misses them by, over slope and √n
};

double missOf(const PeakCurve& c, const TaperedParabola& near, double at) {
    double squares = 0;
    for (std::size_t i = 0; i < near.points; ++i) {
        const std::size_t row = near.influence[0].first + i;
        const double u = c.q[row] - at;
        squares += std::pow(c.s[row] - near.value - u * (near.slope + 0.5 * u * near.curvature), 2);
    }
    return std::sqrt(squares) / static_cast<double>(near.points);
}

/// The local parabola is taken anew where the last one crossed, so that its slope counts over less and less.
std::optional<Crossing> refinedCrossing(const PeakCurve& c, std::size_t from, double level) {
    const double spacing = (c.q.back() - c.q.front()) / double(c.q.size() - 1);
    const double width = std::max(0.06, 6 * spacing);
    double at = c.q[from];
    TaperedParabola near = taperedParabola(c.q, c.s, at, width);
    for (int k = 0; k < newtonSteps && near.slope != 0; ++k) {
        at += std::clamp((level - near.value) / near.slope, -spacing, spacing);
        near = taperedParabola(c.q, c.s, at, width);
    }
    if (near.slope == 0)
        return {};
    return Crossing{at, scaled(near.influence[0], -1 / near.slope), 1 / near.slope,
                    0.7 * missOf(c, near, at) / std::abs(near.slope)};
}

/// Where S falls to `level`, walking from the top in one direction.
std::optional<Crossing> crossing(const PeakCurve& c, double top, double level, int direction) {
    for (auto i = std::ptrdiff_t(indicesWithin(c.q, {c.q.front(), top}).last); i > 0 && i + 1 < std::ptrdiff_t(c.q.size());
         i += direction)
        if (c.s[std::size_t(i)] <= level)
            return refinedCrossing(c, std::size_t(i), level);
    return {};
}

struct HalfHeights {
    double middle = 0, width = 0;
    Influence ofMiddle, ofWidth;
    double ofAxis = 0; ///< of the width
};

std::optional<HalfHeights> halfHeights(const PeakCurve& c, const PeakTop& top) {
    const auto left = crossing(c, top.at, 0.5 * top.height, -1), right = crossing(c, top.at, 0.5 * top.height, 1);
    if (!left || !right)
        return {};
    const Influence onLeft = sum(left->influence, top.ofHeight, 0.5 * left->byLevel),
                    onRight = sum(right->influence, top.ofHeight, 0.5 * right->byLevel);
    return HalfHeights{0.5 * (left->at + right->at), right->at - left->at, scaled(sum(onLeft, onRight), 0.5),
                       sum(onRight, onLeft, -1), std::hypot(left->ofAxis, right->ofAxis)};
}

/// The noise as it is known, else from the scatter about the parabola of the top.
PeakNoise noiseAt(const PeakCurve& c, const PeakTop& top, double halfWidth) {
    const TaperedRows rows = taperedRows(c.q, {top.at - halfWidth, top.at + halfWidth});
    std::vector<double> residuals;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double u = c.q[rows.first + i] - top.at;
        residuals.push_back(c.s[rows.first + i] - top.height - 0.5 * u * u * top.curvature);
    }
    PeakNoise noise = peakNoise(c, residuals, rows.first, 3);
    noise.factor = 1; // what a top is not, a parabola misses
    return noise;
}

std::unexpected<Problem> noHalfHeight() {
    return refuse(phrase("Scattering", "S(q) does not fall to half of its peak on both sides."),
                  phrase("Scattering", "Use another definition of the peak, or a wider range of q."));
}

DiffractionPeak byParabola(const PeakCurve& c, const PeakTop& top, const PeakChoices& choices) {
    DiffractionPeak peak = parabolaAt(c, top, choices.quadraticHalfWidth);
    if (const auto half = halfHeights(c, top))
        peak.fwhm = noiseAt(c, top, choices.quadraticHalfWidth).of(half->width, half->ofWidth, half->ofAxis);
    else
        peak.fwhm = {std::numeric_limits<double>::quiet_NaN()};
    return peak;
}

Result<DiffractionPeak> byHalfHeight(const PeakCurve& c, const PeakTop& top, const PeakChoices& choices) {
    const auto half = halfHeights(c, top);
    if (!half)
        return noHalfHeight();
    const PeakNoise noise = noiseAt(c, top, choices.quadraticHalfWidth);
    const double w = 0.5 * half->width;
    return DiffractionPeak{PeakDefinition::HalfHeight,
                           noise.of(half->middle, half->ofMiddle, 0.5 * half->ofAxis),
                           noise.of(half->width, half->ofWidth, half->ofAxis),
                           noise.of(top.height, top.ofHeight),
                           {half->middle - w, half->middle + w}};
}

Result<DiffractionPeak> byDefinition(const PeakCurve& c, const PeakTop& top, const PeakChoices& choices) {
    switch (choices.definition) {
    case PeakDefinition::LocalQuadratic:
        return byParabola(c, top, choices);
    case PeakDefinition::HalfHeight:
        return byHalfHeight(c, top, choices);
    default:
        break;
    }
    return fitProfile(c, top, *fitHalfWidth(choices),
                      choices.definition == PeakDefinition::PseudoVoigt ? PeakProfile::PseudoVoigt : PeakProfile::Lorentzian,
                      choices.parameters);
}

} // namespace

std::optional<double> fitHalfWidth(const PeakChoices& choices) {
    switch (choices.definition) {
    case PeakDefinition::LocalQuadratic:
        return choices.quadraticHalfWidth;
    case PeakDefinition::LorentzianNarrow:
        return narrow;
    case PeakDefinition::LorentzianWide:
        return wide;
    case PeakDefinition::PseudoVoigt:
        return choices.pseudoVoigtHalfWidth;
    case PeakDefinition::Lorentzian:
        return choices.lorentzianHalfWidth;
    case PeakDefinition::HalfHeight:
        break;
    }
    return {};
}

PeakChoices withFitHalfWidth(PeakChoices choices, double halfWidth) {
    const double half = std::max(narrowestFit, halfWidth);
    switch (choices.definition) {
    case PeakDefinition::LocalQuadratic:
        choices.quadraticHalfWidth = half;
        break;
    case PeakDefinition::PseudoVoigt:
        choices.pseudoVoigtHalfWidth = half;
        break;
    case PeakDefinition::HalfHeight:
        break;
    default:
        choices.definition = PeakDefinition::Lorentzian;
        choices.lorentzianHalfWidth = half;
    }
    return choices;
}

Result<DiffractionPeak> diffractionPeak(const PeakCurve& c, const PeakChoices& choices) {
    const IndexRange in = indicesWithin(c.q, choices.search);
    if (auto fault = faultIn(c, choices, in))
        return std::unexpected(std::move(*fault));
    const auto top = topIn(c, choices, in);
    if (!top)
        return std::unexpected(top.error());
    auto peak = byDefinition(c, *top, choices);
    if (peak)
        peak->definition = choices.definition;
    return peak;
}

std::vector<Result<DiffractionPeak>> peakByEveryDefinition(const PeakCurve& c, const PeakChoices& choices) {
    std::vector<PeakDefinition> definitions{PeakDefinition::LocalQuadratic, PeakDefinition::LorentzianNarrow,
                                            PeakDefinition::LorentzianWide, PeakDefinition::PseudoVoigt,
                                            PeakDefinition::HalfHeight};
    if (choices.definition == PeakDefinition::Lorentzian)
        definitions.push_back(choices.definition);
    std::vector<Result<DiffractionPeak>> peaks;
    for (const auto definition : definitions) {
        PeakChoices one = choices;
        one.definition = definition;
        peaks.push_back(diffractionPeak(c, one));
    }
    return peaks;
}

double geometricError(double q, double energy, double distanceError, double distance) {
    const double theta = 0.5 * twoThetaOf(q, wavelengthOf(energy)) * std::numbers::pi / 180;
    return q * std::cos(theta) * std::cos(theta) * std::abs(std::cos(2 * theta)) * distanceError / distance;
}

DiffractionPeak withGeometricError(DiffractionPeak peak, double geometric) {
    if (!peak.q1.error)
        return peak;
    const double before = *peak.q1.error, after = std::hypot(before, geometric);
    if (peak.q1.ci95) {
        const double half = std::hypot(0.5 * peak.q1.ci95->width(), 1.959963985 * geometric);
        peak.q1.ci95 = Interval{peak.q1.value - half, peak.q1.value + half};
    }
    peak.q1.error = after;
    if (!peak.parameters.empty())
        peak.parameters.front().value = peak.q1;
    return peak;
}

} // namespace vitrine
