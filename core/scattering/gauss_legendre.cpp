#include "core/scattering/gauss_legendre.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace vitrine {

namespace {

constexpr double converged = 1e-15;

} // namespace

/// The zeros of a Legendre polynomial on −1 … 1 by Newton's method; they come in pairs.
Quadrature gaussLegendre(Eigen::Index n, double end) {
    Quadrature rule{Eigen::VectorXd(n), Eigen::VectorXd(n)};
    for (Eigen::Index i = 0; i < (n + 1) / 2; ++i) {
        double x = std::cos(std::numbers::pi * (double(i) + 0.75) / (double(n) + 0.5)), slope = 1;
        for (double move = 1, step = 0; step < 8 && std::abs(move) > converged; ++step) {
            double p = 1, before = 0;
            for (Eigen::Index k = 1; k <= n; ++k)
                before = std::exchange(p, ((2 * double(k) - 1) * x * p - (double(k) - 1) * before) / double(k));
            slope = double(n) * (x * p - before) / (x * x - 1);
            move = p / slope;
            x -= move;
        }
        rule.node[n - 1 - i] = 0.5 * end * (1 + x);
        rule.node[i] = 0.5 * end * (1 - x);
        rule.weight[i] = rule.weight[n - 1 - i] = end / ((1 - x * x) * slope * slope);
    }
    return rule;
}

} // namespace vitrine
