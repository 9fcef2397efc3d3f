#include "app/cli/choice.h"
#include "app/cli/command.h"
#include "app/cli/results_table.h"
#include "core/files/content/file_content.h"
#include "core/files/json/names.h"
#include "core/files/json/results_json.h"
#include "core/files/tables/rate_table.h"
#include "core/quantity/units.h"

#include <charconv>

namespace vitrine::cli {

namespace {

struct KissingerOptions {
    KineticFormula formula = KineticFormula::Kissinger;
    double tg = 0;                                   ///< K
    double startTemperature = usualStartTemperature; ///< K
};

/// A temperature with its unit, or a bare number in kelvin as the help says.
Result<double> kelvinOf(const std::string& text) {
    double kelvin = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), kelvin);
    if (error == std::errc() && end == text.data() + text.size() && std::isfinite(kelvin))
        return kelvin;
    return parseQuantity(text, Dimension::Temperature);
}

Result<KissingerOptions> kissingerOptions(const QCommandLineParser& parser) {
    KissingerOptions options;
    if (const auto text = valueOf(parser, "formula")) {
        const auto formula = choiceNamed(*text, choiceNames<KineticFormula>);
        if (!formula)
            return std::unexpected(formula.error());
        options.formula = *formula;
    }
    if (const auto text = valueOf(parser, "tg")) {
        const auto tg = kelvinOf(*text);
        if (!tg)
            return std::unexpected(tg.error());
        options.tg = *tg;
    }
    if (const auto text = valueOf(parser, "start-temperature")) {
        const auto start = kelvinOf(*text);
        if (!start)
            return std::unexpected(start.error());
        options.startTemperature = *start;
    }
    return options;
}

struct PointsRead {
    std::vector<RatePoint> points;
    std::vector<Message> notes;
};

Result<PointsRead> readPoints(const std::string& path) {
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto table = readTable(*bytes, path);
    if (!table)
        return std::unexpected(table.error());
    auto points = ratePoints(*table, path);
    return points ? Result<PointsRead>({std::move(*points), unusedRateColumns(*table)}) : std::unexpected(points.error());
}

int runKissinger(const QCommandLineParser& parser, const Console& console) {
    const auto options = kissingerOptions(parser);
    if (!options)
        return failed(options.error(), BadUsage, console);
    const auto points = readPoints(parser.positionalArguments().at(1).toStdString());
    if (!points)
        return failed(points.error(), UnreadableInput, console);
    const auto fit = kissinger(points->points, options->formula, options->tg, options->startTemperature);
    const bool asJson = parser.isSet(QStringLiteral("json"));
    if (asJson)
        console.out << jsonText(fit ? kissingerJson(*fit) : problemJson(fit.error()));
    if (!fit)
        return failed(fit.error(), DoneWithProblems, console);
    for (const Message& note : points->notes)
        say(console, note);
    if (!asJson)
        console.out << kissingerText(*fit);
    return Done;
}

} // namespace

Command kissingerCommand() {
    return {"kissinger",
            phrase("Cli", "Activation energy from a table of heating rates and peak temperatures."),
            {{"FILE", "FILE", phrase("Cli", "Table with the columns heating_rate [K/s], T_p [K] and optionally error [K].")}},
            {option("formula", phrase("Cli", "kissinger, starink, ozawa, augis-bennett, boswell or moynihan."), "NAME"),
             option("tg", phrase("Cli", "Reference T_g in kelvin, to give E_a in units of R T_g with it as well."), "K"),
             option("start-temperature",
                    phrase("Cli", "T_0 of augis-bennett, where the heating begins, in kelvin (default 300)."), "K"),
             option("json", phrase("Cli", "Prints JSON."))},
            runKissinger};
}

} // namespace vitrine::cli
