#include "core/files/patterns/raw_pattern.h"

#include "core/scattering/scattering_angle.h"

#include <numbers>

namespace vitrine {

namespace {

using std::numbers::pi;

constexpr double perNanometre = 0.1; // Å⁻¹
constexpr double agreement = 1e-3;   // of q and its limit, relative

Problem wavelengthQuestion(const RawPattern& raw) {
    if (!raw.anode.empty())
        return {
            phrase("Pattern", "The pattern is on angles 2θ, and the file names the anode %1 but no wavelength.").with(raw.anode),
            phrase("Pattern", "The wavelength of Cu Kα1 is 1.54060 Å, that of Mo Kα1 0.70932 Å."), raw.where,
            Question::Wavelength};
    if (raw.onDetector)
        return question(
            Question::Wavelength,
            phrase("Pattern", "The pattern is on a radius of the detector, and the file does not tell the wavelength."),
            raw.where);
    return question(Question::Wavelength,
                    phrase("Pattern", "The pattern is on angles 2θ, and the file does not tell the wavelength."), raw.where);
}

std::optional<Problem> turnAngles(RawPattern& raw, const std::optional<double>& wavelength) {
    if (!wavelength)
        return wavelengthQuestion(raw);
    auto q = qAxis(raw.x, *wavelength);
    if (!q)
        return question(Question::Axis, q.error().what, raw.where, phrase("Pattern", "If the axis is q, say so."));
    raw.x = std::move(*q);
    return {};
}

/// Millimetres on the detector as 2θ in degrees.
std::optional<Problem> turnRadius(RawPattern& raw) {
    const Message again =
        phrase("Pattern", "Integrate the image again on q or 2θ; if the column is not a radius, say what it is.");
    if (!raw.distance)
        return Problem{phrase("Pattern", "The abscissa “%1” is a radius on the detector, and the file does not tell the "
                                         "distance of the detector in a unit of length.")
                           .with(raw.abscissa),
                       again, raw.where, Question::Axis};
    if (raw.tilted)
        return Problem{
            phrase("Pattern", "The abscissa “%1” is a radius on a tilted detector, which is not one angle.").with(raw.abscissa),
            again, raw.where, Question::Axis};
    for (double& x : raw.x)
        x = 180 / pi * std::atan(x / *raw.distance);
    raw.notes.push_back(
        phrase("Pattern", "q was found from the radius on the detector, its distance of %1 mm and the wavelength.")
            .with(Figure{*raw.distance, 6}));
    return {};
}

/// q = 2π/d; the rows are turned round, and a spacing of zero is none.
void turnSpacings(RawPattern& raw) {
    for (double& x : raw.x)
        x = x > 0 ? 2 * pi / x : std::numeric_limits<double>::quiet_NaN();
    std::ranges::reverse(raw.x);
    for (auto* values : {&raw.y, &raw.sigma})
        for (std::size_t begin = 0; begin + raw.x.size() <= values->size(); begin += raw.x.size())
            std::reverse(values->begin() + std::ptrdiff_t(begin), values->begin() + std::ptrdiff_t(begin + raw.x.size()));
    raw.notes.push_back(phrase("Pattern", "The spacings d were turned into q = 2π/d."));
}

std::optional<Problem> beyondReach(const RawPattern& raw, const AxisDecision& decision) {
    if (!decision.wavelength || decision.content != PatternContent::Intensity)
        return {};
    const double greatest = raw.x.back(), limit = 4 * pi / *decision.wavelength;
    if (greatest <= limit * (1 + agreement))
        return {};
    return Problem{phrase("Pattern", "The axis ends at q = %1 Å⁻¹, but a wavelength of %2 Å reaches no further than %3 Å⁻¹.")
                       .with(Figure{greatest, 5}, Figure{*decision.wavelength}, Figure{limit, 5}),
                   phrase("Pattern", "Check the axis and the wavelength."), raw.where, Question::Axis};
}

ReadPattern assembled(RawPattern&& raw, const AxisDecision& decision) {
    PatternRecording recording;
    recording.content = decision.content;
    recording.wavelength = decision.wavelength;
    recording.polarizationDone = raw.polarizationDone;
    if (raw.frames > 1)
        recording.frames = {std::move(raw.x), std::move(raw.y), raw.frames, std::move(raw.sigma), std::move(raw.conditions)};
    else
        recording.pattern = {std::move(raw.x), std::move(raw.y), std::move(raw.sigma)};
    return {std::move(raw.curve), decision.axis, std::move(recording), std::move(raw.notes)};
}

bool hasEvenColumns(const RawPattern& raw) {
    return raw.frames > 0 && raw.y.size() == raw.frames * raw.x.size() && (raw.sigma.empty() || raw.sigma.size() == raw.y.size());
}

} // namespace

std::optional<Problem> turnIntoQ(RawPattern& raw, const AxisDecision& decision) {
    if (raw.onDetector)
        if (auto problem = turnRadius(raw))
            return problem;
    if (decision.axis == PatternAxis::TwoTheta)
        return turnAngles(raw, decision.wavelength);
    if (decision.axis == PatternAxis::D)
        turnSpacings(raw);
    if (decision.axis == PatternAxis::QPerNanometre)
        for (double& x : raw.x)
            x *= perNanometre;
    return {};
}

Result<ReadPattern> onAxisOfQ(RawPattern&& raw, const PatternReadOptions& options) {
    if (!hasEvenColumns(raw))
        return refuse(phrase("Pattern", "The columns of the pattern have different lengths."), {}, raw.where);
    const auto decision = decideAxis(raw, options);
    if (decision)
        raw.content = decision->content;
    const bool spacings = decision && decision->axis == PatternAxis::D;
    if (spacings)
        turnIntoQ(raw, *decision);
    leaveOutEmptyBins(raw);
    leaveOutRepeatedDummies(raw);
    if (auto problem = putInOrder(raw))
        return std::unexpected(std::move(*problem));
    if (!decision)
        return std::unexpected(decision.error());
    if (auto problem = spacings ? std::nullopt : turnIntoQ(raw, *decision))
        return std::unexpected(std::move(*problem));
    if (auto problem = beyondReach(raw, *decision))
        return std::unexpected(std::move(*problem));
    doubt(raw, decision->content);
    return assembled(std::move(raw), *decision);
}

} // namespace vitrine
