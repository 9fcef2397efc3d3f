#include "core/files/json/parts_json.h"

#include "core/files/json/names.h"

namespace vitrine::json {

using L1 = QLatin1String;

QJsonArray intervalJson(Interval interval) {
    return {number(interval.low), number(interval.high)};
}

QJsonValue intervalJson(const std::optional<Interval>& interval) {
    return interval ? QJsonValue(intervalJson(*interval)) : QJsonValue();
}

Interval intervalOf(const Fields& fields, L1 key) {
    const auto ends = fields.numbers(key, 2);
    return {ends[0], ends[1]};
}

std::optional<Interval> optionalInterval(const Fields& fields, L1 key) {
    return fields.given(key) ? std::optional(intervalOf(fields, key)) : std::nullopt;
}

QJsonObject sourceJson(const Source& source) {
    return {{L1("file"), text(source.file)},
            {L1("sha256"), text(source.sha256)},
            {L1("dialect"), text(source.dialect)},
            {L1("curve"), text(source.curve)}};
}

QJsonArray englishList(const std::vector<Message>& sentences) {
    QJsonArray list;
    for (const Message& sentence : sentences)
        list.append(text(english(sentence)));
    return list;
}

void addBranch(QJsonObject& object, PeakBranch branch) {
    const bool plain = branch == PeakBranch::Other || branch == PeakBranch::Shadow || branch == PeakBranch::Overshoot;
    object.insert(QLatin1String("branch"), name(plain ? branch : PeakBranch::Other, peakBranches));
    if (!plain)
        object.insert(QLatin1String("event"), name(branch, peakBranches));
}

} // namespace vitrine::json
