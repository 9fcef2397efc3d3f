#include "app/cli/load_study.h"

#include "core/files/sample_storage.h"
#include "core/study/action.h"

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
    return path;
}

template<class T>
bool reported(const Result<T>& result, const Console& console) {
    if (!result)
        report(console, result.error());
    return !result;
}

} // namespace

LoadedStudy loadStudy(const QStringList& paths, const Console& console) {
    LoadedStudy loaded;
    for (const QString& path : paths) {
        const auto files = sampleFilesAt(path.toStdString());
        if (reported(files, console)) {
            loaded.complete = false;
            continue;
        }
        for (const std::string& file : *files)
            if (reported(addFile(loaded, file), console))
                loaded.complete = false;
    }
    return loaded;
}

} // namespace vitrine::cli
