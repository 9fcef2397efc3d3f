#pragma once
#include "core/results/results.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace vitrine {

/// What the patterns of a study have in common and how they were reduced, for a methods text. Backgrounds do not count.
struct PatternFacts {
    std::size_t patterns = 0, given = 0; ///< all, and those whose file holds S(q), F(q) or G(r)
    std::size_t reduced = 0;             ///< intensities of which there is an S(q)
    std::vector<double> energies;        ///< keV
    std::vector<double> qMin, qMax;      ///< Å⁻¹, of the S(q)
    std::vector<double> frames, rejected;
    std::size_t medians = 0;
    std::vector<double> backgroundScales;
    std::size_t backgroundsRefined = 0;
    std::size_t polarized = 0, plates = 0, capillaries = 0;
    std::vector<double> polarizations, plateThicknesses, capillaryRadii;
    std::map<int, std::size_t> comptonExponents;
    std::size_t dispersion = 0;
    std::map<NormalizationMethod, std::size_t> methods;
    std::vector<double> rPoly;
    std::size_t withoutConstant = 0, withoutQuadratic = 0;
    std::vector<double> rMin, densities, densitiesRefined, iterations;
    std::map<BelowQMin, std::size_t> below;
    std::map<Convention, std::size_t> conventions;
    std::map<TransformWindow, std::size_t> windows;
    std::vector<double> windowWidths;
    std::size_t transforms = 0;                                ///< patterns with a G(r)
    std::map<PeakDefinition, std::vector<double>> definitions; ///< with the half widths that were fitted, Å⁻¹
    std::vector<double> distanceErrors;                        ///< relative, of the detector
    bool oneSearch = true;
    std::size_t counts = 0, countsWithin = 0, subPeaks = 0, pairsGiven = 0, shells = 0;
    struct Warning {
        std::size_t patterns = 0;
        std::set<std::string> sentences;
    };
    std::map<std::string, Warning> warnings; ///< of the reductions, by the sentence before its numbers are filled in
};
PatternFacts patternFacts(const Study&, const Results&);

} // namespace vitrine
