#pragma once
#include "core/results/results.h"

#include <set>
#include <string>
#include <vector>

namespace vitrine {

/// What the heating scans of a study have in common and how they were evaluated, for a methods text.
struct ThermalFacts {
    std::size_t heating = 0;                     ///< scans that were evaluated
    std::vector<double> rates, masses, lagTimes; ///< K/s, g, s in the middle of each corrected scan
    std::size_t withoutRate = 0, withoutMass = 0;
    std::size_t windows = 0, windowsByHand = 0, lentLines = 0;
    std::vector<double> glassLow, glassHigh, liquidLow, liquidHigh; ///< K
    std::size_t transitions = 0, withoutTransition = 0, doubtful = 0, fictive = 0;
    std::size_t replicates = 0; ///< samples whose T_f is a mean
    std::size_t peaks = 0, peaksByHand = 0, baselinesByHand = 0;
    bool crystallises = false, supercooled = false, melts = false, reduced = false, overshoots = false, rateAtPeak = false;
    std::set<KineticFormula> formulas;     ///< of lines that have a slope
    std::vector<double> startTemperatures; ///< K, of Augis and Bennett's
    std::set<std::string> programs;        ///< that wrote the files, as they are known by name
};
ThermalFacts thermalFacts(const Study&, const Results&);

} // namespace vitrine
