#pragma once
#include "core/curve/shared.h"
#include "core/document/source.h"
#include "core/normalization/density_map.h"
#include "core/normalization/structure.h"
#include "core/quantity/message.h"
#include "core/scattering/diffraction_peak.h"
#include "core/scattering/frames.h"
#include "core/scattering/pattern_recording.h"
#include "core/series/series_choices.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// A background is subtracted from other patterns and not analysed itself.
enum class PatternRole { Sample, Background };

/// What is found from the pattern by Eggert's χ² instead of being given.
enum class Refinement { None, Density, Background, Both };

/// Distance between sample and detector and its standard error, in one unit.
struct DetectorDistance {
    double distance = 0;
    double error = 0;
    bool operator==(const DetectorDistance&) const = default;
};

/// Distances at which a sub-peak is one of a pair of elements.
struct PairRange {
    std::string pair; ///< "Zr-Cu": Cu around Zr
    Interval range;   ///< Å
    bool operator==(const PairRange&) const = default;
};

/// Gaussians that a split shell of G(r) is taken apart into.
struct SubPeakChoices {
    std::vector<double> positions;     ///< where they start, Å; empty: nothing is fitted
    Interval window;                   ///< Å; of no width: 0.45 Å beyond the outermost positions
    std::vector<PairRange> pairs = {}; ///< a sub-peak that starts in one of the ranges is of that pair
    bool operator==(const SubPeakChoices&) const = default;
};

/// Every choice about a pattern. `structure.normalization` holds density, q range, r_min and background scale; an r_min of
/// zero is found from the first maximum of G(r), and without a density the scale comes from high q.
struct PatternChoices {
    std::optional<double> wavelength; ///< Å
    PolarizationChoice polarization = PolarizationDone{};
    Absorption absorption = NoAbsorption{};
    int comptonExponent = 2; ///< 2 photon-counting, 3 integrating detector, 0 no recoil
    bool dispersion = false;
    StructureChoices structure;
    Refinement refine = Refinement::None;
    EvenAxis r{0.01, 0.01, 2000}; ///< of G(r), Å
    FrameChoices frames;
    PeakChoices peak;                   ///< a search range of no width: around the first clear maximum of S
    std::optional<Interval> firstShell; ///< Å, for the coordination number; absent: found
    SubPeakChoices subPeaks;
    std::optional<DetectorDistance> detector;
    std::string background; ///< id of a pattern of the same sample; empty: none
    bool operator==(const PatternChoices&) const = default;
};

/// One pattern (or stack of frames) of one file and every choice made about it.
struct ScatteringPattern {
    std::string id; ///< unique within its sample; never changes
    std::string name;
    Source source;
    Shared<PatternRecording> recording;
    PatternRole role = PatternRole::Sample;
    bool reference = false; ///< ΔG(r) of the others is taken against this one
    PatternChoices choices;
    std::optional<double> pressure;      ///< GPa, while it was measured (in situ)
    std::optional<double> temperature;   ///< K, while it was measured
    std::optional<SeriesChoices> series; ///< its frames are a series as well; absent: only their mean counts
    std::vector<Message> notes;          ///< what the reader did to the rows
    bool operator==(const ScatteringPattern&) const = default;
};

/// Whether it was measured under a pressure above that of the air; all others are of recovered samples.
inline bool isUnderPressure(const ScatteringPattern& pattern) {
    return pattern.pressure.value_or(0) >= 0.01;
}

} // namespace vitrine
