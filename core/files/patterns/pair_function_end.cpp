#include "core/files/patterns/pair_function_end.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace vitrine {

std::optional<double> endOf(const std::vector<double>& y) {
    std::vector<double> numbers;
    std::ranges::copy_if(y, std::back_inserter(numbers), [](double value) { return std::isfinite(value); });
    const std::size_t count = std::max<std::size_t>(1, numbers.size() / 5);
    const double end = numbers.empty()
                           ? std::nan("")
                           : std::accumulate(numbers.end() - std::ptrdiff_t(count), numbers.end(), 0.0) / double(count);
    return std::isfinite(end) ? std::optional(end) : std::nullopt;
}

} // namespace vitrine
