#include "core/scattering/gauss_legendre.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace vitrine {

/// The zeros of a Legendre polynomial on −1 … 1 by Newton's method.
Quadrature gaussLegendre(Eigen::Index n, double end) {
    Quadrature rule{Eigen::VectorXd(n), Eigen::VectorXd(n)};
    for (Eigen::Index i = 0; i < n; ++i) {
        double x = std::cos(std::numbers::pi * (double(i) + 0.75) / (double(n) + 0.5)), slope = 1;
        for (int step = 0; step < 8; ++step) {
            double p = 1, before = 0;
            for (Eigen::Index k = 1; k <= n; ++k)
                before = std::exchange(p, ((2 * double(k) - 1) * x * p - (double(k) - 1) * before) / double(k));
            slope = double(n) * (x * p - before) / (x * x - 1);
            x -= p / slope;
        }
        rule.node[n - 1 - i] = 0.5 * end * (x + 1);
        rule.weight[n - 1 - i] = end / ((1 - x * x) * slope * slope);
    }
    return rule;
}

} // namespace vitrine
