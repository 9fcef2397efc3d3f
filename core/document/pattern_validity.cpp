#include "core/document/validity.h"

#include "core/document/pattern_fields.h"
#include "core/series/conditions.h"

namespace vitrine {

namespace {

Edited validBackground(const Sample& sample, const ScatteringPattern& pattern, const std::string& id) {
    if (id.empty())
        return {};
    const ScatteringPattern* background = findPattern(sample, id);
    if (!background || id == pattern.id)
        return refuse(phrase("Study", "There is no pattern “%1” in sample “%2”.").with(id, sample.name));
    if (background->role != PatternRole::Background)
        return refuse(phrase("Study", "Pattern “%1” is not marked as a background.").with(background->name),
                      phrase("Study", "Mark it as a background first."));
    return {};
}

} // namespace

Edited newPattern(const Sample& sample, const Shared<ScatteringPattern>& pattern) {
    if (!pattern || pattern->id.empty() || !pattern->recording)
        return refuse(phrase("Study", "A pattern without a recording cannot be added."));
    const bool known = std::ranges::any_of(sample.patterns, [&](const Shared<ScatteringPattern>& p) {
        return p->id == pattern->id || (p->source.sha256 == pattern->source.sha256 && p->source.curve == pattern->source.curve);
    });
    if (known)
        return refuse(phrase("Study", "“%1” of file %2 is already in sample “%3”.")
                          .with(pattern->source.curve, pattern->source.file, sample.name));
    return {};
}

Edited validPatternChoices(const Sample& sample, const ScatteringPattern& pattern, const PatternChoices& choices) {
    if (Edited check = inRange(choices); !check)
        return check;
    if (const auto fault = faultIn(choices.peak.parameters))
        return std::unexpected(*fault);
    return validBackground(sample, pattern, choices.background);
}

Edited validSeries(const ScatteringPattern& pattern) {
    if (!pattern.series)
        return {};
    if (pattern.recording->frames.frames < 2)
        return refuse(phrase("Study", "Pattern “%1” has no frames to be a series of.").with(pattern.name));
    if (Edited check = inRange(*pattern.series); !check)
        return check;
    if (pattern.series->conditions.empty()) // what the file recorded is no choice: its faults are told by the result
        return {};
    const auto conditions = conditionsOf(pattern.recording->frames, *pattern.series);
    return conditions ? Edited() : std::unexpected(conditions.error());
}

Edited validConditions(std::optional<double> pressure, std::optional<double> temperature) {
    const Edited check = inRange(fieldAt<&ScatteringPattern::pressure>(), pressure);
    return check ? inRange(fieldAt<&ScatteringPattern::temperature>(), temperature) : check;
}

Edited validCompression(const CompressionChoices& choices) {
    if ((choices.fit.order != 2 && choices.fit.order != 3) || !std::isfinite(choices.exponent) || choices.exponent == 0 ||
        (choices.fit.fixedBPrime && !std::isfinite(*choices.fit.fixedBPrime)))
        return refuse(phrase("Study", "An equation of state is of second or third order, with an exponent that is not zero."));
    if (choices.fit.equation == StateEquation::Vinet && choices.fit.order != 3)
        return refuse(phrase("Study", "Only the Birch–Murnaghan equation has a second order."));
    if (const auto fault = faultIn(choices.fit.parameters))
        return std::unexpected(*fault);
    return {};
}

} // namespace vitrine
