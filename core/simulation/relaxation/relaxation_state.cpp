#include "core/simulation/relaxation/relaxation_state.h"

#include <array>
#include <cmath>

namespace vitrine {

namespace {

/// Reduced times and rates beyond this have relaxed to the last digit.
constexpr double settledExponent = 40;

/// More than any grid of rates needs: one for an accuracy of 1e-9 and β = 1 has six.
constexpr std::size_t mostChains = 32;

/// (1 − exp(−z))/z, where `relaxed` is 1 − exp(−z).
double meanKept(double z, double relaxed) {
    return z < 1e-5 ? 1 - z / 2 + z * z / 6 : relaxed / z;
}

} // namespace

ModeState::ModeState(double temperature, KwwModes modes)
    : modes_(std::move(modes)), ratio_(modes_.ratio()), fictive_(modes_.weights.size(), temperature), trial_(fictive_) {}

double ModeState::attempt(const ReducedStep& step) {
    return modes_.factor == 2 ? attemptBy<2>(step) : attemptBy<3>(step);
}

/// As many chains as a grid of rates has for any β and accuracy.
template<int factor>
double ModeState::attemptBy(const ReducedStep& step) {
    switch (modes_.chains) {
    case 1:
        return together<factor, 1>(step);
    case 2:
        return together<factor, 2>(step);
    case 3:
        return together<factor, 3>(step);
    case 4:
        return together<factor, 4>(step);
    case 5:
        return together<factor, 5>(step);
    case 6:
        return together<factor, 6>(step);
    default:
        return together<factor, mostChains>(step);
    }
}

/// Modes i, i + chains …, each `factor` times as fast as the one before, are a chain: one exponential serves all of it. With
/// e = 1 − exp(−z) and m = e/z, e(2z)/e = 2 − e and e(3z)/e = 3 − 3e + e², both without cancellation. The chains, which do
/// not wait for one another, are followed side by side.
template<int factor, std::size_t most>
double ModeState::together(const ReducedStep& step) {
    const std::size_t chains = most == mostChains ? std::size_t(modes_.chains) : most;
    std::array<double, most> relaxed{}, kept{}, sums{};
    double z = modes_.slowest * step.reduced;
    for (std::size_t k = 0; k < chains; ++k, z *= ratio_) {
        relaxed[k] = -std::expm1(-z);
        kept[k] = meanKept(z, relaxed[k]);
    }
    const double change = step.to - step.from;
    const auto advance = [&](std::size_t i, std::size_t k) {
        trial_[i] = fictive_[i] + (step.from - fictive_[i]) * relaxed[k] + change * (1 - kept[k]);
        sums[k] += modes_.weights[i] * trial_[i];
        const double growth = factor == 2 ? 2 - relaxed[k] : 3 + relaxed[k] * (relaxed[k] - 3);
        relaxed[k] *= growth;
        kept[k] *= growth / factor;
    };
    std::size_t i = 0;
    for (; i + chains <= fictive_.size(); i += chains)
        for (std::size_t k = 0; k < chains; ++k)
            advance(i + k, k);
    for (std::size_t k = 0; i < fictive_.size(); ++i, ++k)
        advance(i, k);
    double sum = 0;
    for (std::size_t k = 0; k < chains; ++k)
        sum += sums[k];
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
