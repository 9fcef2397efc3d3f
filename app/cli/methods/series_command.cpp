#include "app/cli/given.h"
#include "app/cli/methods/methods.h"
#include "app/cli/methods/series_report.h"
#include "app/cli/structure_options.h"
#include "core/evaluation/series_stage.h"
#include "core/files/content/file_content.h"
#include "core/files/export/series_csv.h"
#include "core/files/json/names.h"
#include "core/files/json/series_json.h"
#include "core/files/series/condition_table.h"
#include "core/files/series/named_rows.h"
#include "core/files/series/series_source.h"

namespace vitrine::cli {

namespace {

struct SeriesOptions {
    StructureOptions structure;
    std::optional<std::string> composition, curve, conditions;
    std::optional<int> every, groups;
    std::optional<SeriesAxis> over;
    std::optional<Interval> fitRange, peak;
    std::optional<PeakDefinition> peakDefinition;
};

void requireCount(const Given& given, const char* name, const std::optional<int>& count) {
    if (count && *count < 1)
        given.complain(name, {phrase("Cli", "The number of frames is at least one."), {}, {}});
}

Result<SeriesOptions> seriesOptions(const QCommandLineParser& parser) {
    const auto structure = structureOptions(parser);
    if (!structure)
        return std::unexpected(structure.error());
    std::optional<Problem> complaint;
    const Given given{parser, complaint};
    SeriesOptions options{*structure,
                          given.value("composition"),
                          given.value("curve"),
                          given.value("conditions"),
                          given.integer("every"),
                          given.integer("groups"),
                          given.choice("over", choiceNames<SeriesAxis>),
                          given.interval("fit-range", phrase("Cli", "Write the lower and the upper end in the unit of the "
                                                                    "conditions, for example 300:700.")),
                          given.interval("peak", phrase("Cli", "Write the lower and the upper end in Å⁻¹, for example 2:3.2.")),
                          given.choice("peak-definition", choiceNames<PeakDefinition>)};
    requireCount(given, "every", options.every);
    requireCount(given, "groups", options.groups);
    if (options.every && options.groups)
        given.complain("groups", {phrase("Cli", "A series is of every n-th frame or of groups."),
                                  phrase("Cli", "Give one of --every and --groups."),
                                  {}});
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

/// The table with one row for each frame: by their names, where it has them, else in its own order, which is noted.
Result<Table> tableOfFrames(const std::string& path, SeriesSource& source) {
    const auto bytes = readFile(path);
    const auto read = bytes ? readConditionTable(*bytes, path) : std::unexpected(bytes.error());
    auto table = read ? rowsByNames(*read, *bytes, source.frames, path) : read;
    if (!table)
        return table;
    const bool byNames = table->lines != read->lines || table->columns.size() != read->columns.size();
    if (!source.frames.empty() && !byNames)
        source.notes.push_back(phrase("Cli", "The rows of the table were taken in the order of the frames."));
    source.notes.insert(source.notes.end(), table->notes.begin(), table->notes.end());
    return table;
}

Result<SeriesChoices> seriesChoicesFor(SeriesSource& source, const SeriesOptions& options) {
    const ScatteringPattern& pattern = source.pattern;
    SeriesChoices choices = pattern.series.value_or(SeriesChoices{});
    if (options.every || options.groups) {
        choices.take = options.every ? SeriesTake::EveryNth : SeriesTake::Groups;
        choices.n = options.every.value_or(options.groups.value_or(1));
    }
    if (options.over)
        choices.axis = *options.over;
    choices.fitRange = options.fitRange.value_or(choices.fitRange);
    if (!options.conditions)
        return choices;
    choices.conditions.clear();
    choices.axis = options.over.value_or(SeriesAxis::Automatic);
    const auto table = tableOfFrames(*options.conditions, source);
    if (!table)
        return std::unexpected(table.error());
    return withConditions(choices, *table, pattern.recording->frames.frames, *options.conditions);
}

Result<std::optional<ScatteringPattern>> seriesBackground(const StructureOptions& options) {
    if (!options.background)
        return std::nullopt;
    const auto bytes = readFile(*options.background);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto file = importPatternWhereOpen(*bytes, fileName(*options.background), options.read, PatternRole::Background).file;
    if (!file)
        return std::unexpected(file.error());
    return *file->patterns.front();
}

Result<PatternChoices> patternChoices(const SeriesSource& source, const SeriesOptions& options, const std::string& composition) {
    PatternChoices choices = source.pattern.choices;
    if (options.peak)
        choices.peak.search = *options.peak;
    if (options.peakDefinition)
        choices.peak.definition = *options.peakDefinition;
    return withOptions(choices, options.structure, composition);
}

/// Writes the CSV where a path is given; false where that is not possible.
bool writeCsv(const QCommandLineParser& parser, const SeriesResult& series, const SeriesSource& source, const Console& console) {
    const auto path = valueOf(parser, "o");
    if (!path)
        return true;
    const std::string text = seriesCsv(series, source.pattern);
    const auto written = writeFile(*path, std::span(text.data(), text.size()));
    if (!written)
        report(console, written.error());
    else
        say(console, phrase("Cli", "Written: %1").with(*path));
    return written.has_value();
}

bool lacksResults(const SeriesResult& series) {
    return series.failed() > 0 || (series.volume && !*series.volume) || (series.map && !*series.map);
}

int printSeries(const QCommandLineParser& parser, const SeriesSource& source, const SeriesResult& series,
                const Console& console) {
    if (!writeCsv(parser, series, source, console))
        return BadUsage;
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonObject json = seriesResultJson(series);
        json[QLatin1String("vitrine")] = QLatin1String(VITRINE_VERSION);
        console.out << jsonText(json);
    } else
        console.out << seriesText(series);
    for (const auto* notes : {&source.notes, &source.pattern.notes, &series.notes})
        for (const Message& note : *notes)
            say(console, note);
    return lacksResults(series) ? DoneWithProblems : Done;
}

int runSeries(const QCommandLineParser& parser, const Console& console) {
    const auto options = seriesOptions(parser);
    if (!options)
        return failed(options.error(), BadUsage, console);
    auto source = readSeriesSource(parser.positionalArguments().at(1).toStdString(), options->structure.read, options->curve);
    if (!source)
        return failed(source.error(), UnreadableInput, console);
    const auto chosen = seriesChoicesFor(*source, *options);
    if (!chosen)
        return failed(chosen.error(), UnreadableInput, console);
    source->pattern.series = *chosen;
    const std::string composition = options->composition.value_or(source->composition);
    const auto choices = patternChoices(*source, *options, composition);
    if (!choices)
        return failed(choices.error(), BadUsage, console);
    source->pattern.choices = *choices;
    const auto background = seriesBackground(options->structure);
    if (!background)
        return failed(background.error(), UnreadableInput, console);
    const auto series = evaluateSeries(source->pattern, *background ? &**background : nullptr, composition);
    if (!series)
        return failed(series.error(), DoneWithProblems, console);
    return printSeries(parser, *source, **series, console);
}

QList<QCommandLineOption> seriesOptionList() {
    return structureOptionList() +
           QList<QCommandLineOption>{
               option("composition", phrase("Cli", "Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5."), "FORMULA"),
               option("conditions",
                      phrase("Cli", "Table of what the frames were measured at: a header row with units, a row for each frame."),
                      "TABLE"),
               option("every", phrase("Cli", "Takes every n-th frame."), "N"),
               option("groups", phrase("Cli", "Averages groups of n frames."), "N"),
               option("over", phrase("Cli", "What changed: temperature, pressure, time, position or frame."), "AXIS"),
               option("fit-range", phrase("Cli", "Conditions that the two lines are fitted to, e.g. 300:700."), "LOW:HIGH"),
               option("curve", phrase("Cli", "Which pattern of a file that holds several."), "NAME"),
               option("peak", phrase("Cli", "Range of q in Å⁻¹ that holds the first sharp diffraction peak (FSDP), e.g. 2:3.2."),
                      "LOW:HIGH"),
               option("peak-definition",
                      phrase("Cli", "local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt or half-height."),
                      "DEFINITION"),
               option("json", phrase("Cli", "Prints JSON.")),
               option("o", phrase("Cli", "CSV of the points of the series."), "FILE")};
}

} // namespace

Command seriesCommand() {
    return {"series",
            phrase("Cli", "FSDP over temperature, pressure, time or place, from a stack or a folder of patterns."),
            {{"STACK", "STACK|FOLDER", phrase("Cli", "A stack of frames, or a folder of patterns on the same q.")}},
            seriesOptionList(),
            runSeries};
}

} // namespace vitrine::cli
