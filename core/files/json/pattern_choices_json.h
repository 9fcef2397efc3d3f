#pragma once
#include "core/files/json/fields.h"
#include "core/document/pattern.h"

namespace vitrine::json {

/// Every choice about a pattern. Equal choices give equal objects.
QJsonObject patternChoicesJson(const PatternChoices&);
PatternChoices patternChoicesOf(const Fields&);

} // namespace vitrine::json
