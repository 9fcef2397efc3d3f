#include "core/simulation/relaxation/protocol.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr double greatestShift = 200; // K
constexpr std::size_t mostSegments = 10000;

bool isTemperature(double kelvin) {
    return std::isfinite(kelvin) && kelvin > 0;
}

struct SegmentCheck {
    double start;

    bool operator()(const Ramp& ramp) const {
        return isTemperature(ramp.end) && std::isfinite(ramp.rate) && (ramp.end - start) * ramp.rate > 0;
    }
    bool operator()(const Hold& hold) const { return std::isfinite(hold.duration) && hold.duration > 0; }
    bool operator()(const Quench& quench) const { return isTemperature(quench.end); }
    bool operator()(const Pressure& pressure) const { return std::abs(pressure.shift) <= greatestShift; }
    bool operator()(const Repeat&) const { return false; } // was not written out
};

std::unexpected<Problem> wrongSegment(std::size_t index) {
    return refuse(phrase("Simulation", "Step %1 of the thermal history cannot be carried out.")
                      .with(Figure{static_cast<double>(index + 1)}),
                  phrase("Simulation", "A ramp needs a rate that leads to its end, a hold a duration above zero, and every "
                                       "temperature must be above 0 K; pressure moves the glass transition by 200 K "
                                       "at the most; a repetition needs as many steps before it as it repeats."));
}

bool canRepeat(const Repeat& repeat, std::size_t before) {
    return repeat.steps > 0 && repeat.times > 0 && static_cast<std::size_t>(repeat.steps) <= before &&
           static_cast<double>(repeat.steps) * repeat.times + static_cast<double>(before) <= mostSegments;
}

void writeOut(const Repeat& repeat, std::vector<Segment>& segments) {
    const std::size_t first = segments.size() - static_cast<std::size_t>(repeat.steps);
    const std::vector<Segment> cycle(segments.begin() + static_cast<std::ptrdiff_t>(first), segments.end());
    for (int i = 0; i < repeat.times; ++i)
        segments.insert(segments.end(), cycle.begin(), cycle.end());
}

} // namespace

Protocol unrolled(const Protocol& protocol) {
    Protocol out{protocol.start, {}};
    for (const Segment& segment : protocol.segments) {
        const auto* repeat = std::get_if<Repeat>(&segment);
        if (repeat && canRepeat(*repeat, out.segments.size()))
            writeOut(*repeat, out.segments);
        else
            out.segments.push_back(segment);
    }
    return out;
}

double endTemperature(const Segment& segment, double start) {
    if (const auto* ramp = std::get_if<Ramp>(&segment))
        return ramp->end;
    const auto* quench = std::get_if<Quench>(&segment);
    return quench ? quench->end : start;
}

double startTemperature(const Protocol& protocol, std::size_t index) {
    double temperature = protocol.start;
    for (std::size_t i = 0; i < index && i < protocol.segments.size(); ++i)
        temperature = endTemperature(protocol.segments[i], temperature);
    return temperature;
}

std::expected<void, Problem> validProtocol(const Protocol& protocol) {
    if (!isTemperature(protocol.start))
        return refuse(phrase("Simulation", "The thermal history begins at %1 K.").with(Figure{protocol.start}),
                      phrase("Simulation", "Begin at a temperature above 0 K."));
    if (protocol.segments.empty())
        return refuse(phrase("Simulation", "The thermal history is empty."), phrase("Simulation", "Add a ramp or a hold."));
    const std::vector<Segment> segments = unrolled(protocol).segments;
    double temperature = protocol.start;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (!std::visit(SegmentCheck{temperature}, segments[i]))
            return wrongSegment(i);
        temperature = endTemperature(segments[i], temperature);
    }
    return {};
}

} // namespace vitrine
