#include "core/series/conditions.h"

#include "core/quantity/units.h"
#include "core/series/condition_names.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

namespace vitrine {

namespace {

constexpr double angstromPerMillimetre = 1e7;

/// A data set of the frames in the unit of its axis.
struct Understood {
    SeriesAxis axis = SeriesAxis::Frame;
    bool across = false; ///< y
    std::string name;
    std::vector<double> values;
    int rank = 0; ///< the least is taken
};

std::optional<SeriesAxis> axisOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Temperature:
        return SeriesAxis::Temperature;
    case Dimension::Pressure:
        return SeriesAxis::Pressure;
    case Dimension::Time:
        return SeriesAxis::Time;
    case Dimension::Length:
        return SeriesAxis::Position;
    default:
        return {};
    }
}

std::optional<Understood> understood(const FrameCondition& condition) {
    const auto unit = unitNamed(condition.unit);
    const auto axis = unit ? axisOf(unit->dimension) : std::nullopt;
    if (!axis)
        return {};
    const bool across = *axis == SeriesAxis::Position && namesAxis(condition.name, 'y');
    Understood set{*axis, across, condition.name, condition.values, rankOf(condition.name, *axis, across)};
    const double scale = *axis == SeriesAxis::Position ? 1 / angstromPerMillimetre : 1;
    for (double& value : set.values)
        value = scale * unit->toInternal(value);
    return set;
}

/// Whether the numbers among the values are not all the same.
bool varies(const std::vector<double>& values) {
    const auto first = std::ranges::find_if(values, [](double v) { return std::isfinite(v); });
    return std::any_of(first, values.end(), [&](double v) { return std::isfinite(v) && v != *first; });
}

/// The data sets of a recording that are conditions, with notes about those that are not used.
std::vector<Understood> conditionsIn(const FrameData& frames, std::vector<Message>& notes) {
    std::vector<Understood> sets;
    for (const FrameCondition& condition : frames.conditions) {
        auto set = understood(condition);
        if (set)
            sets.push_back(std::move(*set));
        else
            notes.push_back(phrase("Series", "The data set “%1” of the frames has no unit of a temperature, pressure, time or "
                                             "length and is not used.")
                                .with(condition.name));
    }
    return sets;
}

/// Of several data sets on an axis one that varies, of these the one of the least rank, of these the first.
const Understood* setOn(const std::vector<Understood>& sets, SeriesAxis axis, bool across) {
    const Understood* best = nullptr;
    const auto order = [](const Understood& set) { return std::pair(!varies(set.values), set.rank); };
    for (const Understood& set : sets)
        if (set.axis == axis && set.across == across && (!best || order(set) < order(*best)))
            best = &set;
    return best;
}

/// Says which of several data sets was taken, and that it is a set point.
void noteChoice(const std::vector<Understood>& sets, const Understood& taken, std::vector<Message>& notes) {
    for (const Understood& set : sets)
        if (&set != &taken && set.axis == taken.axis && set.across == taken.across)
            notes.push_back(
                phrase("Series", "The conditions of the frames are those of “%1”; “%2” is not used.").with(taken.name, set.name));
    if (isSetPoint(taken.name))
        notes.push_back(
            phrase("Series", "“%1” is by its name what was set, and no measured value stands beside it.").with(taken.name));
}

/// The first axis of which the recording states values that are not all the same; else the number of the frame.
SeriesAxis automaticAxis(const std::vector<Understood>& sets) {
    for (const SeriesAxis axis : {SeriesAxis::Temperature, SeriesAxis::Pressure, SeriesAxis::Position, SeriesAxis::Time})
        if (const Understood* set = setOn(sets, axis, false); set && varies(set->values))
            return axis;
    return SeriesAxis::Frame;
}

std::vector<double> frameNumbers(std::size_t frames) {
    std::vector<double> numbers(frames);
    std::iota(numbers.begin(), numbers.end(), 1.0);
    return numbers;
}

Result<SeriesConditions> statedConditions(const FrameData& frames, const SeriesChoices& choices) {
    SeriesConditions out;
    const auto sets = conditionsIn(frames, out.notes);
    out.axis = choices.axis == SeriesAxis::Automatic ? automaticAxis(sets) : choices.axis;
    const Understood* set = setOn(sets, out.axis, false);
    if (out.axis == SeriesAxis::Frame)
        out.x = frameNumbers(frames.frames);
    else if (!set)
        return refuse(phrase("Series", "The recording does not state what the frames were measured at."),
                      phrase("Series", "Give a table of conditions, one row a frame."));
    else {
        out.x = set->values;
        noteChoice(sets, *set, out.notes);
    }
    if (const Understood* across = setOn(sets, out.axis, true)) {
        out.y = across->values;
        noteChoice(sets, *across, out.notes);
    }
    return out;
}

SeriesConditions givenConditions(const SeriesChoices& choices) {
    const SeriesAxis axis = choices.axis == SeriesAxis::Automatic ? SeriesAxis::Temperature : choices.axis;
    return {axis, choices.conditions, choices.across, {}};
}

std::optional<Problem> faultIn(const SeriesConditions& c, std::size_t frames) {
    for (const auto* column : {&c.x, &c.y}) {
        if (column == &c.y && column->empty())
            continue;
        if (column->size() != frames)
            return Problem{phrase("Series", "There are %1 conditions for %2 frames.")
                               .with(Figure{double(column->size()), 9}, Figure{double(frames), 9}),
                           phrase("Series", "Give one condition for each frame, in the order of the frames."),
                           {}};
    }
    const auto below = std::ranges::find_if(c.x, [](double v) { return v < 0; });
    if (c.axis == SeriesAxis::Temperature && below != c.x.end())
        return Problem{phrase("Series", "The temperature of frame %1 lies below 0 K: %2 K.")
                           .with(Figure{double(below - c.x.begin() + 1), 9}, Figure{*below, 6}),
                       phrase("Series", "Check the unit of the temperatures."),
                       {}};
    return {};
}

