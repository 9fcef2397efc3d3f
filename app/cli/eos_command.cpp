#include "app/cli/command.h"
#include "app/cli/eos_report.h"
#include "app/cli/given.h"
#include "core/files/content/file_content.h"
#include "core/files/json/names.h"
#include "core/files/json/results_json.h"

namespace vitrine::cli {

namespace {

struct EosOptions {
    EquationOfStateChoices fit;
    std::optional<double> exponent;
    std::vector<NumberedColumn> columns;
    std::optional<double> temperature; ///< K
};

/// 2 or 3.
int orderOf(const Given& given, bool bPrimeFixed, StateEquation equation) {
    const int order = given.integer("order").value_or(3);
    if (order != 2 && order != 3)
        given.complain("order", {phrase("Cli", "The order is 2 or 3."), {}, {}});
    if (order == 2 && equation == StateEquation::Vinet)
        given.complain("order", {phrase("Cli", "Only the Birch–Murnaghan equation has a second order."),
                                 phrase("Cli", "Fix B′ of the Vinet equation instead: --fix-b-prime."),
                                 {}});
    if (order == 2 && bPrimeFixed)
        given.complain("fix-b-prime", {phrase("Cli", "In second order B′ is 4 already."),
                                       phrase("Cli", "Leave out either --order 2 or --fix-b-prime."),
                                       {}});
    return order;
}

std::optional<double> exponentOf(const Given& given) {
    const auto exponent = given.number("exponent");
    if (exponent == 0.0)
        given.complain("exponent", {phrase("Cli", "The exponent must not be zero."), {}, {}});
    return exponent;
}

std::optional<double> value0Of(const Given& given) {
    const auto value = given.number("fix-v0");
    if (value && !(*value > 0))
        given.complain("fix-v0", {phrase("Cli", "V0 must be larger than zero."), {}, {}});
    return value;
}

std::vector<NumberedColumn> columnsOf(const Given& given) {
    const auto columns = numberedColumns(given.value("columns").value_or(""));
    if (!columns)
        given.complain("columns", columns.error());
    return columns.value_or(std::vector<NumberedColumn>());
}

Result<EosOptions> eosOptions(const QCommandLineParser& parser) {
    std::optional<Problem> complaint;
    const Given given{parser, complaint};
    const auto bPrime = given.number("fix-b-prime");
    const StateEquation equation = given.choice("equation", choiceNames<StateEquation>).value_or(StateEquation::BirchMurnaghan);
    EosOptions options{
        {orderOf(given, bPrime.has_value(), equation), bPrime, parser.isSet(QStringLiteral("weighted")), {}, equation},
        exponentOf(given),
        columnsOf(given),
        given.quantity("temperature", Dimension::Temperature)};
    if (const auto value0 = value0Of(given))
        options.fit.parameters.push_back({.name = "value0", .fixed = value0});
    options.fit.referencePressure = given.quantity("reference-pressure", Dimension::Pressure).value_or(0);
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

Result<CompressionTableFile> readTableFile(const std::string& path, const EosOptions& options) {
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto file = readCompressionTable(*bytes, path, options.columns, options.temperature);
    if (file && options.exponent)
        file->table.exponent = *options.exponent;
    return file;
}

void tellNotes(const Console& console, const CompressionTableFile& file, const EquationOfState& eos) {
    for (const auto* notes : {&file.notes, &eos.notes})
        for (const Message& note : *notes)
            say(console, note);
}

int runEos(const QCommandLineParser& parser, const Console& console) {
    const auto options = eosOptions(parser);
    if (!options)
        return failed(options.error(), BadUsage, console);
    const auto file = readTableFile(parser.positionalArguments().at(1).toStdString(), *options);
    if (!file)
        return failed(file.error(), UnreadableInput, console);
    const auto eos = fitEquationOfState(file->table, options->fit);
    const bool asJson = parser.isSet(QStringLiteral("json"));
    if (asJson)
        console.out << jsonText(eos ? eosJson(*eos, *file) : problemJson(eos.error()));
    if (!eos)
        return failed(eos.error(), DoneWithProblems, console);
    tellNotes(console, *file, *eos);
    if (!asJson)
        console.out << eosText(*eos, *file);
    return Done;
}

} // namespace

Command eosCommand() {
    return {
        "eos",
        phrase("Cli", "Birch–Murnaghan or Vinet equation of state from a table of pressures and volumes or peak positions."),
        {{"FILE", "FILE",
          phrase("Cli", "Table with the columns P [GPa], V [A3] or q1 [1/A], and optionally sigma_P [GPa] and sigma_V "
                        "[A3] or sigma_q1 [1/A].")}},
        {option("equation", phrase("Cli", "birch-murnaghan (the default) or vinet."), "NAME"),
         option("temperature",
                phrase("Cli", "The temperature that the equation is for, where the table holds several, e.g. \"300 K\"."), "T"),
         option("order", phrase("Cli", "Order of the Birch–Murnaghan equation: 2 (B′ = 4) or 3 (the default)."), "2|3"),
         option("fix-b-prime", phrase("Cli", "Third order, or Vinet, with this B′."), "NUMBER"),
         option("fix-v0", phrase("Cli", "V0 (Å³) or q1,0 (1/Å) is this value, not fitted."), "NUMBER"),
         option("reference-pressure",
                phrase("Cli", "The pressure to which V0 or q1,0 belongs, e.g. \"2 GPa\"; zero by default. B0 is told at zero "
                              "pressure and there."),
                "P"),
         option("weighted", phrase("Cli", "Weighs each point by the errors in the table.")),
         option("exponent", phrase("Cli", "Power that turns V/V0 or q1/q1,0 into V0/V; −1 for volumes and 3 for q1 by default."),
                "NUMBER"),
         option("columns", phrase("Cli", "Where the columns are in a table without such titles, e.g. \"P [GPa]=1,V [A3]=6\"."),
                "LIST"),
         option("json", phrase("Cli", "Prints JSON."))},
        runEos};
}

} // namespace vitrine::cli
