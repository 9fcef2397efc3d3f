#include "core/files/sample/sample_patterns.h"

#include "core/files/content/sample_layout.h"
#include "core/files/hdf5/browse.h"

namespace vitrine {

namespace {

using namespace hdf5;
using layout::PatternColumns;

std::string longName(const char* name, const char* unit) {
    return std::string(name) + " (" + unit + ")";
}

Meaning abscissaOf(const PatternColumns& c) {
    return {c.abscissa, c.abscissaUnit, longName(c.abscissa, c.abscissaUnit)};
}

Meaning signalOf(const PatternColumns& c) {
    return {c.signal, c.signalUnit, longName(c.signal, c.signalUnit)};
}

constexpr const char* conditionsGroup = "conditions";

/// What was different from frame to frame, a column each; nothing where nothing is known.
bool writeConditions(const Handle& group, const std::vector<FrameCondition>& conditions) {
    if (conditions.empty())
        return true;
    const Handle within = createGroup(group, conditionsGroup, "NXcollection");
    return within && std::ranges::all_of(conditions, [&](const FrameCondition& each) {
               return writeColumn(within, {each.name, each.unit, {}}, each.values);
           });
}

std::optional<std::vector<FrameCondition>> readConditions(const OpenFile& file, const std::string& group, std::size_t frames) {
    std::vector<FrameCondition> conditions;
    const std::string within = group + "/" + conditionsGroup;
    if (!has(file, within))
        return conditions;
    for (const Object& each : childrenOf(file, within)) {
        auto values = readColumn(file, each.path);
        if (!values || values->size() != frames)
            return {};
        conditions.push_back({each.name(), attributeText(file, each.path, "units"), std::move(*values)});
    }
    return conditions;
}

bool writeFrames(const Handle& group, const FrameData& frames, const PatternColumns& c) {
    return setAttribute(group, "axes", std::vector<std::string>{".", c.abscissa}) &&
           writeColumn(group, abscissaOf(c), frames.q) &&
           writeTable(group, signalOf(c), frames.intensity, frames.frames, frames.q.size()) &&
           (frames.sigma.empty() ||
            writeTable(group, {layout::errorsOf(c), c.signalUnit, {}}, frames.sigma, frames.frames, frames.q.size())) &&
           writeConditions(group, frames.conditions);
}

bool writeColumns(const Handle& group, const Pattern& pattern, const PatternColumns& c) {
    return setAttribute(group, "axes", c.abscissa) && writeColumn(group, abscissaOf(c), pattern.q) &&
           writeColumn(group, signalOf(c), pattern.intensity) &&
           (pattern.sigma.empty() || writeColumn(group, {layout::errorsOf(c), c.signalUnit, {}}, pattern.sigma));
}

bool writeRecording(const Handle& group, const PatternRecording& recording) {
    const PatternColumns c = layout::patternColumns(recording.content);
    return setAttribute(group, "signal", c.signal) &&
           (recording.frames.frames > 0 ? writeFrames(group, recording.frames, c) : writeColumns(group, recording.pattern, c));
}

bool writePattern(const Handle& entry, const ScatteringPattern& pattern, std::size_t index) {
    const Handle group = createGroup(entry, layout::patternGroup(index), "NXdata");
    return group && writeRecording(group, *pattern.recording) && writeTitle(group, pattern.name) &&
           writeText(group, "source_file", pattern.source.file) && writeText(group, "source_sha256", pattern.source.sha256) &&
           writeNumber(group, {"wavelength", "angstrom", {}}, pattern.choices.wavelength) &&
           writeNumber(group, {"pressure", "GPa", {}}, pattern.pressure) &&
           writeNumber(group, {"temperature", "K", {}}, pattern.temperature);
}

std::unexpected<Problem> unreadable(const std::string& group) {
    return contradiction(phrase("SampleFile", "The curve “%1” cannot be read.").with(group));
}

std::unexpected<Problem> uneven(const std::string& group) {
    return contradiction(phrase("SampleFile", "The columns of the curve “%1” differ in length.").with(group));
}

Result<FrameData> readFrames(const OpenFile& file, const std::string& group, const PatternColumns& c, std::size_t frames) {
    auto q = readColumn(file, group + "/" + c.abscissa);
    auto table = readTable(file, group + "/" + c.signal);
    if (!q || !table)
        return unreadable(group);
    const std::string errors = group + "/" + layout::errorsOf(c);
    auto sigma = has(file, errors) ? readTable(file, errors) : NumberTable{frames, q->size(), {}};
    if (!sigma)
        return unreadable(group);
    const auto fits = [&](const NumberTable& each) { return each.rows == frames && each.columns == q->size(); };
    if (!fits(*table) || !fits(*sigma))
        return uneven(group);
    auto conditions = readConditions(file, group, frames);
    if (!conditions)
        return uneven(group);
    return FrameData{std::move(*q), std::move(table->values), frames, std::move(sigma->values), std::move(*conditions)};
}

Result<Pattern> readColumns(const OpenFile& file, const std::string& group, const PatternColumns& c) {
    const std::string errors = group + "/" + layout::errorsOf(c);
    auto q = readColumn(file, group + "/" + c.abscissa);
    auto intensity = readColumn(file, group + "/" + c.signal);
    auto sigma = has(file, errors) ? readColumn(file, errors) : std::vector<double>();
    if (!q || !intensity || !sigma)
        return unreadable(group);
    if (q->size() != intensity->size() || (!sigma->empty() && sigma->size() != q->size()))
        return uneven(group);
    return Pattern{std::move(*q), std::move(*intensity), std::move(*sigma)};
}

/// `outline` knows everything but the points.
Result<PatternRecording> readRecording(const OpenFile& file, const std::string& group, PatternRecording outline) {
    const PatternColumns c = layout::patternColumns(outline.content);
    if (const std::size_t frames = outline.frames.frames; frames > 0) {
        auto stack = readFrames(file, group, c, frames);
        if (!stack)
            return std::unexpected(stack.error());
        outline.frames = std::move(*stack);
        return outline;
    }
    auto pattern = readColumns(file, group, c);
    if (!pattern)
        return std::unexpected(pattern.error());
    outline.pattern = std::move(*pattern);
    return outline;
}

} // namespace

std::unexpected<Problem> contradiction(Message what) {
    return refuse(std::move(what),
                  phrase("SampleFile", "The file was not written by Vitrine, or it was changed by another program."));
}

bool writeTitle(const Handle& group, const std::string& name) {
    return setAttribute(group, "title", name) && writeText(group, "name", name);
}

bool hasEvenColumns(const PatternRecording& recording) {
    const FrameData& stack = recording.frames;
    const Pattern& single = recording.pattern;
    if (stack.frames > 0)
        return single == Pattern{} && stack.intensity.size() == stack.frames * stack.q.size() &&
               (stack.sigma.empty() || stack.sigma.size() == stack.intensity.size());
    return stack == FrameData{} && single.intensity.size() == single.q.size() &&
           (single.sigma.empty() || single.sigma.size() == single.q.size());
}

bool writePatterns(const Handle& entry, const Sample& sample) {
    for (std::size_t i = 0; i < sample.patterns.size(); ++i)
        if (!writePattern(entry, *sample.patterns[i], i))
            return false;
    return true;
}

Result<std::vector<Shared<ScatteringPattern>>> readPatterns(const OpenFile& file,
                                                            const std::vector<ScatteringPattern>& outlines) {
    std::vector<Shared<ScatteringPattern>> patterns;
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        auto recording = readRecording(file, "/entry/" + layout::patternGroup(i), *outlines[i].recording);
        if (!recording)
            return std::unexpected(recording.error());
        ScatteringPattern pattern = outlines[i];
        pattern.recording = std::move(*recording);
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

} // namespace vitrine
