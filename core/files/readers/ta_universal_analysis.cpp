#include "core/files/readers/columns.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/reader.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// The lines "Key<tab>value" before StartOfData.
struct Header {
    std::string instrument;
    std::string sample;
    std::optional<double> mass;
    std::optional<ExoDirection> exo;
    std::vector<double> rates;
    std::vector<std::string> signals; ///< Sig1, Sig2, … in order
    bool complete = false;
};

void takeLine(Header& header, const std::string& key, const std::string& value) {
    if (key == "Instrument")
        header.instrument = value;
    else if (key == "Sample")
        header.sample = value;
    else if (key == "Size")
        header.mass = massIn(value);
    else if (key == "Exotherm")
        header.exo = lowerCase(value) == "up" ? ExoDirection::Up : ExoDirection::Down;
    else if (key == "OrgMethod")
        std::ranges::copy(ratesIn(value), std::back_inserter(header.rates));
    else if (key.starts_with("Sig") && key.size() > 3 && key[3] >= '1' && key[3] <= '9')
        header.signals.push_back(value);
}

Header readHeader(Lines& lines, const SourceFile& file) {
    Header header;
    while (!header.complete && lines.next()) {
        const std::string line = file.text.decoded(lines.line());
        const std::size_t tab = std::min(line.find('\t'), line.size());
        header.complete = line.starts_with("StartOfData");
        takeLine(header, line.substr(0, tab), std::string(trimmed(std::string_view(line).substr(tab))));
    }
    return header;
}

bool isMarker(double time) {
    return time < 0 && time >= -9 && time == std::floor(time);
}

/// Leaves out the rows that mark events (time −1, −2, −3, …), which hold no measurement.
void dropMarkers(NumberBlock& block) {
    const std::vector<double> time = block.columns.front();
    const auto markers = std::ranges::count_if(time, isMarker);
    if (markers == 0)
        return;
    for (auto& column : block.columns) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < time.size(); ++i)
            if (!isMarker(time[i]))
                column[kept++] = column[i];
        column.resize(kept);
    }
    block.notes.push_back(
        phrases("Reading", "Marker rows (time −1, −2, …) left out: %n.").count(static_cast<int>(markers)));
}

Result<std::vector<ReadScan>> readScans(Lines& lines, const Header& header, const std::vector<Title>& titles,
                                        const ColumnChoice& choice, const SourceFile& file,
                                        const ReadOptions& options) {
    const char decimal = options.decimal.value_or(
        lines.rest().substr(0, 1024).find('.') == std::string_view::npos ? ',' : '.');
    auto block = readRows(lines, {'\t', decimal, false},
                          rowsWanted(choice, titles.size(), AfterRows::Nothing), file.name);
    if (!block)
        return std::unexpected(block.error());
    if (choice.time)
        dropMarkers(*block);
    auto curves = curvesOf(std::move(*block), titles, choice);
    for (RawCurve& curve : curves) {
        curve.mass = header.mass;
        curve.statedExo = header.exo;
        curve.statedRates = header.rates;
    }
    return scansOf(std::move(curves), file, options);
}

Result<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    const Header header = readHeader(lines, file);
    if (!header.complete || header.signals.empty())
        return refuse(phrase("Reading", "The Universal Analysis file ends before its data."), {},
                      atLine(file.name, lines.number()));
    const std::vector<Title> titles = titlesOf(header.signals);
    const auto choice = withAnswers(chooseColumns(titles, file), titles, file, options);
    if (!choice)
        return std::unexpected(choice.error());
    auto scans = readScans(lines, header, titles, *choice, file, options);
    if (!scans)
        return std::unexpected(scans.error());
    Reading reading;
    reading.separator = separatorName('\t');
    reading.decimal = options.decimal.value_or('.');
    reading.instrument = header.instrument;
    reading.sampleName = header.sample;
    reading.columns = understood(titles, *choice);
    reading.scans = std::move(*scans);
    return reading;
}

bool recognises(const SourceFile& file) {
    return file.head(65536).find("StartOfData") != std::string_view::npos;
}

} // namespace

Reader taUniversalAnalysis() {
    return {"TA Universal Analysis", recognises, read};
}

} // namespace vitrine
