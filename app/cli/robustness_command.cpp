#include "app/cli/command.h"
#include "app/cli/given.h"
#include "app/cli/load_study.h"
#include "app/cli/text_table.h"
#include "core/document/validity.h"
#include "core/evaluation/evaluate.h"
#include "core/files/content/file_content.h"
#include "core/files/json/results_json.h"
#include "core/files/json/robustness_json.h"
#include "core/files/study/run_file.h"
#include "core/files/study/study_storage.h"
#include "core/robustness/suggested_choices.h"

#include <QFileInfo>

#include <chrono>
#include <cmath>

namespace vitrine::cli {

namespace {

AnalystChoice* named(ChoiceSpace& space, const std::string& key) {
    const auto found = std::ranges::find(space.choices, key, &AnalystChoice::key);
    return found == space.choices.end() ? nullptr : &*found;
}

Problem noSuchChoice(const std::string& key, const ChoiceSpace& space) {
    std::string keys;
    for (const AnalystChoice& choice : space.choices)
        keys += (keys.empty() ? "" : ", ") + choice.key;
    return {phrase("Cli", "There is no choice “%1” in this study.").with(key), phrase("Cli", "There are: %1.").with(keys), {}};
}

/// "KEY=LOW:HIGH" into the range of a choice.
Edited setRange(ChoiceSpace& space, const QString& text) {
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const Message remedy = phrase("Cli", "Write it as KEY=LOW:HIGH, such as q_max=0.9:1.");
    if (equals < 1)
        return refuse(phrase("Cli", "“%1” is no range of a choice.").with(text.toStdString()), remedy);
    const auto range = rangeIn(text.mid(equals + 1).toStdString(), remedy);
    if (!range)
        return std::unexpected(range.error());
    AnalystChoice* choice = named(space, text.left(equals).toStdString());
    if (!choice)
        return std::unexpected(noSuchChoice(text.left(equals).toStdString(), space));
    if (choice->isList())
        return refuse(phrase("Cli", "The choice “%1” is one of a list and has no range.").with(choice->key));
    choice->range = *range;
    choice->enabled = true;
    choice->reasons = {phrase("Cli", "As given.")};
    return {};
}

Edited leaveOut(ChoiceSpace& space, const QString& key) {
    AnalystChoice* choice = named(space, key.toStdString());
    if (!choice)
        return std::unexpected(noSuchChoice(key.toStdString(), space));
    choice->enabled = false;
    return {};
}

/// Writes a preset; over nothing but another one.
Edited savePreset(const std::string& path, const ChoiceSpace& space) {
    if (path.empty())
        return {};
    if (QFileInfo::exists(QString::fromStdString(path)) && !loadPreset(path))
        return refuse(phrase("Cli", "This file is there already and is no preset of choices."),
                      phrase("Cli", "Give a name that is not taken."), path);
    const auto stored = writeFile(path, presetText(space));
    return stored ? Edited() : std::unexpected(stored.error());
}

/// The choices of the study with what the options say.
Result<ChoiceSpace> choicesFrom(const QCommandLineParser& parser, ChoiceSpace space) {
    if (const std::string path = parser.value(QStringLiteral("preset")).toStdString(); !path.empty()) {
        const auto preset = loadPreset(path);
        if (!preset)
            return preset;
        space = withPreset(std::move(space), *preset);
    }
    for (const QString& each : parser.values(QStringLiteral("set")))
        if (Edited done = setRange(space, each); !done)
            return std::unexpected(done.error());
    for (const QString& each : parser.values(QStringLiteral("without")))
        if (Edited done = leaveOut(space, each); !done)
            return std::unexpected(done.error());
    if (Edited valid = validChoiceSpace(space); !valid)
        return std::unexpected(valid.error());
    return space;
}

/// Whole numbers of the options; those that are not are noted.
RobustnessOptions optionsFrom(const Given& given) {
    RobustnessOptions options;
    const auto count = [&](const char* name, int least, auto& into) {
        const auto number = given.integer(name);
        if (number && *number < least)
            given.complain(name,
                           {phrase("Cli", "%1 is less than %2.").with(Figure{double(*number)}, Figure{double(least)}), {}, {}});
        else if (number)
            into = static_cast<std::remove_reference_t<decltype(into)>>(*number);
    };
    count("analysts", 1, options.analysts);
    count("seed", 0, options.seed);
    count("threads", 1, options.threads);
    return options;
}

std::string percent(double share) {
    return percentText(share) + " %";
}

/// "lag_scale 62 %".
std::string mostText(const QuantitySpread& spread) {
    const Share* most = greatestShare(spread);
    return most && most->share > 2 * most->error ? most->choice + " " + percent(std::min(most->share, 1.0)) : none;
}

TextRow rowOf(const QuantitySpread& s) {
    const RoundedText text = rounded({s.central.value, s.total});
    const auto part = [&](double error) { return error > 0 ? figureText(error, 2) : none; };
    const std::string losses = s.losses.empty() ? std::string() : std::to_string(s.analyses);
    const std::string median = s.analyses > 0 ? rounded({s.median, s.total}).value : none;
    return {s.name.key,           s.name.of,     text.value,  median,      part(s.central.error.value_or(0)),
            part(s.choicesError), part(s.total), s.name.unit, mostText(s), losses};
}

/// Without `items` only what follows from several scans or patterns.
std::string spreadTable(const RobustnessSummary& summary, bool items) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "Number")), spoken(phrase("Cli", "Of")), spoken(phrase("Cli", "Value")),
                               spoken(phrase("Cli", "Median")), spoken(phrase("Cli", "± noise")),
                               spoken(phrase("Cli", "± choices")), spoken(phrase("Cli", "± both")), spoken(phrase("Cli", "Unit")),
                               spoken(phrase("Cli", "Carried most by")), spoken(phrase("Cli", "Analyses with it"))}};
    for (const QuantitySpread& each : summary.quantities)
        if (items || each.name.item.empty())
            rows.push_back(rowOf(each));
    return textTable(rows);
}

