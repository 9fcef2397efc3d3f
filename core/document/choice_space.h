#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/message.h"

#include <string>
#include <vector>

namespace vitrine {

/// What of a study a choice is about.
enum class ChoiceTouches { Scans, Patterns, Compared };

/// One choice that another careful analyst might have made otherwise: a habit that is applied alike to everything it touches.
/// It is a number in a range, or one of a list whose first is the study's own.
struct AnalystChoice {
    std::string key; ///< "glass_window_low"; never changes
    ChoiceTouches touches = ChoiceTouches::Scans;
    bool enabled = true;
    Interval range = {};                   ///< of a number
    double own = 0;                        ///< the study's own, within the range
    std::string unit = {};                 ///< of the number; empty for a pure one
    std::vector<std::string> options = {}; ///< names, the study's own first; empty: it is a number
    std::vector<Message> reasons = {};     ///< why the range or the list is what it is

    bool isList() const { return !options.empty(); }
    bool operator==(const AnalystChoice&) const = default;
};

/// Everything that is varied about a study, and how far. Empty: what is suggested for it.
struct ChoiceSpace {
    std::vector<AnalystChoice> choices;
    bool operator==(const ChoiceSpace&) const = default;
};

} // namespace vitrine
