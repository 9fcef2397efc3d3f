#pragma once
#include "core/evaluation/evaluate.h"
#include "core/robustness/robustness.h"
#include "core/robustness/suggested_choices.h"
#include "tests/support/studies.h"

namespace vitrine::test {

/// A study, its own analysis, and what others might have chosen.
struct Analysed {
    Study study = stepStudy();
    Memo memo{};
    Results central = evaluate(study, memo);
    ChoiceSpace space = suggestedChoices(study, central);

    Result<RobustnessRun> run(const RobustnessOptions& options, const RobustnessProgress& progress = {},
                              std::stop_token stop = {}, const RobustnessRun* before = nullptr) const {
        return robustness(study, central, space, options, progress, stop, before);
    }
    AnalystChoice& choice(const std::string& key) { return *std::ranges::find(space.choices, key, &AnalystChoice::key); }
    void keepOnly(const std::string& key) {
        for (AnalystChoice& each : space.choices)
            each.enabled = each.key == key;
    }
};

} // namespace vitrine::test
