#include "core/files/readers/header_rows.h"
#include "core/files/readers/perkinelmer_pyris.h"
#include "core/files/readers/table_curves.h"
#include "core/files/text/layout.h"

namespace vitrine {

namespace {

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    lines.next();
    const auto layout = tableLayout(file.text.text(), options.decimal, file.name, options.separator);
    if (!layout)
        return {std::unexpected(layout.error()), Reached::Header};
    const std::vector<Title> titles = pyrisTitles(headerFields(file, lines.line(), layout->format));
    const auto choice = withAnswers(choosePyrisColumns(titles, file), titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    const auto customs = [](std::vector<RawCurve>& curves) {
        for (RawCurve& curve : curves)
            curve.customaryExo = ExoDirection::Down;
    };
    Reading known;
    known.notes.push_back(phrase("Reading", "Pyris prints no units; minutes, °C and mW were taken, as the program writes them."));
    return readCurveTable(lines, {layout->format, titles, *choice}, file, options, customs, std::move(known));
}

Certainty claims(const SourceFile& file) {
    const std::string_view first = file.head(1024).substr(0, file.head(1024).find('\n'));
    const bool own = first.starts_with("Time") && first.find("Program Temperature") != std::string_view::npos &&
                     first.find("Unsubtracted Heat Flow") != std::string_view::npos;
    return own ? Certainty::Marker : Certainty::None;
}

} // namespace

Reader pyrisCsv() {
    return {"PerkinElmer Pyris CSV", claims, read};
}

} // namespace vitrine
