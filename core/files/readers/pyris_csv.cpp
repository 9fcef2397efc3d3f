#include "core/files/readers/perkinelmer_pyris.h"
#include "core/files/text/layout.h"

namespace vitrine {

namespace {

Result<std::vector<ReadScan>> readScans(Lines& lines, const RowFormat& format,
                                        const std::vector<Title>& titles, const ColumnChoice& choice,
                                        const SourceFile& file, const ReadOptions& options) {
    auto block = readRows(lines, format, rowsWanted(choice, titles.size(), AfterRows::Nothing), file.name);
    if (!block)
        return std::unexpected(block.error());
    auto curves = curvesOf(std::move(*block), titles, choice);
    for (RawCurve& curve : curves)
        curve.customaryExo = ExoDirection::Down;
    return scansOf(std::move(curves), file, options);
}

Result<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    lines.next();
    const auto layout = tableLayout(file.text.text(), options.decimal, file.name, options.separator);
    if (!layout)
        return std::unexpected(layout.error());
    const std::vector<Title> titles = pyrisTitles(headerFields(file, lines.line(), layout->format));
    const auto choice = withAnswers(choosePyrisColumns(titles, file), titles, file, options);
    if (!choice)
        return std::unexpected(choice.error());
    auto scans = readScans(lines, layout->format, titles, *choice, file, options);
    if (!scans)
        return std::unexpected(scans.error());
    Reading reading;
    reading.decimal = layout->format.decimal;
    reading.separator = separatorName(layout->format.separator);
    reading.columns = understood(titles, *choice);
    reading.scans = std::move(*scans);
    reading.notes.push_back(phrase(
        "Reading", "Pyris prints no units; minutes, °C and mW were taken, as the program writes them."));
    return reading;
}

bool recognises(const SourceFile& file) {
    const std::string_view first = file.head(1024).substr(0, file.head(1024).find('\n'));
    return first.starts_with("Time") && first.find("Program Temperature") != std::string_view::npos &&
           first.find("Unsubtracted Heat Flow") != std::string_view::npos;
}

} // namespace

Reader pyrisCsv() {
    return {"PerkinElmer Pyris CSV", recognises, read};
}

} // namespace vitrine
