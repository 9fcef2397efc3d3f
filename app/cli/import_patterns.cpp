#include "app/cli/import_patterns.h"

namespace vitrine::cli {

namespace {

bool isBackground(const Shared<ScatteringPattern>& pattern) {
    return pattern->role == PatternRole::Background;
}

const Sample& onlySample(const Study& study) {
    return *study.samples.front();
}

/// The patterns of a file without backgrounds that the sample has already.
std::vector<Shared<ScatteringPattern>> newOnes(const Sample& sample, const ImportedPatterns& file) {
    std::vector<Shared<ScatteringPattern>> list;
    for (const auto& pattern : file.patterns) {
        const ScatteringPattern* present = findPattern(sample, pattern->id);
        if (!isBackground(pattern) || !present || present->role != PatternRole::Background)
            list.push_back(pattern);
    }
    return list;
}

Result<Study> withAdded(const Study& study, const ImportedPatterns& file) {
    const auto patterns = newOnes(onlySample(study), file);
    return patterns.empty() ? study : reduce(study, AddPatterns{onlySample(study).id, patterns, {file.original}});
}

Result<Study> withAdded(Result<Study> study, const std::vector<ImportedPatterns>& files) {
    for (const ImportedPatterns& file : files)
        if (study)
            study = withAdded(*study, file);
    return study;
}

Result<Study> withChoices(const Study& study, const ScatteringPattern& imported, const ImportOptions& options) {
    const PatternPath path{onlySample(study).id, imported.id};
    const auto choices = withOptions(imported.choices, options.structure, onlySample(study).composition);
    if (!choices)
        return std::unexpected(choices.error());
    return reduce(study, {SetPatternChoices{path, *choices},
                          SetPatternConditions{path, options.patternPressure, options.patternTemperature}});
}

Result<Study> withChoices(Result<Study> study, const std::vector<ImportedPatterns>& files, const ImportOptions& options) {
    for (const ImportedPatterns& file : files)
        for (const auto& pattern : file.patterns)
            if (study && !isBackground(pattern))
                study = withChoices(*study, *pattern, options);
    return study;
}

/// The first background among files, or nothing.
const ScatteringPattern* importedBackground(const std::vector<ImportedPatterns>& files) {
    for (const ImportedPatterns& file : files)
        if (isBackground(file.patterns.front()))
            return file.patterns.front().get();
    return nullptr;
}

const ScatteringPattern* onlyBackground(const Sample& sample) {
    return std::ranges::count_if(sample.patterns, isBackground) == 1 ? std::ranges::find_if(sample.patterns, isBackground)->get()
                                                                     : nullptr;
}

bool isAmong(const std::vector<ImportedPatterns>& files, const std::string& id) {
    return std::ranges::any_of(files, [&](const ImportedPatterns& file) {
        return std::ranges::any_of(file.patterns, [&](const auto& pattern) { return pattern->id == id; });
    });
}

bool wantsBackground(const ScatteringPattern& pattern) {
    return pattern.role == PatternRole::Sample && pattern.choices.background.empty() &&
           pattern.recording->content == PatternContent::Intensity;
}

Result<Study> withBackgrounds(Result<Study> study, const std::vector<ImportedPatterns>& files, const Console& console) {
    if (!study)
        return study;
    const Shared<Sample> sample = study->samples.front();
    const ScatteringPattern* imported = importedBackground(files);
    const ScatteringPattern* background = imported ? imported : onlyBackground(*sample);
    if (!background)
        return study;
    for (const auto& pattern : sample->patterns) {
        if (!study || !wantsBackground(*pattern) || (!imported && !isAmong(files, pattern->id)))
            continue;
        PatternChoices choices = pattern->choices;
        choices.background = background->id;
        study = reduce(*study, SetPatternChoices{{sample->id, pattern->id}, choices});
        say(console, phrase("Cli", "“%1” is the background of “%2”.").with(background->name, pattern->name));
    }
    return study;
}

/// Says that files of single patterns are no stack, where one was expected.
void noteSingles(const std::vector<ImportedPatterns>& files, const ImportOptions& options, const Console& console) {
    const auto frames = options.structure.read.frames;
    const auto single = [](const ImportedPatterns& file) {
        return !isBackground(file.patterns.front()) &&
               std::ranges::all_of(file.patterns, [](const auto& pattern) { return pattern->recording->frames.frames < 2; });
    };
    const auto count = std::ranges::count_if(files, single);
    if (count > 1 && (frames == FramesAs::Series || frames == FramesAs::Groups))
        say(console, phrases("Cli", "%n file(s) hold single patterns, which are imported each for itself and not as a series: "
                                    "“vitrine-cli series FOLDER” follows a folder of them.")
                         .count(int(count)));
}

} // namespace

Result<Study> withPatterns(Study study, const std::vector<ImportedPatterns>& files, const ImportOptions& options,
                           const Console& console) {
    noteSingles(files, options, console);
    return withBackgrounds(withChoices(withAdded(std::move(study), files), files, options), files, console);
}

} // namespace vitrine::cli
