#include "core/files/import/original_file.h"

#include "core/files/content/sha256.h"

namespace vitrine {

Shared<Original> originalOf(std::span<const char> bytes, const std::string& fileName) {
    return Original{fileName, sha256(bytes), bytes};
}

std::string curveId(const Original& original, std::size_t index) {
    return original.sha256.substr(0, 8) + "-" + std::to_string(index + 1);
}

std::string stemOf(const std::string& fileName) {
    return fileName.substr(0, fileName.rfind('.'));
}

Message unreadableAnswers() {
    return phrase("Import", "What was answered when the file was read is not readable.");
}

namespace json {

namespace {

std::optional<char> signIn(const Fields& fields, QLatin1String key) {
    const std::string sign = optionalText(fields, key);
    return sign.size() == 1 ? std::optional(sign.front()) : std::nullopt;
}

} // namespace

std::optional<char> decimalOf(const Fields& fields) {
    return signIn(fields, QLatin1String("decimal"));
}

std::optional<char> separatorOf(const Fields& fields) {
    return signIn(fields, QLatin1String("separator"));
}

void setText(QJsonObject& json, QLatin1String key, const std::string& value) {
    if (!value.empty())
        json[key] = text(value);
}

void setNumber(QJsonObject& json, QLatin1String key, const std::optional<double>& value) {
    if (value)
        json[key] = number(*value);
}

void setSign(QJsonObject& json, QLatin1String key, const std::optional<char>& sign) {
    if (sign)
        json[key] = text(std::string(1, *sign));
}

void setColumn(QJsonObject& json, QLatin1String key, const std::optional<std::size_t>& column) {
    if (column)
        json[key] = static_cast<qint64>(*column + 1);
}

std::optional<std::size_t> columnIn(const Fields& fields, QLatin1String key) {
    constexpr double most = 1e6;
    const auto number = fields.optionalNumber(key);
    return number && *number >= 1 && *number <= most ? std::optional(static_cast<std::size_t>(*number) - 1) : std::nullopt;
}

std::string optionalText(const Fields& fields, QLatin1String key) {
    return fields.has(key) ? fields.text(key) : std::string();
}

} // namespace json

} // namespace vitrine
