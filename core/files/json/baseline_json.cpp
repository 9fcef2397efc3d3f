#include "core/files/json/baseline_json.h"

#include "core/files/json/names.h"

namespace vitrine::json {

using L1 = QLatin1String;

QJsonValue baselineJson(const std::optional<PeakBaselineChoice>& baseline) {
    if (!baseline)
        return {};
    QJsonArray anchors;
    for (const BaselineAnchor& anchor : baseline->anchors)
        anchors.append(QJsonObject{{L1("temperature_K"), number(anchor.temperature)}, {L1("signal"), number(anchor.signal)}});
    return QJsonObject{{L1("kind"), name(baseline->kind, baselineKinds)}, {L1("anchors"), anchors}};
}

std::optional<PeakBaselineChoice> baselineOf(const Fields& fields, L1 key) {
    if (!fields.has(key))
        return {};
    const Fields f = fields.object(key);
    PeakBaselineChoice baseline{f.choice(L1("kind"), baselineKinds), {}};
    for (const Fields& anchor : f.objects(L1("anchors")))
        baseline.anchors.push_back({anchor.number(L1("temperature_K")), anchor.numberOrNull(L1("signal"))});
    return baseline;
}

} // namespace vitrine::json
