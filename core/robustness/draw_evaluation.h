#pragma once
#include "core/robustness/readings.h"

namespace vitrine {

/// What one analysis of the scans and patterns of a study gave.
struct ItemsOfDraw {
    std::vector<ItemResults> items; ///< one a sample, without curves
    Readings readings;              ///< of scans and patterns
};

/// What pattern evaluations share between analyses: plans, form factors and the corrected pattern. `effort` is less than full.
class PatternPlans {
  public:
    PatternPlans(const Study&, Effort effort);
    ~PatternPlans();
    PatternPlans(PatternPlans&&) noexcept;

    struct State;
    State& state() { return *state_; }

  private:
    std::unique_ptr<State> state_;
};

/// The scans and patterns of several analyses of one study, side by side, values alone: what enters fits across samples has the
/// errors of the study's own analysis. The answer does not hang on the number of threads.
std::vector<ItemsOfDraw> evaluateItems(std::span<const Study> draws, const Results& central, PatternPlans&);

/// What is compared in one analysis.
Results compared(const Study& draw, const ItemsOfDraw&);

} // namespace vitrine
