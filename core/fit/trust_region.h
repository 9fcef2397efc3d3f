#pragma once
#include "core/fit/free_model.h"

namespace vitrine {

/// How the trust region picks its steps.
enum class StepRule {
    Accelerated,
    Levenberg,
    Dogleg,
    Direct ///< descendDirectly()
};

enum class Ending {
    Minimum,      ///< the gradient vanishes on the free parameters
    CrossedBound, ///< a step led over a bound: `position` is at the bound, go on with what is still free
    NoProgress,
    TooManySteps,
    Cancelled
};

struct Descent {
    Ending ending = Ending::NoProgress;
    Eigen::VectorXd position;
    int iterations = 0;
};

/// Descends from the model's own values with GSL's multifit_nlinear. Residuals that are not finite count as a
/// step too far.
Descent descend(const FreeModel&, StepRule, int maxIterations);

} // namespace vitrine
