#include "core/normalization/intensity_noise.h"

#include "core/curve/noise.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine {

namespace {

constexpr Eigen::Index halfSmoothing = 25; // rows
constexpr Eigen::Index noiseStretches = 12, fewestRows = 48, noiseDegree = 4;
constexpr double kept = 0.9; // of the differences; the others are peaks

/// Means over ±25 rows.
Eigen::VectorXd smoothed(const Eigen::VectorXd& y) {
    Eigen::VectorXd sums(y.size() + 1);
    sums[0] = 0;
    for (Eigen::Index i = 0; i < y.size(); ++i)
        sums[i + 1] = sums[i] + y[i];
    Eigen::VectorXd mean(y.size());
    for (Eigen::Index i = 0; i < y.size(); ++i) {
        const Eigen::Index first = std::max<Eigen::Index>(0, i - halfSmoothing), last = std::min(y.size(), i + halfSmoothing + 1);
        mean[i] = (sums[last] - sums[first]) / double(last - first);
    }
    return mean;
}

/// How the noise changes along the rows; positive.
Eigen::VectorXd courseOf(const Eigen::VectorXd& y, std::span<const double> sigma) {
    Eigen::VectorXd course = smoothed(y.cwiseAbs()).cwiseSqrt();
    if (!sigma.empty())
        course = smoothed(Eigen::Map<const Eigen::VectorXd>(sigma.data(), y.size()));
    const double least = 1e-9 * course.maxCoeff();
    return course.cwiseMax(least > 0 ? least : 1);
}

/// Standard deviation by second differences, whose variance is six times that of a row.
double ofDifferences(const Eigen::VectorXd& z) {
    std::vector<double> squares;
    for (Eigen::Index i = 1; i + 1 < z.size(); ++i)
        squares.push_back(std::pow(z[i - 1] - 2 * z[i] + z[i + 1], 2));
    const auto count = std::size_t(kept * double(squares.size()));
    if (count == 0)
        return 0;
    std::ranges::nth_element(squares, squares.begin() + std::ptrdiff_t(count) - 1);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += squares[i];
    return std::sqrt(sum / (6 * double(count)));
}

/// An orthonormal basis of the polynomials on `size` even rows.
Eigen::MatrixXd polynomials(Eigen::Index size) {
    const Eigen::ArrayXd x = Eigen::ArrayXd::LinSpaced(size, -1, 1);
    Eigen::MatrixXd powers(size, noiseDegree + 1);
    for (Eigen::Index k = 0; k <= noiseDegree; ++k)
        powers.col(k) = x.pow(double(k));
    return Eigen::HouseholderQR<Eigen::MatrixXd>(powers).householderQ() * Eigen::MatrixXd::Identity(size, noiseDegree + 1);
}

Noise ofStretches(const Eigen::VectorXd& z) {
    const Eigen::Index size = std::max(fewestRows, z.size() / noiseStretches);
    if (z.size() < size)
        return {};
    const Eigen::MatrixXd basis = polynomials(size);
    std::vector<Noise> parts;
    for (Eigen::Index first = 0; first + size <= z.size(); first += size) {
        const Eigen::VectorXd part = z.segment(first, size), residual = part - basis * (basis.transpose() * part);
        parts.push_back(noiseOfResiduals({residual.data(), std::size_t(size)}, noiseDegree + 1));
    }
    std::ranges::sort(parts, {}, &Noise::sigma);
    Noise all;
    for (std::size_t i = parts.size() / 5; i < std::max<std::size_t>(1, parts.size() / 2); ++i)
        all = pooled(all, parts[i]);
    return all;
}

} // namespace

IntensityNoise intensityNoise(std::span<const double> intensity, std::span<const double> sigma) {
    const Eigen::VectorXd y = Eigen::Map<const Eigen::VectorXd>(intensity.data(), Eigen::Index(intensity.size()));
    const Eigen::VectorXd course = courseOf(y, sigma), z = y.cwiseQuotient(course);
    const double independent = ofDifferences(z), effective = ofStretches(z).effective();
    return {independent * course, (effective > 0 ? effective : independent) * course};
}

} // namespace vitrine
