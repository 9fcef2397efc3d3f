#include "core/files/readers/columns.h"
#include "core/files/readers/header_rows.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/table_curves.h"

#include <algorithm>
#include <array>
#include <map>

namespace vitrine {

namespace {

/// The lines "#KEY: value" or "#KEY: ;value;value" before the table; one value a curve.
struct Header {
    std::map<std::string, std::vector<std::string>> values;
    RowFormat format{';', '.', false};
    std::vector<std::string> titles;

    std::string value(const std::string& key, std::size_t curve) const {
        const auto found = values.find(key);
        if (found == values.end() || found->second.empty())
            return {};
        return found->second[std::min(curve, found->second.size() - 1)];
    }
};

char separatorNamed(const std::string& name) {
    return name == "COMMA" ? ',' : name == "TAB" || name == "TABULATOR" ? '\t' : name == "SPACE" ? ' ' : ';';
}

/// The values of a header line; a line of one curve has no separator, or one in front. A comma parts values only there: within
/// them it is a decimal sign.
std::vector<std::string> valuesIn(const SourceFile& file, std::string_view text) {
    const std::size_t first = text.find_first_not_of(" ");
    const bool commas = first != std::string_view::npos && text[first] == ',';
    const std::size_t sign = commas ? first : text.find_first_of(";\t");
    const bool leads = sign != std::string_view::npos && trimmed(text.substr(0, sign)).empty();
    if (!leads)
        return {file.text.decoded(trimmed(text))};
    std::vector<std::string> values;
    for (const std::string_view field : fieldsOf(text.substr(sign + 1), {text[sign], '.', false}))
        values.push_back(file.text.decoded(field));
    return values;
}

void takeHeaderLine(Header& header, const SourceFile& file, std::string_view line) {
    const std::size_t colon = line.find(':');
    if (!line.starts_with('#') || colon == std::string_view::npos)
        return;
    const std::string key(trimmed(line.substr(1, colon - 1)));
    header.values[key] = valuesIn(file, line.substr(colon + 1));
}

/// The separator that the header names, or the one that parts the titles where that one does not.
char separatorOf(const Header& header, std::string_view titles) {
    const char named = separatorNamed(header.value("SEPARATOR", 0));
    const auto parts = [&](char separator) { return fieldsOf(titles, {separator, '.', false}).size(); };
    if (parts(named) > 1)
        return named;
    constexpr std::array separators{';', '\t', ','};
    return *std::ranges::max_element(separators, {}, parts);
}

/// The sign that the header names, or the one that the first rows hold.
char decimalOf(const Header& header, std::string_view rows, const ReadOptions& options) {
    if (options.decimal)
        return *options.decimal;
    const std::string named = header.value("DECIMAL", 0);
    if (named == "COMMA" || named == "POINT")
        return named == "COMMA" ? ',' : '.';
    const bool comma = header.format.separator != ',' && rows.substr(0, 1024).find('.') == std::string_view::npos;
    return comma ? ',' : '.';
}

/// Reads up to and including the line of titles ("##Temp./°C;…").
Result<Header> readHeader(Lines& lines, const SourceFile& file, const ReadOptions& options) {
    Header header;
    while (lines.next()) {
        if (!lines.line().starts_with("##")) {
            takeHeaderLine(header, file, lines.line());
            continue;
        }
        const std::string_view titles = lines.line().substr(2);
        header.format.separator = options.separator.value_or(separatorOf(header, titles));
        header.format.decimal = decimalOf(header, lines.rest(), options);
        header.titles = headerFields(file, titles, header.format);
        return header;
    }
    return refuse(phrase("Reading", "The NETZSCH file has no line of titles (“##Temp.…”)."), {}, file.name);
}

std::optional<ExoDirection> exoOf(const std::string& value) {
    if (value.starts_with("+1") || value == "1")
        return ExoDirection::Up;
    return value.starts_with("-1") ? std::optional(ExoDirection::Down) : std::nullopt;
}

void describe(RawCurve& curve, const Header& header, std::size_t index, std::size_t curves) {
    const std::string file = header.value("FILE", index);
    if (curves > 1 && !file.empty())
        curve.name = file;
    if (const auto rates = ratesIn(header.value("RANGE", index)); !rates.empty())
        curve.statedRates = rates;
    curve.mass = massIn(header.value("SAMPLE MASS /mg", index), "mg");
    if (const auto exo = exoOf(header.value("EXO", index)))
        curve.statedExo = exo;
}

/// Curves compared in one file keep names that differ.
void makeNamesUnique(std::vector<RawCurve>& curves) {
    for (std::size_t i = 0; i < curves.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (curves[i].name == curves[j].name)
                curves[i].name += " (" + std::to_string(i + 1) + ")";
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    const auto header = readHeader(lines, file, options);
    if (!header)
        return {std::unexpected(header.error()), Reached::Nothing};
    const std::vector<Title> titles = titlesOf(header->titles);
    const auto choice = withAnswers(chooseColumns(titles, file), titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    const auto describeAll = [&](std::vector<RawCurve>& curves) {
        for (std::size_t i = 0; i < curves.size(); ++i)
            describe(curves[i], *header, i, curves.size());
        makeNamesUnique(curves);
    };
    Reading known;
    known.instrument = header->value("INSTRUMENT", 0);
    known.sampleName = header->value("IDENTITY", 0);
    return readCurveTable(lines, {header->format, titles, *choice}, file, options, describeAll, std::move(known));
}

Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head(8192);
    const auto holds = [&](std::string_view words) { return head.find(words) != std::string_view::npos; };
    if (holds("#EXPORTTYPE") || (holds("#SEPARATOR") && holds("\n##")))
        return Certainty::Marker;
    return holds("NETZSCH") && holds("##") ? Certainty::Structure : Certainty::None;
}

} // namespace

Reader netzschProteus() {
    return {"NETZSCH Proteus", claims, read};
}

} // namespace vitrine
