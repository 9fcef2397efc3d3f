#pragma once
#include "core/document/study.h"
#include "core/files/content/reading.h"
#include "core/files/json/fields.h"

namespace vitrine {

// What the imports of thermograms and of patterns have in common.

/// A file kept byte for byte, with its SHA-256.
Shared<Original> originalOf(std::span<const char> bytes, const std::string& fileName);

/// The id of curve 0, 1 … of a file: the first eight digits of its SHA-256 and the number counted from 1.
std::string curveId(const Original&, std::size_t index);

/// The name of a file without its last ending.
std::string stemOf(const std::string& fileName);

/// “What was answered when the file was read is not readable.”
Message unreadableAnswers();

namespace json {
/// The decimal sign among answers; nothing where it was not answered.
std::optional<char> decimalOf(const Fields&);
/// The separator among answers; nothing where it was not answered.
std::optional<char> separatorOf(const Fields&);
void setText(QJsonObject&, QLatin1String key, const std::string&);
void setNumber(QJsonObject&, QLatin1String key, const std::optional<double>&);
/// A single character, such as a decimal sign.
void setSign(QJsonObject&, QLatin1String key, const std::optional<char>&);
/// Columns are counted from 1 in files and from 0 in the program.
void setColumn(QJsonObject&, QLatin1String key, const std::optional<std::size_t>&);
std::optional<std::size_t> columnIn(const Fields&, QLatin1String key);
/// Empty where there is none.
std::string optionalText(const Fields&, QLatin1String key);
} // namespace json

} // namespace vitrine
