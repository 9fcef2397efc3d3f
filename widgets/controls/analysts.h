#pragma once
#include "core/robustness/error_of_choices.h"
#include "widgets/plot/drawing.h"

#include <map>
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
    Analysts() = default;
    explicit Analysts(RobustnessSummary);

    Shared<RobustnessSummary> summary = RobustnessSummary();
    std::map<std::pair<double, double>, double> totals = {}; ///< by value and error of noise, of all numbers that have one
    Shared<RobustnessSummary> kept = {};      ///< of the summary what files keep; empty while it runs or where there is none
    std::shared_ptr<const RobustnessRun> run; ///< null where only the summary was kept
    bool running = false;
    bool stopped = false;                ///< before all was done
    bool old = false;                    ///< the study has changed since
    std::optional<Problem> problem = {}; ///< why the analyses that were asked last were not done
};

/// Where numbers of a sample, or of a scan or pattern of it, stand, with the analyses of the study as it is; without these where
/// there are none, or only ones of a study that has changed since.
SpreadPlace placeOf(const Analysts*, const std::string& sample, const std::string& item);

/// How far noise and choices carry a number that stands there; nothing where no analyses have it.
const QuantitySpread* spreadOf(const Analysts*, const std::string& sample, const std::string& item, std::string_view key,
                               double value);

/// What they say of the study as it is, for texts that are written out; nothing where there are none.
RunOfStudy runOf(const Analysts*);

/// A choice and what it has in the spread of a number.
struct CarryingChoice {
    const AnalystChoice* choice = nullptr; ///< of the space that was given
    double share = 0, error = 0;
};
/// The choices with the greatest shares, at most so many; those below a hundredth are left out.
std::vector<CarryingChoice> carryingChoices(const QuantitySpread&, const ChoiceSpace&, std::size_t most = 3);

/// The error with that of choices of a number of just this value and error of noise; nothing where no analyses of the study as it
/// is have it.
std::optional<double> totalOf(const Analysts*, const Measured&);

/// A number with its unit and ±: noise ⊕ choices, marked ⊕, where there is totalOf(); else noise alone.
QString shownWithChoices(const Analysts*, const Measured&, const QString& unit);

/// Gives the marks of a drawing that stand for numbers of the study their errors with that of choices: those whose value and
/// error of noise are a number's. Whether there are any; none where the study has changed since.
bool addTotals(Drawing&, const Analysts*);

/// The values of a number in the analyses that are done and have it.
std::vector<DrawValue> valuesOf(const RobustnessRun&, const QuantityName&);

} // namespace vitrine
