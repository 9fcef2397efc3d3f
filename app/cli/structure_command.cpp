#include "app/cli/command.h"
#include "app/cli/given.h"
#include "app/cli/structure_options.h"
#include "app/cli/structure_report.h"
#include "core/evaluation/pattern_stages.h"
#include "core/evaluation/sample_problems.h"
#include "core/files/content/file_content.h"
#include "core/files/export/structure_files.h"
#include "core/files/import/answers.h"
#include "core/files/import/import_pattern.h"
#include "core/files/json/names.h"
#include "core/files/json/results_json.h"

#include <QDir>

namespace vitrine::cli {

namespace {

/// The options of this command alone.
struct OwnOptions {
    std::optional<std::string> composition;
    std::optional<std::string> curve;
    std::optional<double> rPoly;  ///< Å
    std::optional<Interval> peak; ///< Å⁻¹
    std::optional<PeakDefinition> peakDefinition;
};

Result<OwnOptions> ownOptions(const QCommandLineParser& parser) {
    std::optional<Problem> complaint;
    const Given given{parser, complaint};
    const OwnOptions options{
        given.value("composition"), given.value("curve"), given.quantity("r-poly", Dimension::Length),
        given.interval("peak", phrase("Cli", "Write the lower and the upper end in Å⁻¹, for example 2:3.2.")),
        given.choice("peak-definition", choiceNames<PeakDefinition>)};
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

struct Options {
    StructureOptions structure;
    OwnOptions own;
};

Result<Options> optionsOf(const QCommandLineParser& parser) {
    const auto structure = structureOptions(parser);
    if (!structure)
        return std::unexpected(structure.error());
    const auto own = ownOptions(parser);
    if (!own)
        return std::unexpected(own.error());
    return Options{*structure, *own};
}

Problem severalCurves(const ImportedPatterns& file, const std::string& path) {
    std::string names;
    for (const auto& pattern : file.patterns)
        names += (names.empty() ? "“" : ", “") + pattern->source.curve + "”";
    return {phrase("Cli", "The file holds these patterns: %1.").with(names), phrase("Cli", "Choose one with --curve NAME."),
            path};
}

/// The only pattern of a file, or the one of that name.
Result<Shared<ScatteringPattern>> curveOf(const ImportedPatterns& file, const std::optional<std::string>& name,
                                          const std::string& path) {
    if (!name && file.patterns.size() == 1)
        return file.patterns.front();
    for (const auto& pattern : file.patterns)
        if (name && pattern->source.curve == *name)
            return pattern;
    return std::unexpected(severalCurves(file, path));
}

/// A pattern as read, and the composition that its file states.
struct ReadFile {
    ScatteringPattern pattern;
    std::string composition;
};

Result<ReadFile> readPattern(const std::string& path, const PatternReadOptions& options, PatternRole role,
                             const std::optional<std::string>& curve, bool several) {
    auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto file = several ? importPatternWhereOpen(*bytes, fileName(path), options, role).file
                              : importPattern(std::move(*bytes), fileName(path), options, role);
    if (!file)
        return std::unexpected(file.error());
    const auto pattern = curveOf(*file, curve, path);
    if (!pattern)
        return std::unexpected(pattern.error());
    return ReadFile{**pattern, file->reading.composition};
}

Result<std::optional<ScatteringPattern>> readBackground(const StructureOptions& options) {
    if (!options.background)
        return std::nullopt;
    const auto file = readPattern(*options.background, options.read, PatternRole::Background, {}, true);
    if (!file)
        return std::unexpected(file.error());
    return file->pattern;
}

/// Everything that is evaluated.
struct Subject {
    ScatteringPattern pattern;
    std::optional<ScatteringPattern> background;
    std::string composition;
    std::vector<std::string> inputs; ///< paths of the files that were read

    const ScatteringPattern* empty() const { return background ? &*background : nullptr; }
};

Result<Subject> readSubject(const std::string& path, const Options& options) {
    const auto file = readPattern(path, options.structure.read, PatternRole::Sample, options.own.curve,
                                  options.structure.background.has_value());
    if (!file)
        return std::unexpected(file.error());
    const auto background = readBackground(options.structure);
    if (!background)
        return std::unexpected(background.error());
    return Subject{file->pattern,
                   *background,
                   options.own.composition.value_or(file->composition),
                   {path, options.structure.background.value_or("")}};
}

Result<PatternChoices> choicesOf(const Subject& subject, const Options& options) {
    PatternChoices choices = subject.pattern.choices;
    if (options.own.rPoly)
        choices.structure.normalization.rPoly = *options.own.rPoly;
    if (options.own.peak)
        choices.peak.search = *options.own.peak;
    if (options.own.peakDefinition)
        choices.peak.definition = *options.own.peakDefinition;
    if (subject.background)
        choices.background = subject.background->id;
    return withOptions(choices, options.structure, subject.composition);
}

QJsonObject structureJson(const Subject& subject, const PatternResult& result, bool curves) {
    QJsonObject json = patternResultJson(subject.pattern, result, curves);
    json[QLatin1String("vitrine")] = QLatin1String(VITRINE_VERSION);
    json[QLatin1String("composition")] = json::text(subject.composition);
    return json;
}

/// Reports what could not be had; answers whether there was anything.
bool reportProblems(const Subject& subject, const PatternResult& result, const Console& console) {
    Sample sample;
    sample.patterns = {subject.pattern};
    SampleResult results;
    results.patterns = {result};
    const auto problems = problemsOf(sample, results);
    for (const Problem& problem : problems)
        report(console, problem);
    return !problems.empty();
}

QString canonical(const std::string& path) {
    return QFileInfo(QString::fromStdString(path)).canonicalFilePath();
}

/// A written file that would replace one of those that were read.
const NamedBytes* replacingInput(const std::vector<NamedBytes>& files, const std::vector<std::string>& inputs) {
    for (const NamedBytes& file : files)
        for (const std::string& input : inputs)
            if (!canonical(file.path).isEmpty() && canonical(file.path) == canonical(input))
                return &file;
    return nullptr;
}

Result<std::vector<std::string>> writeInto(const std::string& folder, const Subject& subject, const PatternResult& result) {
    const auto files = structureFiles({subject.pattern, subject.empty(), subject.composition, result}, folder);
    if (const NamedBytes* file = replacingInput(files, subject.inputs))
        return refuse(phrase("Cli", "The file that was read would be replaced."),
                      phrase("Cli", "Choose another folder (-o DIR)."), file->path);
    if (!files.empty() && !QDir().mkpath(QString::fromStdString(folder)))
        return refuse(phrase("Cli", "The folder cannot be made."), {}, folder);
    return writeFiles(files);
}

/// Writes the curves where a folder is given; false where that is not possible.
bool writeCurves(const QCommandLineParser& parser, const Subject& subject, const PatternResult& result, const Console& console) {
    const auto folder = valueOf(parser, "o");
    if (!folder)
        return true;
    const auto written = writeInto(*folder, subject, result);
    if (!written)
        report(console, written.error());
    for (const std::string& path : written.value_or(std::vector<std::string>()))
        say(console, phrase("Cli", "Written: %1").with(path));
    return written.has_value();
}

int evaluateAndPrint(const QCommandLineParser& parser, const Subject& subject, const Console& console) {
    const PatternResult result = evaluatePattern(subject.pattern, subject.empty(), subject.composition);
    if (!writeCurves(parser, subject, result, console))
        return BadUsage;
    if (parser.isSet(QStringLiteral("json")))
        console.out << jsonText(structureJson(subject, result, parser.isSet(QStringLiteral("curves"))));
    else
        console.out << structureText(subject.pattern, result);
    for (const Message& note : notesOn(subject.pattern, result))
        say(console, note);
    return reportProblems(subject, result, console) ? DoneWithProblems : Done;
}

int runStructure(const QCommandLineParser& parser, const Console& console) {
    const auto options = optionsOf(parser);
    if (!options)
        return failed(options.error(), BadUsage, console);
    auto subject = readSubject(parser.positionalArguments().at(1).toStdString(), *options);
    if (!subject)
        return failed(subject.error(), UnreadableInput, console);
    const auto choices = choicesOf(*subject, *options);
    if (!choices)
        return failed(choices.error(), BadUsage, console);
    subject->pattern.choices = *choices;
    return evaluateAndPrint(parser, *subject, console);
}

QList<QCommandLineOption> optionList() {
    return structureOptionList() +
           QList<QCommandLineOption>{
               option("composition", phrase("Cli", "Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5."), "FORMULA"),
               option("curve", phrase("Cli", "Which pattern of a file that holds several."), "NAME"),
               option("r-poly",
                      phrase("Cli", "Ad hoc normalisation: what is taken off F(q) varies no faster than this "
                                    "distance, e.g. \"0.9 A\"."),
                      "QUANTITY"),
               option("peak", phrase("Cli", "Range of q in Å⁻¹ that holds the first sharp diffraction peak (FSDP), e.g. 2:3.2."),
                      "LOW:HIGH"),
               option("peak-definition",
                      phrase("Cli", "local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt or half-height."),
                      "DEFINITION"),
               option("curves", phrase("Cli", "Puts the points of S(q) and G(r) into the JSON.")),
               option("json", phrase("Cli", "Prints JSON.")),
               option("o", phrase("Cli", "Folder for NAME.sq, NAME.fq and NAME.gr; made if absent."), "DIR")};
}

} // namespace

Command structureCommand() {
    return {"structure",
            phrase("Cli", "S(q), G(r) and what is in them from one pattern, without a sample file."),
            {{"PATTERN", "PATTERN", phrase("Cli", "The pattern as the instrument or the integration exported it.")}},
            optionList(),
            runStructure};
}

} // namespace vitrine::cli
