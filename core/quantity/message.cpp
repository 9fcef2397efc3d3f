#include "core/quantity/message.h"

#include <charconv>

namespace vitrine {

namespace {

std::string argumentText(const Message::Argument& argument) {
    if (const auto* text = std::get_if<std::string>(&argument))
        return *text;
    if (const auto* figure = std::get_if<Figure>(&argument))
        return figureText(figure->value, figure->digits);
    return english(std::get<Message>(argument));
}

/// The argument that a placeholder at `text[at]` ('%' and a digit) names, or nothing.
const Message::Argument* placeholder(const Message& words, std::size_t at) {
    if (at + 1 >= words.text.size() || words.text[at + 1] < '1' || words.text[at + 1] > '9')
        return nullptr;
    const auto index = static_cast<std::size_t>(words.text[at + 1] - '1');
    return index < words.arguments.size() ? &words.arguments[index] : nullptr;
}

} // namespace

Message Message::count(int n) const {
    Message counted = *this;
    counted.number = n;
    return counted;
}

Message phrase(const char* context, const char* text) {
    return {context, text, {}, {}};
}

Message phrases(const char* context, const char* text) {
    return {context, text, {}, 1};
}

std::string english(const Message& words) {
    std::string out;
    const auto startsWith = [&](std::size_t at, std::string_view token) {
        return words.number && std::string_view(words.text).substr(at).starts_with(token);
    };
    for (std::size_t i = 0; i < words.text.size(); ++i) {
        const bool marked = words.text[i] == '%';
        if (const auto* argument = marked ? placeholder(words, i) : nullptr) {
            out += argumentText(*argument);
            ++i;
        } else if (startsWith(i, "%n")) {
            out += std::to_string(*words.number);
            ++i;
        } else if (startsWith(i, "(s)")) {
            out += *words.number == 1 ? "" : "s";
            i += 2;
        } else {
            out += words.text[i];
        }
    }
    return out;
}

std::string figureText(double value, int digits) {
    char buffer[48];
    const auto end = std::to_chars(buffer, std::end(buffer), value, std::chars_format::general, digits).ptr;
    return {buffer, end};
}

} // namespace vitrine
