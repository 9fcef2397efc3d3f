#include "core/thermogram/resampling.h"

#include "core/curve/sampling.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t many = 200; // residuals whose sums are normal

} // namespace

LineResampler::LineResampler(const Thermogram& thermogram, const Interval& window, const Line& line) : line_(line) {
    const IndexRange range = indicesWithin(thermogram.temperature, window);
    const double n = static_cast<double>(range.size());
    const double stretch = n > 2 ? std::sqrt(n / (n - 2)) : 0;
    const bool kept = range.size() < many; // of more than that nothing but their sums is drawn from
    double spread = 0, squares = 0;
    for (std::size_t i = range.first; i < range.last; ++i) {
        const double lever = thermogram.temperature[i] - line.center;
        const double residual = stretch * (thermogram.signal[i] - line(thermogram.temperature[i]));
        squares += residual * residual;
        spread += lever * lever;
        if (!kept)
            continue;
        residuals_.push_back(residual);
        levers_.push_back(lever);
    }
    count_ = range.size();
    for (double& lever : levers_)
        lever /= spread > 0 ? spread : 1;
    const double scatter = n > 0 ? std::sqrt(squares / n) : 0;
    levelDeviation_ = n > 0 ? scatter / std::sqrt(n) : 0;
    slopeDeviation_ = spread > 0 ? scatter / std::sqrt(spread) : 0;
    if (range.size() > 0)
        width_ = thermogram.temperature[range.last - 1] - thermogram.temperature[range.first];
}

Line LineResampler::drawnAtOnce(Random& random) const {
    Line drawn = line_;
    drawn.atCenter += levelDeviation_ * random.normal();
    drawn.slope += slopeDeviation_ * random.normal();
    return drawn;
}

Line LineResampler::draw(Random& random) const {
    const std::size_t n = count_;
    if (n >= many)
        return drawnAtOnce(random);
    double sum = 0, tilt = 0, sumOdd = 0, tiltOdd = 0;
    for (std::size_t i = 0; i + 1 < n; i += 2) {
        const IndexPair at = twoBelow(random, n);
        sum += residuals_[at.first];
        tilt += levers_[i] * residuals_[at.first];
        sumOdd += residuals_[at.second];
        tiltOdd += levers_[i + 1] * residuals_[at.second];
    }
    if (n % 2 == 1) {
        const double residual = residuals_[twoBelow(random, n).first];
        sum += residual;
        tilt += levers_[n - 1] * residual;
    }
    Line drawn = line_;
    drawn.atCenter += n > 0 ? (sum + sumOdd) / static_cast<double>(n) : 0;
    drawn.slope += tilt + tiltOdd;
    return drawn;
}

void Spread::add(double value) {
    ++count_;
    const double departure = value - mean_;
    mean_ += departure / static_cast<double>(count_);
    squares_ += departure * (value - mean_);
}

double Spread::deviation() const {
    return count_ < 2 ? 0 : std::sqrt(squares_ / static_cast<double>(count_ - 1));
}

} // namespace vitrine
