#pragma once
#include "core/scattering/pattern.h"

#include <cstddef>
#include <optional>
#include <string>

namespace vitrine {

/// What the columns of a file hold. Only an intensity can be reduced; the others are shown and compared.
enum class PatternContent {
    Intensity,        ///< I on q (Å⁻¹)
    StructureFactor,  ///< S(q) on q (Å⁻¹)
    ReducedStructure, ///< F(q) = q[S(q) − 1], Å⁻¹, on q (Å⁻¹)
    PairFunction,     ///< G(r), Å⁻², on r (Å), which is held in Pattern::q
    PairDistribution  ///< g(r), which tends to 1, on r (Å) likewise; G = 4πρr(g − 1) needs the density
};

/// Whether the abscissa is a distance r and not q.
constexpr bool isOnDistance(PatternContent content) {
    return content == PatternContent::PairFunction || content == PatternContent::PairDistribution;
}

/// What was different from frame to frame, as the file says: a number for each frame.
struct FrameCondition {
    std::string name; ///< of the data set
    std::string unit; ///< as in the file
    std::vector<double> values;

    bool operator==(const FrameCondition&) const = default;
};

/// Many integrated patterns on one q axis, frame after frame: intensity[frame · q.size() + k].
struct FrameData {
    std::vector<double> q; ///< Å⁻¹
    std::vector<double> intensity;
    std::size_t frames = 0;
    std::vector<double> sigma = {}; ///< of each point of each frame, as the file says; empty: not known
    std::vector<FrameCondition> conditions = {};

    bool operator==(const FrameData&) const = default;
};

/// A pattern as it was recorded, on an axis that is always q in Å⁻¹ (or r in Å).
struct PatternRecording {
    PatternContent content = PatternContent::Intensity;
    Pattern pattern;                  ///< of a single frame; empty where there are several
    FrameData frames;                 ///< of several frames, to be averaged; empty where there is one
    std::optional<double> wavelength; ///< Å, as the file says; absent: it does not say
    bool polarizationDone = false;    ///< the integration corrected for polarisation, as the file says

    bool operator==(const PatternRecording&) const = default;
};

} // namespace vitrine
