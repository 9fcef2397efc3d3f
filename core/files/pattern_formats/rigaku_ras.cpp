#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

Certainty claims(const SourceFile& file) {
    const auto says = [&](std::string_view words) { return file.head().find(words) != std::string_view::npos; };
    return says("*RAS_DATA_START") || says("*RAS_HEADER_START") || says("*RAS_INT_START") ? Certainty::Marker : Certainty::None;
}

/// The text in quotes after a key: *MEAS_SCAN_AXIS_X "2-Theta/Theta".
std::string valueOf(std::string_view header, std::string_view key) {
    const std::size_t at = header.find(key);
    const std::size_t open = at == std::string_view::npos ? at : header.find_first_of("\"\n", at);
    if (open == std::string_view::npos || header[open] == '\n')
        return {};
    return std::string(header.substr(open + 1, header.find_first_of("\"\n", open + 1) - open - 1));
}

std::optional<double> wavelengthOf(std::string_view header) {
    if (const auto alone = statedWavelength(valueOf(header, "*MEAS_COND_XG_WAVE_LENGTH_ALPHA1"), "A"))
        return alone;
    return statedWavelength(valueOf(header, "*HW_XG_WAVE_LENGTH_ALPHA1"), "A");
}

struct Block {
    std::string_view header, rows;
    std::size_t line = 0; ///< of the line before the rows
    bool ended = false;
};

/// The header and rows of each scan of a file.
std::vector<Block> blocksOf(std::string_view text) {
    constexpr std::string_view begin = "*RAS_INT_START", end = "*RAS_INT_END";
    std::vector<Block> blocks;
    std::size_t from = 0;
    for (auto at = text.find(begin); at != std::string_view::npos; at = text.find(begin, from)) {
        const std::size_t line = std::min(text.find('\n', at), text.size() - 1), stop = text.find(end, line);
        Block block{text.substr(from, at - from), text.substr(line + 1, stop == std::string_view::npos ? stop : stop - line - 1),
                    0, stop != std::string_view::npos};
        block.line = std::size_t(std::ranges::count(text.substr(0, line + 1), '\n'));
        blocks.push_back(block);
        from = stop == std::string_view::npos ? text.size() : stop;
    }
    return blocks;
}

void attenuate(RawPattern& raw) {
    if (std::ranges::all_of(raw.sigma, [](double factor) { return factor == 1; })) {
        raw.sigma.clear();
        return;
    }
    for (std::size_t i = 0; i < raw.sigma.size(); ++i)
        raw.y[i] *= raw.sigma[i];
    raw.sigma.clear();
    raw.notes.push_back(phrase("Pattern", "The counts were multiplied by the attenuation of the beam."));
}

Problem cutShort(const std::string& where) {
    return {phrase("Pattern", "The rows have no end mark (*RAS_INT_END): the file is cut short."),
            phrase("Pattern", "Use the file as it was written."), where};
}

/// 2θ, counts and the factor that the beam was attenuated by.
Result<RawPattern> patternOf(const Block& block, const SourceFile& file, const PatternReadOptions& options) {
    const std::string where = atLine(file.name, block.line + 1), axis = valueOf(block.header, "*MEAS_SCAN_AXIS_X");
    if (!block.ended)
        return std::unexpected(cutShort(where));
    if (!movesTwoTheta(axis))
        return std::unexpected(notOverTwoTheta(axis, where));
    const RowFormat format{' ', options.decimal.value_or('.'), false};
    Lines first(block.rows);
    while (first.next() && trimmed(first.line()).empty()) {
    }
    const std::size_t fields = fieldsOf(first.line(), format).size();
    if (fields < 2)
        return refuse(phrase("Pattern", "The file holds no scan with intensities."), {}, where);
    PatternColumns columns;
    if (fields > 2)
        columns.error = 2;
    columns.meaning = {PatternAxis::TwoTheta};
    columns.abscissaTitle = axis;
    const std::string_view text = file.text.text();
    Lines lines(text.substr(0, std::size_t(block.rows.data() - text.data()) + block.rows.size()));
    while (lines.number() < block.line && lines.next()) {
    }
    auto raw = patternRows(lines, format, fields, {columns}, file.name);
    if (!raw)
        return std::unexpected(raw.error());
    RawPattern pattern = std::move(raw->front());
    attenuate(pattern);
    pattern.wavelength = wavelengthOf(block.header);
    pattern.anode = valueOf(block.header, "*HW_XG_TARGET_NAME");
    return pattern;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    std::vector<RawPattern> patterns;
    for (const Block& block : blocksOf(file.text.text())) {
        auto pattern = patternOf(block, file, options);
        if (!pattern)
            return refusedAt(Reached::Columns, pattern.error());
        patterns.push_back(std::move(*pattern));
    }
    if (patterns.empty())
        return refusedAt(Reached::Header, {phrase("Pattern", "The file holds no scan with intensities."), {}, file.name});
    for (std::size_t i = 0; i < patterns.size(); ++i)
        patterns[i].curve = "scan " + std::to_string(i + 1);
    nameCurves(patterns, curveNamed(file.name));
    auto made = fileOf(std::move(patterns), {{"2-Theta", "deg", "abscissa", 0}, {"intensity", {}, "intensity", 1}}, options);
    if (made.result)
        made.result->sampleName = file.text.decoded(valueOf(file.head(), "*FILE_SAMPLE"));
    return made;
}

} // namespace

PatternReader rigakuRas() {
    return {"Rigaku RAS", claims, read};
}

} // namespace vitrine