std::string claimTable(const RobustnessSummary& summary) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "Claim")), spoken(phrase("Cli", "Holds in")), spoken(phrase("Cli", "Of"))}};
    for (const ClaimSpread& each : summary.claims)
        rows.push_back({spoken(each.text), each.judged > 0 ? percent(each.fraction()) : none, std::to_string(each.judged)});
    return textTable(rows);
}

std::string choiceTable(const ChoiceSpace& space) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "Choice")), spoken(phrase("Cli", "Range")), spoken(phrase("Cli", "Reason"))}};
    for (const AnalystChoice& each : space.choices) {
        if (!each.enabled)
            continue;
        std::string range = figureText(each.range.low, 3) + " … " + figureText(each.range.high, 3) + " " + each.unit;
        if (each.isList()) {
            range.clear();
            for (const std::string& option : each.options)
                range += (range.empty() ? "" : ", ") + option;
        }
        rows.push_back({each.key, range, each.reasons.empty() ? std::string() : spoken(each.reasons.front())});
    }
    return textTable(rows);
}

/// Whether there is no number that follows from several scans or patterns.
bool isOfItemsAlone(const RobustnessSummary& summary) {
    return std::ranges::none_of(summary.quantities, [](const QuantitySpread& each) { return each.name.item.empty(); });
}

void reportFailures(const RobustnessSummary& summary, const Console& console) {
    for (const Loss& loss : summary.failures)
        say(console, phrases("Cli", "%n analysis(es) failed, the first of them number %1: %2")
                         .with(Figure{static_cast<double>(loss.draws.front()), countDigits}, loss.reason)
                         .count(static_cast<int>(loss.draws.size())));
}

void print(const RobustnessSummary& summary, bool items, bool claims, const Console& console) {
    console.out << choiceTable(summary.space) << '\n' << spreadTable(summary, items);
    if (claims && !summary.claims.empty())
        console.out << '\n' << claimTable(summary);
    console.out << '\n' << spoken(sentenceOn(summary)) << '\n';
}

/// Puts the choices and the run into the study file that was given.
Result<std::string> keep(const LoadedStudy& loaded, const std::string& path, const RobustnessSummary& summary) {
    const auto kept = reduce(loaded.study, SetRobustness{summary.space});
    if (!kept)
        return std::unexpected(kept.error());
    return storeStudyFile(path, *kept, loaded.paths, {}, Shared<RobustnessSummary>(keptRun(summary)));
}

