#pragma once
#include "core/simulation/relaxation/kww_modes.h"

#include <vector>

namespace vitrine {

/// One step as the states see it: temperature from `from` to `to` (K), linear in time, while the reduced time
/// dt/τ passes.
struct ReducedStep {
    double from = 0;
    double to = 0;
    double reduced = 0;
};

/// The fictive temperatures of a sum of exponential relaxations; each follows dF/du = k (T − F).
class ModeState {
  public:
    ModeState(double temperature, KwwModes modes);

    /// T_f after a step from the state that was last accepted.
    double attempt(const ReducedStep&);
    void accept() { fictive_.swap(trial_); }

  private:
    template<int factor, std::size_t chains>
    double together(const ReducedStep&);
    template<int factor>
    double attemptBy(const ReducedStep&);

    KwwModes modes_;
    double ratio_; ///< of the rates of neighbouring modes
    std::vector<double> fictive_, trial_;
};

/// Every past change of temperature with the reduced time passed since (Boltzmann's superposition).
class SuperpositionState {
  public:
    SuperpositionState(double temperature, double beta) : settled_(temperature), beta_(beta) {}

    double attempt(const ReducedStep&);
    void accept();

  private:
    double responded(double reduced) const;

    double settled_; ///< the start and every change that has relaxed to the last digit
    double beta_;
    ReducedStep step_;
    std::size_t first_ = 0;
    std::vector<double> change_, reduced_;
};

} // namespace vitrine
