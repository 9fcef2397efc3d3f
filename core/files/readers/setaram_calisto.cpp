#include "core/files/readers/columns.h"
#include "core/files/readers/header_rows.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/table_curves.h"

#include <algorithm>

namespace vitrine {

namespace {

const RowFormat blanks{' ', '.', false};

struct Header {
    std::string sample;
    std::optional<double> mass;
    std::vector<Title> titles;
};

/// Calisto prints no units; it writes s, °C and mW (TG in mg).
std::vector<Title> calistoTitles(std::vector<std::string> names) {
    std::vector<Title> titles;
    for (const std::string& name : names) {
        const std::string unit = name == "Time"                          ? "s"
                                 : name == "HeatFlow"                    ? "mW"
                                 : name == "TG"                          ? "mg"
                                 : name == "Furnace" || name == "Sample" ? "°C"
                                                                         : "";
        titles.push_back({name, unit, fileUnit(unit)});
    }
    return titles;
}

bool isTitleLine(std::string_view line) {
    return line.starts_with("Index") && line.find("Time") != std::string_view::npos;
}

Result<Header> readHeader(Lines& lines, const SourceFile& file) {
    Header header;
    while (lines.next()) {
        const std::string_view line = trimmed(lines.line());
        if (lines.number() == 1)
            header.sample = file.text.decoded(line);
        if (line.starts_with("Initial Mass"))
            header.mass = massIn(line.substr(std::min(line.size(), line.find(':') + 1)));
        if (!isTitleLine(line))
            continue;
        header.titles = calistoTitles(headerFields(file, line, blanks));
        return header;
    }
    return refuse(phrase("Reading", "The Calisto file ends before the titles of its columns."), {}, file.name);
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    const auto header = readHeader(lines, file);
    if (!header)
        return {std::unexpected(header.error()), Reached::Header};
    const auto choice = withAnswers(chooseColumns(header->titles, file), header->titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    RowFormat format = blanks;
    format.decimal = options.decimal.value_or(lines.rest().substr(0, 1024).find('.') == std::string_view::npos ? ',' : '.');
    const auto describe = [&](std::vector<RawCurve>& curves) {
        for (RawCurve& curve : curves)
            curve.mass = header->mass;
    };
    Reading known;
    known.sampleName = header->sample;
    known.notes.push_back(phrase("Reading", "Calisto prints no units; s, °C and mW were taken, as the program writes them."));
    return readCurveTable(lines, {format, header->titles, *choice}, file, options, describe, std::move(known));
}

Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head();
    const bool own = head.find("Creation Date :") != std::string_view::npos && head.find("Index") != std::string_view::npos &&
                     head.find("Furnace") != std::string_view::npos;
    return own ? Certainty::Marker : Certainty::None;
}

} // namespace

Reader setaramCalisto() {
    return {"Setaram Calisto", claims, read};
}

} // namespace vitrine
