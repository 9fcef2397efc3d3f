#include "core/series/conditions.h"

#include "core/quantity/units.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

constexpr double angstromPerMillimetre = 1e7;

/// A data set of the frames in the unit of its axis.
struct Understood {
    SeriesAxis axis = SeriesAxis::Frame;
    bool across = false; ///< y
    std::vector<double> values;
};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return 'A' <= c && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

bool namesY(const std::string& name) {
    const std::string plain = lower(name);
    return plain == "y" || plain.ends_with("_y") || plain.starts_with("y_") || plain.ends_with("y");
}

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
    Understood set{*axis, *axis == SeriesAxis::Position && namesY(condition.name), condition.values};
    const double scale = *axis == SeriesAxis::Position ? 1 / angstromPerMillimetre : 1;
    for (double& value : set.values)
        value = scale * unit->toInternal(value);
    return set;
}

bool varies(const std::vector<double>& values) {
    return std::ranges::any_of(values, [&](double v) { return v != values.front(); });
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

const Understood* setOn(const std::vector<Understood>& sets, SeriesAxis axis, bool across) {
    const auto found = std::ranges::find_if(sets, [&](const Understood& s) { return s.axis == axis && s.across == across; });
    return found == sets.end() ? nullptr : &*found;
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
    else
        out.x = set->values;
    if (const Understood* across = setOn(sets, out.axis, true))
        out.y = across->values;
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
        if (!std::ranges::all_of(*column, [](double v) { return std::isfinite(v); }))
            return Problem{phrase("Series", "Some conditions of the frames are no numbers."),
                           phrase("Series", "Give one condition for each frame, in the order of the frames."),
                           {}};
    }
    return {};
}

/// Places that occur in more than one frame.
std::size_t repeatedIn(const SeriesConditions& c) {
    std::vector<std::pair<double, double>> places;
    for (std::size_t i = 0; i < c.x.size(); ++i)
        places.emplace_back(c.x[i], c.y.empty() ? 0 : c.y[i]);
    std::ranges::sort(places);
    std::size_t repeated = 0;
    for (std::size_t i = 1; i < places.size(); ++i)
        repeated += places[i] == places[i - 1];
    return repeated;
}

void noteOrder(SeriesConditions& c) {
    const bool up = std::ranges::is_sorted(c.x), down = std::ranges::is_sorted(c.x, std::greater());
    if (c.axis != SeriesAxis::Position && !up && !down)
        c.notes.push_back(phrase("Series", "The conditions go up and down in the order of the frames; groups are of frames that "
                                           "follow each other."));
    if (const auto repeated = repeatedIn(c); repeated > 0)
        c.notes.push_back(phrases("Series", "%n frame(s) have the condition of another one.").count(int(repeated)));
}

double meanOf(const std::vector<double>& values, std::size_t first, std::size_t count) {
    const auto from = values.begin() + std::ptrdiff_t(first);
    return std::accumulate(from, from + std::ptrdiff_t(count), 0.0) / double(count);
}

} // namespace

Result<SeriesConditions> conditionsOf(const FrameData& frames, const SeriesChoices& choices) {
    auto conditions = choices.conditions.empty() ? statedConditions(frames, choices) : givenConditions(choices);
    if (!conditions)
        return conditions;
    if (auto fault = faultIn(*conditions, frames.frames))
        return std::unexpected(std::move(*fault));
    if (conditions->axis == SeriesAxis::Position && conditions->y.empty())
        conditions->y.assign(frames.frames, 0);
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
    for (std::size_t first = 0; first < c.x.size(); first += step) {
        const std::size_t count = choices.take == SeriesTake::Groups ? std::min(step, c.x.size() - first) : 1;
        members.push_back({first, count, meanOf(c.x, first, count), c.y.empty() ? 0 : meanOf(c.y, first, count)});
    }
    return members;
}

} // namespace vitrine
