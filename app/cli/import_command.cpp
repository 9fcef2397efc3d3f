#include "app/cli/command.h"
#include "app/cli/import_patterns.h"
#include "app/cli/load_study.h"
#include "app/cli/methods/import_methods.h"
#include "core/document/action.h"
#include "core/evaluation/evaluate.h"
#include "core/files/content/sha256.h"
#include "core/files/json/results_json.h"
#include "core/files/sample/sample_storage.h"

#include <QFileInfo>

namespace vitrine::cli {

namespace {

/// A sample without curves, as the first file and the name of the new sample file propose it.
Sample newSample(const ReadFiles& files, const std::string& path) {
    const SampleProposal& proposal = files.proposal;
    const std::string stem = QFileInfo(QString::fromStdString(path)).completeBaseName().toStdString();
    const std::string identity = stem + "\n" + files.firstSha256;
    Sample sample;
    sample.id = sha256(identity).substr(0, 12);
    sample.name = stem.empty() ? proposal.name : stem;
    sample.composition = proposal.composition;
    sample.treatment = proposal.treatment;
    return sample;
}

SampleTreatment treatmentWith(SampleTreatment treatment, const ImportOptions& options) {
    const auto take = [](std::optional<double>& to, const std::optional<double>& from) { to = from ? from : to; };
    treatment.kind = options.treatment.value_or(treatment.kind);
    take(treatment.pressure, options.pressure);
    take(treatment.temperature, options.temperature);
    take(treatment.hold, options.hold);
    take(treatment.coolingRate, options.coolingRate);
    return treatment;
}

std::vector<Action> sampleActions(const Sample& sample, const ImportOptions& options) {
    std::vector<Action> actions{SetTreatment{sample.id, treatmentWith(sample.treatment, options)}};
    if (options.name)
        actions.push_back(RenameSample{sample.id, *options.name});
    if (options.composition)
        actions.push_back(SetComposition{sample.id, *options.composition});
    return actions;
}

std::vector<Action> scanActions(const Sample& sample, const ImportedFile& file, const ImportOptions& options) {
    std::vector<Action> actions{AddScans{sample.id, file.scans, {file.original}}};
    for (const auto& scan : file.scans) {
        if (options.glass)
            actions.push_back(MoveGlassWindow{{sample.id, scan->id}, *options.glass});
        if (options.liquid)
            actions.push_back(MoveLiquidWindow{{sample.id, scan->id}, *options.liquid});
    }
    return actions;
}

/// The pick for a window: what stands highest in it among the peaks found automatically, else an endotherm.
PeakPick pickWithin(Interval window, const ScanResult* result) {
    PeakPick pick{window, PeakKind::Endotherm, PeakBranch::Other};
    double highest = 0;
    if (result && result->peaks)
        for (const Peak& peak : **result->peaks)
            if (window.contains(peak.temperature.value) && peak.prominence > highest) {
                highest = peak.prominence;
                pick = {window, peak.kind, peak.branch};
            }
    return pick;
}

std::vector<Action> peakActions(const Study& study, const std::vector<ImportedFile>& files, Interval window) {
    Memo memo;
    const Results results = evaluate(study, memo);
    const std::string& sample = study.samples.front()->id;
    std::vector<Action> actions;
    for (const auto& file : files)
        for (const auto& scan : file.scans)
            if (const ScanPath path{sample, scan->id}; !scan->cooling)
                actions.push_back(SetPeaks{path, {pickWithin(window, findResult(results, path))}});
    return actions;
}

Result<Study> withScans(const Sample& sample, const std::vector<ImportedFile>& files, const ImportOptions& options) {
    std::vector<Action> actions{AddSample{sample}};
    std::ranges::move(sampleActions(sample, options), std::back_inserter(actions));
    for (const auto& file : files)
        std::ranges::move(scanActions(sample, file, options), std::back_inserter(actions));
    Result<Study> study = reduce(Study{}, actions);
    if (study && options.peak)
        study = reduce(*study, peakActions(*study, files, *options.peak));
    return study;
}

/// Evaluates and writes a sample. The results are gone, as text, before the file is made: of a long scan they
/// are as large as the scan.
Result<std::string> store(const Shared<Sample>& sample, const std::string& path) {
    const std::string results = [&] {
        Memo memo;
        return sampleResultText(*sample, *evaluate(sample, memo));
    }();
    return storeSampleFile(path, *sample, results);
}

int importInto(const std::string& path, const Sample& sample, const ReadFiles& files, const ImportOptions& options,
               const Console& console) {
    const auto scanned = withScans(sample, files.scans, options);
    const auto patterned = scanned ? withPatterns(*scanned, files.patterns, options, console) : scanned;
    const auto study = patterned ? withMethods(*patterned, files, options) : patterned;
    if (!study) {
        report(console, study.error());
        return BadUsage;
    }
    const Sample& made = *study->samples.front();
    const auto written = store(study->samples.front(), path);
    if (!written) {
        report(console, written.error());
        return UnreadableInput;
    }
    const Message contents = contentsOf(made);
    say(console, phrase("Cli", "Sample “%1” with %2 is in %3.").with(made.name, contents, path));
    return Done;
}

int runImport(const QCommandLineParser& parser, const Console& console) {
    const auto options = importOptions(parser);
    if (!options) {
        report(console, options.error());
        return BadUsage;
    }
    const std::string path = parser.positionalArguments().at(1).toStdString();
    const bool isNew = !QFileInfo::exists(QString::fromStdString(path));
    const auto present = isNew ? Result<LoadedSample>() : loadSampleFile(path);
    if (!present)
        report(console, present.error());
    for (const Problem& problem : present ? present->words : std::vector<Problem>())
        report(console, problem);
    const auto files = readFiles(parser.positionalArguments().mid(2), *options, console);
    if (!present || !files)
        return UnreadableInput;
    return importInto(path, isNew ? newSample(*files, path) : present->sample, *files, *options, console);
}

} // namespace

Command importCommand() {
    return {"import",
            phrase("Cli", "Reads measurements into a sample file."),
            {{"OUT", "OUT.vitrine", phrase("Cli", "The sample file; made if absent, added to if present.")},
             {"FILE", "FILE…",
              phrase("Cli", "Measurements as the instrument exported them. Options about what a file says (rate, mass, "
                            "direction, units, decimal sign, separator, axis, wavelength) correct a single FILE; of several they "
                            "hold for those that do not say it themselves.")}},
            importOptionList(),
            runImport};
}

} // namespace vitrine::cli
