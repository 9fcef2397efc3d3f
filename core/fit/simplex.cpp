#include "core/fit/simplex.h"

#include "core/fit/gsl_errors.h"

#include <gsl/gsl_multimin.h>

namespace vitrine {

namespace {

using Function = std::function<double(std::span<const double>)>;
using Minimizer = std::unique_ptr<gsl_multimin_fminimizer, decltype(&gsl_multimin_fminimizer_free)>;

/// A function of parameters that are counted in their first steps, so that one size fits all.
struct Scaled {
    const Function& function;
    std::span<const double> start, steps;
    std::vector<double> at;

    double operator()(const gsl_vector* position) {
        for (std::size_t i = 0; i < at.size(); ++i)
            at[i] = start[i] + steps[i] * gsl_vector_get(position, i);
        const double value = function(at);
        return std::isfinite(value) ? value : 1e300;
    }
};

double call(const gsl_vector* position, void* scaled) {
    return (*static_cast<Scaled*>(scaled))(position);
}

} // namespace

SimplexMinimum simplexMinimum(const Function& function, std::span<const double> start, std::span<const double> steps,
                              double tolerance, int maxIterations) {
    keepGslErrorsAsValues();
    const std::size_t n = start.size();
    Scaled scaled{function, start, steps, std::vector<double>(n)};
    gsl_multimin_function problem{call, n, &scaled};
    const std::unique_ptr<gsl_vector, decltype(&gsl_vector_free)> origin(gsl_vector_calloc(n), gsl_vector_free),
        ones(gsl_vector_alloc(n), gsl_vector_free);
    gsl_vector_set_all(ones.get(), 1);
    const Minimizer minimizer(gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, n), gsl_multimin_fminimizer_free);
    gsl_multimin_fminimizer_set(minimizer.get(), &problem, origin.get(), ones.get());
    for (int i = 0; i < maxIterations; ++i)
        if (gsl_multimin_fminimizer_iterate(minimizer.get()) != 0 || gsl_multimin_fminimizer_size(minimizer.get()) < tolerance)
            break;
    const double value = scaled(minimizer->x);
    return {scaled.at, value};
}

} // namespace vitrine
