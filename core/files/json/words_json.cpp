#include "core/files/json/words_json.h"

namespace vitrine::json {

namespace {

constexpr int deepestWords = 16;

using L1 = QLatin1String;

QJsonObject argumentJson(const Message::Argument& argument) {
    if (const auto* string = std::get_if<std::string>(&argument))
        return {{L1("text"), text(*string)}};
    if (const auto* figure = std::get_if<Figure>(&argument))
        return {{L1("value"), number(figure->value)}, {L1("digits"), figure->digits}};
    return {{L1("words"), wordsJson(std::get<Message>(argument))}};
}

Message::Argument argumentOf(const Fields& fields, int depth) {
    if (fields.has(L1("text")))
        return fields.text(L1("text"));
    if (fields.has(L1("words")))
        return wordsOf(fields.object(L1("words")), depth + 1);
    return Figure{fields.anyNumber(L1("value")), fields.integer(L1("digits"))};
}

} // namespace

QJsonObject wordsJson(const Message& words) {
    QJsonArray arguments;
    for (const auto& argument : words.arguments)
        arguments.append(argumentJson(argument));
    QJsonObject json{{L1("context"), text(words.context)}, {L1("text"), text(words.text)}, {L1("arguments"), arguments}};
    json[L1("number")] = words.number ? QJsonValue(*words.number) : QJsonValue();
    return json;
}

Message wordsOf(const Fields& fields, int depth) {
    if (depth > deepestWords) {
        fields.complain(L1("words"));
        return {};
    }
    Message words = {fields.text(L1("context")), fields.text(L1("text")), {}, {}};
    for (const auto& argument : fields.objects(L1("arguments")))
        words.arguments.push_back(argumentOf(argument, depth));
    if (fields.given(L1("number")))
        words.number = fields.integer(L1("number"));
    return words;
}

} // namespace vitrine::json
