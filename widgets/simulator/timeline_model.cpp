#include "widgets/simulator/timeline_model.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double atOnceWidth = 0.5, leastWidth = 0.7, widthPerDecade = 0.3; // units
constexpr double shortest = 1e-3;                                           // s
constexpr double lowest = 10;                                               // K

double widthOf(const Protocol& protocol, std::size_t step) {
    const auto duration = durationOf(protocol, step);
    return duration ? leastWidth + widthPerDecade * std::max(0.0, std::log10(*duration / shortest)) : atOnceWidth;
}

Interval temperaturesOf(const Protocol& protocol) {
    Interval range{protocol.start, protocol.start};
    for (std::size_t i = 0; i <= protocol.segments.size(); ++i) {
        const double t = startTemperature(protocol, i);
        range = {std::min(range.low, t), std::max(range.high, t)};
    }
    const double margin = std::max(5.0, 0.08 * range.width());
    return {range.low - margin, range.high + margin};
}

/// A step with its end `kelvin` hotter and `factor` times as long.
struct Moved {
    double start;
    double kelvin;
    double factor;

    std::optional<Segment> operator()(const Ramp& ramp) const {
        const double end = std::max(lowest, ramp.end + kelvin);
        if (end == start)
            return {};
        // A temperature is moved at the same rate; a duration is changed through the rate.
        return Ramp{ramp.rate / factor, end};
    }
    std::optional<Segment> operator()(const Hold& hold) const {
        return factor == 1 ? std::nullopt : std::optional<Segment>(Hold{hold.duration * factor});
    }
    std::optional<Segment> operator()(const Quench& quench) const { return Quench{std::max(lowest, quench.end + kelvin)}; }
    std::optional<Segment> operator()(const Pressure&) const { return {}; }
    std::optional<Segment> operator()(const Repeat&) const { return {}; }
};

} // namespace

double TimelinePlaces::y(double kelvin) const {
    return box.bottom() - (kelvin - temperature.low) / temperature.width() * box.height();
}

double TimelinePlaces::kelvin(double y) const {
    return temperature.low + (box.bottom() - y) / box.height() * temperature.width();
}

std::optional<double> durationOf(const Protocol& protocol, std::size_t step) {
    const Segment& segment = protocol.segments[step];
    if (const auto* hold = std::get_if<Hold>(&segment))
        return hold->duration;
    const auto* ramp = std::get_if<Ramp>(&segment);
    return ramp ? std::optional((ramp->end - startTemperature(protocol, step)) / ramp->rate) : std::nullopt;
}

TimelinePlaces timelinePlaces(const Protocol& protocol, const QRectF& box) {
    TimelinePlaces places{box, temperaturesOf(protocol), 1, {}};
    double total = 0;
    for (std::size_t i = 0; i < protocol.segments.size(); ++i)
        total += widthOf(protocol, i);
    places.unit = box.width() / std::max(total, 1e-9);
    double x = box.left();
    places.points.push_back({x, places.y(protocol.start)});
    for (std::size_t i = 0; i < protocol.segments.size(); ++i) {
        x += widthOf(protocol, i) * places.unit;
        places.points.push_back({x, places.y(startTemperature(protocol, i + 1))});
    }
    return places;
}

std::optional<SimulatorAction> nudgedPoint(const Protocol& protocol, std::size_t point, double kelvin, double factor) {
    if (point == 0)
        return SetStartTemperature{std::max(lowest, protocol.start + kelvin)};
    if (point > protocol.segments.size())
        return {};
    const auto moved = std::visit(Moved{startTemperature(protocol, point - 1), kelvin, factor}, protocol.segments[point - 1]);
    return moved ? std::optional<SimulatorAction>(SetStep{point - 1, *moved}) : std::nullopt;
}

std::optional<SimulatorAction> draggedPoint(const Protocol& protocol, const TimelinePlaces& places, std::size_t point,
                                            QPointF by) {
    const double from = startTemperature(protocol, point);
    const double to = std::round(places.kelvin(places.y(from) + by.y()));
    const double kelvin = std::abs(by.y()) < 1 ? 0 : to - from;
    return nudgedPoint(protocol, point, kelvin, std::pow(10.0, by.x() / places.unit / widthPerDecade));
}

} // namespace vitrine
