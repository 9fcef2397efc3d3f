#include "app/cli/command.h"
#include "app/cli/load_study.h"
#include "core/evaluation/evaluate.h"
#include "core/files/export/export.h"
#include "core/files/export/export_study.h"
#include "core/files/paper/paper_files.h"

#include <QDir>

#include <set>

namespace vitrine::cli {

namespace {

std::vector<NamedBytes> filesOf(const LoadedStudy& loaded, const std::string& folder) {
    Memo memo;
    const Results results = evaluate(loaded.study, memo);
    std::vector<NamedBytes> files;
    std::set<std::string> names;
    for (std::size_t i = 0; i < loaded.study.samples.size(); ++i) {
        const Sample& sample = *loaded.study.samples[i];
        const bool isFirst = names.insert(safeFileName(sample.name)).second;
        const std::string place = isFirst ? folder : folder + "/" + safeFileName(sample.id);
        std::ranges::move(exportSample(sample, *results.samples[i], place, loaded.run), std::back_inserter(files));
    }
    if (loaded.fromStudyFile || loaded.study.samples.size() > 1)
        std::ranges::move(exportStudy(loaded.study, results, folder, loaded.run), std::back_inserter(files));
    std::ranges::move(paperFiles(loaded.study, results, folder, loaded.run), std::back_inserter(files));
    return files;
}

bool makeFolders(const std::vector<NamedBytes>& files) {
    return std::ranges::all_of(
        files, [](const NamedBytes& file) { return QDir().mkpath(QFileInfo(QString::fromStdString(file.path)).path()); });
}

int runExport(const QCommandLineParser& parser, const Console& console) {
    const auto folder = valueOf(parser, "o");
    if (!folder) {
        say(console, phrase("Cli", "Give the folder to write to with -o DIR."));
        return BadUsage;
    }
    const LoadedStudy loaded = loadStudy(parser.positionalArguments().mid(1), console);
    if (!loaded.complete)
        return UnreadableInput;
    const auto files = filesOf(loaded, *folder);
    const auto written =
        makeFolders(files) ? writeFiles(files) : refuse(phrase("Cli", "The folder cannot be made."), {}, *folder);
    return listed(written, BadUsage, console);
}

} // namespace

Command exportCommand() {
    return {"export",
            phrase("Cli",
                   "Writes every curve and result of samples and studies as CSV, with units and provenance, and the words for a "
                   "paper as LaTeX, Markdown and BibTeX."),
            {{"PATH", "PATH…", phrase("Cli", "Sample files, study files or folders of them.")}},
            {option("o", phrase("Cli", "The folder to write to; made if absent."), "DIR")},
            runExport};
}

} // namespace vitrine::cli
