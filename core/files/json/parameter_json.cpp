#include "core/files/json/parameter_json.h"

namespace vitrine::json {

using L1 = QLatin1String;

void putParameters(QJsonObject& json, const std::vector<ParameterChoice>& choices) {
    QJsonArray list;
    for (const ParameterChoice& choice : choices)
        list.append(QJsonObject{{L1("name"), text(choice.name)},
                                {L1("fixed"), number(choice.fixed)},
                                {L1("low"), number(choice.low)},
                                {L1("high"), number(choice.high)}});
    if (!list.isEmpty())
        json[L1("parameters")] = list;
}

std::vector<ParameterChoice> parametersOf(const Fields& fields) {
    std::vector<ParameterChoice> choices;
    if (fields.has(L1("parameters")))
        for (const Fields& f : fields.objects(L1("parameters")))
            choices.push_back(
                {f.text(L1("name")), f.numberOrNull(L1("fixed")), f.numberOrNull(L1("low")), f.numberOrNull(L1("high"))});
    return choices;
}

} // namespace vitrine::json
