#include "app/cli/load_study.h"

#include "core/document/action.h"
#include "core/files/sample/sample_storage.h"
#include "core/files/study/study_storage.h"

namespace vitrine::cli {

namespace {

std::string freeId(const Study& study, const std::string& wanted) {
    std::string id = wanted;
    for (int n = 2; findSample(study, id); ++n)
        id = wanted + "-" + std::to_string(n);
    return id;
}

Result<Study> withSample(const Study& study, Sample sample) {
    sample.id = freeId(study, sample.id);
    return reduce(study, AddSample{std::move(sample)});
}

Result<std::string> addFile(LoadedStudy& loaded, const std::string& path) {
    auto file = loadSampleFile(path);
    if (!file)
        return std::unexpected(file.error());
    auto study = withSample(loaded.study, std::move(file->sample));
    if (!study)
        return std::unexpected(study.error());
    loaded.study = std::move(*study);
    loaded.storedResults.push_back(std::move(file->results));
    loaded.paths.push_back(path);
    loaded.run = {}; // with another sample it is another study
    std::ranges::move(file->words, std::back_inserter(loaded.words));
    return path;
}

template<class T>
bool reported(const Result<T>& result, const Console& console) {
    if (!result)
        report(console, result.error());
    return !result;
}

/// Takes the choices of the first study file; of every one the samples.
void takeStudy(LoadedStudy& loaded, StoredStudy stored) {
    if (!loaded.fromStudyFile) {
        loaded.study.name = stored.study.name;
        loaded.study.across = stored.study.across;
        loaded.study.figures = stored.study.figures;
        loaded.study.robustness = stored.study.robustness;
    }
    loaded.fromStudyFile = true;
    std::ranges::move(stored.words, std::back_inserter(loaded.words));
    for (std::size_t i = 0; i < stored.study.samples.size(); ++i) {
        auto study = withSample(loaded.study, *stored.study.samples[i]);
        if (!study)
            continue;
        loaded.study = std::move(*study);
        loaded.storedResults.push_back(std::move(stored.results[i]));
        loaded.paths.push_back(stored.paths[i]);
    }
}

/// Whether the study and all its samples could be read.
bool addStudy(LoadedStudy& loaded, const std::string& path, const Console& console) {
    auto stored = loadStudyFile(path);
    if (reported(stored, console))
        return false;
    for (const Problem& problem : stored->problems)
        report(console, problem);
    const bool complete = stored->missing.empty();
    const bool alone = !loaded.fromStudyFile && loaded.paths.empty();
    const Shared<RobustnessSummary> kept = alone ? stored->lastRun : Shared<RobustnessSummary>();
    takeStudy(loaded, std::move(*stored));
    loaded.run = runOf(loaded.study, kept);
    return complete;
}

bool addSamples(LoadedStudy& loaded, const std::string& path, const Console& console) {
    const auto files = sampleFilesAt(path);
    if (reported(files, console))
        return false;
    bool complete = true;
    for (const std::string& file : *files)
        if (reported(addFile(loaded, file), console))
            complete = false;
    return complete;
}

bool add(LoadedStudy& loaded, const std::string& path, const Console& console) {
    const auto studies = isStudyFile(path) ? std::vector{path} : studyFilesIn(path);
    if (studies.empty())
        return addSamples(loaded, path, console);
    bool complete = true;
    for (const std::string& study : studies)
        if (!addStudy(loaded, study, console))
            complete = false;
    return complete;
}

} // namespace

LoadedStudy loadStudy(const QStringList& paths, const Console& console) {
    LoadedStudy loaded;
    for (const QString& path : paths)
        if (!add(loaded, path.toStdString(), console))
            loaded.complete = false;
    for (const Problem& problem : loaded.words)
        report(console, problem);
    return loaded;
}

Message contentsOf(const Sample& sample) {
    const Message scans = phrases("Cli", "%n scan(s)").count(static_cast<int>(sample.scans.size()));
    const Message patterns = phrases("Cli", "%n pattern(s)").count(static_cast<int>(sample.patterns.size()));
    if (sample.scans.empty() && sample.patterns.empty() && !sample.rubies.empty())
        return phrases("Cli", "%n ruby measurement(s)").count(static_cast<int>(sample.rubies.size()));
    if (sample.scans.empty() && sample.patterns.empty() && !sample.heatRuns.empty())
        return phrases("Cli", "%n run(s) for the heat capacity").count(static_cast<int>(sample.heatRuns.size()));
    if (sample.patterns.empty())
        return scans;
    return sample.scans.empty() ? patterns : phrase("Cli", "%1 and %2").with(scans, patterns);
}

} // namespace vitrine::cli
