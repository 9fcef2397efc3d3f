#include "app/cli/command.h"
#include "app/cli/eos_report.h"
#include "core/files/file_content.h"
#include "core/files/json/results_json.h"

#include <charconv>

namespace vitrine::cli {

namespace {

struct EosOptions {
    EquationOfStateChoices fit;
    std::optional<double> exponent;
    std::vector<NumberedColumn> columns;
};

/// The number after an option; nothing where it was not given.
Result<std::optional<double>> numberOf(const QCommandLineParser& parser, const char* name) {
    const auto text = valueOf(parser, name);
    if (!text)
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error == std::errc() && end == text->data() + text->size() && std::isfinite(number))
        return number;
    return refuse(phrase("Cli", "“%1” is not a number.").with(*text), {}, std::string("--") + name);
}

Result<int> orderOf(const QCommandLineParser& parser, bool bPrimeFixed) {
    const auto order = numberOf(parser, "order");
    if (!order)
        return std::unexpected(order.error());
    if (*order && **order != 2 && **order != 3)
        return refuse(phrase("Cli", "The order is 2 or 3."), {}, "--order");
    if (*order && **order == 2 && bPrimeFixed)
        return refuse(phrase("Cli", "In second order B′ is 4 already."),
                      phrase("Cli", "Leave out either --order 2 or --fix-b-prime."), "--fix-b-prime");
    return *order ? static_cast<int>(**order) : 3;
}

Result<std::vector<NumberedColumn>> columnsOf(const QCommandLineParser& parser) {
    const auto text = valueOf(parser, "columns");
    return text ? numberedColumns(*text) : std::vector<NumberedColumn>();
}

Result<EosOptions> eosOptions(const QCommandLineParser& parser) {
    const auto bPrime = numberOf(parser, "fix-b-prime"), exponent = numberOf(parser, "exponent");
    for (const auto* number : {&bPrime, &exponent})
        if (!*number)
            return std::unexpected(number->error());
    const auto order = orderOf(parser, bPrime->has_value());
    if (!order)
        return std::unexpected(order.error());
    if (*exponent && **exponent == 0)
        return refuse(phrase("Cli", "The exponent must not be zero."), {}, "--exponent");
    const auto columns = columnsOf(parser);
    if (!columns)
        return std::unexpected(columns.error());
    return EosOptions{{*order, *bPrime, parser.isSet(QStringLiteral("weighted"))}, *exponent, *columns};
}

Result<CompressionTableFile> readTableFile(const std::string& path, const EosOptions& options) {
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto file = readCompressionTable(*bytes, path, options.columns);
    if (file && options.exponent)
        file->table.exponent = *options.exponent;
    return file;
}

int failed(const Problem& problem, int code, const Console& console) {
    report(console, problem);
    return code;
}

void tellNotes(const Console& console, const CompressionTableFile& file, const EquationOfState& eos) {
    for (const auto* notes : {&file.notes, &eos.notes})
        for (const Words& note : *notes)
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
    return {"eos",
            phrase("Cli", "Birch–Murnaghan equation of state from a table of pressures and volumes or peak positions."),
            {{"FILE", "FILE",
              phrase("Cli", "Table with the columns P [GPa], V [A3] or q1 [1/A], and optionally sigma_P [GPa] and sigma_V "
                            "[A3] or sigma_q1 [1/A].")}},
            {option("order", phrase("Cli", "Order of the equation: 2 (B′ = 4) or 3 (the default)."), "2|3"),
             option("fix-b-prime", phrase("Cli", "Third order with this B′."), "NUMBER"),
             option("weighted", phrase("Cli", "Weighs each point by the errors in the table.")),
             option("exponent",
                    phrase("Cli", "Power that turns V/V0 or q1/q1,0 into V0/V; −1 for volumes and 3 for q1 by default."),
                    "NUMBER"),
             option("columns",
                    phrase("Cli", "Where the columns are in a table without such titles, e.g. \"P [GPa]=1,V [A3]=6\"."),
                    "LIST"),
             option("json", phrase("Cli", "Prints JSON."))},
            runEos};
}

} // namespace vitrine::cli
