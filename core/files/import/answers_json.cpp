#include "core/files/import/answers_json.h"

#include <QJsonDocument>

namespace vitrine::json {

std::optional<char> signIn(const Fields& fields, QLatin1String key) {
    const std::string sign = optionalText(fields, key);
    return sign.size() == 1 ? std::optional(sign.front()) : std::nullopt;
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

std::string compact(const QJsonObject& object) {
    return object.isEmpty() ? std::string() : QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<QJsonObject> objectIn(const std::string& text) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Message unreadableAnswers() {
    return phrase("Import", "What was answered when the file was read is not readable.");
}

} // namespace vitrine::json
