#include "core/thermogram/resampling.h"

#include <array>
#include <cmath>

#include <gsl/gsl_cdf.h>

namespace vitrine {

namespace {

constexpr std::size_t quantiles = 4096;

/// Normal deviates at the middles of equal shares of probability: one is drawn by an index, much faster than a fresh one.
const std::array<float, quantiles>& normalQuantiles() {
    static const std::array<float, quantiles> table = [] {
        std::array<float, quantiles> values{};
        for (std::size_t i = 0; i < quantiles; ++i)
            values[i] = static_cast<float>(gsl_cdf_ugaussian_Pinv((static_cast<double>(i) + 0.5) / quantiles));
        return values;
    }();
    return table;
}

} // namespace

Line LineResampler::draw(Random& random) const {
    Line drawn = line_;
    drawn.atCenter += line_.atCenterError * random.normal();
    drawn.slope += line_.slopeError * random.normal();
    return drawn;
}

NoiseResampler::NoiseResampler(const Noise& noise)
    : phi_((noise.tau - 1) / (noise.tau + 1)), step_(noise.sigma * std::sqrt(1 - phi_ * phi_)), sigma_(noise.sigma) {}

/// Five indices of the table from one random word.
void NoiseResampler::draw(std::span<const double> about, std::span<double> out, Random& random) const {
    constexpr int bits = 12, perWord = 5;
    const auto& normal = normalQuantiles();
    std::uint64_t word = random.next();
    double noise = sigma_ * normal[(word >> (64 - bits)) & (quantiles - 1)];
    for (std::size_t i = 0; i < about.size(); ++i) {
        out[i] = about[i] + noise;
        if (i % perWord == 0)
            word = random.next();
        noise = phi_ * noise + step_ * normal[word & (quantiles - 1)];
        word >>= bits;
    }
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