/// Whether a frame has a condition.
bool isKnown(const SeriesConditions& c, std::size_t frame) {
    return std::isfinite(c.x[frame]) && (c.y.empty() || std::isfinite(c.y[frame]));
}

std::size_t knownIn(const SeriesConditions& c) {
    std::size_t known = 0;
    for (std::size_t i = 0; i < c.x.size(); ++i)
        known += isKnown(c, i);
    return known;
}

std::optional<Problem> noteUnknown(SeriesConditions& c) {
    const std::size_t known = knownIn(c);
    if (known == 0)
        return Problem{phrase("Series", "No frame has a number for its condition."),
                       phrase("Series", "Give one condition for each frame, in the order of the frames."),
                       {}};
    if (known < c.x.size())
        c.notes.push_back(
            phrases("Series", "%n frame(s) whose condition is no number are left out.").count(int(c.x.size() - known)));
    return {};
}

/// Places that occur in more than one frame.
std::size_t repeatedIn(const SeriesConditions& c) {
    std::vector<std::pair<double, double>> places;
    for (std::size_t i = 0; i < c.x.size(); ++i)
        if (isKnown(c, i))
            places.emplace_back(c.x[i], c.y.empty() ? 0 : c.y[i]);
    std::ranges::sort(places);
    std::size_t repeated = 0;
    for (std::size_t i = 1; i < places.size(); ++i)
        repeated += places[i] == places[i - 1];
    return repeated;
}

std::vector<double> knownOf(std::span<const double> conditions) {
    std::vector<double> known;
    std::ranges::copy_if(conditions, std::back_inserter(known), [](double v) { return std::isfinite(v); });
    return known;
}

void noteOrder(SeriesConditions& c) {
    const std::vector<double> x = knownOf(c.x);
    const bool up = std::ranges::is_sorted(x), down = std::ranges::is_sorted(x, std::greater());
    if (c.axis != SeriesAxis::Position && !up && !down)
        c.notes.push_back(phrase("Series", "The conditions go up and down in the order of the frames; groups are of frames that "
                                           "follow each other."));
    if (const auto repeated = repeatedIn(c); repeated > 0)
        c.notes.push_back(phrases("Series", "%n frame(s) have the condition of another one.").count(int(repeated)));
}

/// How many frames from one on have conditions, at most `most`.
std::size_t knownFrom(const SeriesConditions& c, std::size_t first, std::size_t most) {
    std::size_t count = 0;
    while (count < most && first + count < c.x.size() && isKnown(c, first + count))
        ++count;
    return count;
}

double meanOf(const std::vector<double>& values, std::size_t first, std::size_t count) {
    const auto from = values.begin() + std::ptrdiff_t(first);
    return std::accumulate(from, from + std::ptrdiff_t(count), 0.0) / double(count);
}

/// From the first to the last of even frames, and half a step more at either end.
double widthOf(const std::vector<double>& values, std::size_t first, std::size_t count) {
    if (count < 2)
        return 0;
    const auto [low, high] = std::ranges::minmax(std::span(values).subspan(first, count));
    return (high - low) * double(count) / double(count - 1);
}

} // namespace

Interval rangeOfKnown(std::span<const double> conditions) {
    const std::vector<double> known = knownOf(conditions);
    if (known.empty())
        return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    const auto [low, high] = std::ranges::minmax(known);
    return {low, high};
}

Result<SeriesConditions> conditionsOf(const FrameData& frames, const SeriesChoices& choices) {
    auto conditions = choices.conditions.empty() ? statedConditions(frames, choices) : givenConditions(choices);
    if (!conditions)
        return conditions;
    if (auto fault = faultIn(*conditions, frames.frames))
        return std::unexpected(std::move(*fault));
    if (conditions->axis == SeriesAxis::Position && conditions->y.empty())
        conditions->y.assign(frames.frames, 0);
    if (auto fault = noteUnknown(*conditions))
        return std::unexpected(std::move(*fault));
    noteOrder(*conditions);
    return conditions;
}

const char* unitOfAxis(SeriesAxis axis) {
    switch (axis) {
    case SeriesAxis::Temperature:
        return "K";
    case SeriesAxis::Pressure:
        return "GPa";
    case SeriesAxis::Time:
        return "s";
    case SeriesAxis::Position:
        return "mm";
    default:
        return "";
    }
}

Result<std::vector<SeriesMember>> membersOf(const SeriesConditions& c, const SeriesChoices& choices) {
    if (choices.take != SeriesTake::Each && choices.n < 1)
        return refuse(phrase("Series", "A series takes every n-th frame or groups of n with n of at least one."));
    const std::size_t step = choices.take == SeriesTake::Each ? 1 : std::size_t(choices.n);
    std::vector<SeriesMember> members;
    for (std::size_t first = 0; first < c.x.size();) {
        const std::size_t count = choices.take == SeriesTake::Groups ? knownFrom(c, first, step) : std::size_t(isKnown(c, first));
        const std::size_t begin =
            std::exchange(first, first + (choices.take == SeriesTake::Groups ? std::max<std::size_t>(count, 1) : step));
        if (count > 0)
            members.push_back({begin, count, meanOf(c.x, begin, count), c.y.empty() ? 0 : meanOf(c.y, begin, count),
                               widthOf(c.x, begin, count)});
    }
    return members;
}

} // namespace vitrine
