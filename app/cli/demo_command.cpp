#include "app/cli/command.h"
#include "core/evaluation/evaluate.h"
#include "core/files/content/file_content.h"
#include "core/files/sample/sample_file.h"
#include "core/files/study/example_study.h"
#include "core/files/study/study_file.h"
#include "core/files/study/whole_demonstration.h"

#include <QDir>

#include <cctype>

namespace vitrine::cli {

namespace {

/// "compressed_7_gpa_583_k_simulated" for “Compressed 7 GPa, 583 K (simulated)”.
std::string stemFor(const std::string& name) {
    std::string stem;
    for (const unsigned char c : name)
        if (std::isalnum(c))
            stem += static_cast<char>(std::tolower(c));
        else if (!stem.empty() && stem.back() != '_')
            stem += '_';
    return stem.substr(0, stem.find_last_not_of('_') + 1);
}

/// The sample files of the study, the files they were read from beside them in “raw”, and the study file.
Result<std::vector<NamedBytes>> filesOf(const Study& study, const std::string& folder) {
    Memo memo;
    std::vector<NamedBytes> files;
    StudyOutline outline{study.name, {}, study.across, study.figures};
    for (const auto& sample : study.samples) {
        auto bytes = writeSampleFile(*sample, evaluate(sample, memo).get());
        if (!bytes)
            return std::unexpected(bytes.error());
        const std::string name = stemFor(sample->name) + ".vitrine";
        outline.samples.push_back({sample->id, name});
        files.push_back({folder + "/" + name, std::move(*bytes)});
        for (const auto& original : sample->originals) {
            auto raw = original->bytes.all();
            if (!raw)
                return std::unexpected(raw.error());
            files.push_back({folder + "/raw/" + original->file, std::move(*raw)});
        }
    }
    files.push_back({folder + "/" + stemFor(study.name) + ".vstudy", writeStudyFile(outline)});
    return files;
}

int runDemo(const QCommandLineParser& parser, const Console& console) {
    const QString folder = parser.positionalArguments().at(1);
    if (!QDir().mkpath(folder + QStringLiteral("/raw"))) {
        say(console, phrase("Cli", "The folder “%1” cannot be made.").with(folder.toStdString()));
        return UnreadableInput;
    }
    const auto study = parser.isSet(QStringLiteral("example")) ? Result<Study>(exampleStudy()) : wholeDemonstrationStudy();
    const auto files = study ? filesOf(*study, folder.toStdString()) : std::unexpected(study.error());
    const auto written = files ? writeFiles(*files) : std::unexpected(files.error());
    return listed(written, UnreadableInput, console);
}

} // namespace

Command demoCommand() {
    return {"demo",
            phrase("Cli", "Writes the demonstration study: simulated, and said to be so in every file."),
            {{"DIR", "DIR", phrase("Cli", "The folder for them; made if it is not there.")}},
            {option("example", phrase("Cli", "Writes the small example of the workbench instead."))},
            runDemo};
}

} // namespace vitrine::cli
