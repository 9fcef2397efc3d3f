#include "core/scattering/transform_window.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

double sinc(double x) {
    return std::abs(x) < 1e-4 ? 1 - x * x / 6 : std::sin(x) / x;
}

/// The transform of a ball; its power series below x = 0.05, where the difference would cancel.
double ball(double x) {
    return x < 0.05 ? 1 - x * x / 10 + x * x * x * x / 280 : 3 * (std::sin(x) - x * std::cos(x)) / (x * x * x);
}

} // namespace

double windowValue(TransformWindow window, double q, double qMax, double width) {
    if (q > qMax)
        return 0;
    if (window == TransformWindow::Lorch)
        return sinc(std::numbers::pi * q / qMax);
    if (window == TransformWindow::SoperLorch)
        return ball(q * (width > 0 ? width : std::numbers::pi / qMax));
    return 1;
}

} // namespace vitrine
