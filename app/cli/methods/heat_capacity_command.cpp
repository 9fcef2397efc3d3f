#include "app/cli/methods/heat_capacity_report.h"
#include "app/cli/methods/methods.h"
#include "app/cli/reading_options.h"
#include "core/files/content/file_content.h"
#include "core/files/export/csv.h"
#include "core/files/json/results_json.h"
#include "core/files/tables/heat_flow_run_file.h"

namespace vitrine::cli {

namespace {

constexpr const char* roleOptions[] = {"empty", "sapphire", "sample"};

struct HeatCapacityOptions {
    HeatCapacityChoices choices;
    std::array<std::vector<std::string>, 3> files; ///< by HeatRunRole
    std::optional<std::size_t> ramp;
    ReadOptions reading;
};

std::vector<std::string> filesOf(const QCommandLineParser& parser, const char* name) {
    std::vector<std::string> files;
    for (const QString& file : parser.values(QLatin1String(name)))
        files.push_back(file.toStdString());
    return files;
}

std::optional<double> massOf(const Given& given, const char* name) {
    const auto mass = given.quantity(name, Dimension::Mass);
    if (mass && !(*mass > 0))
        given.complain(name, {phrase("Cli", "A mass is larger than zero."), {}, {}});
    return mass;
}

std::optional<std::size_t> rampOf(const Given& given) {
    const auto ramp = given.integer("ramp");
    if (ramp && *ramp < 1)
        given.complain("ramp", {phrase("Cli", "Heating ramps are counted from 1."), {}, {}});
    return ramp && *ramp > 0 ? std::optional(static_cast<std::size_t>(*ramp)) : std::nullopt;
}

Message windowInKelvin() {
    return phrase("Cli", "Write the lower and the upper end in kelvin, for example 340:520.");
}

Result<HeatCapacityOptions> heatCapacityOptions(const QCommandLineParser& parser) {
    std::optional<Problem> complaint;
    const Given given{parser, complaint};
    HeatCapacityOptions options;
    HeatCapacityChoices& c = options.choices;
    c.mass = massOf(given, "mass");
    c.sapphireMass = massOf(given, "sapphire-mass");
    c.massError = massOf(given, "mass-error").value_or(0);
    c.emptyPan = massOf(given, "empty-pan");
    c.sapphirePan = massOf(given, "sapphire-pan");
    c.samplePan = massOf(given, "sample-pan");
    c.level = !parser.isSet(QStringLiteral("no-levelling"));
    c.glassWindow = given.interval("glass", windowInKelvin());
    c.liquidWindow = given.interval("liquid", windowInKelvin());
    options.ramp = rampOf(given);
    for (std::size_t kind = 0; kind < options.files.size(); ++kind) {
        options.files[kind] = filesOf(parser, roleOptions[kind]);
        if (options.files[kind].empty())
            given.complain(roleOptions[kind], {phrase("Cli", "Heat capacity needs --empty, --sapphire and --sample."), {}, {}});
    }
    const auto reading = withForm(ReadOptions{}, readingOptions(given), {}, {});
    if (!reading)
        given.complain("columns", reading.error());
    else
        options.reading = *reading;
    options.reading.temperatureUnit = given.unit("temperature-unit", {Dimension::Temperature});
    options.reading.signalUnit = given.unit("signal-unit", {Dimension::Power});
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

/// The runs by their kinds; masses that were not given are those of the files.
Result<std::array<std::vector<HeatFlowRun>, 3>> readRuns(HeatCapacityOptions& options, const Console& console) {
    std::array<std::vector<HeatFlowRun>, 3> runs;
    for (std::size_t kind = 0; kind < runs.size(); ++kind)
        for (const std::string& path : options.files[kind]) {
            const auto bytes = readFile(path);
            if (!bytes)
                return std::unexpected(bytes.error());
            auto file = readHeatFlowRun(*bytes, fileName(path), options.reading, options.ramp);
            if (!file)
                return std::unexpected(file.error());
            for (const Message& note : file->notes)
                say(console, phrase("Cli", "%1: %2").with(fileName(path), note));
            auto& mass = kind == 1 ? options.choices.sapphireMass : options.choices.mass;
            if (kind > 0 && !mass)
                mass = file->mass;
            runs[kind].push_back(std::move(file->run));
        }
    return runs;
}

std::vector<std::string> commentsOf(const HeatCapacityOptions& options) {
    std::vector<std::string> comments{"Heat capacity by three runs (ISO 11357-4:2014)"};
    for (std::size_t kind = 0; kind < options.files.size(); ++kind)
        for (const std::string& path : options.files[kind])
            comments.push_back(std::string(roleOptions[kind]) + ": " + fileName(path));
    comments.push_back("mass of the sample: " + exactText(*options.choices.mass) +
                       " g, of sapphire: " + exactText(*options.choices.sapphireMass) + " g");
    return comments;
}

int written(const std::string& path, const std::string& text, const Console& console) {
    const auto done = writeFile(path, text);
    return done ? int(Done) : failed(done.error(), DoneWithProblems, console);
}

Result<Shared<HeatCapacityStep>> stepOf(const HeatCapacity& c, const HeatCapacityChoices& choices) {
    auto step = heatCapacityStep(c, choices.glassWindow, choices.liquidWindow);
    return step ? Result<Shared<HeatCapacityStep>>(Shared(std::move(*step))) : std::unexpected(step.error());
}

int tellHeatCapacity(const HeatCapacity& c, const HeatCapacityOptions& options, const QCommandLineParser& parser,
                     const Console& console) {
    const auto step = stepOf(c, options.choices);
    for (const Message& note : c.notes)
        say(console, note);
    if (!step)
        report(console, step.error());
    else
        for (const Problem& doubt : (*step)->doubts)
            report(console, doubt);
    const bool json = parser.isSet(QStringLiteral("json"));
    const auto out = valueOf(parser, "o");
    if (json)
        console.out << jsonText(heatCapacityJson({Shared(c), step}));
    else
        console.out << heatCapacityText(c, step);
    const int done = out ? written(*out, heatCapacityCsv(c, commentsOf(options)), console) : int(Done);
    return step && (*step)->doubts.empty() ? done : int(DoneWithProblems);
}

int runHeatCapacity(const QCommandLineParser& parser, const Console& console) {
    auto options = heatCapacityOptions(parser);
    if (!options)
        return failed(options.error(), BadUsage, console);
    const auto runs = readRuns(*options, console);
    if (!runs)
        return failed(runs.error(), UnreadableInput, console);
    const auto c = heatCapacity(*runs, options->choices);
    if (c)
        return tellHeatCapacity(*c, *options, parser, console);
    if (parser.isSet(QStringLiteral("json")))
        console.out << jsonText(heatCapacityJson({std::unexpected(c.error()), std::unexpected(c.error())}));
    return failed(c.error(), DoneWithProblems, console);
}

} // namespace

Command heatCapacityCommand() {
    QList<QCommandLineOption> options{
        option("empty", phrase("Cli", "Run of the empty pan; may be given several times, for repeats."), "FILE"),
        option("sapphire", phrase("Cli", "Run of sapphire; may be given several times."), "FILE"),
        option("sample", phrase("Cli", "Run of the sample; may be given several times."), "FILE"),
        option("mass", phrase("Cli", "Mass of the sample, e.g. \"10.2 mg\"."), "M"),
        option("sapphire-mass", phrase("Cli", "Mass of the sapphire."), "M"),
        option("mass-error", phrase("Cli", "Standard error of either mass."), "M"),
        option("empty-pan", phrase("Cli", "Mass of the pan of the empty run; with the other two pans are corrected for."), "M"),
        option("sapphire-pan", phrase("Cli", "Mass of the pan that held the sapphire."), "M"),
        option("sample-pan", phrase("Cli", "Mass of the pan that held the sample."), "M"),
        option("ramp", phrase("Cli", "Which of several heating ramps of a file, counted from 1."), "N"),
        option("no-levelling", phrase("Cli", "Leaves the isotherms where they are.")),
        option("temperature-unit", phrase("Cli", "Unit of the temperature where the file has none: K or degC."), "UNIT"),
        option("signal-unit", phrase("Cli", "Unit of the signal where the file has none, e.g. mW."), "UNIT"),
        option("glass", phrase("Cli", "Window of the glass line in kelvin, e.g. 340:520."), "LOW:HIGH"),
        option("liquid", phrase("Cli", "Window of the liquid line in kelvin, e.g. 760:845."), "LOW:HIGH"),
        option("o", phrase("Cli", "Writes the curve as CSV."), "OUT.csv"),
        option("json", phrase("Cli", "Prints JSON."))};
    return {"heat-capacity",
            phrase("Cli", "Heat capacity by three runs: empty pan, sapphire, sample."),
            {},
            options + readingOptionList(),
            runHeatCapacity};
}

} // namespace vitrine::cli
