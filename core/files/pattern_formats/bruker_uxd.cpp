#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head();
    const auto says = [&](std::string_view words) { return head.find(words) != std::string_view::npos; };
    return says("_FILEVERSION") && (says("_2THETA") || says("_COUNTS") || says("_STEPSIZE")) ? Certainty::Marker
           : says("\n_2THETA")                                                               ? Certainty::Structure
                                                                                             : Certainty::None;
}

/// "_WL1=0.5", "_WL1 = 0.5", "_WL_UNIT='A'".
std::string valueOf(std::string_view header, std::string_view key) {
    std::string found;
    for (Lines lines(header); lines.next();) {
        const std::string_view line = trimmed(lines.line());
        const std::string_view rest = line.starts_with(key) ? trimmed(line.substr(key.size())) : std::string_view();
        if (rest.starts_with('='))
            found = trimmed(rest.substr(1));
    }
    std::erase(found, '\'');
    return found;
}

std::optional<double> numberOf(std::string_view header, std::string_view key) {
    const std::string text = valueOf(header, key);
    const auto number = leadingNumber(text);
    return number ? std::optional(number->number) : std::nullopt;
}

/// What stands in the rows of a range.
enum class Rows { None, Pairs, Counts };

Rows rowsAfter(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with("_2THETACOUNTS") || line.starts_with("_2THETACPS") || line.starts_with("_2THETA COUNTS"))
        return Rows::Pairs;
    return line == "_COUNTS" || line == "_CPS" ? Rows::Counts : Rows::None;
}

Problem unreadable(const std::string& where) {
    return {phrase("Pattern", "The rows of the range are neither pairs of 2θ and counts, nor counts from a start in steps."),
            phrase("Pattern", "Export the scan as pairs of 2θ and counts."), where};
}

/// Counts in any number a line, from _START (or the place of the drive _2THETA) in steps of _STEPSIZE.
Result<RawPattern> countsIn(std::string_view rows, std::string_view header, const std::string& where) {
    const auto stated = numberOf(header, "_START"), start = stated ? stated : numberOf(header, "_2THETA"),
               step = numberOf(header, "_STEPSIZE");
    if (!start || !step || !(*step > 0))
        return std::unexpected(unreadable(where));
    RawPattern raw;
    for (Lines lines(rows); lines.next();)
        for (const std::string_view field : fieldsOf(lines.line(), {' ', '.', false})) {
            const FieldValue value = readNumber(field, '.');
            if (value.state != FieldState::Number)
                return std::unexpected(badField(field, value.state, where));
            raw.x.push_back(*start + double(raw.y.size()) * *step);
            raw.y.push_back(value.number);
        }
    raw.axis = PatternAxis::TwoTheta;
    raw.where = where;
    return raw;
}

Result<RawPattern> pairsIn(std::string_view text, std::size_t line, const PatternReadOptions& options,
                           const std::string& fileName) {
    Lines lines(text);
    while (lines.number() < line && lines.next()) {
    }
    PatternColumns columns;
    columns.meaning = {PatternAxis::TwoTheta};
    auto raw = patternRows(lines, {' ', options.decimal.value_or('.'), false}, 2, {columns}, fileName);
    if (!raw)
        return std::unexpected(raw.error());
    return std::move(raw->front());
}

/// A range of fewer rows than its _STEPCOUNT.
std::optional<Problem> cutShort(const RawPattern& raw, std::string_view header) {
    const auto announced = numberOf(header, "_STEPCOUNT");
    if (!announced || !(*announced > double(raw.x.size())))
        return {};
    return Problem{phrase("Pattern", "The header announces %1 points, but %2 follow: the file is cut short or was changed.")
                       .with(Figure{*announced, 9}, Figure{double(raw.x.size()), 9}),
                   phrase("Pattern", "Use the file as it was written."), raw.where};
}

/// The rows end at the next key or remark.
std::size_t endOfRows(std::string_view rows) {
    for (Lines lines(rows); lines.next();)
        if (const std::string_view line = trimmed(lines.line()); line.starts_with('_') || line.starts_with(';'))
            return std::size_t(lines.line().data() - rows.data());
    return rows.size();
}

void describe(RawPattern& raw, std::string_view header, std::size_t number) {
    const std::string unit = valueOf(header, "_WL_UNIT");
    raw.wavelength = statedWavelength(valueOf(header, "_WL1"), unit.empty() ? "A" : unit);
    raw.anode = valueOf(header, "_ANODE");
    raw.abscissa = "2Theta";
    raw.curve = "range " + std::to_string(number);
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const std::string_view text = file.text.text();
    std::vector<RawPattern> patterns;
    for (Lines lines(text); lines.next();) {
        const Rows kind = rowsAfter(lines.line());
        if (kind == Rows::None)
            continue;
        const std::size_t begin = text.size() - lines.rest().size(), end = begin + endOfRows(lines.rest());
        auto raw = kind == Rows::Pairs
                       ? pairsIn(text.substr(0, end), lines.number(), options, file.name)
                       : countsIn(text.substr(begin, end - begin), text.substr(0, begin), atLine(file.name, lines.number() + 1));
        if (!raw)
            return refusedAt(Reached::Columns, raw.error());
        if (auto problem = cutShort(*raw, text.substr(0, begin)))
            return refusedAt(Reached::Rows, std::move(*problem));
        describe(*raw, text.substr(0, begin), patterns.size() + 1);
        patterns.push_back(std::move(*raw));
    }
    if (patterns.empty())
        return refusedAt(Reached::Header, unreadable(file.name));
    nameCurves(patterns, curveNamed(file.name));
    return fileOf(std::move(patterns), {{"2Theta", "deg", "abscissa", 0}, {"counts", {}, "intensity", 1}}, options);
}

} // namespace

PatternReader brukerUxd() {
    return {"Bruker UXD", claims, read};
}

} // namespace vitrine
