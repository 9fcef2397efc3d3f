#pragma once
#include "core/thermogram/thermogram.h"

#include <optional>
#include <vector>

namespace vitrine {

/// In which unit a person wants the scans of a picture.
enum class UnitChoice {
    Automatic, ///< as measured where all are of one unit; else in the one unit that all can be drawn in
    AsMeasured,
    HeatFlowPerMass,
    HeatCapacity
};

/// What decides in which units a scan can be drawn.
struct SignalFacts {
    SignalKind kind = SignalKind::HeatCapacity;
    double rate = 0; ///< K/s, below 0 on cooling; 0: unknown
    double mass = 0; ///< g; not above 0: unknown
};

/// Of a scan that was made ready.
SignalFacts factsOf(const Thermogram&, bool cooling);

/// What a signal is multiplied by to be of another kind: Q/m, (Q/m)/Φ and back. Nothing where mass or rate is missing.
std::optional<double> factorTo(SignalKind, const SignalFacts&);

/// One scan of a picture.
struct ShownSignal {
    enum class Axis { Left, Right, None }; ///< None: it can be drawn at neither axis
    Axis axis = Axis::Left;
    SignalKind kind = SignalKind::HeatCapacity; ///< of its axis
    double factor = 1;                          ///< from what was measured
    bool operator==(const ShownSignal&) const = default;
};

/// The units of a picture, and what each of its scans is drawn as, in their order.
struct ShownUnits {
    SignalKind left = SignalKind::HeatCapacity;
    std::optional<SignalKind> right = {}; ///< of a second axis, where not all can stand at the first
    std::vector<ShownSignal> shown = {};
    bool operator==(const ShownUnits&) const = default;
};

/// The unit chosen stands left with every scan that can be drawn in it. The others stand right in the unit that most of
/// them were measured in (`current`, an index, has its own there). A third unit is drawn in one of the two where mass and
/// rate are known, else at no axis.
ShownUnits shownUnits(const std::vector<SignalFacts>&, UnitChoice, std::optional<std::size_t> current = {});

} // namespace vitrine
