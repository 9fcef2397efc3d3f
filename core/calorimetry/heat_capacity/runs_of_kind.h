#pragma once
#include "core/calorimetry/heat_capacity/heat_capacity.h"

namespace vitrine {

using RunsOfKind = std::array<std::vector<LevelledRun>, 3>; ///< by HeatRunRole

/// What lay in the pan, for a person.
Message kindName(HeatRunRole);

/// The same, with the number of the run where its kind has several: "sample, run 2".
Message runName(const RunsOfKind&, HeatRunRole, std::size_t run);

inline constexpr std::size_t index(HeatRunRole role) {
    return static_cast<std::size_t>(role);
}

template<class Visit>
void eachRun(const RunsOfKind& runs, Visit visit) {
    for (const HeatRunRole role : heatRunRoles)
        for (std::size_t i = 0; i < runs[index(role)].size(); ++i)
            visit(role, i, runs[index(role)][i]);
}

/// The temperatures of the first run of the sample that all runs have, and sapphire's c_p.
std::vector<double> commonTemperatures(const RunsOfKind&);

/// Means over a tenth of the curve about each point.
std::vector<double> runningMean(const std::vector<double>&);

/// Degrees of freedom of the scatter of repeats, by the runs of each kind: those of sapphire and sample, whose heat flows share
/// what varies from run to run; of the empty pan, where only that was repeated.
std::size_t degreesOf(const std::array<std::size_t, 3>& runs);

/// What a scatter of so many degrees of freedom is multiplied by, so that 1.96 of it hold 95 %: Student's t over 1.96.
double studentFactor(std::size_t degrees);

/// The mean of the runs of a kind at given temperatures, with its errors as heatCapacity() says.
MeanRun meanOf(const std::vector<LevelledRun>&, const std::vector<double>& temperature, std::size_t degrees);

/// W/s: root mean square of the drift of the runs with two isotherms; 0 where none has them.
double driftOf(const RunsOfKind&);

/// Puts the drift of runs with one isotherm into the error of their level.
void addDrift(RunsOfKind&);

} // namespace vitrine
