#include "core/uncertainty/transform_noise.h"

#include "core/fit/statistics.h"
#include "core/uncertainty/influence.h"

#include <Eigen/Cholesky>
#include <cmath>
#include <complex>
#include <numbers>

namespace vitrine {

namespace {

using std::numbers::pi;
using Phasor = std::complex<double>;

constexpr std::size_t mostBands = 128;
constexpr double nodesPerResolution = 1.6;
constexpr double jitter = 1e-6; // of the variance, so that closely spaced nodes stay independent
constexpr std::uint64_t seed = 20250607;

Phasor turned(Phasor a, Phasor b) {
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

/// Σ amplitude² over bands of q, at their middles: enough for distances of a few ångström.
struct Bands {
    double first = 0, step = 0;
    std::vector<double> power;
};

Bands bandsOf(const TransformNoise& noise) {
    const std::size_t size = std::max<std::size_t>(1, noise.amplitude.size() / mostBands);
    Bands bands{noise.firstQ + 0.5 * static_cast<double>(size - 1) * noise.stepQ, static_cast<double>(size) * noise.stepQ,
                std::vector<double>((noise.amplitude.size() + size - 1) / size)};
    for (std::size_t k = 0; k < noise.amplitude.size(); ++k)
        bands.power[k / size] += noise.amplitude[k] * noise.amplitude[k];
    return bands;
}

/// |Σ_i b_i exp(i·phase·i)|², from the middle outwards.
double responseSquared(std::span<const double> b, double phase) {
    const std::size_t middle = b.size() / 2;
    const Phasor turn = std::polar(1.0, phase);
    Phasor at = turn;
    double even = b[middle], odd = 0;
    for (std::size_t i = 1; i <= middle; ++i) {
        const double after = middle + i < b.size() ? b[middle + i] : 0;
        even += (after + b[middle - i]) * at.real();
        odd += (after - b[middle - i]) * at.imag();
        at = turned(at, turn);
    }
    return even * even + odd * odd;
}

} // namespace

double TransformNoise::gain(double r) const {
    if (!(tau > 1))
        return 1;
    const double phi = (tau - 1) / (tau + 1);
    return std::sqrt((1 - phi * phi) / (1 - 2 * phi * std::cos(r * stepQ) + phi * phi));
}

double TransformNoise::level() const {
    double sum = 0;
    for (const double a : amplitude)
        sum += a * a;
    return std::sqrt(0.5 * sum);
}

double TransformNoise::levelOf(std::span<const double> b, double step) const {
    const Bands bands = bandsOf(*this);
    double sum = 0;
    for (std::size_t k = 0; k < bands.power.size(); ++k)
        sum += bands.power[k] * responseSquared(b, (bands.first + static_cast<double>(k) * bands.step) * step);
    return std::sqrt(0.5 * sum);
}

std::vector<double> TransformNoise::covariance(double step, std::size_t count) const {
    const Bands bands = bandsOf(*this);
    std::vector<double> sums(count);
    for (std::size_t k = 0; k < bands.power.size(); ++k) {
        const Phasor turn = std::polar(1.0, (bands.first + static_cast<double>(k) * bands.step) * step);
        Phasor at = 1;
        for (std::size_t i = 0; i < count; ++i) {
            sums[i] += 0.5 * bands.power[k] * at.real();
            at = turned(at, turn);
        }
    }
    return sums;
}

double TransformNoise::errorOfIntegral(Interval limits) const {
    const auto primitive = [](double q, double r) { return (std::sin(q * r) - q * r * std::cos(q * r)) / (q * q); };
    Influence influence;
    for (std::size_t k = 0; k < amplitude.size(); ++k) {
        const double q = firstQ + static_cast<double>(k) * stepQ;
        influence.weight.push_back(q > 0 ? primitive(q, limits.high) - primitive(q, limits.low) : 0);
    }
    return errorOf(influence, amplitude, tau);
}

Eigen::MatrixXd TransformNoise::influences(const Eigen::MatrixXd& b, double first, double step) const {
    const auto n = static_cast<Eigen::Index>(amplitude.size());
    Eigen::MatrixXd sines(b.cols(), n);
    for (Eigen::Index k = 0; k < n; ++k) {
        const double q = firstQ + static_cast<double>(k) * stepQ;
        const Phasor turn = std::polar(1.0, q * step);
        Phasor at = std::polar(1.0, q * first);
        for (Eigen::Index i = 0; i < b.cols(); ++i) {
            sines(i, k) = at.imag() * amplitude[static_cast<std::size_t>(k)];
            at = turned(at, turn);
        }
    }
    return b * sines;
}

NoiseDraws::NoiseDraws(const TransformNoise& noise, double first, double step, std::size_t count) {
    const double qMax = noise.firstQ + noise.stepQ * static_cast<double>(noise.amplitude.size());
    const auto every = std::max<std::size_t>(1, static_cast<std::size_t>(pi / qMax / nodesPerResolution / step));
    const std::size_t beyond = 2 * every, nodes = (count + 2 * beyond) / every + 1;
    const auto covariance = noise.covariance(step, count + 3 * beyond);
    const auto between = [&](std::size_t a, std::size_t b) { return covariance[a > b ? a - b : b - a]; };
    Eigen::MatrixXd atNodes(nodes, nodes), across(count, nodes);
    for (std::size_t a = 0; a < nodes; ++a) {
        for (std::size_t b = 0; b < nodes; ++b)
            atNodes(Eigen::Index(a), Eigen::Index(b)) = between(a * every, b * every) * (a == b ? 1 + jitter : 1);
        for (std::size_t i = 0; i < count; ++i)
            across(Eigen::Index(i), Eigen::Index(a)) = between(i + beyond, a * every);
    }
    const Eigen::LLT<Eigen::MatrixXd> factors(atNodes);
    // across K⁻¹ L with K = L Lᵀ
    curves_ = factors.matrixL().solve(across.transpose()).transpose();
    gain_.resize(Eigen::Index(count));
    for (std::size_t i = 0; i < count; ++i)
        gain_[Eigen::Index(i)] = noise.gain(first + static_cast<double>(i) * step);
}

Eigen::VectorXd NoiseDraws::operator()(std::uint64_t which) const {
    Random random(seed + which);
    Eigen::VectorXd numbers(curves_.cols());
    for (Eigen::Index i = 0; i < numbers.size(); ++i)
        numbers[i] = random.normal();
    return gain_.cwiseProduct(curves_ * numbers);
}

} // namespace vitrine
