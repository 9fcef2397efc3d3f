#pragma once
#include <Eigen/Core>

namespace vitrine {

/// Nodes and weights of a quadrature: ∫ f ≈ Σ weight f(node).
struct Quadrature {
    Eigen::VectorXd node, weight;
};

/// Gauss–Legendre quadrature with `n` nodes on 0 … `end`, exact for polynomials of degree 2n − 1.
Quadrature gaussLegendre(Eigen::Index n, double end);

} // namespace vitrine
