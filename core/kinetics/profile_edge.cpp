#include "core/kinetics/profile_edge.h"

namespace vitrine {

double profileEdge(const std::function<double(double)>& chi2, double best, double limit, double firstStep) {
    constexpr int widenings = 12, halvings = 12;
    double inside = best, step = firstStep, outside = best + step;
    for (int i = 0; i < widenings && chi2(outside) < limit; ++i) {
        inside = outside;
        step *= 1.6;
        outside += step;
    }
    for (int i = 0; i < halvings; ++i) {
        const double middle = 0.5 * (inside + outside);
        (chi2(middle) < limit ? inside : outside) = middle;
    }
    return 0.5 * (inside + outside);
}

} // namespace vitrine
