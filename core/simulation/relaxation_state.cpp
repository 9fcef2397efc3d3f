#include "core/simulation/relaxation_state.h"

#include <cmath>

namespace vitrine {

namespace {

/// Reduced times and rates beyond this have relaxed to the last digit.
constexpr double settledExponent = 40;

/// 1 − (1 − exp(−z))/z.
double lagFraction(double z, double relaxed) {
    return z < 1e-5 ? z / 2 - z * z / 6 : 1 - relaxed / z;
}

} // namespace

ModeState::ModeState(double temperature, KwwModes modes)
    : modes_(std::move(modes)), stride_(static_cast<std::size_t>(modes_.perOctave)),
      fictive_(modes_.weights.size(), temperature), trial_(fictive_) {}

double ModeState::attempt(const ReducedStep& step) {
    double sum = 0;
    for (std::size_t first = 0; first < stride_ && first < fictive_.size(); ++first)
        sum += chain(first, modes_.slowest * std::exp2(double(first) / double(stride_)) * step.reduced, step);
    return sum;
}

/// Modes `first`, `first` + stride …, each twice as fast as the one before, so that one exponential serves
/// all: with e = 1 − exp(−z) and l = 1 − e/z, e(2z) = e(2 − e) and l(2z) = l + (1 − l) e/2, both without
/// cancellation.
double ModeState::chain(std::size_t first, double z, const ReducedStep& step) {
    double relaxed = -std::expm1(-z), lag = lagFraction(z, relaxed), sum = 0;
    const double change = step.to - step.from;
    for (std::size_t i = first; i < fictive_.size(); i += stride_) {
        trial_[i] = fictive_[i] + (step.from - fictive_[i]) * relaxed + change * lag;
        sum += modes_.weights[i] * trial_[i];
        lag += (1 - lag) * relaxed * 0.5;
        relaxed *= 2 - relaxed;
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
