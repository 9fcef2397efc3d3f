#pragma once
#include "core/files/json/fields.h"

#include <span>

namespace vitrine::json {

// What was answered when a file was read, as it is kept with a curve of that file.

void setText(QJsonObject&, QLatin1String key, const std::string&);
void setNumber(QJsonObject&, QLatin1String key, const std::optional<double>&);
/// A single character, such as a decimal sign.
void setSign(QJsonObject&, QLatin1String key, const std::optional<char>&);
/// Nothing where it was not answered.
std::optional<char> signIn(const Fields&, QLatin1String key);
/// Columns are counted from 1 in files and from 0 in the program.
void setColumn(QJsonObject&, QLatin1String key, const std::optional<std::size_t>&);
std::optional<std::size_t> columnIn(const Fields&, QLatin1String key);
/// Empty where there is none.
std::string optionalText(const Fields&, QLatin1String key);

/// The role of a column among answers.
template<class Options>
struct ColumnKey {
    const char* key;
    std::optional<std::size_t> Options::*column;
};

/// What was answered about the text of a file and about its columns, into JSON.
template<class Options, std::size_t n>
void setTable(QJsonObject& json, const Options& options, const ColumnKey<Options> (&columns)[n]) {
    setSign(json, QLatin1String("decimal"), options.decimal);
    setSign(json, QLatin1String("separator"), options.separator);
    setText(json, QLatin1String("dialect"), options.dialect);
    setText(json, QLatin1String("encoding"), options.encoding);
    for (const auto& [key, column] : columns)
        setColumn(json, QLatin1String(key), options.*column);
}

/// The same out of JSON.
template<class Options, std::size_t n>
void takeTable(Options& options, const Fields& fields, const ColumnKey<Options> (&columns)[n]) {
    options.decimal = signIn(fields, QLatin1String("decimal"));
    options.separator = signIn(fields, QLatin1String("separator"));
    options.dialect = optionalText(fields, QLatin1String("dialect"));
    options.encoding = optionalText(fields, QLatin1String("encoding"));
    for (const auto& [key, column] : columns)
        options.*column = columnIn(fields, QLatin1String(key));
}

/// On one line; empty for an empty object.
std::string compact(const QJsonObject&);

/// The object that a text is; nothing for another text.
std::optional<QJsonObject> objectIn(const std::string&);

/// “What was answered when the file was read is not readable.”
Message unreadableAnswers();

/// Answers out of their JSON, of which `take` takes the fields; no answers where there is no text. A text that is no such
/// JSON is refused.
template<class Options>
Result<Options> answersIn(const std::string& text, void (*take)(Options&, const Fields&)) {
    Options options;
    if (text.empty())
        return options;
    const auto object = objectIn(text);
    Complaint complaint;
    take(options, Fields(object.value_or(QJsonObject()), {}, complaint));
    if (complaint || !object)
        return refuse(unreadableAnswers());
    return options;
}

} // namespace vitrine::json
