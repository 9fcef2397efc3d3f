#include "core/files/series/series_source.h"

#include "core/files/content/file_content.h"
#include "core/files/content/mapped_file.h"
#include "core/files/series/conditions_in_names.h"
#include "core/files/series/growing_stack.h"
#include "core/files/series/natural_order.h"

#include <QDir>

namespace vitrine {

namespace {

std::vector<std::string> filesIn(const std::string& folder) {
    std::vector<std::string> names;
    for (const QString& name : QDir(QString::fromStdString(folder)).entryList(QDir::Files | QDir::Readable))
        names.push_back(name.toStdString());
    std::ranges::sort(names, precedesNaturally);
    for (std::string& name : names)
        name = folder + "/" + name;
    return names;
}

/// The only pattern of a file, its only stack, or that of the name.
Result<Shared<ScatteringPattern>> chosenOf(const ImportedPatterns& file, const std::optional<std::string>& curve,
                                           const std::string& path) {
    const Shared<ScatteringPattern>* stack = nullptr;
    int stacks = 0;
    for (const auto& pattern : file.patterns) {
        if (curve ? pattern->source.curve == *curve : pattern->recording->frames.frames > 1) {
            stack = &pattern;
            ++stacks;
        }
    }
    if (stacks == 1)
        return *stack;
    if (stacks == 0 && !curve && file.patterns.size() == 1)
        return file.patterns.front();
    return refuse(phrase("Series", "The file holds several patterns, and which of them are the series cannot be told."),
                  phrase("Series", "Name the one to be followed."), path);
}

/// All single patterns of a file as frames of one stack, or the one of a name; each is let go as soon as it is taken.
std::optional<Problem> addAll(GrowingStack& stack, ImportedPatterns&& file, const std::string& name,
                              const std::optional<std::string>& curve) {
    file.reading.patterns.clear();
    const bool several = file.patterns.size() > 1;
    for (Shared<ScatteringPattern>& each : file.patterns) {
        const Shared<ScatteringPattern> pattern = std::move(each);
        if (curve && pattern->source.curve != *curve)
            continue;
        const std::string own = several && !curve ? pattern->source.curve : name;
        if (pattern->recording->frames.frames > 0)
            return Problem{
                phrase("Series", "“%1” is a stack of frames; a folder of a series holds single patterns.").with(own), {}, {}};
        if (auto problem = stack.add(*pattern->recording, own))
            return problem;
    }
    return {};
}

void takeConditions(ScatteringPattern& pattern, PatternRecording& recording, const std::vector<std::string>& names) {
    recording.frames.conditions = conditionsInNames(names);
    auto numbers = numbersInNames(names);
    SeriesChoices choices;
    if (recording.frames.conditions.empty() && !numbers.empty()) {
        choices.axis = SeriesAxis::Frame;
        choices.conditions = std::move(numbers);
    }
    pattern.series = std::move(choices);
}

Result<SeriesSource> fromStack(GrowingStack&& stack, ScatteringPattern pattern, SeriesSource source) {
    takeConditions(pattern, stack.recording, stack.names);
    const auto notes = stack.notes();
    source.notes.insert(source.notes.end(), notes.begin(), notes.end());
    pattern.recording = std::move(stack.recording);
    source.frames = std::move(stack.names);
    source.pattern = std::move(pattern);
    return source;
}

Problem withoutCurve(const std::string& curve, const std::string& path) {
    return {phrase("Series", "The file holds no pattern “%1”.").with(curve), phrase("Series", "Name one that it holds."), path};
}

/// Whether a file holds a pattern of the name that is asked for.
bool holds(const ImportedPatterns& file, const std::optional<std::string>& curve) {
    return !curve || std::ranges::any_of(file.patterns, [&](const auto& pattern) { return pattern->source.curve == *curve; });
}

Result<ImportedPatterns> fileOfFolder(const std::string& path, const PatternReadOptions& options,
                                      const std::optional<std::string>& curve) {
    const auto bytes = readFile(path);
    auto file = bytes ? importPatternWhereOpen(*bytes, fileName(path), options).file : std::unexpected(bytes.error());
    return !file || holds(*file, curve) ? std::move(file) : std::unexpected(withoutCurve(*curve, path));
}

Message orderOf(const std::vector<std::string>& inputs) {
    return phrase("Series", "The frames are in the order of the numbers in the names of the files, from “%1” to “%2”.")
        .with(fileName(inputs.front()), fileName(inputs.back()));
}

Result<SeriesSource> readFolder(const std::string& folder, const PatternReadOptions& options,
                                const std::optional<std::string>& curve) {
    const auto paths = filesIn(folder);
    SeriesSource source;
    GrowingStack stack(paths.size());
    std::optional<ScatteringPattern> first;
    std::optional<Problem> why;
    for (const std::string& path : paths) {
        auto file = fileOfFolder(path, options, curve);
        if (!file) {
            source.notes.push_back(phrase("Series", "%1 was left out: %2").with(fileName(path), file.error().what));
            why = why ? why : file.error();
            continue;
        }
        if (!first) {
            first = *file->patterns.front();
            source.composition = file->reading.composition;
        }
        if (auto problem = addAll(stack, std::move(*file), fileName(path), curve))
            return std::unexpected(std::move(*problem));
        source.inputs.push_back(path);
    }
    if (!first)
        return why ? std::unexpected(*why)
                   : refuse(phrase("Series", "The folder holds no file."), phrase("Series", "Choose a folder of patterns."),
                            folder);
    source.notes.push_back(orderOf(source.inputs));
    return fromStack(std::move(stack), std::move(*first), std::move(source));
}

Result<SeriesSource> readStack(const std::string& path, const PatternReadOptions& options,
                               const std::optional<std::string>& curve) {
    const auto mapped = mapFile(path); // in memory only where it is looked at
    if (!mapped)
        return std::unexpected(mapped.error());
    auto file = importPattern(mapped->bytes(), fileName(path), options);
    if (!file)
        return std::unexpected(file.error());
    SeriesSource source{{}, file->reading.composition, {path}, {}, {}};
    const bool columns =
        !curve && std::ranges::none_of(file->patterns, [](const auto& p) { return p->recording->frames.frames > 0; });
    if (columns && file->patterns.size() > 1) {
        GrowingStack stack(file->patterns.size());
        ScatteringPattern first = *file->patterns.front();
        if (auto problem = addAll(stack, std::move(*file), fileName(path), {}))
            return std::unexpected(std::move(*problem));
        return fromStack(std::move(stack), std::move(first), std::move(source));
    }
    const auto chosen = chosenOf(*file, curve, path);
    if (!chosen)
        return std::unexpected(chosen.error());
    source.pattern = **chosen;
    source.pattern.series = SeriesChoices{};
    return source;
}

} // namespace

Result<SeriesSource> readSeriesSource(const std::string& path, const PatternReadOptions& options,
                                      const std::optional<std::string>& curve) {
    return QFileInfo(QString::fromStdString(path)).isDir() ? readFolder(path, options, curve) : readStack(path, options, curve);
}

} // namespace vitrine