/// Analyses, from where the file stands if there is one, which holds what is done from then on.
Result<RobustnessRun> goOn(const Study& study, const Results& central, const ChoiceSpace& space, const RobustnessOptions& options,
                           const std::string& file, const Console& console) {
    using Clock = std::chrono::steady_clock;
    constexpr auto keptAfter = std::chrono::seconds(2);
    std::optional<RobustnessRun> before;
    if (!file.empty() && QFileInfo::exists(QString::fromStdString(file))) {
        auto begun = loadRunFile(file);
        if (!begun)
            return begun;
        if (!isBeginningOf(*begun, study, space, options))
            return refuse(
                phrase("Cli", "This file holds other analyses: of another study, other choices, another seed or number."),
                phrase("Cli", "Give another file, or the options that these were made with."), file);
        before = std::move(*begun);
    }
    auto keepAt = Clock::now() + keptAfter;
    std::optional<Problem> unkept;
    const auto keepAs = [&](const RobustnessRun& run) {
        const auto stored = file.empty() ? Result<std::string>() : storeRunFile(file, run);
        unkept = stored ? std::nullopt : std::optional(stored.error());
        keepAt = Clock::now() + keptAfter;
    };
    const auto progress = [&](std::size_t done, std::size_t total, const RobustnessRun& run) {
        say(console,
            phrase("Cli", "%1 of %2 analyses").with(Figure{double(done), countDigits}, Figure{double(total), countDigits}));
        if (Clock::now() >= keepAt)
            keepAs(run);
    };
    const auto run = robustness(study, central, space, options, progress, {}, before ? &*before : nullptr);
    if (run)
        keepAs(*run);
    if (unkept)
        say(console, unkept->what);
    return run;
}

int runRobustness(const QCommandLineParser& parser, const Console& console) {
    std::optional<Problem> complaint;
    const RobustnessOptions options = optionsFrom({parser, complaint});
    if (complaint)
        return failed(*complaint, BadUsage, console);
    const QStringList paths = parser.positionalArguments().mid(1);
    const bool keeps = parser.isSet(QStringLiteral("keep"));
    if (keeps && (paths.size() != 1 || !isStudyFile(paths.front().toStdString())))
        return failed({phrase("Cli", "--keep needs one study file."), {}, {}}, BadUsage, console);
    const LoadedStudy loaded = loadStudy(paths, console);
    if (keeps && !loaded.complete)
        return failed({phrase("Cli", "A sample of the study could not be read, so that nothing is kept."), {}, {}},
                      UnreadableInput, console);
    if (loaded.study.samples.empty())
        return UnreadableInput;
    Memo memo;
    const Results central = evaluate(loaded.study, memo);
    const auto space = choicesFrom(parser, choicesOf(loaded.study, central));
    if (!space)
        return failed(space.error(), BadUsage, console);
    if (const Edited saved = savePreset(parser.value(QStringLiteral("save-preset")).toStdString(), *space); !saved)
        return failed(saved.error(), BadUsage, console);
    const auto run = goOn(loaded.study, central, *space, options, parser.value(QStringLiteral("resume")).toStdString(), console);
    if (!run)
        return failed(run.error(), DoneWithProblems, console);
    const RobustnessSummary summary = summaryOf(*run);
    if (parser.isSet(QStringLiteral("json")))
        console.out << jsonText(robustnessJson(summary));
    else
        print(summary, parser.isSet(QStringLiteral("all")) || isOfItemsAlone(summary), parser.isSet(QStringLiteral("claims")),
              console);
    reportFailures(summary, console);
    if (keeps)
        if (const auto stored = keep(loaded, paths.front().toStdString(), summary); !stored)
            return failed(stored.error(), DoneWithProblems, console);
    return loaded.complete ? summary.failed == 0 ? Done : DoneWithProblems : UnreadableInput;
}

} // namespace

Command robustnessCommand() {
    return {
        "robustness",
        phrase("Cli", "Tells how far the choices of an analysis carry its numbers, from many analyses with others."),
        {{"PATH", "PATH…", phrase("Cli", "Sample files, study files or folders of them.")}},
        {option("analysts", phrase("Cli", "How many analyses; 1000 where it is not given."), "N"),
         option("seed", phrase("Cli", "Which ones: the same seed gives the same analyses."), "N"),
         option("set", phrase("Cli", "Another range of a choice; may be given several times."), "KEY=LOW:HIGH"),
         option("without", phrase("Cli", "Leaves a choice as it is in the study; may be given several times."), "KEY"),
         option("preset", phrase("Cli", "Ranges from a preset that was made of another study."), "FILE"),
         option("save-preset", phrase("Cli", "Writes the ranges as a preset for other studies."), "FILE"),
         option("claims", phrase("Cli", "In how many analyses each claim of the study holds.")),
         option("all", phrase("Cli", "Prints the numbers of single scans and patterns of a study, too.")),
         option("threads", phrase("Cli", "How many processors are used; the answer does not hang on it."), "N"),
         option("resume",
                phrase("Cli", "Goes on with what this file holds of just these analyses, and keeps in it what is done."), "FILE"),
         option("keep", phrase("Cli", "Keeps the choices and the results in the study file.")),
         option("json", phrase("Cli", "Prints JSON instead of tables."))},
        runRobustness};
}

} // namespace vitrine::cli
