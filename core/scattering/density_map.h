#pragma once
#include "core/scattering/normalization.h"

namespace vitrine {

/// Where density and background scale are looked for. An interval of zero width keeps that quantity fixed.
struct DensitySearch {
    Interval density; ///< atoms/Å³
    Interval backgroundScale;
    int densitySteps = 25;
    int backgroundSteps = 25;
    int iterations = 2; ///< low-r iterations before χ² is taken

    bool operator==(const DensitySearch&) const = default;
};

/// χ²(ρ, b) = ∫₀^{r_min} [G + 4πρr]² dr and where it is least.
struct DensityMap {
    std::vector<double> density, backgroundScale; ///< the two axes
    std::vector<double> chi2;                     ///< [density index · backgrounds + background index], Å⁻³
    double bestDensity = 0;
    double bestBackgroundScale = 0;
    double bestChi2 = 0;
    bool atEdge = false;        ///< the minimum lies on the border of the search
    std::vector<Message> notes; ///< the method, and warnings about it
};

/// For each pair Krogh-Moe–Norman scale, then a few low-r iterations, then χ². The minimum is refined by ever
/// finer grids. Runs in parallel. Refuses an r_min that is not positive, a density search that is not above
/// zero, a search for a background that does not exist, and what normalizationTerms() refuses. Source: J. H.
/// Eggert et al., Phys. Rev. B 65 (2002) 174105.
Result<DensityMap> densityMap(const StructurePlan&, const CorrectedPattern&, const NormalizationChoices&, const DensitySearch&);

} // namespace vitrine
