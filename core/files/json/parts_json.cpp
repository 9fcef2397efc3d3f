#include "core/files/json/parts_json.h"

#include "core/files/json/choices_json.h"

namespace vitrine::json {

using L1 = QLatin1String;

QJsonArray intervalJson(Interval interval) {
    return {number(interval.low), number(interval.high)};
}

Interval intervalOf(const Fields& fields, L1 key) {
    const auto ends = fields.numbers(key, 2);
    return {ends[0], ends[1]};
}

QJsonObject sourceJson(const Source& source) {
    QJsonObject object = choicesJson(source);
    object.remove(L1("answers"));
    return object;
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
