#pragma once
#include <Eigen/Core>

#include <cstddef>
#include <optional>
#include <span>

namespace vitrine {

/// A polynomial of fourth degree fitted about one abscissa: its derivatives lean far less to the gentler side of a top or an
/// inflection than those of a parabola, at 2.5 times the noise over the same window.
class LocalQuartic {
  public:
    /// Least squares over the points with |x − at| ≤ width/2, at least nine (the nearest nine where the window holds fewer).
    /// Nothing where there are fewer than nine or the equations are singular. `x` ascending.
    static std::optional<LocalQuartic> over(std::span<const double> x, std::span<const double> y, double at, double width);

    double value(double x) const { return derivative(0, x); }
    /// dⁿy/dxⁿ at x, n = 0 … 4.
    double derivative(int order, double x) const;
    /// Its standard error from the scatter of the residuals, n − 5 degrees of freedom.
    double error(int order, double x) const;
    double noise() const { return noise_; }

    /// Where the derivative of an order (0 … 3) is zero, by Newton's method from the middle; nothing where that leaves the
    /// middle half of the window or does not settle.
    std::optional<double> zeroOf(int order) const;

  private:
    using Vector = Eigen::Matrix<double, 5, 1>;
    Vector rowOf(int order, double x) const;

    double center_ = 0, half_ = 1, noise_ = 0;
    Vector coefficients_ = Vector::Zero();
    Eigen::Matrix<double, 5, 5> normal_ = Eigen::Matrix<double, 5, 5>::Zero();
};

} // namespace vitrine
