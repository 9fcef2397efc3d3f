#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/theme.h"

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
    std::optional<std::size_t> current; ///< the selected one, else the first with an S(q) or G(r), else the first

    const ShownPattern* currentPattern() const { return current ? &patterns[*current] : nullptr; }
};
PatternBundle patternsOf(const Moment&, const Selection&, const Theme&);

/// Whether two scenes show the same of every pattern, whatever else differs: the samples are the same and in the same order,
/// and those that have patterns are, with their results, the same objects.
bool showSamePatterns(const Scene&, const Scene&);

/// The name of the only pattern of a sample is that of the sample.
QString shownName(const Sample&, const ScatteringPattern&);

/// The pressure at which it was measured, else that of the sample's treatment, GPa; 0: 1 atm or unknown.
double pressureOf(const Sample&, const ScatteringPattern&);
/// The temperature at which it was measured, else that of the sample's treatment, K.
std::optional<double> temperatureOf(const Sample&, const ScatteringPattern&);

} // namespace vitrine
