#include "core/uncertainty/rounding.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr int mostDigits = 7;
constexpr std::size_t fewestNumbers = 8;
constexpr double closeness = 1e-9; // a written number comes back to some 1e-16 of itself
constexpr std::size_t lookedAt = 512;

bool isMultiple(double value, double step) {
    const double multiple = value / step;
    return std::abs(multiple - std::round(multiple)) <= std::max(closeness * std::abs(multiple), 1e-9);
}

int exponentOf(double value) {
    return static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-12));
}

/// The step of numbers with so many digits; kept for the next number, which is mostly in the same decade.
struct Decade {
    double low = 0, high = 0, step = 0; ///< of the numbers that are in it beyond doubt

    double stepOf(double value, int digits) {
        const double size = std::abs(value);
        if (size > low && size < high)
            return step;
        const int exponent = exponentOf(value);
        low = std::pow(10, exponent) * (1 + 1e-9);
        high = std::pow(10, exponent + 1) * (1 - 1e-9);
        return step = std::pow(10, exponent - digits + 1);
    }
};

/// Numbers that are not zero, evenly spread over the column.
std::vector<double> someOf(std::span<const double> column) {
    std::vector<double> some;
    const std::size_t every = std::max<std::size_t>(1, column.size() / lookedAt);
    for (std::size_t i = 0; i < column.size(); i += every)
        if (std::isfinite(column[i]) && column[i] != 0)
            some.push_back(column[i]);
    return some;
}

/// The fewest significant digits that all of them are written with; more than `mostDigits`: not rounded.
int digitsOf(const std::vector<double>& numbers) {
    int digits = 1;
    for (const double value : numbers)
        while (digits <= mostDigits && !isMultiple(value, std::pow(10, exponentOf(value) - digits + 1)))
            ++digits;
    return digits;
}

/// The greatest power of ten that all of them are multiples of, from `from` downwards.
double commonStep(const std::vector<double>& numbers, int from) {
    for (int exponent = from; exponent > from - mostDigits; --exponent)
        if (std::ranges::all_of(numbers, [&](double value) { return isMultiple(value, std::pow(10, exponent)); }))
            return std::pow(10, exponent);
    return 0;
}

/// σ of abscissae that scatter about even ones: of the second differences over √6.
double scatterOfSteps(std::span<const double> x) {
    double squares = 0;
    for (std::size_t i = 1; i + 1 < x.size(); ++i)
        squares += std::pow(x[i + 1] - 2 * x[i] + x[i - 1], 2);
    return x.size() > 2 ? std::sqrt(squares / (6 * static_cast<double>(x.size() - 2))) : 0;
}

} // namespace

std::vector<double> roundingErrors(std::span<const double> column) {
    std::vector<double> errors(column.size());
    const std::vector<double> numbers = someOf(column);
    const int digits = digitsOf(numbers);
    if (numbers.size() < fewestNumbers || digits > mostDigits)
        return errors;
    const double greatest = std::abs(*std::ranges::max_element(numbers, {}, [](double v) { return std::abs(v); }));
    const double fixed = commonStep(numbers, exponentOf(greatest));
    Decade decade;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const bool usable = std::isfinite(column[i]) && column[i] != 0;
        const double own = usable ? decade.stepOf(column[i], digits) : 0;
        errors[i] = 0.5 * std::max(own, fixed);
    }
    return errors;
}

std::vector<double> errorsOfRoundedAxis(std::span<const double> x, std::span<const double> y) {
    std::vector<double> errors = roundingErrors(x);
    const double most = scatterOfSteps(x);
    for (std::size_t i = 0; i < errors.size(); ++i) {
        errors[i] = std::min(errors[i], most);
        const std::size_t left = i > 0 ? i - 1 : i, right = i + 1 < x.size() ? i + 1 : i;
        errors[i] *= x[right] > x[left] ? std::abs((y[right] - y[left]) / (x[right] - x[left])) : 0;
    }
    return errors;
}

} // namespace vitrine
