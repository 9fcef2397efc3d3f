#include "core/files/readers/header_rows.h"
#include "core/files/readers/perkinelmer_pyris.h"
#include "core/files/readers/rates.h"

#include <algorithm>

namespace vitrine {

namespace {

const RowFormat tabbed{'\t', '.', false};

struct Header {
    std::string sample;
    std::optional<double> mass;
    std::vector<double> rates;
    std::vector<Title> titles;
};

std::string_view afterColon(std::string_view line) {
    return trimmed(line.substr(std::min(line.size(), line.find(':') + 1)));
}

/// The titles stand in two lines, a word or two in each.
std::vector<std::string> joined(const std::vector<std::string>& upper, const std::vector<std::string>& lower) {
    std::vector<std::string> names = upper;
    for (std::size_t i = 0; i < std::min(names.size(), lower.size()); ++i)
        if (!lower[i].empty())
            names[i] += (names[i].empty() ? "" : " ") + lower[i];
    return names;
}

bool isTitleLine(std::string_view line) {
    return line.starts_with('\t') && trimmed(line).starts_with("Time");
}

/// Reads up to the second line of the titles. Rates count only in the steps of the method, not in the
/// calibration.
Result<Header> readHeader(Lines& lines, const SourceFile& file) {
    Header header;
    while (lines.next()) {
        const std::string_view line = lines.line();
        if (line.starts_with("Sample ID:"))
            header.sample = file.text.decoded(afterColon(line));
        else if (line.starts_with("Sample Weight:"))
            header.mass = massIn(afterColon(line));
        else if (line.find(")\t") < 4)
            std::ranges::copy(ratesIn(file.text.decoded(line)), std::back_inserter(header.rates));
        if (!isTitleLine(line))
            continue;
        const auto upper = headerFields(file, line, tabbed);
        lines.next();
        header.titles = pyrisTitles(joined(upper, headerFields(file, lines.line(), tabbed)));
        return header;
    }
    return refuse(phrase("Reading", "The Pyris file ends before the titles of its columns."), {}, file.name);
}

bool isStepLine(std::string_view line) {
    const std::size_t digits = line.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos && line.substr(digits).starts_with(") ");
}

void append(NumberBlock& block, NumberBlock&& more) {
    for (std::size_t i = 0; i < block.columns.size(); ++i)
        block.columns[i].insert(block.columns[i].end(), more.columns[i].begin(), more.columns[i].end());
    std::ranges::move(more.notes, std::back_inserter(block.notes));
}

/// The rows of all steps of the method, one after the other.
Result<NumberBlock> readSteps(Lines& lines, const RowsWanted& wanted, const SourceFile& file) {
    auto block = readRows(lines, tabbed, wanted, file.name);
    while (block && isStepLine(lines.line())) {
        auto next = readRows(lines, tabbed, wanted, file.name);
        if (!next)
            return next;
        append(*block, std::move(*next));
        if (isStepLine(lines.line()) && lines.last())
            break;
    }
    return block;
}

void describe(std::vector<RawCurve>& curves, const Header& header) {
    for (RawCurve& curve : curves) {
        curve.mass = header.mass;
        curve.statedRates = header.rates;
        curve.customaryExo = ExoDirection::Down;
    }
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    const auto header = readHeader(lines, file);
    if (!header)
        return {std::unexpected(header.error()), Reached::Header};
    const auto choice = withAnswers(choosePyrisColumns(header->titles, file), header->titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    auto block = readSteps(lines, rowsWanted(*choice, header->titles.size(), AfterRows::Text), file);
    if (!block)
        return {std::unexpected(block.error()), Reached::Columns};
    auto curves = curvesOf(std::move(*block), header->titles, *choice);
    describe(curves, *header);
    auto scans = scansOf(std::move(curves), file, options);
    if (!scans)
        return {std::unexpected(scans.error()), Reached::Rows};
    Reading reading;
    reading.separator = separatorName('\t');
    reading.sampleName = header->sample;
    reading.columns = understood(header->titles, *choice);
    reading.scans = std::move(*scans);
    reading.notes.push_back(
        phrase("Reading", "Pyris prints no units; minutes, °C and mW were taken, as the program writes them."));
    return {std::move(reading), Reached::Rows};
}

Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head();
    const bool own =
        head.find("Display Weight:") != std::string_view::npos && head.find("Unsubtracted") != std::string_view::npos;
    return own ? Certainty::Marker : Certainty::None;
}

} // namespace

Reader pyrisAscii() {
    return {"PerkinElmer Pyris ASCII", claims, read};
}

} // namespace vitrine
