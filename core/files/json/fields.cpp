#include "core/files/json/fields.h"

#include <QJsonDocument>

namespace vitrine::json {

QJsonValue text(const std::string& value) {
    return QString::fromStdString(value);
}

QJsonValue number(double value) {
    if (std::isfinite(value))
        return value;
    if (std::isnan(value))
        return QLatin1String("nan");
    return QLatin1String(value > 0 ? "inf" : "-inf");
}

QJsonValue number(const std::optional<double>& value) {
    return value ? number(*value) : QJsonValue();
}

void Fields::complain(QLatin1String key) const {
    if (*complaint_)
        return;
    const QString field = path_ + QLatin1Char('/') + key;
    *complaint_ =
        Problem{phrase("SampleFile", "The field “%1” is missing or is not what it should be.").with(field.toStdString()), {}, {}};
}

bool Fields::given(QLatin1String key) const {
    if (!object_.contains(key))
        complain(key);
    return has(key);
}

QJsonValue Fields::value(QLatin1String key, bool (QJsonValue::*isOfKind)() const) const {
    const QJsonValue value = object_[key];
    if (!(value.*isOfKind)())
        complain(key);
    return value;
}

std::string Fields::others(const std::function<bool(QLatin1String key)>& isKnown) const {
    QJsonObject rest;
    for (auto each = object_.begin(); each != object_.end(); ++each)
        if (const QByteArray key = each.key().toLatin1(); key != each.key().toUtf8() || !isKnown(QLatin1String(key)))
            rest[each.key()] = each.value();
    return rest.isEmpty() ? std::string() : QJsonDocument(rest).toJson(QJsonDocument::Compact).toStdString();
}

std::string Fields::text(QLatin1String key) const {
    return value(key, &QJsonValue::isString).toString().toStdString();
}

bool Fields::flag(QLatin1String key) const {
    return value(key, &QJsonValue::isBool).toBool();
}

double Fields::number(QLatin1String key) const {
    return value(key, &QJsonValue::isDouble).toDouble();
}

namespace {

/// A number, finite or not, as number() writes it.
std::optional<double> anyNumberOf(const QJsonValue& value) {
    const QString word = value.toString();
    if (word == QLatin1String("nan"))
        return std::numeric_limits<double>::quiet_NaN();
    if (word == QLatin1String("inf") || word == QLatin1String("-inf"))
        return word.startsWith(QLatin1Char('-')) ? -HUGE_VAL : HUGE_VAL;
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

double Fields::anyNumber(QLatin1String key) const {
    const auto any = anyNumberOf(object_[key]);
    return any ? *any : number(key);
}

int Fields::integer(QLatin1String key) const {
    const double value = number(key);
    if (std::abs(value) > 1e9 || value != std::floor(value)) {
        complain(key);
        return 0;
    }
    return static_cast<int>(value);
}

std::size_t Fields::count(QLatin1String key) const {
    const int value = integer(key);
    if (value < 0)
        complain(key);
    return static_cast<std::size_t>(std::max(value, 0));
}

std::optional<double> Fields::optionalNumber(QLatin1String key) const {
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

std::optional<double> Fields::numberOrNull(QLatin1String key) const {
    return given(key) ? std::optional(number(key)) : std::nullopt;
}

Fields Fields::object(QLatin1String key) const {
    return {value(key, &QJsonValue::isObject).toObject(), path_ + QLatin1Char('/') + key, *complaint_};
}

std::vector<Fields> Fields::objects(QLatin1String key) const {
    const QJsonArray array = value(key, &QJsonValue::isArray).toArray();
    std::vector<Fields> fields;
    for (const QJsonValue& element : array) {
        if (!element.isObject())
            complain(key);
        const QString index = QString::number(fields.size());
        fields.emplace_back(element.toObject(), path_ + QLatin1Char('/') + key + QLatin1Char('/') + index, *complaint_);
    }
    return fields;
}

std::vector<double> Fields::numbers(QLatin1String key) const {
    const QJsonArray array = value(key, &QJsonValue::isArray).toArray();
    std::vector<double> values;
    for (const QJsonValue& element : array) {
        if (!element.isDouble())
            complain(key);
        values.push_back(element.toDouble());
    }
    return values;
}

std::vector<double> Fields::anyNumbers(QLatin1String key) const {
    std::vector<double> values;
    for (const QJsonValue& element : value(key, &QJsonValue::isArray).toArray()) {
        const auto any = anyNumberOf(element);
        if (!any)
            complain(key);
        values.push_back(any.value_or(0));
    }
    return values;
}

std::vector<double> Fields::numbers(QLatin1String key, qsizetype count) const {
    std::vector<double> values = numbers(key);
    if (std::ssize(values) != count) {
        complain(key);
        values.assign(static_cast<std::size_t>(count), 0);
    }
    return values;
}

} // namespace vitrine::json
