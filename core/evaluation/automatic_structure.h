#pragma once
#include "core/results/memo.h"
#include "core/results/pattern_results.h"

namespace vitrine {

// What is not given about a pattern is found here, and what is taken from its S(q) and G(r).

/// Fills in what the choices leave open: without a density the scale comes from high q; an r_min of zero becomes 0.8 of
/// the distance of the first maximum of G(r) by that scale; an open q_max becomes that of greatestUsefulQ(). Notes say what was
/// filled in.
std::vector<Message> completeChoices(const StructurePlan&, const CorrectedPattern&, StructureChoices&);

/// Density within 40 % of the one given (0.03 … 0.12 atoms/Å³ without one), background scale 0 … 2, as `refine` says.
DensitySearch searchAround(const NormalizationChoices&, Refinement refine);

/// The choices with the range around the first clear maximum of S where they leave it open.
PeakChoices peakChoicesFor(const Structure&, PeakChoices);

/// The first sharp peak by every definition that works, the chosen one first (or that alone). Where the distance of the detector
/// is known, its error is added (`energy` in keV). Refuses a file without S(q) and what the chosen definition refuses.
Result<std::vector<Shared<DiffractionPeak>>> peaksOf(const Structure&, const PatternChoices&, double energy,
                                                     Effort = Effort::Full);

/// Maxima of G(r) between r_min (at least 1 Å) and 12 Å.
std::vector<Shell> shellsIn(const Structure&, std::optional<double> numberDensity, double rMin);

/// The first shell's coordination number. Refuses without a density, without G(r), and an arbitrary scale of our own making.
Result<ShellCount> coordinationOf(const Structure&, const PatternChoices&, std::optional<double> numberDensity,
                                  Effort = Effort::Full);

/// The window that sub-peaks are fitted in, Å: as given, else 0.45 Å beyond the outermost starting positions, of which there
/// is at least one.
Interval subPeakWindow(const SubPeakChoices&);

/// What the sub-peaks that are asked for are taken from.
struct SubPeakInputs {
    const Structure& structure;
    std::optional<double> numberDensity;
    const PairWeights* pairs = nullptr; ///< none: the pattern was not reduced here
};

/// The sub-peaks that are asked for. Refuses as coordinationOf(), fitSubPeaks() and pairShape(), and pairs of a pattern that was
/// not reduced here.
Result<SubPeakFit> subPeaksOf(const SubPeakInputs&, const SubPeakChoices&);

} // namespace vitrine
