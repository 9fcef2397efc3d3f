#include "core/files/patterns/raw_pattern.h"

#include "core/files/text/titles.h"

namespace vitrine {

namespace {

constexpr double agreement = 1e-3; // of two wavelengths, relative

bool usable(double wavelength) {
    return wavelength > 0 && std::isfinite(wavelength);
}

Message axisName(PatternAxis axis) {
    switch (axis) {
    case PatternAxis::Q:
        return phrase("Pattern", "q in Å⁻¹");
    case PatternAxis::QPerNanometre:
        return phrase("Pattern", "q in nm⁻¹");
    case PatternAxis::R:
        return phrase("Pattern", "r in Å");
    case PatternAxis::D:
        return phrase("Pattern", "d in Å");
    case PatternAxis::TwoTheta:
        break;
    }
    return phrase("Pattern", "2θ");
}

Message contentName(PatternContent content) {
    switch (content) {
    case PatternContent::StructureFactor:
        return phrase("Pattern", "S(q)");
    case PatternContent::ReducedStructure:
        return phrase("Pattern", "F(q) = q[S(q) − 1]");
    case PatternContent::PairFunction:
        return phrase("Pattern", "G(r) in Å⁻²");
    case PatternContent::PairDistribution:
        return phrase("Pattern", "g(r)");
    case PatternContent::Intensity:
        break;
    }
    return phrase("Pattern", "an intensity");
}

bool isTheta(const std::string& title) {
    return lowerCase(title) == "theta" || title == "θ";
}

Problem axisQuestion(const RawPattern& raw) {
    if (raw.abscissa.empty())
        return question(Question::Axis,
                        phrase("Pattern", "Is the abscissa q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say."), raw.where);
    if (isTheta(raw.abscissa))
        return {phrase("Pattern", "Is the column “%1” the scattering angle 2θ, or half of it? The file does not say.")
                    .with(raw.abscissa),
                phrase("Pattern", "An axis of θ has to be doubled first."), raw.where, Question::Axis};
    return question(
        Question::Axis,
        phrase("Pattern", "Is the column “%1” q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say.").with(raw.abscissa),
        raw.where);
}

Problem timeProblem(const RawPattern& raw) {
    return {phrase("Pattern", "The abscissa “%1” is a time of flight, which is not read.").with(raw.abscissa),
            phrase("Pattern", "Export the pattern on q or d."), raw.where};
}

/// An axis that is none of a pattern, or no length.
Problem otherAxisProblem(const RawPattern& raw) {
    const Message remedy = phrase("Pattern", "Integrate the image again on an axis of q or 2θ.");
    if (raw.inPixels)
        return {
            phrase("Pattern", "The abscissa “%1” is a radius in pixels of the detector, and the size of a pixel is not known.")
                .with(raw.abscissa),
            remedy, raw.where, Question::Axis};
    return {phrase("Pattern", "The abscissa “%1” is neither q nor 2θ, d or r.").with(raw.abscissa), remedy, raw.where,
            Question::Axis};
}

/// The axis that counts, with a note where the answer is not what the file says.
std::optional<PatternAxis> chosenAxis(RawPattern& raw, const PatternReadOptions& options) {
    const bool onR = isOnDistance(options.content.value_or(raw.content));
    if (raw.onDetector && !options.axis)
        return PatternAxis::TwoTheta;
    if (onR && !options.axis && !raw.axis)
        return PatternAxis::R;
    if (options.axis && raw.axis && *options.axis != *raw.axis)
        raw.notes.push_back(phrase("Pattern", "The file says that its axis is %1; it is read as %2, as answered.")
                                .with(axisName(*raw.axis), axisName(*options.axis)));
    return options.axis ? options.axis : raw.axis;
}

Problem noSuchContent(PatternContent content, PatternAxis axis, const std::string& where) {
    return {phrase("Pattern", "On an axis of %2 there is no %1.").with(contentName(content), axisName(axis)),
            phrase("Pattern", "Check the axis and what the values are."), where, Question::Content};
}

/// The ordinate that counts on this axis: numbers on r that nobody names are a G(r).
Result<PatternContent> chosenContent(RawPattern& raw, PatternAxis axis, const PatternReadOptions& options) {
    const bool onR = axis == PatternAxis::R;
    if (options.content) {
        if (isOnDistance(*options.content) != onR)
            return std::unexpected(noSuchContent(*options.content, axis, raw.where));
        if (*options.content != raw.content && raw.content != PatternContent::Intensity)
            raw.notes.push_back(phrase("Pattern", "The file says that it holds %1; it is read as %2, as answered.")
                                    .with(contentName(raw.content), contentName(*options.content)));
        return *options.content;
    }
    if (raw.question)
        return std::unexpected(*raw.question);
    if (raw.content != PatternContent::Intensity && isOnDistance(raw.content) != onR)
        return std::unexpected(noSuchContent(raw.content, axis, raw.where));
    if (onR && raw.content == PatternContent::Intensity) {
        raw.notes.push_back(phrase("Pattern", "The numbers on r are taken as G(r) in Å⁻²; if they are g(r), which tends "
                                              "to 1, say so when they are imported."));
        return PatternContent::PairFunction;
    }
    return raw.content;
}

/// Of two wavelengths that disagree neither is used; angles need one.
Result<std::optional<double>> withoutWavelength(RawPattern& raw, PatternAxis axis) {
    const Message two = phrase("Pattern", "The file states two wavelengths that disagree, %1 and %2 Å; neither is used.")
                            .with(Figure{*raw.wavelength}, Figure{*raw.otherWavelength});
    if (axis == PatternAxis::TwoTheta)
        return ask(Question::Wavelength, two, raw.where);
    raw.notes.push_back(two);
    return std::optional<double>();
}

Result<std::optional<double>> chosenWavelength(RawPattern& raw, PatternAxis axis, const PatternReadOptions& options) {
    if (options.wavelength && !usable(*options.wavelength))
        return ask(Question::Wavelength, phrase("Pattern", "The stated wavelength is not a positive number."), raw.where);
    if (!options.wavelength && raw.wavelength && raw.otherWavelength)
        return withoutWavelength(raw, axis);
    const bool differs =
        options.wavelength && raw.wavelength && std::abs(*options.wavelength - *raw.wavelength) > agreement * *raw.wavelength;
    if (differs)
        raw.notes.push_back(phrase("Pattern", "The file says a wavelength of %1 Å; %2 Å is used, as answered.")
                                .with(Figure{*raw.wavelength}, Figure{*options.wavelength}));
    return options.wavelength ? options.wavelength : raw.wavelength;
}

} // namespace

Result<AxisDecision> decideAxis(RawPattern& raw, const PatternReadOptions& options) {
    if (raw.timeOfFlight)
        return std::unexpected(timeProblem(raw));
    if ((raw.inPixels || raw.foreign) && !options.axis)
        return std::unexpected(otherAxisProblem(raw));
    const auto axis = chosenAxis(raw, options);
    if (!axis)
        return std::unexpected(axisQuestion(raw));
    if (raw.onDetector && options.axis)
        raw.onDetector = false;
    const auto content = chosenContent(raw, *axis, options);
    if (!content)
        return std::unexpected(content.error());
    const auto wavelength = chosenWavelength(raw, *axis, options);
    if (!wavelength)
        return std::unexpected(wavelength.error());
    return AxisDecision{*axis, *content, *wavelength};
}

} // namespace vitrine
