#pragma once
#include "core/evaluation/evaluate.h"
#include "core/quantity/quantity.h"

namespace vitrine {

/// Which number of a study: its key, and of what it is.
struct QuantityName {
    std::string key;     ///< as in the results' JSON: "glass_transition.onset_half_step_K"
    std::string sample;  ///< id; empty: of the study
    std::string item;    ///< id of the scan or pattern; empty: of the sample
    std::string of = {}; ///< for a person: "7 GPa, 643 K: 500 K/s"
    std::string unit = {};

    /// Equal for the same number in another analysis.
    std::string identity() const { return key + '\n' + sample + '\n' + item + (sample.empty() ? '\n' + of : std::string()); }
    bool operator==(const QuantityName&) const = default;
};

/// A number of an analysis, or why there is none.
struct QuantityReading {
    QuantityName name;
    Result<Measured> value;
};
using Readings = std::vector<QuantityReading>;

// Every result by the lists in core/results, so that a new one needs no line here.

/// The glass transition, T_f, and the most prominent clear peak of each kind and branch.
void addReadings(Readings&, const Sample&, const Scan&, const ScanResult&);
/// The step of the heat capacity by three runs.
void addReadings(Readings&, const Sample&, const HeatCapacityAnswer&);
/// The first sharp peak by every definition, each a number of its own; normalisation, density, coordination, sub-peaks and the
/// distances of the first shells, `central` saying which is which. Where a refinement ended at the edge of its search and that of
/// `central` did not, nothing follows; where both did, all but the density.
void addReadings(Readings&, const Sample&, const ScatteringPattern&, const PatternResult&, const PatternResult& central);
/// What the scans and the patterns of a sample give together: Kissinger lines, T_f, equation of state.
void addReadings(Readings&, const Sample&, const SampleResult&);
/// What follows across samples.
void addReadings(Readings&, const Study&, const StudyResult&);
/// Those of all samples and those across them.
Readings readingsOf(const Study&, const Results&);

} // namespace vitrine
