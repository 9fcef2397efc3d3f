#pragma once
#include "widgets/plot/drawing.h"

namespace vitrine {

/// How a value is drawn at an axis that is not its own: y = factor × value + offset. The factor is not 0.
struct Heights {
    double factor = 1;
    double offset = 0;
    bool operator==(const Heights&) const = default;
    double drawn(double value) const { return factor * value + offset; }
    double own(double y) const { return (y - offset) / factor; }
    /// From the values of one axis to those of another behind it.
    Heights then(const Heights& next) const { return {next.factor * factor, next.drawn(offset)}; }
};

/// The same drawing at another axis.
Drawing drawnAt(const Heights&, Drawing);

} // namespace vitrine
