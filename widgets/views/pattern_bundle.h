#pragma once
#include "widgets/plot/theme.h"
#include "widgets/views/scene.h"

#include <QString>

namespace vitrine {

/// A pattern as it is drawn in every view.
struct ShownPattern {
    PatternPath path;
    const Sample* sample = nullptr;
    const ScatteringPattern* pattern = nullptr;
    Shared<PatternResult> result;
    QColor colour;
    QString name;
};

/// The patterns of the selected samples (of all where nothing, or nothing with patterns, is selected), without backgrounds.
struct PatternBundle {
    std::vector<ShownPattern> patterns;
    std::optional<std::size_t> current;   ///< the selected one, else the first with an S(q) or G(r), else the first
    std::optional<std::size_t> reference; ///< of ΔG: the second one selected, else the first other one with a G(r)

    const ShownPattern* currentPattern() const { return current ? &patterns[*current] : nullptr; }
    const ShownPattern* referencePattern() const { return reference ? &patterns[*reference] : nullptr; }
};
PatternBundle patternsOf(const Moment&, const Selection&, const Theme&);

/// The pressure at which it was measured, else that of the sample's treatment, GPa; 0: 1 atm or unknown.
double pressureOf(const Sample&, const ScatteringPattern&);
/// The temperature at which it was measured, else that of the sample's treatment, K.
std::optional<double> temperatureOf(const Sample&, const ScatteringPattern&);

} // namespace vitrine
