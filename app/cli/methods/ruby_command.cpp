#include "app/cli/given.h"
#include "app/cli/methods/methods.h"
#include "app/cli/methods/ruby_report.h"
#include "core/files/content/file_content.h"
#include "core/files/json/names.h"
#include "core/files/json/results_json.h"
#include "core/files/tables/ruby_spectrum_file.h"

#include <charconv>

namespace vitrine::cli {

namespace {

struct RubyOptions {
    RubyChoices choices;
    SpectrumReadOptions reading;
};

/// "694.25 nm" in nm.
std::optional<double> nanometres(const Given& given, const char* name) {
    const auto angstrom = given.quantity(name, Dimension::Length);
    if (angstrom && !(*angstrom > 0))
        given.complain(name, {phrase("Cli", "A wavelength is larger than zero."), {}, {}});
    return angstrom ? std::optional(*angstrom / 10) : std::nullopt;
}

/// A temperature with its unit, or a bare number in kelvin.
std::optional<double> kelvins(const Given& given, const char* name) {
    const auto text = given.value(name);
    double number = 0;
    if (text && std::from_chars(text->data(), text->data() + text->size(), number).ptr == text->data() + text->size())
        return given.number(name);
    return given.quantity(name, Dimension::Temperature);
}

/// An error in kelvin; "2 K" or a bare number.
std::optional<double> kelvinError(const Given& given, const char* name) {
    const auto error = kelvins(given, name);
    if (error && *error < 0)
        given.complain(name, {phrase("Cli", "An error is not negative."), {}, {}});
    return error;
}

Result<RubyOptions> rubyOptions(const QCommandLineParser& parser) {
    std::optional<Problem> complaint;
    const Given given{parser, complaint};
    RubyOptions options;
    RubyChoices& c = options.choices;
    c.scale = given.choice("scale", choiceNames<RubyScale>).value_or(c.scale);
    c.lambda0 = nanometres(given, "lambda0").value_or(c.lambda0);
    c.lambda0Error = nanometres(given, "lambda0-error").value_or(c.lambda0Error);
    c.temperature = kelvins(given, "temperature").value_or(c.temperature);
    c.temperatureError = kelvinError(given, "temperature-error").value_or(c.temperatureError);
    c.range = given.interval("range", phrase("Cli", "Write it as LOW:HIGH in nm, for example 690:710."));
    options.reading.medium = given.choice("medium", choiceNames<WavelengthMedium>);
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

Result<RubySpectrumFile> readSpectrum(const std::string& path, const RubyOptions& options) {
    const auto bytes = readFile(path);
    return bytes ? readRubySpectrum(*bytes, fileName(path), options.reading) : std::unexpected(bytes.error());
}

/// What the spectra say, and how bad it is: what the command answers to the shell.
struct RubyRun {
    std::vector<SpectrumAnswer> answers;
    int code = Done;
};

RubyAnswer answerFor(const Result<RubySpectrumFile>& file, const RubyChoices& choices) {
    if (!file)
        return {{}, std::unexpected(file.error())};
    auto result = rubyPressureOf(file->spectrum, choices);
    if (!result)
        return {{}, std::unexpected(result.error())};
    result->notes.insert(result->notes.begin(), file->notes.begin(), file->notes.end());
    return {{}, Shared(std::move(*result))};
}

void tell(const SpectrumAnswer& answer, const Console& console) {
    if (answer.ruby.result) {
        for (const Message& note : (*answer.ruby.result)->notes)
            say(console, phrase("Cli", "%1: %2").with(answer.file, note));
        return;
    }
    Problem problem = answer.ruby.result.error();
    if (problem.where.empty())
        problem.where = answer.file;
    report(console, problem);
}

RubyRun evaluated(const QStringList& paths, const RubyOptions& options, const Console& console) {
    RubyRun run;
    for (const QString& each : paths) {
        const std::string path = each.toStdString();
        const auto file = readSpectrum(path, options);
        run.answers.push_back({fileName(path), options.choices, answerFor(file, options.choices)});
        if (!run.answers.back().ruby.result)
            run.code = std::max<int>(run.code, file ? DoneWithProblems : UnreadableInput);
        tell(run.answers.back(), console);
    }
    return run;
}

std::string asJson(const RubyRun& run) {
    if (run.answers.size() == 1)
        return jsonText(rubyJson(run.answers.front()));
    return jsonText({{QLatin1String("vitrine"), QLatin1String(VITRINE_VERSION)},
                     {QLatin1String("spectra"), json::listOf(run.answers, rubyJson)}});
}

int runRuby(const QCommandLineParser& parser, const Console& console) {
    const auto options = rubyOptions(parser);
    if (!options)
        return failed(options.error(), BadUsage, console);
    const RubyRun run = evaluated(parser.positionalArguments().mid(1), *options, console);
    const bool any =
        std::ranges::any_of(run.answers, [](const SpectrumAnswer& answer) { return answer.ruby.result.has_value(); });
    if (parser.isSet(QStringLiteral("json")))
        console.out << asJson(run);
    else if (any)
        console.out << rubyTable(run.answers);
    return run.code == UnreadableInput && any ? int(DoneWithProblems) : run.code;
}

} // namespace

Command rubyCommand() {
    return {
        "ruby",
        phrase("Cli", "Pressure from the lines of ruby: a spectrum a line."),
        {{"SPECTRUM", "SPECTRUM…", phrase("Cli", "Text with two columns: wavelength [nm] or wavenumber [cm-1], and counts.")}},
        {option("scale", phrase("Cli", "ruby2020 (the default), mao1986 or dewaele2008; the others are told beside it."), "NAME"),
         option("lambda0", phrase("Cli", "R1 at 296 K and 1 atm in air, measured on the same instrument; 694.25 nm by default."),
                "λ"),
         option("lambda0-error", phrase("Cli", "Its standard error; 0.02 nm by default."), "λ"),
         option("temperature", phrase("Cli", "Temperature of the ruby, in kelvin where no unit is given; 296 K by default."),
                "T"),
         option("temperature-error", phrase("Cli", "Its standard error; 1 K by default."), "T"),
         option("range", phrase("Cli", "Where the lines are looked for, e.g. 690:710 (nm)."), "LOW:HIGH"),
         option("medium", phrase("Cli", "Whether the wavelengths or wavenumbers are those of air or of vacuum."), "air|vacuum"),
         option("json", phrase("Cli", "Prints JSON."))},
        runRuby};
}

} // namespace vitrine::cli
