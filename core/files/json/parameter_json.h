#pragma once
#include "core/files/json/fields.h"
#include "core/fit/parameter_choice.h"

namespace vitrine::json {

/// Puts "parameters" into an object where anything was decided about them.
void putParameters(QJsonObject&, const std::vector<ParameterChoice>&);

/// What putParameters() wrote; none where the field is absent.
std::vector<ParameterChoice> parametersOf(const Fields&);

} // namespace vitrine::json
