#include "core/uncertainty/row_noise.h"

#include "core/fit/statistics.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::array<int, 6> degrees{8, 12, 16, 20, 26, 34}; // of the polynomials
constexpr std::size_t parts = 6, shortest = 27;              // stretches, and rows of one
constexpr double rowsPerCoefficient = 3;
constexpr double worse = 1.3; // in σ√τ, that of noise hardly changes from one degree to the next
constexpr double mostTaken = 0.6;

/// Rows less orthonormal polynomials over stretches of one length, of a degree that can be raised: what was taken out before
/// needs no second look.
struct Stretches {
    std::span<const double> sigma;
    Eigen::MatrixXd basis; ///< a column a polynomial, `used` of them
    Eigen::MatrixXd rest;  ///< a column a stretch
    int used = 0;

    std::size_t size() const { return static_cast<std::size_t>(rest.rows()); }
};

Stretches stretchesOf(std::span<const double> y, std::span<const double> sigma, std::size_t size) {
    const auto rows = static_cast<Eigen::Index>(size), count = static_cast<Eigen::Index>(y.size() / size);
    return {sigma, Eigen::MatrixXd(rows, degrees.back() + 1), Eigen::Map<const Eigen::MatrixXd>(y.data(), rows, count)};
}

/// The next polynomial from those before by the recurrence on x = −1 … 1. It stays orthogonal to rounding up to a degree of some
/// 2√n; from where that comes near on, what rounding left is taken out.
void addPolynomial(Eigen::MatrixXd& basis, Eigen::Index k) {
    const Eigen::Index n = basis.rows();
    if (k == 0) {
        basis.col(0).setConstant(1 / std::sqrt(static_cast<double>(n)));
        return;
    }
    auto next = basis.col(k);
    next = Eigen::ArrayXd::LinSpaced(n, -1, 1) * basis.col(k - 1).array();
    if (k > 1)
        next -= basis.col(k - 2).dot(next) * basis.col(k - 2);
    if (k * k > 2 * n) {
        const Eigen::VectorXd along = basis.leftCols(k).transpose() * next;
        next.noalias() -= basis.leftCols(k) * along;
    }
    next.normalize();
}

void raise(Stretches& s, int coefficients) {
    for (int k = s.used; k < coefficients; ++k)
        addPolynomial(s.basis, k);
    const auto added = s.basis.middleCols(s.used, coefficients - s.used);
    const Eigen::MatrixXd along = added.transpose() * s.rest;
    s.rest.noalias() -= added * along;
    s.used = coefficients;
}

std::vector<double> residualsOver(const Stretches& s, Eigen::Index stretch) {
    std::vector<double> residuals(s.size());
    const std::span<const double> sigma = s.sigma.subspan(static_cast<std::size_t>(stretch) * s.size());
    for (std::size_t i = 0; i < residuals.size(); ++i)
        residuals[i] = s.rest(static_cast<Eigen::Index>(i), stretch) / sigma[i];
    return residuals;
}

/// How far from a normal distribution residuals are: peaks that a polynomial cannot follow make them skew and long-tailed.
struct Shape {
    double skewness = 0, kurtosis = 3;
    bool isOfNoise() const { return std::abs(skewness) < 1 && kurtosis < 5; }
};

Shape shapeOf(std::span<const double> residuals) {
    double second = 0, third = 0, fourth = 0;
    for (const double r : residuals) {
        second += r * r;
        third += r * r * r;
        fourth += r * r * r * r;
    }
    const double n = static_cast<double>(residuals.size()), variance = second / n;
    if (!(variance > 0))
        return {};
    return {third / n / std::pow(variance, 1.5), fourth / n / (variance * variance)};
}

/// The noise from row to row alone, about straight lines between a row's neighbours, by the median.
Noise betweenRows(std::span<const double> y, std::span<const double> sigma) {
    std::vector<double> residuals;
    for (std::size_t i = 1; i + 1 < y.size(); ++i)
        residuals.push_back((y[i] - 0.5 * (y[i - 1] + y[i + 1])) / (sigma[i] * std::sqrt(1.5)));
    return {scaledMad(residuals), 1, static_cast<double>(y.size())};
}

