#include "core/files/patterns/raw_pattern.h"

#include "core/files/text/titles.h"
#include "core/scattering/scattering_angle.h"

#include <numbers>

namespace vitrine {

namespace {

constexpr double perNanometre = 0.1; // Å⁻¹
constexpr double agreement = 1e-3;   // of two wavelengths, relative

bool usable(double wavelength) {
    return wavelength > 0 && std::isfinite(wavelength);
}

Words axisName(PatternAxis axis) {
    switch (axis) {
    case PatternAxis::Q:
        return phrase("Pattern", "q in Å⁻¹");
    case PatternAxis::QPerNanometre:
        return phrase("Pattern", "q in nm⁻¹");
    default:
        return phrase("Pattern", "2θ");
    }
}

Problem axisQuestion(const RawPattern& raw) {
    if (raw.abscissa.empty())
        return question(Question::Axis, phrase("Pattern", "Is the abscissa q in Å⁻¹, q in nm⁻¹ or 2θ? The file does not say."),
                        raw.where);
    if (lowerCase(raw.abscissa) == "theta" || raw.abscissa == "θ")
        return {phrase("Pattern",
                       "Is the column “%1” the scattering angle 2θ, or half of it? The file does not say.")
                    .with(raw.abscissa),
                phrase("Pattern", "An axis of θ has to be doubled first."), raw.where, Question::Axis};
    return question(Question::Axis,
                    phrase("Pattern", "Is the column “%1” q in Å⁻¹, q in nm⁻¹ or 2θ? The file does not say.").with(raw.abscissa),
                    raw.where);
}

Problem wavelengthQuestion(const RawPattern& raw) {
    if (!raw.anode.empty())
        return {phrase("Pattern",
                       "The pattern is on angles 2θ, and the file names the anode %1 but no wavelength.")
                    .with(raw.anode),
                phrase("Pattern", "The wavelength of Cu Kα1 is 1.54060 Å, that of Mo Kα1 0.70932 Å."), raw.where,
                Question::Wavelength};
    return question(Question::Wavelength,
                    phrase("Pattern", "The pattern is on angles 2θ, and the file does not tell the wavelength."), raw.where);
}

/// The axis that counts, with a note where the answer is not what the file says.
std::optional<PatternAxis> chosenAxis(RawPattern& raw, const PatternReadOptions& options) {
    if (raw.content == PatternContent::PairFunction)
        return PatternAxis::Q;
    if (options.axis && raw.axis && *options.axis != *raw.axis)
        raw.notes.push_back(
            phrase("Pattern", "The file says that its axis is %1; it is read as %2, as answered.")
                .with(axisName(*raw.axis), axisName(*options.axis)));
    return options.axis ? options.axis : raw.axis;
}

Result<std::optional<double>> chosenWavelength(RawPattern& raw, const PatternReadOptions& options) {
    if (options.wavelength && !usable(*options.wavelength))
        return ask(Question::Wavelength, phrase("Pattern", "The stated wavelength is not a positive number."), raw.where);
    const bool differs = options.wavelength && raw.wavelength &&
                         std::abs(*options.wavelength - *raw.wavelength) > agreement * *raw.wavelength;
    if (differs)
        raw.notes.push_back(
            phrase("Pattern", "The file says a wavelength of %1 Å; %2 Å is used, as answered.")
                .with(Figure{*raw.wavelength}, Figure{*options.wavelength}));
    return options.wavelength ? options.wavelength : raw.wavelength;
}

Result<std::vector<double>> angles(const RawPattern& raw, const std::optional<double>& wavelength) {
    if (!wavelength)
        return std::unexpected(wavelengthQuestion(raw));
    auto q = qAxis(raw.x, *wavelength);
    if (!q)
        return ask(Question::Axis, q.error().what, raw.where, phrase("Pattern", "If the axis is q, say so."));
    return q;
}

/// q in Å⁻¹ (for a pair function r in Å).
Result<std::vector<double>> converted(const RawPattern& raw, PatternAxis axis,
                                      const std::optional<double>& wavelength) {
    if (axis == PatternAxis::TwoTheta)
        return angles(raw, wavelength);
    std::vector<double> q = raw.x;
    if (axis == PatternAxis::QPerNanometre)
        for (double& value : q)
            value *= perNanometre;
    return q;
}

std::optional<Problem> beyondReach(const RawPattern& raw, double greatest,
                                   const std::optional<double>& wavelength) {
    if (!wavelength || raw.content != PatternContent::Intensity)
        return {};
    const double limit = 4 * std::numbers::pi / *wavelength;
    if (greatest <= limit * (1 + agreement))
        return {};
    return Problem{
        phrase("Pattern",
               "The axis ends at q = %1 Å⁻¹, but a wavelength of %2 Å reaches no further than %3 Å⁻¹.")
            .with(Figure{greatest, 5}, Figure{*wavelength}, Figure{limit, 5}),
        phrase("Pattern", "Check the axis and the wavelength."), raw.where, Question::Axis};
}

ReadPattern assembled(RawPattern&& raw, PatternAxis axis, std::vector<double>&& q,
                      const std::optional<double>& wavelength) {
    PatternRecording recording;
    recording.content = raw.content;
    recording.wavelength = wavelength;
    recording.polarizationDone = raw.polarizationDone;
    if (raw.frames > 1)
        recording.frames = {std::move(q), std::move(raw.y), raw.frames};
    else
        recording.pattern = {std::move(q), std::move(raw.y), std::move(raw.sigma)};
    return {std::move(raw.curve), axis, std::move(recording), std::move(raw.notes)};
}

} // namespace

Result<ReadPattern> onAxisOfQ(RawPattern&& raw, const PatternReadOptions& options) {
    if (auto problem = putInOrder(raw))
        return std::unexpected(std::move(*problem));
    const auto axis = chosenAxis(raw, options);
    if (!axis)
        return std::unexpected(axisQuestion(raw));
    const auto wavelength = chosenWavelength(raw, options);
    if (!wavelength)
        return std::unexpected(wavelength.error());
    auto q = converted(raw, *axis, *wavelength);
    if (!q)
        return std::unexpected(q.error());
    if (auto problem = beyondReach(raw, q->back(), *wavelength))
        return std::unexpected(std::move(*problem));
    return assembled(std::move(raw), *axis, std::move(*q), *wavelength);
}

} // namespace vitrine
