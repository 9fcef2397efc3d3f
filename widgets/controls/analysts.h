#pragma once
#include "core/robustness/summary.h"

#include <memory>
#include <optional>

namespace vitrine {

/// The value of one analysis and its number.
struct DrawValue {
    std::size_t draw = 0;
    double value = 0;
};

/// The analyses of a study by many analysts, as far as they are done. A value that views draw.
struct Analysts {
    Shared<RobustnessSummary> summary = RobustnessSummary();
    Shared<RobustnessSummary> kept = {};      ///< of the summary what files keep; empty while it runs or where there is none
    std::shared_ptr<const RobustnessRun> run; ///< null where only the summary was kept
    bool running = false;
    bool stopped = false;                ///< before all was done
    bool old = false;                    ///< the study has changed since
    std::optional<Problem> problem = {}; ///< why the analyses that were asked last were not done
};

/// How far noise and choices carry a number that stands somewhere: that of a sample (and of a scan or pattern of it) whose key
/// ends as `key` does and which has just this value. Nothing where no run, or only one of a study that has changed since, has it.
const QuantitySpread* spreadOf(const Analysts*, const std::string& sample, const std::string& item, std::string_view key,
                               double value);

/// A choice and what it has in the spread of a number.
struct CarryingChoice {
    const AnalystChoice* choice = nullptr; ///< of the space that was given
    double share = 0, error = 0;
};
/// The choices with the greatest shares, at most so many; those below a hundredth are left out.
std::vector<CarryingChoice> carryingChoices(const QuantitySpread&, const ChoiceSpace&, std::size_t most = 3);

/// The values of a number in the analyses that are done and have it.
std::vector<DrawValue> valuesOf(const RobustnessRun&, const QuantityName&);

} // namespace vitrine
