#pragma once
#include "core/files/json/fields.h"

namespace vitrine::json {

/// A sentence with its arguments, so that it can be shown in any language later.
QJsonObject wordsJson(const Message&);
Message wordsOf(const Fields&, int depth = 0);

} // namespace vitrine::json
