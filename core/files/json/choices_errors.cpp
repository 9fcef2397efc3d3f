#include "core/files/json/choices_errors.h"

#include "core/files/json/value_json.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine {

namespace {

using L1 = QLatin1String;

/// A number is known by its key, or, where that is of the file alone ("factor" in "slowdown"), by that of the object around it.
const QuantitySpread* spreadOf(const SpreadPlace& place, const QString& key, const QString& around, double value) {
    const QuantitySpread* found = spreadAt(place, key.toStdString(), value);
    return found || around.isEmpty() ? found : spreadAt(place, around.toStdString(), value);
}

/// An object that names its sample or pattern holds numbers of that.
SpreadPlace placeWithin(const QJsonObject& object, SpreadPlace place) {
    if (const QString sample = object[L1("sample")].toString(); !sample.isEmpty())
        place.sample = sample.toStdString();
    if (const QString pattern = object[L1("pattern")].toString(); !pattern.isEmpty())
        place.item = pattern.toStdString();
    return place;
}

/// The objects within a value with what their numbers carry; `key` is its own, `around` that of the object around it.
QJsonValue carrying(const QJsonValue& value, const SpreadPlace& outer, const QString& key, const QString& around) {
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool isCurve = array.at(0).isDouble();
        return isCurve ? value : json::listOf(array, [&](const QJsonValue& each) { return carrying(each, outer, key, around); });
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const SpreadPlace place = placeWithin(object, outer);
    if (const QJsonValue number = object.value(L1("value")); number.isDouble())
        if (const QuantitySpread* spread = spreadOf(place, key, around, number.toDouble()))
            json::put(object, {{"choices_error", spread->choicesError}});
    for (auto each = object.begin(); each != object.end(); ++each)
        if (each->isObject() || each->isArray())
            *each = carrying(*each, place, each.key(), key);
    return object;
}

/// The scans or the patterns of a sample, which are named by their ids.
void carryItems(QJsonObject& sample, const char* key, SpreadPlace place) {
    QJsonArray list;
    for (const QJsonValue& each : sample[L1(key)].toArray()) {
        place.item = each[L1("id")].toString().toStdString();
        list.append(carrying(each, place, {}, {}));
    }
    sample[L1(key)] = list;
}

QJsonObject carryingSample(QJsonObject sample, const RobustnessSummary& run) {
    const SpreadPlace place{&run, sample[L1("id")].toString().toStdString()};
    for (const char* key : {"scans", "patterns"})
        carryItems(sample, key, place);
    for (auto each = sample.begin(); each != sample.end(); ++each)
        if (each.key() != L1("scans") && each.key() != L1("patterns"))
            *each = carrying(*each, place, each.key(), {});
    return sample;
}

} // namespace

QJsonObject withChoicesErrors(QJsonObject results, const RobustnessSummary& run) {
    QJsonArray samples;
    for (const QJsonValue& each : results[L1("samples")].toArray())
        samples.append(carryingSample(each.toObject(), run));
    results[L1("samples")] = samples;
    results[L1("study")] = carrying(results[L1("study")], {&run}, {}, {});
    return results;
}

} // namespace vitrine
