#include "core/files/readers/columns.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/reader.h"

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
    std::string trailer; ///< in UTF-8
};

/// Whether a line is a title of the export that may stand in another language's place: "Curve Name:".
bool isHeading(std::string_view line, std::string_view heading) {
    return trimmed(line) == heading;
}

/// The lines between "Curve Name:" and "Curve Values:": what the sample is called, and the name of the curve.
void readNames(Lines& lines, const SourceFile& file, Curve& curve) {
    while (lines.next() && !isHeading(lines.line(), "Curve Values:")) {
        const std::string text = file.text.decoded(trimmed(lines.line()));
        if (text.empty())
            continue;
        curve.category = curve.name;
        curve.name = text;
    }
}

/// The titles ("Index t Ts Tr Value") and the row of units below, which lacks a field for the index.
std::vector<Title> readTitles(Lines& lines, const SourceFile& file) {
    lines.next();
    const auto names = wideFields(file, lines.line());
    lines.next();
    auto units = wideFields(file, lines.line());
    while (units.size() < names.size())
        units.insert(units.begin(), std::string());
    return titlesOf(names, units);
}

/// In STARe's tables the value is the signal, whatever its unit.
ColumnChoice choiceOf(const std::vector<Title>& titles) {
    ColumnChoice choice;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (titles[i].name == "t")
            choice.time = i;
        if (titles[i].name == "Ts" || (titles[i].name == "Tr" && choice.temperature == 0))
            choice.temperature = i;
    }
    choice.signals = {titles.size() - 1};
    return choice;
}

/// What stands between the rows and the next curve; `lines` is left at "Curve Name:" or at the end.
std::string readTrailer(Lines& lines, const SourceFile& file) {
    std::string trailer;
    do {
        if (isHeading(lines.line(), "Curve Name:"))
            break;
        trailer += file.text.decoded(lines.line()) + "\n";
    } while (lines.next());
    return trailer;
}

char decimalIn(std::string_view rest) {
    return rest.substr(0, 4096).find('.') == std::string_view::npos ? ',' : '.';
}

Result<Curve> readCurve(Lines& lines, const SourceFile& file, const ReadOptions& options) {
    Curve curve;
    readNames(lines, file, curve);
    curve.titles = readTitles(lines, file);
    if (curve.titles.size() < 3)
        return refuse(
            phrase("Reading", "The STARe file ends before the rows of its curve “%1”.").with(curve.name), {},
            atLine(file.name, lines.number()));
    const auto choice = withAnswers(choiceOf(curve.titles), curve.titles, file, options);
    if (!choice)
        return std::unexpected(choice.error());
    curve.choice = *choice;
    const RowFormat format{' ', options.decimal.value_or(decimalIn(lines.rest())), false};
    auto block =
        readRows(lines, format, rowsWanted(curve.choice, curve.titles.size(), AfterRows::Text), file.name);
    if (!block)
        return std::unexpected(block.error());
    curve.block = std::move(*block);
    curve.trailer = readTrailer(lines, file);
    return curve;
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
    const auto offset = quadraticIn(lineAfter(trailer, "dTs(T)")),
               tau = quadraticIn(lineAfter(trailer, "Tau Lag"));
    if (!offset && !tau)
        return std::nullopt;
    return ThermalLag{offset.value_or(CelsiusQuadratic{}), tau.value_or(CelsiusQuadratic{})};
}

/// The line below "Sample:": "NAME, 12.8020 mg".
std::string_view sampleLine(std::string_view trailer) {
    constexpr std::string_view heading = "\nSample:\n";
    const std::size_t at = trailer.find(heading);
    if (at == std::string_view::npos)
        return {};
    const std::string_view after = trailer.substr(at + heading.size());
    return trimmed(after.substr(0, after.find('\n')));
}

std::string_view beforeLastComma(std::string_view text) {
    return text.substr(0, text.rfind(','));
}

RawCurve rawCurve(Curve&& curve, const std::vector<double>& rates) {
    RawCurve raw = std::move(curvesOf(std::move(curve.block), curve.titles, curve.choice).front());
    raw.name = curve.name;
    raw.statedRates = rates;
    const std::string_view sample = sampleLine(curve.trailer);
    raw.mass = massIn(sample.substr(std::min(sample.size(), sample.rfind(',') + 1)));
    raw.lag = lagIn(curve.trailer);
    const bool stated =
        curve.name.find("^exo") != std::string::npos || curve.trailer.find("^exo") != std::string::npos;
    raw.statedExo = stated ? std::optional(ExoDirection::Up) : std::nullopt;
    raw.customaryExo = ExoDirection::Up;
    return raw;
}

bool isHeatFlow(const Curve& curve) {
    return roleOf(curve.titles.back()) == Role::Signal;
}

Words notTaken(const Curve& curve) {
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

/// Takes the heat flows out of the curves; the others are named in the notes of the reading.
Result<std::vector<RawCurve>> heatFlows(std::vector<Curve>& curves, Reading& reading,
                                        const SourceFile& file) {
    std::vector<RawCurve> raw;
    const std::vector<double> rates = statedRates(curves);
    for (Curve& curve : curves) {
        if (isHeatFlow(curve))
            raw.push_back(rawCurve(std::move(curve), rates));
        else
            reading.notes.push_back(notTaken(curve));
    }
    if (raw.empty())
        return refuse(phrase("Reading", "The file holds no heat flow; its curve “%1” is in %2.")
                          .with(curves.front().name, curves.front().titles.back().unitText),
                      phrase("Reading", "Export the heat flow (DSC) of the measurement."), file.name);
    return raw;
}

Result<Reading> read(const SourceFile& file, const ReadOptions& options) {
    Lines lines(file.text.text());
    std::vector<Curve> curves;
    while (!isHeading(lines.line(), "Curve Name:") && lines.next()) {
    }
    while (isHeading(lines.line(), "Curve Name:")) {
        auto curve = readCurve(lines, file, options);
        if (!curve)
            return std::unexpected(curve.error());
        curves.push_back(std::move(*curve));
    }
    if (curves.empty())
        return refuse(phrase("Reading", "The file holds no curve of STARe (“Curve Name:”)."),
                      phrase("Reading", "Choose another dialect."), file.name);
    Reading reading;
    reading.separator = separatorName(' ');
    reading.decimal = options.decimal.value_or('.');
    reading.sampleName = std::string(beforeLastComma(sampleLine(curves.front().trailer)));
    reading.instrument = std::string(trimmed(lineAfter(curves.front().trailer, "Type           :")));
    reading.columns = understood(curves.front().titles, curves.front().choice);
    for (const Curve& curve : curves)
        if (isHeatFlow(curve))
            reading.columns = understood(curve.titles, curve.choice);
    auto raw = heatFlows(curves, reading, file);
    if (!raw)
        return std::unexpected(raw.error());
    auto scans = scansOf(std::move(*raw), file, options);
    if (!scans)
        return std::unexpected(scans.error());
    reading.scans = std::move(*scans);
    return reading;
}

bool recognises(const SourceFile& file) {
    const std::string_view head = file.head();
    return head.find("Curve Name:") != std::string_view::npos &&
           head.find("Curve Values:") != std::string_view::npos;
}

} // namespace

Reader mettlerStare() {
    return {"Mettler STARe", recognises, read};
}

} // namespace vitrine
