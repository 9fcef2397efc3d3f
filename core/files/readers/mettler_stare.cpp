#include "core/files/readers/columns.h"
#include "core/files/readers/header_rows.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/reader.h"
#include "core/files/readers/stare_headings.h"
#include "core/files/text/exo_words.h"

#include <algorithm>

namespace vitrine {

namespace {

/// One curve of the file: "Curve Name:", category and name, "Curve Values:", titles, units, rows, trailer.
struct Curve {
    std::string category;
    std::string name;
    std::vector<Title> titles;
    NumberBlock block;
    ColumnChoice choice;
    char decimal = '.';
    std::string trailer; ///< in UTF-8
};

/// The lines between "Curve Name:" and "Curve Values:": what the sample is called, and the name of the curve.
void readNames(Lines& lines, const SourceFile& file, Curve& curve) {
    while (lines.next() && !isStareHeading(file, lines.line(), StareHeading::Values)) {
        const std::string text = file.text.decoded(trimmed(lines.line()));
        if (text.empty())
            continue;
        curve.category = curve.name;
        curve.name = text;
    }
}

/// The titles ("Index t Ts Tr Value", "x value  y value") and the row of units below, which lacks a field for the index.
std::vector<Title> readTitles(Lines& lines, const SourceFile& file) {
    lines.next();
    const auto names = wideFields(file, lines.line());
    lines.next();
    const auto units = wideFields(file, lines.line());
    if (units.size() == names.size())
        return titlesOf(names, units);
    if (const auto placed = unitsFor(names, units);
        placed && std::ranges::any_of(*placed, [](const auto& unit) { return !unit.empty(); }))
        return titlesOf(names, *placed);
    std::vector<std::string> atTheEnd = units;
    while (atTheEnd.size() < names.size())
        atTheEnd.insert(atTheEnd.begin(), std::string());
    return titlesOf(names, atTheEnd);
}

/// In STARe's tables the last value is the signal, whatever its unit; a table of two columns has its abscissa in the first.
Result<ColumnChoice> choiceOf(const std::vector<Title>& titles, const std::string& where) {
    CurveColumns columns;
    std::optional<std::size_t> temperature;
    for (std::size_t i = 0; i + 1 < titles.size(); ++i) {
        if (titles[i].name == "t" || (!columns.time && roleOf(titles[i]) == Role::Time))
            columns.time = i;
        if (titles[i].name == "Ts" || (!temperature && roleOf(titles[i]) == Role::Temperature))
            temperature = i;
    }
    if (!temperature)
        return refuse(phrase("Reading", "The curve is printed over “%1” (%2) and has no temperature.")
                          .with(titles.front().name, titles.front().unitText),
                      phrase("Reading", "Export it over the sample temperature."), where);
    columns.temperature = *temperature;
    columns.signal = titles.size() - 1;
    return ColumnChoice{{columns}};
}

/// What stands between the rows and the next curve; `lines` is left at "Curve Name:" or at the end.
std::string readTrailer(Lines& lines, const SourceFile& file) {
    std::string trailer;
    do {
        if (isStareHeading(file, lines.line(), StareHeading::Name))
            break;
        trailer += file.text.decoded(lines.line()) + "\n";
    } while (lines.next());
    return trailer;
}

char decimalIn(std::string_view rest) {
    return rest.substr(0, 4096).find('.') == std::string_view::npos ? ',' : '.';
}

Attempt<Curve> readCurve(Lines& lines, const SourceFile& file, const ReadOptions& options) {
    Curve curve;
    readNames(lines, file, curve);
    curve.titles = readTitles(lines, file);
    const std::string where = atLine(file.name, lines.number());
    if (curve.titles.size() < 2)
        return {refuse(phrase("Reading", "Below the heading of the curve “%1” stand no titles of columns.").with(curve.name), {},
                       where),
                Reached::Header};
    const auto choice = withAnswers(choiceOf(curve.titles, where), curve.titles, file, options);
    if (!choice)
        return {std::unexpected(choice.error()), Reached::Header};
    curve.choice = *choice;
    curve.decimal = options.decimal.value_or(decimalIn(lines.rest()));
    const RowFormat format{' ', curve.decimal, false};
    auto block = readRows(lines, format, rowsWanted(curve.choice, curve.titles.size(), AfterRows::Text), file.name);
    if (!block)
        return {std::unexpected(block.error()), Reached::Columns};
    curve.block = std::move(*block);
    curve.trailer = readTrailer(lines, file);
    return {std::move(curve)};
}

/// The text after `key` up to the end of its line.
std::string_view lineAfter(std::string_view text, std::string_view key) {
    const std::size_t at = text.find(key);
    return at == std::string_view::npos ? std::string_view()
                                        : text.substr(at + key.size(), text.find('\n', at) - at - key.size());
}

/// "0.7790 - 12.6980e-03*T + 315.9600e-09*T^2 °C" as its three coefficients.
std::optional<CelsiusQuadratic> quadraticIn(std::string_view text) {
    text = text.substr(std::min(text.size(), text.find(':') + 1));
    std::vector<double> terms;
    double sign = 1;
    const RowFormat blanks{' ', '.', false};
    for (const std::string_view word : fieldsOf(text, blanks)) {
        const FieldValue value = readNumber(word.substr(0, word.find('*')), '.');
        if (word == "+" || word == "-")
            sign = word == "-" ? -1 : 1;
        else if (value.state == FieldState::Number && terms.size() < 3)
            terms.push_back(sign * value.number);
    }
    terms.resize(terms.empty() ? 0 : 3, 0.0);
    return terms.empty() ? std::nullopt : std::optional(CelsiusQuadratic{terms[0], terms[1], terms[2]});
}

std::optional<ThermalLag> lagIn(std::string_view trailer) {
    const auto offset = quadraticIn(lineAfter(trailer, "dTs(T)")), tau = quadraticIn(lineAfter(trailer, "Tau Lag"));
    if (!offset && !tau)
        return std::nullopt;
    return ThermalLag{offset.value_or(CelsiusQuadratic{}), tau.value_or(CelsiusQuadratic{})};
}

/// The line below "Sample:": "NAME, 12.8020 mg".
std::string_view sampleLine(std::string_view trailer) {
    const SourceFile inUtf8{FileText(trailer, Encoding::Utf8), {}};
    for (Lines lines(trailer); lines.next();)
        if (isStareHeading(inUtf8, lines.line(), StareHeading::Sample))
            return lines.next() ? trimmed(lines.line()) : std::string_view();
    return {};
}

std::string_view beforeLastComma(std::string_view text) {
    return text.substr(0, text.rfind(','));
}

/// The first line that states a direction, such as "^exo".
std::optional<ExoDirection> exoInLines(std::string_view text) {
    for (Lines lines(text); lines.next();)
        if (const auto stated = exoDirectionIn(lines.line()))
            return stated;
    return std::nullopt;
}

RawCurve rawCurve(Curve&& curve, const std::vector<double>& rates) {
    RawCurve raw = std::move(curvesOf(std::move(curve.block), curve.titles, curve.choice).front());
    raw.name = curve.name;
    raw.statedRates = rates;
    const std::string_view sample = sampleLine(curve.trailer);
    raw.mass = massIn(sample.substr(std::min(sample.size(), sample.rfind(',') + 1)));
    raw.lag = lagIn(curve.trailer);
    const auto stated = exoDirectionIn(curve.name);
    raw.statedExo = stated ? stated : exoInLines(curve.trailer);
    raw.customaryExo = ExoDirection::Up;
    return raw;
}

bool isHeatFlow(const Curve& curve) {
    return roleOf(curve.titles.back()) == Role::Signal;
}

Message notTaken(const Curve& curve) {
    return phrase("Reading", "The curve “%1” (%2) is no heat flow and was not taken.")
        .with(curve.name, curve.titles.back().unitText);
}

/// The rates that any of the evaluations in the file prints.
std::vector<double> statedRates(const std::vector<Curve>& curves) {
    std::vector<double> rates;
    for (const Curve& curve : curves)
        std::ranges::copy(ratesIn(curve.trailer), std::back_inserter(rates));
    return rates;
}

/// The masses of a weighed curve with as many rows: an STA prints heat flow and weight one after the other.
void takeMass(RawCurve& raw, const std::vector<Curve>& curves) {
    for (const Curve& curve : curves) {
        const bool weighed = roleOf(curve.titles.back()) == Role::Mass && curve.block.rows() == raw.signal.size();
        if (!weighed || !raw.massColumn.empty())
            continue;
        raw.massColumn = curve.block.columns.back();
        raw.massTitle = curve.titles.back();
    }
}

/// Takes the heat flows out of the curves; the others are named in the notes of the reading.
Result<std::vector<RawCurve>> heatFlows(std::vector<Curve>& curves, Reading& reading, const SourceFile& file) {
    std::vector<RawCurve> raw;
    const std::vector<double> rates = statedRates(curves);
    for (Curve& curve : curves) {
        if (isHeatFlow(curve))
            raw.push_back(rawCurve(std::move(curve), rates));
        else
            reading.notes.push_back(notTaken(curve));
    }
    for (RawCurve& curve : raw)
        takeMass(curve, curves);
    if (raw.empty())
        return refuse(phrase("Reading", "The file holds no heat flow; its curve “%1” is in %2.")
                          .with(curves.front().name, curves.front().titles.back().unitText),
                      phrase("Reading", "Export the heat flow (DSC) of the measurement."), file.name);
    return raw;
}

/// The curves of the file, in order.
Attempt<std::vector<Curve>> readCurves(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    std::vector<Curve> curves;
    while (!isStareHeading(file, lines.line(), StareHeading::Name) && lines.next()) {
    }
    while (isStareHeading(file, lines.line(), StareHeading::Name)) {
        auto curve = readCurve(lines, file, options);
        if (!curve.result)
            return {std::unexpected(curve.result.error()), curve.reached};
        curves.push_back(std::move(*curve.result));
    }
    if (curves.empty())
        return {refuse(phrase("Reading", "The file holds no curve of STARe (“Curve Name:”)."),
                       phrase("Reading", "Choose another file format."), file.name),
                Reached::Nothing};
    return {std::move(curves)};
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    auto attempt = readCurves(file, options);
    if (!attempt.result)
        return {std::unexpected(attempt.result.error()), attempt.reached};
    std::vector<Curve>& curves = *attempt.result;
    Reading reading;
    reading.separator = separatorName(' ');
    reading.decimal = curves.front().decimal;
    reading.sampleName = std::string(beforeLastComma(sampleLine(curves.front().trailer)));
    reading.instrument = std::string(trimmed(lineAfter(curves.front().trailer, "Type           :")));
    reading.columns = understood(curves.front().titles, curves.front().choice);
    for (const Curve& curve : curves)
        if (isHeatFlow(curve))
            reading.columns = understood(curve.titles, curve.choice);
    auto raw = heatFlows(curves, reading, file);
    if (!raw)
        return {std::unexpected(raw.error()), Reached::Columns};
    auto scans = scansOf(std::move(*raw), file, options);
    if (!scans)
        return {std::unexpected(scans.error()), Reached::Rows};
    reading.scans = std::move(*scans);
    return {std::move(reading)};
}

Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head();
    bool name = false, values = false;
    for (Lines lines(head); lines.next() && !values;) {
        name = name || isStareHeading(file, lines.line(), StareHeading::Name);
        values = name && isStareHeading(file, lines.line(), StareHeading::Values);
    }
    return values ? Certainty::Marker : Certainty::None;
}

} // namespace

Reader mettlerStare() {
    return {"Mettler STARe", claims, read};
}

} // namespace vitrine
