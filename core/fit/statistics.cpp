#include "core/fit/statistics.h"

#include "core/fit/gsl_errors.h"

#include <gsl/gsl_cdf.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vitrine {

double studentT(double coverage, double degrees) {
    keepGslErrorsAsValues();
    const double infinity = std::numeric_limits<double>::infinity();
    if (!(degrees > 0) || coverage >= 1)
        return infinity;
    if (!(coverage > 0))
        return 0;
    const double tail = 0.5 * (1 - coverage);
    return std::isinf(degrees) ? gsl_cdf_ugaussian_Qinv(tail) : gsl_cdf_tdist_Qinv(tail, degrees);
}

double fisherTail(double f, double d1, double d2) {
    keepGslErrorsAsValues();
    if (!(d1 > 0) || !(d2 > 0) || !(f > 0))
        return 1;
    return std::isinf(f) ? 0 : gsl_cdf_fdist_Q(f, d1, d2);
}

double mean(std::span<const double> values) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double standardDeviation(std::span<const double> values) {
    if (values.size() < 2)
        return 0;
    const double centre = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

double median(std::vector<double> values) {
    return quantile(std::move(values), 0.5);
}

double scaledMad(std::span<const double> values) {
    std::vector<double> deviations(values.begin(), values.end());
    const double centre = median(deviations);
    for (double& value : deviations)
        value = std::abs(value - centre);
    return 1.4826 * median(std::move(deviations));
}

double quantile(std::vector<double> values, double probability) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double place = std::clamp(probability, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(place);
    const auto at = values.begin() + below;
    std::nth_element(values.begin(), at, values.end());
    const double fraction = place - static_cast<double>(below);
    return fraction > 0 ? *at + fraction * (*std::min_element(at + 1, values.end()) - *at) : *at;
}

} // namespace vitrine
