#pragma once
#include "core/document/pattern.h"
#include "core/series/series_result.h"
#include "core/shells/coordination.h"
#include "core/shells/shells.h"
#include "core/shells/sub_peaks.h"

namespace vitrine {

/// What is known of the first shell: by definitions of its own, or between limits that were given.
struct ShellCount {
    std::optional<Measured> betweenLimits;     ///< absent without limits
    Interval limits;                           ///< Å, given or found
    std::optional<Coordination> byDefinitions; ///< absent where the limits hold no maximum
};

/// Everything that follows from one pattern. Each part is a value or the reason why there is none.
struct PatternResult {
    std::string id;
    std::optional<Shared<AveragedFrames>> frames;         ///< of a stack of frames
    Result<Shared<Pattern>> pattern;                      ///< a single one, or the mean of the frames
    StructureChoices used;                                ///< the choices with what was found in place of what they leave open
    Result<Shared<Structure>> structure;                  ///< of a file that holds S(q), F(q) or G(r): only what is in it
    std::optional<Result<Shared<DensityMap>>> densityMap; ///< where a refinement is asked for
    Result<std::vector<Shared<DiffractionPeak>>> peaks;   ///< by every definition that worked, the chosen one first
    Result<ShellCount> coordination;
    std::vector<Shell> shells;
    std::optional<Result<Shared<SubPeakFit>>> subPeaks;      ///< where they are asked for
    std::optional<Shared<PairWeights>> pairs = {};           ///< of an intensity that was reduced
    std::optional<double> numberDensity;                     ///< atoms/Å³, given or refined
    std::optional<double> numberDensityError;                ///< of a refined one
    double energy = 0;                                       ///< keV; 0: not known
    std::optional<Result<Shared<SeriesResult>>> series = {}; ///< where its frames are one
};

/// What was noted by the reader, while frames were averaged, by a refinement and by the reduction, each sentence once.
std::vector<Message> notesOn(const ScatteringPattern&, const PatternResult&);
/// Adds those of `more` that are not there yet.
void addNotes(std::vector<Message>& notes, const std::vector<Message>& more);

} // namespace vitrine
