#include "app/cli/reading_options.h"

#include "app/cli/command.h"
#include "core/files/json/names.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/readers/thermogram_files.h"
#include "core/files/text/quoted.h"

#include <QRegularExpression>

namespace vitrine::cli {

namespace {

constexpr ChoiceName<char> decimals[] = {{',', "comma"}, {'.', "point"}};
constexpr ChoiceName<char> separators[] = {{'\t', "tab"}, {';', "semicolon"}, {',', "comma"}, {' ', "blanks"}};

Problem notColumns(const std::string& text) {
    return {phrase("Cli", "“%1” does not say where the columns are.").with(text),
            phrase("Cli", "Write what a column holds and its number or title, for example time=1,temperature=2,signal=3 or "
                          "abscissa=1,intensity=2,error=3."),
            {}};
}

/// "time=1,signal=Heat flow, exo": titles may hold commas.
std::map<std::string, ColumnName> columnsIn(const Given& given) {
    const auto text = given.value("columns");
    if (!text)
        return {};
    static const QRegularExpression role(QStringLiteral("(?:^|,)\\s*(time|temperature|signal|abscissa|intensity|error)\\s*="));
    const QString all = QString::fromStdString(*text);
    std::vector<QRegularExpressionMatch> roles;
    for (auto each = role.globalMatch(all); each.hasNext();)
        roles.push_back(each.next());
    std::map<std::string, ColumnName> columns;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const qsizetype end = i + 1 < roles.size() ? roles[i + 1].capturedStart() : all.size();
        const QString name = all.mid(roles[i].capturedEnd(), end - roles[i].capturedEnd()).trimmed();
        if (name.isEmpty() || name == QLatin1String("0"))
            given.complain("columns", notColumns(*text));
        columns[roles[i].captured(1).toStdString()] = name.toStdString();
    }
    if (roles.empty() || roles.front().capturedStart() != 0)
        given.complain("columns", notColumns(*text));
    return columns;
}

/// The one of these names that was given, whatever its letter case.
std::string nameAmong(const Given& given, const char* option, const std::vector<std::string>& names) {
    const auto text = given.value(option);
    if (!text)
        return {};
    std::string list;
    for (const std::string& name : names) {
        if (QString::fromStdString(name).compare(QString::fromStdString(*text), Qt::CaseInsensitive) == 0)
            return name;
        list.append(list.empty() ? "" : ", ").append(name);
    }
    given.complain(
        option, {phrase("Cli", "“%1” is none of the choices.").with(*text), phrase("Cli", "Choose one of: %1.").with(list), {}});
    return {};
}

std::vector<std::string> allDialects() {
    std::vector<std::string> names = thermogramDialects();
    for (const std::string& name : patternDialects())
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    return names;
}

std::optional<std::size_t> columnNumber(const ColumnName& name) {
    bool isNumber = false;
    const uint number = QString::fromStdString(name).toUInt(&isNumber);
    return isNumber && number > 0 ? std::optional<std::size_t>(number - 1) : std::nullopt;
}

Result<std::size_t> placeOf(const ColumnName& name, const std::vector<ColumnUnderstood>& columns, const std::string& file) {
    if (const auto number = columnNumber(name))
        return *number;
    std::vector<std::string> titles;
    for (const ColumnUnderstood& column : columns) {
        if (column.name == name || column.name + " [" + column.unit + "]" == name)
            return column.index;
        titles.push_back(column.name);
    }
    const Message what = phrase("Cli", "No column has the title “%1”.").with(name);
    return titles.empty() ? refuse(what, phrase("Cli", "Give the numbers of the columns, counted from 1."), file)
                          : refuse(what, phrase("Cli", "The columns are: %1.").with(quotedNames(titles)), file);
}

bool isOneOf(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

/// Puts columns into the fields of their roles.
template<class Options>
using Role = std::pair<const char*, std::optional<std::size_t> Options::*>;

template<class Options, std::size_t n>
std::optional<Problem> putColumns(Options& options, const ReadingOptions& form, const Role<Options> (&roles)[n],
                                  const std::vector<ColumnUnderstood>& columns, const std::string& file) {
    for (const auto& [role, field] : roles)
        if (const auto named = form.columns.find(role); named != form.columns.end()) {
            const auto place = placeOf(named->second, columns, file);
            if (!place)
                return place.error();
            options.*field = *place;
        }
    return {};
}

template<class Options>
void putText(Options& options, const ReadingOptions& form, const std::vector<std::string>& dialects) {
    options.decimal = form.decimal ? form.decimal : options.decimal;
    options.separator = form.separator ? form.separator : options.separator;
    if (!form.encoding.empty())
        options.encoding = form.encoding;
    if (isOneOf(dialects, form.dialect))
        options.dialect = form.dialect;
}

/// The options with what was given about the text and the columns of a file.
template<class Options, std::size_t n>
Result<Options> formed(Options options, const ReadingOptions& form, const std::vector<std::string>& dialects,
                       const Role<Options> (&roles)[n], const std::vector<ColumnUnderstood>& columns, const std::string& file) {
    putText(options, form, dialects);
    if (auto problem = putColumns(options, form, roles, columns, file))
        return std::unexpected(std::move(*problem));
    return options;
}

} // namespace

QList<QCommandLineOption> readingOptionList() {
    return {
        option("columns",
               phrase("Cli", "Which columns are which, by number or title: time=1,temperature=2,signal=3 or "
                             "abscissa=1,intensity=2,error=3."),
               "COLUMNS"),
        option("separator", phrase("Cli", "What separates the columns."), "tab|semicolon|comma|blanks"),
        option("decimal", phrase("Cli", "The decimal sign of the numbers."), "point|comma"),
        option("encoding", phrase("Cli", "Encoding of the text, e.g. UTF-16LE or windows-1251."), "NAME"),
        option("dialect", phrase("Cli", "Format of the files, as the import names it, e.g. \"NETZSCH Proteus\"."), "NAME"),
    };
}

ReadingOptions readingOptions(const Given& given) {
    ReadingOptions options;
    options.decimal = given.choice("decimal", decimals);
    options.separator = given.choice("separator", separators);
    options.encoding = nameAmong(given, "encoding", textEncodings());
    options.dialect = nameAmong(given, "dialect", allDialects());
    options.columns = columnsIn(given);
    return options;
}

Result<ReadOptions> withForm(ReadOptions options, const ReadingOptions& form, const std::vector<ColumnUnderstood>& columns,
                             const std::string& file) {
    static constexpr Role<ReadOptions> roles[] = {{"time", &ReadOptions::timeColumn},
                                                  {"temperature", &ReadOptions::temperatureColumn},
                                                  {"signal", &ReadOptions::signalColumn}};
    return formed(std::move(options), form, thermogramDialects(), roles, columns, file);
}

Result<PatternReadOptions> withForm(PatternReadOptions options, const ReadingOptions& form,
                                    const std::vector<ColumnUnderstood>& columns, const std::string& file) {
    static constexpr Role<PatternReadOptions> roles[] = {{"abscissa", &PatternReadOptions::abscissaColumn},
                                                         {"intensity", &PatternReadOptions::intensityColumn},
                                                         {"error", &PatternReadOptions::errorColumn}};
    return formed(std::move(options), form, patternDialects(), roles, columns, file);
}

bool namesTitles(const ReadingOptions& options) {
    return std::ranges::any_of(options.columns, [](const auto& column) { return !columnNumber(column.second); });
}

} // namespace vitrine::cli
