#pragma once
#include <cstddef>
#include <vector>

namespace vitrine {

/// Evenly spaced abscissae first, first + step, …
struct EvenAxis {
    double first = 0;
    double step = 1;
    std::size_t count = 0;

    double at(std::size_t i) const { return first + step * double(i); }
    double last() const { return at(count - 1); }
    std::vector<double> values() const {
        std::vector<double> v(count);
        for (std::size_t i = 0; i < count; ++i)
            v[i] = at(i);
        return v;
    }
    bool operator==(const EvenAxis&) const = default;
};

} // namespace vitrine
