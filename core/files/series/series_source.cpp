#include "core/files/series/series_source.h"

#include "core/files/content/file_content.h"
#include "core/files/series/conditions_in_names.h"

#include <QCollator>
#include <QDir>
#include <QFile>

#include <cmath>

namespace vitrine {

namespace {

std::vector<std::string> filesIn(const std::string& folder) {
    QStringList names = QDir(QString::fromStdString(folder)).entryList(QDir::Files | QDir::Readable);
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    std::ranges::sort(names, [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    std::vector<std::string> paths;
    for (const QString& name : names)
        paths.push_back(folder + "/" + name.toStdString());
    return paths;
}

bool sameAxis(const std::vector<double>& a, const std::vector<double>& b) {
    if (a.size() != b.size() || a.size() < 2)
        return false;
    const double step = (a.back() - a.front()) / double(a.size() - 1);
    return std::ranges::equal(a, b, [step](double x, double y) { return std::abs(x - y) < 1e-3 * step; });
}

Problem unlike(const std::string& first, std::size_t points, const std::string& other, std::size_t otherPoints) {
    return {points == otherPoints
                ? phrase("Series", "“%1” and “%2” lie on other q: they are no frames of one series.").with(first, other)
                : phrase("Series", "“%1” has %3 points and “%2” has %4: they are no frames of one series.")
                      .with(first, other, Figure{double(points), 9}, Figure{double(otherPoints), 9}),
            phrase("Series", "Integrate all patterns on the same q."),
            {}};
}

/// Builds a stack frame by frame, so that no more than it is in memory.
struct Stack {
    PatternRecording recording;
    std::vector<std::string> names;

    std::optional<Problem> add(const PatternRecording& one, const std::string& name) {
        FrameData& frames = recording.frames;
        if (frames.frames == 0) {
            recording.content = one.content;
            recording.wavelength = one.wavelength;
            recording.polarizationDone = one.polarizationDone;
            frames.q = one.pattern.q;
        } else if (!sameAxis(frames.q, one.pattern.q))
            return unlike(names.front(), frames.q.size(), name, one.pattern.q.size());
        const bool hadErrors = frames.frames == 0 || !frames.sigma.empty();
        frames.intensity.insert(frames.intensity.end(), one.pattern.intensity.begin(), one.pattern.intensity.end());
        if (hadErrors && !one.pattern.sigma.empty())
            frames.sigma.insert(frames.sigma.end(), one.pattern.sigma.begin(), one.pattern.sigma.end());
        else
            frames.sigma.clear();
        ++frames.frames;
        names.push_back(name);
        return {};
    }
};

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

/// All single patterns of a file as frames of one stack.
std::optional<Problem> addAll(Stack& stack, const ImportedPatterns& file, const std::string& name) {
    for (const auto& pattern : file.patterns) {
        const std::string own = file.patterns.size() > 1 ? pattern->source.curve : name;
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

Result<SeriesSource> fromStack(Stack&& stack, ScatteringPattern pattern, SeriesSource source) {
    takeConditions(pattern, stack.recording, stack.names);
    pattern.recording = std::move(stack.recording);
    source.pattern = std::move(pattern);
    return source;
}

Result<SeriesSource> readFolder(const std::string& folder, const PatternReadOptions& options) {
    SeriesSource source;
    Stack stack;
    std::optional<ScatteringPattern> first;
    std::optional<Problem> why;
    for (const std::string& path : filesIn(folder)) {
        const auto bytes = readFile(path);
        const auto file = bytes ? importPatternWhereOpen(*bytes, fileName(path), options).file : std::unexpected(bytes.error());
        if (!file) {
            source.notes.push_back(phrase("Series", "%1 was left out: %2").with(fileName(path), file.error().what));
            why = why ? why : file.error();
            continue;
        }
        if (auto problem = addAll(stack, *file, fileName(path)))
            return std::unexpected(std::move(*problem));
        if (!first) {
            first = *file->patterns.front();
            source.composition = file->reading.composition;
        }
        source.inputs.push_back(path);
    }
    if (!first)
        return why ? std::unexpected(*why)
                   : refuse(phrase("Series", "The folder holds no file."), phrase("Series", "Choose a folder of patterns."),
                            folder);
    return fromStack(std::move(stack), std::move(*first), std::move(source));
}

Result<SeriesSource> readStack(const std::string& path, const PatternReadOptions& options,
                               const std::optional<std::string>& curve) {
    QFile opened(QString::fromStdString(path));
    uchar* const mapped = opened.open(QIODevice::ReadOnly) ? opened.map(0, opened.size()) : nullptr;
    auto bytes = mapped ? Result<Bytes>() : readFile(path); // a mapped file is in memory only where it is looked at
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::span<const char> content =
        mapped ? std::span(reinterpret_cast<const char*>(mapped), std::size_t(opened.size())) : std::span<const char>(*bytes);
    auto file = importPattern(content, fileName(path), options);
    if (!file)
        return std::unexpected(file.error());
    SeriesSource source{{}, file->reading.composition, {path}, {}};
    const bool columns =
        !curve && std::ranges::none_of(file->patterns, [](const auto& p) { return p->recording->frames.frames > 0; });
    if (columns && file->patterns.size() > 1) {
        Stack stack;
        if (auto problem = addAll(stack, *file, fileName(path)))
            return std::unexpected(std::move(*problem));
        return fromStack(std::move(stack), *file->patterns.front(), std::move(source));
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
    return QFileInfo(QString::fromStdString(path)).isDir() ? readFolder(path, options) : readStack(path, options, curve);
}

Result<PatternRecording> stackOf(const std::vector<Shared<PatternRecording>>& recordings, const std::vector<std::string>& names) {
    Stack stack;
    for (std::size_t i = 0; i < recordings.size(); ++i)
        if (auto problem = stack.add(*recordings[i], names[i]))
            return std::unexpected(std::move(*problem));
    stack.recording.frames.conditions = conditionsInNames(names);
    return std::move(stack.recording);
}

} // namespace vitrine
