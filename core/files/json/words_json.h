#pragma once
#include "core/files/json/fields.h"

namespace vitrine::json {

/// A sentence with its arguments, so that it can be shown in any language later.
QJsonObject wordsJson(const Words&);
Words wordsOf(const Fields&, int depth = 0);

QJsonArray wordsListJson(const std::vector<Words>&);
std::vector<Words> wordsList(const std::vector<Fields>&);

} // namespace vitrine::json
