#pragma once
#include "core/document/pattern.h"
#include "core/files/json/fields.h"

namespace vitrine::json {

/// Every choice about a pattern. Equal choices give equal objects.
QJsonObject patternChoicesJson(const PatternChoices&);
PatternChoices patternChoicesOf(const Fields&);

} // namespace vitrine::json
