#pragma once
#include "widgets/figures/content/figure_content.h"

namespace vitrine {

/// Whether a sample belongs in the panel: named or by the rule (all where there is neither), and not left out.
bool isIn(const FigurePanel&, const Sample&);

/// A scan that a panel draws.
struct TakenScan {
    const Sample* sample = nullptr;
    const Scan* scan = nullptr;
    const PreparedThermogram* prepared = nullptr;
    bool alone = true; ///< of its sample
};

/// Heating scans of the panel's samples at its rate (within 5 %); without a rate all of a single sample, or the first of each;
/// those that it names alone where it names some.
std::vector<TakenScan> scansIn(const FigurePanel&, const Moment&);

/// A pattern that a panel draws.
struct TakenPattern {
    const Sample* sample = nullptr;
    const ScatteringPattern* pattern = nullptr;
    const PatternResult* result = nullptr;
};

/// One pattern with a structure of each of the panel's samples that the rule takes: of several the widest in q, or the first.
/// A pattern measured under pressure is taken only where the rule or the panel asks for it.
std::vector<TakenPattern> patternsIn(const FigurePanel&, const Moment&, bool widest);

} // namespace vitrine