/// The noise about polynomials over stretches of one length, in units of `sigma`.
Noise noiseOver(std::span<const double> y, Stretches& over, int degree) {
    const int coefficients = degree + 1;
    raise(over, coefficients);
    std::vector<std::pair<Noise, Shape>> stretches;
    for (Eigen::Index i = 0; i < over.rest.cols(); ++i) {
        const auto residuals = residualsOver(over, i);
        stretches.emplace_back(noiseOfResiduals(residuals, coefficients), shapeOf(residuals));
    }
    std::ranges::sort(stretches, {}, [](const auto& each) { return each.first.sigma; });
    const std::size_t count = std::max<std::size_t>(1, 3 * stretches.size() / 4);
    Noise all;
    Shape shape{0, 0};
    for (const auto& [noise, own] : std::span(stretches).first(count)) {
        all = pooled(all, noise);
        shape.skewness += own.skewness / static_cast<double>(count);
        shape.kurtosis += own.kurtosis / static_cast<double>(count);
    }
    if (!shape.isOfNoise())
        return betweenRows(y, over.sigma);
    const double taken = std::min(all.tau * coefficients / static_cast<double>(over.size()), mostTaken);
    all.tau /= (1 - taken) * (1 - taken);
    return all;
}

/// By the least degree from which on the next one leaves hardly less.
Noise noiseIn(std::span<const double> y, std::span<const double> sigma) {
    const std::size_t size = y.size() >= parts * shortest ? y.size() / parts : y.size() / 2;
    if (size < shortest)
        return {};
    Stretches over = stretchesOf(y, sigma, size);
    Noise best = noiseOver(y, over, degrees.front());
    for (const int degree : std::span(degrees).subspan(1)) {
        if (rowsPerCoefficient * (degree + 1) > static_cast<double>(size))
            break;
        const Noise next = noiseOver(y, over, degree);
        if (best.effective() <= worse * next.effective())
            break;
        best = next;
    }
    return best;
}

/// Errors that are stated, or go with the shape; zero ones become small ones.
std::vector<double> startOf(std::size_t rows, const RowErrors& known) {
    const bool stated = !known.stated.empty();
    std::vector<double> sigma(rows, 1.0);
    if (stated || !known.shape.empty())
        std::ranges::copy(stated ? known.stated : known.shape, sigma.begin());
    for (std::size_t i = 0; i < rows && stated && !known.rounding.empty(); ++i)
        sigma[i] = std::sqrt(sigma[i] * sigma[i] + known.rounding[i] * known.rounding[i]);
    const double greatest = *std::ranges::max_element(sigma);
    for (double& each : sigma)
        each = std::max(each, greatest > 0 ? 1e-6 * greatest : 1.0);
    return sigma;
}

} // namespace

RowNoise rowNoise(std::span<const double> y, const RowErrors& known) {
    RowNoise noise;
    if (y.empty())
        return noise;
    noise.stated = !known.stated.empty();
    noise.sigma = startOf(y.size(), known);
    const Noise found = noiseIn(y, noise.sigma);
    if (found.rows > 0) {
        const double share =
            noise.stated ? std::min(1.0, found.sigma * found.sigma) : 1; // of σ², where less is found than stated
        noise.tau = std::max(1.0, share * found.tau);
        noise.rows = found.rows;
    }
    if (found.rows > 0 || !noise.stated)
        noise.factor = noise.stated ? std::max(1.0, found.sigma) : found.sigma;
    for (std::size_t i = 0; i < y.size(); ++i) {
        noise.sigma[i] *= noise.factor;
        if (!noise.stated && !known.rounding.empty())
            noise.sigma[i] = std::sqrt(noise.sigma[i] * noise.sigma[i] + known.rounding[i] * known.rounding[i]);
    }
    return noise;
}

} // namespace vitrine
