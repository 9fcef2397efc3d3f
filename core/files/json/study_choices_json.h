#pragma once
#include "core/files/json/fields.h"
#include "core/results/results.h"

namespace vitrine {

namespace json {

// The names of choices across samples in files. They never change.

inline constexpr Name<PressureTgMethod> tgMethods[] = {
    {PressureTgMethod::Collapse, "collapse"}, {PressureTgMethod::Onset, "onset"}, {PressureTgMethod::ByHand, "by-hand"}};
inline constexpr Name<CrossoverShape> crossoverShapes[] = {{CrossoverShape::Ramp, "ramp"}, {CrossoverShape::Tanh, "tanh"}};

inline const char* methodText(PressureTgMethod method) {
    for (const auto& each : tgMethods)
        if (each.value == method)
            return each.text;
    return "";
}

QJsonObject crossSampleJson(const CrossSampleChoices&);
CrossSampleChoices crossSampleOf(const Fields&);
QJsonObject figureJson(const FigurePage&);
FigurePage figureOf(const Fields&);

} // namespace json

/// Structure across samples, put into the object of the study.
void addStructureJson(QJsonObject&, const StudyResult&, const std::vector<PatternDifference>&, bool curves);

} // namespace vitrine
