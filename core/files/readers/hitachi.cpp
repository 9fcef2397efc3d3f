#include "core/files/readers/header_rows.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/table_curves.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr std::string_view rowMark = "#GD";

/// The lines "#HD<tab>key<tab>value" and others above the rows.
struct Header {
    std::string sample, instrument;
    std::optional<double> mass;
    std::vector<std::vector<std::string>> lines; ///< their fields without the mark
    std::vector<double> rates;
};

/// The file with all but its rows blanked out, the mark before them too, so that line numbers stay.
std::string onlyRows(std::string_view text) {
    std::string rows;
    rows.reserve(text.size());
    for (Lines lines(text); lines.next();) {
        if (lines.line().starts_with(rowMark))
            rows += trimmed(lines.line().substr(rowMark.size()));
        rows += lines.unended() ? "" : "\n";
    }
    return rows;
}

Header headerOf(const SourceFile& file) {
    Header header;
    for (Lines lines(file.text.text()); lines.next() && !lines.line().starts_with(rowMark);) {
        auto fields = headerFields(file, lines.line(), {'\t', '.', false});
        if (fields.empty() || !fields.front().starts_with('#'))
            continue;
        fields.erase(fields.begin());
        const std::string key = fields.empty() ? std::string() : lowerCase(fields.front()),
                          value = fields.size() > 1 ? fields[1] : std::string();
        if (key.starts_with("sample name") || key == "sample")
            header.sample = value;
        else if (key.find("weight") != std::string::npos && !header.mass)
            header.mass = massIn(value, "mg");
        else if (key.starts_with("instrument") || key == "module")
            header.instrument = value;
        for (const std::string& field : fields)
            std::ranges::copy(ratesIn(field), std::back_inserter(header.rates));
        header.lines.push_back(std::move(fields));
    }
    return header;
}

bool nameColumns(const std::vector<Title>& titles) {
    const auto holds = [&](Role role) { return std::ranges::find(titles, role, roleOf) != titles.end(); };
    return holds(Role::Temperature) && holds(Role::Signal);
}

/// The titles that a line of the header has, or else those that the program always writes: time, temperature, DSC.
std::vector<Title> titlesIn(const Header& header, std::size_t fields, std::vector<Message>& notes) {
    for (const auto& line : header.lines)
        if (auto titles = titlesOf(line); titles.size() == fields && nameColumns(titles))
            return titles;
    std::vector<std::string> names{"Time (min)", "Temperature (°C)", "DSC (mW)"};
    names.resize(std::max(fields, names.size()));
    notes.push_back(
        phrase("Reading",
               "The rows have no titles; time in min, temperature in °C and DSC in mW were taken, as the program writes them."));
    return titlesOf(names);
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    const Header header = headerOf(file);
    const std::string rows = onlyRows(file.text.text());
    const std::string_view firstRow = trimmed(std::string_view(rows)).substr(0, trimmed(std::string_view(rows)).find('\n'));
    RowFormat format{firstRow.find('\t') != std::string_view::npos ? '\t' : ' ', '.', false};
    format.decimal = options.decimal.value_or(firstRow.find('.') == std::string_view::npos ? ',' : '.');
    const std::size_t fields = fieldsOf(firstRow, format).size();
    if (fields < 3)
        return {
            refuse(phrase("Reading", "The rows “#GD” have fewer than three fields: time, temperature and DSC."), {}, file.name),
            Reached::Header};
    Reading known;
    known.sampleName = header.sample;
    known.instrument = header.instrument;
    const auto titles = titlesIn(header, fields, known.notes);
    const auto choice = withAnswers(chooseColumns(titles, file), titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    const auto describe = [&](std::vector<RawCurve>& curves) {
        for (RawCurve& curve : curves) {
            curve.mass = header.mass;
            curve.statedRates = header.rates;
            curve.place = {};
        }
    };
    Lines lines(rows);
    return readCurveTable(lines, {format, titles, *choice}, file, options, describe, std::move(known));
}

Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head(65536);
    const bool own = head.starts_with("#GD\t") || head.find("\n#GD\t") != std::string_view::npos ||
                     head.find("\n#GD ") != std::string_view::npos;
    return own ? Certainty::Marker : Certainty::None;
}

} // namespace

Reader hitachi() {
    return {"Hitachi", claims, read};
}

} // namespace vitrine
