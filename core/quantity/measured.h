#pragma once
#include <optional>
#include <string>

namespace vitrine {

/// A closed range low … high on some axis.
struct Interval {
    double low = 0;
    double high = 0;

    double width() const { return high - low; }
    double middle() const { return 0.5 * (low + high); }
    bool contains(double x) const { return low <= x && x <= high; }
    bool operator==(const Interval&) const = default;
};

/// A number with its standard error (one sigma, in the unit of the value; absent where unknown) and, where the error
/// is not that of a normal variable, its 95 % confidence interval.
struct Measured {
    double value = 0;
    std::optional<double> error = {};
    std::optional<Interval> ci95 = {};

    bool operator==(const Measured&) const = default;
};

/// Value and error as decimal text, both rounded to two significant digits of the error ("651.23", "0.15"). Without an
/// error (absent, zero or not finite) the value has `digits` significant digits and the error text is empty.
struct RoundedText {
    std::string value;
    std::string error;
};
RoundedText rounded(const Measured&, int digits = 6);

/// How many decimals show two significant digits of `error`; never negative. `error` must be positive and finite.
int decimalsFor(double error);

} // namespace vitrine
