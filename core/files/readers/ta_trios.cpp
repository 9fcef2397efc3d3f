#include "core/files/readers/columns.h"
#include "core/files/readers/header_rows.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/reader.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The lines "key<separator>value" before the first "[step]".
struct Header {
    std::string instrument;
    std::string sample;
    std::optional<double> mass;
    std::optional<ExoDirection> exo;
};

/// The steps of a run that print the same columns, one after the other.
struct Steps {
    RowFormat format{'\t', '.', true};
    std::vector<Title> titles;
    ColumnChoice choice;
    NumberBlock block;
    std::vector<double> rates;
};

bool isStep(std::string_view line) {
    return lowerCase(trimmed(line)) == "[step]";
}

void takeLine(Header& header, const std::string& line) {
    const std::size_t sign = std::min(line.find_first_of("\t,;"), line.size());
    const std::string key = lowerCase(trimmed(std::string_view(line).substr(0, sign)));
    std::string_view value = trimmed(std::string_view(line).substr(std::min(line.size(), sign + 1)));
    while (value.ends_with(',') || value.ends_with(';'))
        value = trimmed(value.substr(0, value.size() - 1));
    if (key == "instrument name" || key == "instrument type")
        header.instrument = value;
    else if (key == "sample name")
        header.sample = value;
    else if (key == "sample mass" || key == "sample size")
        header.mass = massIn(value, "mg");
    else if (key == "exotherm direction" || key == "exotherm")
        header.exo = lowerCase(value).find("up") != std::string::npos ? ExoDirection::Up : ExoDirection::Down;
}

Header readHeader(Lines& lines, const SourceFile& file) {
    Header header;
    while (lines.next() && !isStep(lines.line()))
        takeLine(header, file.text.decoded(lines.line()));
    return header;
}

RowFormat formatOf(std::string_view titles, std::string_view rest, const ReadOptions& options) {
    const auto holds = [&](char c) { return titles.find(c) != std::string_view::npos; };
    RowFormat format{holds('\t') ? '\t' : holds(';') ? ';' : ',', '.', true};
    if (format.separator != ',' && rest.substr(0, 512).find('.') == std::string_view::npos)
        format.decimal = ',';
    format.decimal = options.decimal.value_or(format.decimal);
    return format;
}

/// Adds the rows of a step. Steps with other columns than the first are left out.
void append(Steps& steps, std::vector<Title> titles, const ColumnChoice& choice, NumberBlock&& block) {
    if (steps.titles.empty()) {
        steps.titles = std::move(titles);
        steps.choice = choice;
        steps.block = std::move(block);
        return;
    }
    if (!(choice == steps.choice)) {
        steps.block.notes.push_back(phrase("Reading", "A step with other columns than the first was left out."));
        return;
    }
    for (std::size_t i = 0; i < block.columns.size(); ++i)
        steps.block.columns[i].insert(steps.block.columns[i].end(), block.columns[i].begin(), block.columns[i].end());
    std::ranges::move(block.notes, std::back_inserter(steps.block.notes));
}

/// Goes on to the next "[step]", or to the end; whether there is one.
bool toNextStep(Lines& lines) {
    while (!isStep(lines.line()))
        if (!lines.next())
            return false;
    return true;
}

/// One step: its title, names, units, rows.
Attempt<bool> readStep(Steps& steps, Lines& lines, const SourceFile& file, const ReadOptions& options) {
    lines.next();
    const std::string title = file.text.decoded(lines.line());
    lines.next();
    const std::string_view nameLine = lines.line();
    if (isStep(nameLine) || trimmed(nameLine).empty() || !lines.next())
        return {true};
    steps.format = formatOf(nameLine, lines.rest(), options);
    const auto names = headerFields(file, nameLine, steps.format);
    auto titles =
        titlesOf(names, unitsFor(names, headerFields(file, lines.line(), steps.format)).value_or(std::vector<std::string>{}));
    const auto choice = withAnswers(chooseColumns(titles, file), titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    auto block = readRows(lines, steps.format, rowsWanted(*choice, titles.size(), AfterRows::Text), file.name);
    if (!block)
        return {std::unexpected(block.error()), Reached::Columns};
    std::ranges::copy(ratesIn(title), std::back_inserter(steps.rates));
    append(steps, std::move(titles), *choice, std::move(*block));
    return {true};
}

Attempt<Steps> readSteps(Lines& lines, const SourceFile& file, const ReadOptions& options) {
    Steps steps;
    while (toNextStep(lines)) {
        if (auto step = readStep(steps, lines, file, options); !step.result)
            return {std::unexpected(step.result.error()), step.reached};
        if (lines.last())
            break;
    }
    if (steps.titles.empty())
        return {refuse(phrase("Reading", "The TRIOS file ends before the rows of its first step."), {}, file.name),
                Reached::Header};
    return {std::move(steps)};
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    const Header header = readHeader(lines, file);
    auto attempt = readSteps(lines, file, options);
    if (!attempt.result)
        return {std::unexpected(attempt.result.error()), attempt.reached};
    Steps& steps = *attempt.result;
    auto curves = curvesOf(std::move(steps.block), steps.titles, steps.choice);
    for (RawCurve& curve : curves) {
        curve.mass = header.mass;
        curve.statedExo = header.exo ? header.exo : curve.statedExo;
        curve.statedRates = steps.rates;
    }
    auto scans = scansOf(std::move(curves), file, options);
    if (!scans)
        return {std::unexpected(scans.error()), Reached::Rows};
    Reading reading;
    reading.separator = separatorName(steps.format.separator);
    reading.decimal = steps.format.decimal;
    reading.instrument = header.instrument;
    reading.sampleName = header.sample;
    reading.columns = understood(steps.titles, steps.choice);
    reading.scans = std::move(*scans);
    return {std::move(reading)};
}

Certainty claims(const SourceFile& file) {
    const std::string head = lowerCase(file.head(1 << 17));
    const bool own = head.starts_with("[step]") || head.find("\n[step]") != std::string::npos;
    return own ? Certainty::Marker : Certainty::None;
}

} // namespace

Reader taTrios() {
    return {"TA TRIOS", claims, read};
}

} // namespace vitrine
