#include "widgets/views/patterns/pattern_bundle.h"

#include "widgets/plot/palette.h"

namespace vitrine {

namespace {

bool hasStructure(const ShownPattern& shown) {
    return shown.result->structure.has_value();
}

void addPatterns(std::vector<ShownPattern>& shown, const Sample& sample, const SampleResult& result) {
    for (std::size_t i = 0; i < sample.patterns.size() && i < result.patterns.size(); ++i) {
        const ScatteringPattern& pattern = *sample.patterns[i];
        if (pattern.role == PatternRole::Sample)
            shown.push_back({{sample.id, pattern.id}, &sample, &pattern, result.patterns[i], {}, shownName(sample, pattern)});
    }
}

/// Along the ramp in order of pressure, then temperature; a single pattern is slate.
void colour(std::vector<ShownPattern>& shown, const Theme& theme) {
    std::vector<ShownPattern*> order;
    for (ShownPattern& pattern : shown)
        order.push_back(&pattern);
    std::ranges::stable_sort(order, {}, [](const ShownPattern* s) {
        return std::pair(pressureOf(*s->sample, *s->pattern), temperatureOf(*s->sample, *s->pattern).value_or(0));
    });
    const auto colours = sequentialColours(order.size(), theme);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->colour = order.size() == 1 ? theme.onePressure : colours[i];
}

template<class Test>
std::optional<std::size_t> firstWith(const std::vector<ShownPattern>& shown, Test test) {
    const auto found = std::ranges::find_if(shown, test);
    return found == shown.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - shown.begin()));
}

std::optional<std::size_t> indexOf(const std::vector<ShownPattern>& shown, const PatternPath& path) {
    return firstWith(shown, [&](const ShownPattern& s) { return s.path == path; });
}

std::optional<std::size_t> currentOf(const std::vector<ShownPattern>& shown, const Selection& selection) {
    if (const PatternPath* path = selection.currentPattern())
        if (const auto found = indexOf(shown, *path))
            return found;
    const auto reduced = firstWith(shown, hasStructure);
    return reduced || shown.empty() ? reduced : std::optional<std::size_t>(0);
}

} // namespace

PatternBundle patternsOf(const Moment& moment, const Selection& selection, const Theme& theme) {
    PatternBundle bundle;
    if (!moment.results)
        return bundle;
    const auto addFrom = [&](const Selection& shown) {
        for (const auto& sample : moment.study.samples)
            if (const SampleResult* result = shown.shows(sample->id) ? findResult(*moment.results, sample->id) : nullptr)
                addPatterns(bundle.patterns, *sample, *result);
    };
    addFrom(selection);
    if (bundle.patterns.empty())
        addFrom({}); // samples without patterns are selected: an empty plot would say that there are none
    colour(bundle.patterns, theme);
    bundle.current = currentOf(bundle.patterns, selection);
    return bundle;
}

namespace {

/// Of a sample with patterns, the sample and its results; of another, its place alone.
bool hasSamePatterns(const Moment& a, const Moment& b, std::size_t i) {
    const auto &one = a.study.samples[i], &other = b.study.samples[i];
    if (one->id != other->id)
        return false;
    if (one->patterns.empty() && other->patterns.empty())
        return true;
    return one.same(other) && a.results->samples[i].same(b.results->samples[i]);
}

bool haveSamePatterns(const Moment& a, const Moment& b) {
    const std::size_t n = a.study.samples.size();
    if (!a.results || !b.results || b.study.samples.size() != n || a.results->samples.size() != n ||
        b.results->samples.size() != n)
        return false;
    for (std::size_t i = 0; i < n; ++i)
        if (!hasSamePatterns(a, b, i))
            return false;
    return true;
}

} // namespace

bool showSamePatterns(const Scene& a, const Scene& b) {
    return a.selection == b.selection && a.mode == b.mode && a.pending == b.pending &&
           a.before.has_value() == b.before.has_value() && (!a.before || haveSamePatterns(*a.before, *b.before)) &&
           haveSamePatterns(a.now, b.now);
}

QString shownName(const Sample& sample, const ScatteringPattern& pattern) {
    return QString::fromStdString(sample.patterns.size() == 1 ? sample.name : pattern.name);
}

double pressureOf(const Sample& sample, const ScatteringPattern& pattern) {
    return pattern.pressure.value_or(sample.treatment.pressure.value_or(0));
}

std::optional<double> temperatureOf(const Sample& sample, const ScatteringPattern& pattern) {
    return pattern.temperature ? pattern.temperature : sample.treatment.temperature;
}

} // namespace vitrine
