#pragma once
#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

/// Damage to files, from a seed.
namespace vitrine::test {

using Random = std::mt19937;

inline std::size_t below(Random& random, std::size_t limit) {
    return random() % std::max<std::size_t>(limit, 1);
}

/// One to four of: a byte changed, the end cut off, a piece repeated, a piece taken out.
inline std::string mutated(std::string text, Random& random) {
    for (std::size_t times = 1 + below(random, 4); times > 0 && !text.empty(); --times) {
        const std::size_t at = below(random, text.size()), length = 1 + below(random, 40);
        switch (below(random, 4)) {
        case 0:
            text[at] = static_cast<char>(below(random, 256));
            break;
        case 1:
            text.resize(at);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        default:
            text.erase(at, length);
        }
    }
    return text;
}

inline bool allFinite(const std::vector<double>& values) {
    return std::ranges::all_of(values, [](double v) { return std::isfinite(v); });
}

} // namespace vitrine::test
