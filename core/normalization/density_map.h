#pragma once
#include "core/normalization/normalization.h"

namespace vitrine {

/// Where density and background scale are looked for. An interval of zero width keeps that quantity fixed.
struct DensitySearch {
    Interval density; ///< atoms/Å³
    Interval backgroundScale;
    int densitySteps = 25;
    int backgroundSteps = 25;

    bool operator==(const DensitySearch&) const = default;
};

/// χ²(ρ, b) = ∫₀^{r_min} [G + 4πρr]² dr of the best scale, constant and u² term for each pair, and the solution of all at once.
struct DensityMap {
    std::vector<double> density, backgroundScale; ///< the two axes
    std::vector<double> chi2;                     ///< [density index · backgrounds + background index], Å⁻³
    double bestDensity = 0;
    double bestBackgroundScale = 0;
    double bestChi2 = 0;
    bool atEdge = false;                   ///< there is no minimum inside the search; the best is that of the map's points
    std::optional<double> densityError;    ///< absent where the density is fixed or there is no minimum
    std::optional<double> backgroundError; ///< likewise
    double correlation = 0;                ///< of the errors of density and background; 0 where one of them is fixed
    std::optional<double> scaleError;      ///< of the scale of the pattern with those of both in it
    std::vector<Message> notes;            ///< the method, and warnings about it
};

/// Density (J. H. Eggert et al., Phys. Rev. B 65 (2002) 174105) and background scale as two more unknowns of the linear solve
/// (twoSided()), in one solve with its errors, and the map of χ² about it. There is no minimum where the solution is outside
/// the search or its error wider than the search; then a note says so. Refuses an r_min that is not positive, a density search
/// that is not above zero, a search for a background that does not exist, and what normalizationTerms() and twoSided() refuse.
Result<DensityMap> densityMap(const StructurePlan&, const CorrectedPattern&, const NormalizationChoices&, const DensitySearch&);

} // namespace vitrine
