#pragma once
#include "core/calorimetry/peak_baseline_choice.h"
#include "core/files/json/fields.h"

namespace vitrine::json {

/// A base line set by hand; null where there is none. An anchor without a level stands on the curve.
QJsonValue baselineJson(const std::optional<PeakBaselineChoice>&);
/// Files of before there were base lines have no such field.
std::optional<PeakBaselineChoice> baselineOf(const Fields&, QLatin1String key);

} // namespace vitrine::json
