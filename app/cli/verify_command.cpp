#include "app/cli/command.h"
#include "app/cli/load_study.h"
#include "core/files/sample/sample_storage.h"
#include "core/files/sample/verify.h"
#include "core/files/study/study_storage.h"

namespace vitrine::cli {

namespace {

/// The file once, also where the problem names it itself.
void reportOf(const std::string& path, const Problem& problem, const Console& console) {
    if (problem.where != path)
        console.err << path << ": ";
    report(console, problem);
}

int verifyFile(const std::string& path, const Console& console) {
    const auto loaded = loadSampleFile(path);
    if (!loaded) {
        report(console, loaded.error());
        return UnreadableInput;
    }
    const auto problems = verifySample(*loaded);
    for (const Problem& problem : problems)
        reportOf(path, problem, console);
    if (!problems.empty())
        return DoneWithProblems;
    const int originals = static_cast<int>(loaded->sample.originals.size());
    console.out << spoken(phrase("Cli", "%1: in order (%2, %3).")
                              .with(path, contentsOf(loaded->sample), phrases("Cli", "%n original(s)").count(originals)))
                << '\n';
    if (loaded->results.empty())
        say(console, phrase("Cli", "%1 holds no results to compare with.").with(path));
    return Done;
}

/// The study file itself; its samples are verified as files of their own.
int verifyStudy(const std::string& path, std::vector<std::string>& samples, const Console& console) {
    const auto stored = loadStudyFile(path);
    if (!stored) {
        report(console, stored.error());
        return UnreadableInput;
    }
    samples = stored->paths;
    for (const Problem& problem : stored->problems)
        reportOf(path, problem, console);
    if (!stored->problems.empty())
        return UnreadableInput;
    console.out << spoken(phrase("Cli", "%1: in order (%2).")
                              .with(path, phrases("Cli", "%n sample(s)").count(static_cast<int>(samples.size()))))
                << '\n';
    return Done;
}

int runVerify(const QCommandLineParser& parser, const Console& console) {
    int code = Done;
    for (const QString& path : parser.positionalArguments().mid(1)) {
        if (isStudyFile(path.toStdString())) {
            std::vector<std::string> samples;
            code = std::max(code, verifyStudy(path.toStdString(), samples, console));
            for (const std::string& file : samples)
                code = std::max(code, verifyFile(file, console));
            continue;
        }
        const auto files = sampleFilesAt(path.toStdString());
        if (!files) {
            report(console, files.error());
            code = UnreadableInput;
            continue;
        }
        for (const std::string& file : *files)
            code = std::max(code, verifyFile(file, console));
    }
    return code;
}

} // namespace

Command verifyCommand() {
    return {"verify",
            phrase("Cli", "Checks sample and study files: their integrity, their originals and their results."),
            {{"PATH", "PATH…", phrase("Cli", "Sample files, study files or folders of them.")}},
            {},
            runVerify};
}

} // namespace vitrine::cli
