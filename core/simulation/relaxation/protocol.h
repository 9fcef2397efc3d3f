#pragma once
#include "core/quantity/problem.h"

#include <variant>
#include <vector>

namespace vitrine {

/// A linear change of temperature to `end` (K) at `rate` (K/s; negative for cooling).
struct Ramp {
    double rate = 0;
    double end = 0;
    bool operator==(const Ramp&) const = default;
};

/// A stay at the temperature reached, for `duration` (s).
struct Hold {
    double duration = 0;
    bool operator==(const Hold&) const = default;
};

/// A change to `end` (K) in no time.
struct Quench {
    double end = 0;
    bool operator==(const Quench&) const = default;
};

/// A change of pressure in no time: from here on the glass transition lies `shift` (K) above that at 1 atm
/// (0: back to 1 atm). T_f stays as it is.
struct Pressure {
    double shift = 0;
    bool operator==(const Pressure&) const = default;
};

/// The last `steps` steps that were carried out, carried out again `times` times.
struct Repeat {
    int steps = 1;
    int times = 1;
    bool operator==(const Repeat&) const = default;
};

using Segment = std::variant<Ramp, Hold, Quench, Pressure, Repeat>;

/// A thermal history that begins in equilibrium at `start` (K).
struct Protocol {
    double start = 0;
    std::vector<Segment> segments;
    bool operator==(const Protocol&) const = default;
};

/// The same history with every repetition written out: what is carried out, step by step. A repetition of
/// more steps than there were, and all beyond 10 000 steps, is left as it stands (and validProtocol refuses
/// it).
Protocol unrolled(const Protocol&);

/// The temperature (K) at the end of a segment that begins at `start`.
double endTemperature(const Segment&, double start);

/// The temperature (K) at which segment `index` begins; `index` may be the number of segments: the end.
double startTemperature(const Protocol&, std::size_t index);

/// Nothing, or why the protocol cannot be run: no segment, temperatures that are not positive, a ramp whose
/// rate points away from its end or is zero, a hold that is not positive, a shift beyond ± 200 K, numbers
/// that are not finite, a repetition that cannot be written out. Names the step, counted with repetitions
/// written out.
std::expected<void, Problem> validProtocol(const Protocol&);

} // namespace vitrine
