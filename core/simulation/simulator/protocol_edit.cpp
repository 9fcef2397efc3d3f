#include "core/simulation/simulator/protocol_edit.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

template<class Steps>
auto* lastRampListed(Steps& segments) {
    for (std::size_t i = segments.size(); i-- > 0;)
        if (auto* ramp = std::get_if<Ramp>(&segments[i]))
            return ramp;
    return static_cast<decltype(std::get_if<Ramp>(&segments[0]))>(nullptr);
}

/// The last ramp that runs the other way than the last one.
template<class Steps>
auto* countermove(Steps& segments) {
    const auto* last = lastRampListed(segments);
    for (std::size_t i = segments.size(); i-- > 0;)
        if (auto* ramp = std::get_if<Ramp>(&segments[i]); ramp && ramp->rate * last->rate < 0)
            return ramp;
    return static_cast<decltype(std::get_if<Ramp>(&segments[0]))>(nullptr);
}

std::optional<double> sizeOf(const Ramp* ramp) {
    return ramp ? std::optional(std::abs(ramp->rate)) : std::nullopt;
}

} // namespace

std::optional<double> scanRateOf(const Protocol& protocol) {
    return sizeOf(lastRampListed(protocol.segments));
}

std::optional<double> coolingRateOf(const Protocol& protocol) {
    return sizeOf(countermove(protocol.segments));
}

Protocol withScanRate(Protocol protocol, double rate) {
    if (Ramp* ramp = lastRampListed(protocol.segments))
        ramp->rate = std::copysign(rate, ramp->rate);
    return protocol;
}

Protocol withCoolingRate(Protocol protocol, double rate) {
    if (Ramp* ramp = countermove(protocol.segments))
        ramp->rate = std::copysign(rate, ramp->rate);
    return protocol;
}

double shiftOf(const Protocol& protocol) {
    const auto* pressure = protocol.segments.empty() ? nullptr : std::get_if<Pressure>(&protocol.segments.front());
    return pressure ? pressure->shift : 0;
}

Protocol withShift(Protocol protocol, double shift) {
    auto& segments = protocol.segments;
    if (shiftOf(protocol) != 0) {
        segments.erase(segments.begin());
        const auto release = std::ranges::find(segments, Segment(Pressure{0}));
        if (release != segments.end())
            segments.erase(release);
    }
    if (shift == 0 || segments.empty())
        return protocol;
    const Ramp* scan = lastRampListed(segments);
    const auto before = std::ranges::find_if(segments, [&](const Segment& s) { return std::get_if<Ramp>(&s) == scan; });
    segments.insert(before, Pressure{0});
    segments.insert(segments.begin(), Pressure{shift});
    return protocol;
}

} // namespace vitrine
