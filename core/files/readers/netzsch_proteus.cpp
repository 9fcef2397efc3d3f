#include "core/files/readers/columns.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/reader.h"

#include <algorithm>
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

/// The values of a header line; a line of one curve has no separator, or one in front.
std::vector<std::string> valuesIn(const SourceFile& file, std::string_view text) {
    const std::size_t sign = text.find_first_of(";\t");
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

/// Reads up to and including the line of titles ("##Temp./°C;…").
Result<Header> readHeader(Lines& lines, const SourceFile& file) {
    Header header;
    while (lines.next()) {
        if (!lines.line().starts_with("##")) {
            takeHeaderLine(header, file, lines.line());
            continue;
        }
        header.format.separator = separatorNamed(header.value("SEPARATOR", 0));
        header.format.decimal = header.value("DECIMAL", 0) == "COMMA" ? ',' : '.';
        header.titles = headerFields(file, lines.line().substr(2), header.format);
        return header;
    }
    return refuse(phrase("Reading", "The NETZSCH file ends before its line of titles (“##Temp.…”)."), {},
                  file.name);
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
    curve.statedRates = ratesIn(header.value("RANGE", index));
    curve.mass = massIn(header.value("SAMPLE MASS /mg", index), "mg");
    curve.statedExo = exoOf(header.value("EXO", index));
}

/// Curves compared in one file keep names that differ.
void makeNamesUnique(std::vector<RawCurve>& curves) {
    for (std::size_t i = 0; i < curves.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (curves[i].name == curves[j].name)
                curves[i].name += " (" + std::to_string(i + 1) + ")";
}

Result<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    auto header = readHeader(lines, file);
    if (!header)
        return std::unexpected(header.error());
    if (options.decimal)
        header->format.decimal = *options.decimal;
    const std::vector<Title> titles = titlesOf(header->titles);
    const auto choice = withAnswers(chooseColumns(titles, file), titles, file, options);
    if (!choice)
        return std::unexpected(choice.error());
    auto block =
        readRows(lines, header->format, rowsWanted(*choice, titles.size(), AfterRows::Nothing), file.name);
    if (!block)
        return std::unexpected(block.error());
    auto curves = curvesOf(std::move(*block), titles, *choice);
    for (std::size_t i = 0; i < curves.size(); ++i)
        describe(curves[i], *header, i, curves.size());
    makeNamesUnique(curves);
    auto scans = scansOf(std::move(curves), file, options);
    if (!scans)
        return std::unexpected(scans.error());
    Reading reading;
    reading.decimal = header->format.decimal;
    reading.separator = separatorName(header->format.separator);
    reading.instrument = header->value("INSTRUMENT", 0);
    reading.sampleName = header->value("IDENTITY", 0);
    reading.columns = understood(titles, *choice);
    reading.scans = std::move(*scans);
    return reading;
}

bool recognises(const SourceFile& file) {
    const std::string_view head = file.head(4096);
    return head.find("#EXPORTTYPE") != std::string_view::npos ||
           head.find("NETZSCH") != std::string_view::npos;
}

} // namespace

Reader netzschProteus() {
    return {"NETZSCH Proteus", recognises, read};
}

} // namespace vitrine
