#pragma once
#include "core/files/json/fields.h"
#include "core/robustness/summary.h"

namespace vitrine {

/// What many analyses of a study come to: {"analysts", "seed", "variants", "failed", "fingerprint", "choices", "quantities",
/// "claims" …}. `whole`: with sentences in the form that another language can be made of, for files; else in English.
QJsonObject robustnessJson(const RobustnessSummary&, bool whole = false);

/// The summary that robustnessJson() wrote as a whole; complains of the first field that is not what it should be.
RobustnessSummary robustnessOf(const json::Fields&);

/// Choices as a preset for other studies: {"choices": […]}. Refuses text that is no preset, naming the file and the field.
std::string presetText(const ChoiceSpace&);
Result<ChoiceSpace> presetOf(const std::string& text, const std::string& fileName);
Result<ChoiceSpace> loadPreset(const std::string& path);

} // namespace vitrine
