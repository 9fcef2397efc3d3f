#pragma once
#include <functional>
#include <span>
#include <vector>

namespace vitrine {

/// A minimum of a function that need not be smooth.
struct SimplexMinimum {
    std::vector<double> at;
    double value = 0;
};

/// Nelder & Mead's simplex (GSL nmsimplex2) from `start`, first stepping `steps` along each axis, until the simplex is
/// smaller than `tolerance` times those steps. Where the function is not finite it is taken as very large. The best
/// point seen where the number of iterations does not suffice.
SimplexMinimum simplexMinimum(const std::function<double(std::span<const double>)>&, std::span<const double> start,
                              std::span<const double> steps, double tolerance = 1e-5, int maxIterations = 600);

} // namespace vitrine
