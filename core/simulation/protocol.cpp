#include "core/simulation/protocol.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr double greatestShift = 200; // K

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
};

std::unexpected<Problem> wrongSegment(std::size_t index) {
    return refuse(phrase("Simulation", "Step %1 of the thermal history cannot be carried out.")
                      .with(Figure{static_cast<double>(index + 1)}),
                  phrase("Simulation",
                         "A ramp needs a rate that leads to its end, a hold a duration above zero, and every "
                         "temperature must be above 0 K; pressure moves the glass transition by 200 K "
                         "at the most."));
}

} // namespace

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
        return refuse(
            phrase("Simulation", "The thermal history begins at %1 K.").with(Figure{protocol.start}),
            phrase("Simulation", "Begin at a temperature above 0 K."));
    if (protocol.segments.empty())
        return refuse(phrase("Simulation", "The thermal history is empty."),
                      phrase("Simulation", "Add a ramp or a hold."));
    double temperature = protocol.start;
    for (std::size_t i = 0; i < protocol.segments.size(); ++i) {
        if (!std::visit(SegmentCheck{temperature}, protocol.segments[i]))
            return wrongSegment(i);
        temperature = endTemperature(protocol.segments[i], temperature);
    }
    return {};
}

} // namespace vitrine
