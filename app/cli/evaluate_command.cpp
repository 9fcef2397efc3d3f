#include "app/cli/command.h"
#include "app/cli/load_study.h"
#include "app/cli/results_table.h"
#include "app/cli/study_table.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/sample_problems.h"
#include "core/files/json/choices_errors.h"
#include "core/files/json/results_json.h"

namespace vitrine::cli {

namespace {

/// Reports what could not be had; answers how many things that were.
std::size_t reportProblems(const Study& study, const Results& results, const Console& console) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < study.samples.size(); ++i)
        for (const Problem& problem : problemsOf(*study.samples[i], *results.samples[i])) {
            console.err << study.samples[i]->name << ": ";
            report(console, problem);
            ++count;
        }
    return count;
}

void printTables(const LoadedStudy& loaded, const Results& results, const Console& console) {
    const Study& study = loaded.study;
    const RobustnessSummary* run = loaded.run.summary.get();
    for (std::size_t i = 0; i < study.samples.size(); ++i)
        console.out << (i == 0 ? "" : "\n") << resultsTable(*study.samples[i], *results.samples[i], run);
    const std::string across = studyTable(study, results, run);
    console.out << (across.empty() ? "" : "\n") << across;
    if (const auto words = whatErrorsAre(loaded.run))
        console.out << '\n' << spoken(*words) << '\n';
}

/// A run of the study as it was is left out, which is said.
void printJson(const LoadedStudy& loaded, const Results& results, bool curves, const Console& console) {
    const QJsonObject object = resultsJson(loaded.study, results, curves);
    console.out << jsonText(loaded.run.summary ? withChoicesErrors(object, *loaded.run.summary) : object);
    if (loaded.run.old)
        say(console, *whatErrorsAre(loaded.run));
}

int runEvaluate(const QCommandLineParser& parser, const Console& console) {
    const LoadedStudy loaded = loadStudy(parser.positionalArguments().mid(1), console);
    Memo memo;
    const Results results = evaluate(loaded.study, memo);
    if (parser.isSet(QStringLiteral("json")))
        printJson(loaded, results, parser.isSet(QStringLiteral("curves")), console);
    else
        printTables(loaded, results, console);
    const std::size_t problems = reportProblems(loaded.study, results, console);
    if (!loaded.complete)
        return UnreadableInput;
    return problems == 0 && loaded.words.empty() ? Done : DoneWithProblems;
}

} // namespace

Command evaluateCommand() {
    return {"evaluate",
            phrase("Cli", "Prints all results of samples and studies."),
            {{"PATH", "PATH…", phrase("Cli", "Sample files, study files or folders of them.")}},
            {option("json", phrase("Cli", "Prints JSON instead of tables.")),
             option("curves", phrase("Cli", "Puts the points of S(q) and G(r) into the JSON."))},
            runEvaluate};
}

} // namespace vitrine::cli
