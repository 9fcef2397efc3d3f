#include "core/files/study/study_storage.h"

#include "core/files/content/file_content.h"
#include "core/files/sample/sample_storage.h"

#include <QDir>

namespace vitrine {

namespace {

QDir folderOf(const std::string& path) {
    return QFileInfo(QString::fromStdString(path)).absoluteDir();
}

std::string relativePath(const QDir& folder, const std::string& path) {
    return folder.relativeFilePath(QFileInfo(QString::fromStdString(path)).absoluteFilePath()).toStdString();
}

/// One after the other, since the HDF5 library takes one at a time.
std::vector<Result<LoadedSample>> loadAll(const std::vector<std::string>& paths, const SampleParts& parts) {
    std::vector<Result<LoadedSample>> out;
    for (const std::string& path : paths)
        out.push_back(loadSampleFile(path, parts));
    return out;
}

/// The run that a study file holds already.
Shared<RobustnessSummary> runIn(const std::string& path) {
    const auto bytes = QFileInfo::exists(QString::fromStdString(path)) ? readFile(path) : std::unexpected(Problem{});
    if (!bytes)
        return {};
    const auto outline = readStudyFile(*bytes, path);
    return outline ? outline->lastRun : Shared<RobustnessSummary>();
}

} // namespace

bool isStudyFile(const std::string& path) {
    return QString::fromStdString(path).endsWith(QLatin1String(".vstudy"), Qt::CaseInsensitive);
}

std::vector<std::string> studyFilesIn(const std::string& path) {
    std::vector<std::string> files;
    if (!QFileInfo(QString::fromStdString(path)).isDir())
        return files;
    const QDir folder(QString::fromStdString(path));
    for (const QString& name : folder.entryList({QStringLiteral("*.vstudy")}, QDir::Files, QDir::Name))
        files.push_back(folder.filePath(name).toStdString());
    return files;
}

Result<StoredStudy> loadStudyFile(const std::string& path, const std::function<SampleParts(const StudyOutline&)>& partsOf) {
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto outline = readStudyFile(*bytes, path);
    if (!outline)
        return std::unexpected(outline.error());
    const QDir folder = folderOf(path);
    std::vector<std::string> paths;
    for (const StudyEntry& entry : outline->samples)
        paths.push_back(QDir::cleanPath(folder.filePath(QString::fromStdString(entry.path))).toStdString());
    std::vector<Result<LoadedSample>> loaded = loadAll(paths, partsOf ? partsOf(*outline) : SampleParts{});
    StoredStudy out;
    out.study.name = outline->name;
    out.study.across = std::move(outline->across);
    out.study.figures = std::move(outline->figures);
    out.study.robustness = std::move(outline->robustness);
    out.lastRun = std::move(outline->lastRun);
    if (outline->unreadRun)
        out.words.push_back(*outline->unreadRun);
    std::ranges::move(outline->unreadFigures, std::back_inserter(out.words));
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        if (!loaded[i]) {
            out.missing.push_back(outline->samples[i]);
            out.problems.push_back(loaded[i].error());
            continue;
        }
        loaded[i]->sample.id = outline->samples[i].id;
        out.study.samples.emplace_back(std::move(loaded[i]->sample));
        out.paths.push_back(paths[i]);
        out.results.push_back(std::move(loaded[i]->results));
        std::ranges::move(loaded[i]->words, std::back_inserter(out.words));
    }
    return out;
}

Result<std::string> storeStudyFile(const std::string& path, const Study& study, std::span<const std::string> paths,
                                   std::span<const StudyEntry> missing, const Shared<RobustnessSummary>& lastRun) {
    const QDir folder = folderOf(path);
    StudyOutline outline{study.name, {}, study.across, study.figures, study.robustness, lastRun ? lastRun : runIn(path)};
    for (std::size_t i = 0; i < std::min(study.samples.size(), paths.size()); ++i)
        outline.samples.push_back({study.samples[i]->id, relativePath(folder, paths[i])});
    std::ranges::copy(missing, std::back_inserter(outline.samples));
    return writeFile(path, writeStudyFile(outline), Previous::Keep);
}

RobustnessSummary keptRun(RobustnessSummary run) {
    constexpr std::size_t most = 1000;
    const bool isLarge = run.quantities.size() > most;
    for (QuantitySpread& each : run.quantities) {
        each.central.ci95.reset(); // it stands with the results
        if (isLarge && !each.name.item.empty()) {
            each.shares.clear();
            each.losses.clear();
        }
    }
    return run;
}

} // namespace vitrine
