#pragma once
#include "core/kinetics/master_curve.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// How the glass transition under a pressure is found.
enum class PressureTgMethod {
    Collapse, ///< activation energies of two pressures on one curve
    Onset,    ///< middle of the bracket in which equilibrium begins
    ByHand
};

/// A glass transition under pressure that was set by hand.
struct PressureTg {
    double pressure = 0; ///< GPa
    Measured tg;         ///< K
    bool operator==(const PressureTg&) const = default;
};

/// Every choice of what is compared across samples.
struct CrossSampleChoices {
    std::optional<double> referenceTg; ///< K, at ambient pressure; absent: that of the samples, where they agree
    PressureTgMethod method = PressureTgMethod::Collapse;
    std::vector<PressureTg> byHand;
    MasterCurveChoices master;
    double coldBelow = 400;           ///< K; below, compression is cold: its temperature hardly matters
    std::string structureReference;   ///< id of the sample that ΔG and densification refer to; empty: the one annealed
                                      ///< hottest at ambient pressure
    std::string relaxation = "vit4";  ///< key of a relaxation preset
    std::optional<double> slowdownAt; ///< K; absent: the reference T_g
    std::vector<std::string> leftOut; ///< ids of samples that take no part
    bool operator==(const CrossSampleChoices&) const = default;
};

} // namespace vitrine
