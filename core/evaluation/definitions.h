#pragma once
#include "core/quantity/message.h"

#include <span>
#include <string>
#include <string_view>

namespace vitrine {

/// What a result is: enough to answer "why this number".
struct Definition {
    std::string key;      ///< as in the results' JSON: "glass_transition.onset_half_step_K"
    Message name;         ///< "Onset (half step)"
    std::string symbol;   ///< with marks for sub- and superscripts: "T_{onset}"
    std::string unit;     ///< "K"; empty for a pure number or where it is that of the signal
    Message meaning;      ///< how it is made from the curve
    std::string equation; ///< with the same marks
    std::string source;   ///< where the definition comes from
};

/// Every result of a scan, a pattern ("pattern.q1_per_A"), a sample, a Kissinger line and an equation of state.
std::span<const Definition> definitions();

/// The definition of a key; nothing for a key that is not known.
const Definition* definitionOf(std::string_view key);

} // namespace vitrine
