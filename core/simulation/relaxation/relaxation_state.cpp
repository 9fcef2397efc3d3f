#include "core/simulation/relaxation/relaxation_state.h"

#include <cmath>

namespace vitrine {

namespace {

/// Reduced times and rates beyond this have relaxed to the last digit.
constexpr double settledExponent = 40;

/// (1 − exp(−z))/z, where `relaxed` is 1 − exp(−z).
double meanKept(double z, double relaxed) {
    return z < 1e-5 ? 1 - z / 2 + z * z / 6 : relaxed / z;
}

} // namespace

ModeState::ModeState(double temperature, KwwModes modes)
    : modes_(std::move(modes)), fictive_(modes_.weights.size(), temperature), trial_(fictive_) {}

double ModeState::attempt(const ReducedStep& step) {
    double sum = 0, z = modes_.slowest * step.reduced;
    const double ratio = modes_.ratio();
    for (int first = 0; first < modes_.chains; ++first, z *= ratio)
        sum += modes_.factor == 2 ? chain<2>(first, z, step) : chain<3>(first, z, step);
    return sum;
}

/// Modes `first`, `first` + chains …, each `factor` times as fast as the one before, so that one exponential
/// serves all: with e = 1 − exp(−z) and m = e/z, e(2z)/e = 2 − e and e(3z)/e = 3 − 3e + e², both without
/// cancellation.
template<int factor>
double ModeState::chain(int first, double z, const ReducedStep& step) {
    double relaxed = -std::expm1(-z), kept = meanKept(z, relaxed), sum = 0;
    const double change = step.to - step.from;
    for (std::size_t i = std::size_t(first); i < fictive_.size(); i += std::size_t(modes_.chains)) {
        trial_[i] = fictive_[i] + (step.from - fictive_[i]) * relaxed + change * (1 - kept);
        sum += modes_.weights[i] * trial_[i];
        const double growth = factor == 2 ? 2 - relaxed : 3 + relaxed * (relaxed - 3);
        relaxed *= growth;
        kept *= growth / factor;
    }
    return sum;
}

double SuperpositionState::responded(double reduced) const {
    return -std::expm1(-std::pow(reduced, beta_));
}

double SuperpositionState::attempt(const ReducedStep& step) {
    step_ = step;
    double sum = settled_;
    for (std::size_t i = first_; i < change_.size(); ++i)
        sum += change_[i] * responded(reduced_[i] + step.reduced);
    return sum + (step.to - step.from) * responded(0.5 * step.reduced);
}

void SuperpositionState::accept() {
    for (std::size_t i = first_; i < change_.size(); ++i)
        reduced_[i] += step_.reduced;
    if (step_.to != step_.from) {
        change_.push_back(step_.to - step_.from);
        reduced_.push_back(0.5 * step_.reduced);
    }
    const double settled = std::pow(settledExponent, 1 / beta_);
    for (; first_ < change_.size() && reduced_[first_] > settled; ++first_)
        settled_ += change_[first_];
}

} // namespace vitrine
