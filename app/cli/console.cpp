#include "app/cli/console.h"

#include <QCoreApplication>

namespace vitrine::cli {

namespace {

/// The sentence with its text, and those of the sentences in it, in the language of the person.
Message translated(Message words) {
    const int number = words.number.value_or(-1);
    const QString text = QCoreApplication::translate(words.context.c_str(), words.text.c_str(), nullptr, number);
    QString untranslated = QString::fromStdString(words.text);
    if (words.number)
        untranslated.replace(QLatin1String("%n"), QString::number(number));
    if (text != untranslated) // otherwise english() forms the plural
        words.text = text.toStdString();
    for (auto& argument : words.arguments)
        if (auto* inner = std::get_if<Message>(&argument))
            *inner = translated(*inner);
    return words;
}

} // namespace

std::string spoken(const Message& words) {
    return words.text.empty() ? std::string() : english(translated(words));
}

QString spokenText(const Message& words) {
    return QString::fromStdString(spoken(words));
}

std::string spoken(const Problem& problem) {
    std::string out = problem.where.empty() ? std::string() : problem.where + ": ";
    out += spoken(problem.what);
    for (const Message& sentence : {problem.remedy, commandLineAnswer(problem.asks)})
        if (!sentence.text.empty())
            out += " " + spoken(sentence);
    return out;
}

void say(const Console& console, const Message& words) {
    console.err << spoken(words) << '\n';
}

void report(const Console& console, const Problem& problem) {
    console.err << spoken(problem) << '\n';
}

int failed(const Problem& problem, int code, const Console& console) {
    report(console, problem);
    return code;
}

int listed(const Result<std::vector<std::string>>& written, int failure, const Console& console) {
    if (!written)
        return failed(written.error(), failure, console);
    for (const std::string& path : *written)
        console.out << path << '\n';
    return Done;
}

} // namespace vitrine::cli
