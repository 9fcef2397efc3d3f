#include "core/files/readers/columns.h"
#include "core/files/readers/header_rows.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/table_curves.h"

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
void dropMarkers(RawCurve& curve) {
    const std::vector<double> time = curve.time;
    const auto markers = std::ranges::count_if(time, isMarker);
    if (markers == 0)
        return;
    for (auto* column : {&curve.time, &curve.temperature, &curve.signal, &curve.massColumn}) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < std::min(time.size(), column->size()); ++i)
            if (!isMarker(time[i]))
                (*column)[kept++] = (*column)[i];
        column->resize(kept);
    }
    curve.place = {};
    curve.notes.push_back(phrases("Reading", "Marker rows (time −1, −2, …) left out: %n.").count(static_cast<int>(markers)));
}

void describe(std::vector<RawCurve>& curves, const Header& header) {
    for (RawCurve& curve : curves) {
        dropMarkers(curve);
        curve.mass = header.mass;
        curve.statedExo = header.exo;
        curve.statedRates = header.rates;
    }
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    const Header header = readHeader(lines, file);
    if (!header.complete || header.signals.empty())
        return {
            refuse(phrase("Reading", "The Universal Analysis file ends before its data."), {}, atLine(file.name, lines.number())),
            Reached::Header};
    const std::vector<Title> titles = titlesOf(header.signals);
    const auto choice = withAnswers(chooseColumns(titles, file), titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    const char decimal = options.decimal.value_or(lines.rest().substr(0, 1024).find('.') == std::string_view::npos ? ',' : '.');
    Reading known;
    known.instrument = header.instrument;
    known.sampleName = header.sample;
    return readCurveTable(
        lines, {{'\t', decimal, false}, titles, *choice}, file, options,
        [&](std::vector<RawCurve>& curves) { describe(curves, header); }, std::move(known));
}

Certainty claims(const SourceFile& file) {
    return file.head(65536).find("StartOfData") != std::string_view::npos ? Certainty::Marker : Certainty::None;
}

} // namespace

Reader taUniversalAnalysis() {
    return {"TA Universal Analysis", claims, read};
}

} // namespace vitrine
