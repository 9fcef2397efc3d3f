#include "core/fit/statistics.h"

#include <bit>
#include <cmath>

namespace vitrine {

namespace {

/// Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
std::uint64_t splitmix64(std::uint64_t& state) {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

} // namespace

Random::Random(std::uint64_t seed) {
    for (auto& word : state_)
        word = splitmix64(seed);
}

/// Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM Trans. Math. Softw. 47 (2021) 36.
std::uint64_t Random::next() {
    auto& s = state_;
    const std::uint64_t result = std::rotl(s[0] + s[3], 23) + s[0];
    const std::uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = std::rotl(s[3], 45);
    return result;
}

double Random::uniform() {
    return static_cast<double>(next() >> 11) * 0x1p-53;
}

/// The high word of a 64 × 64 bit product; the few products that would favour small numbers are drawn again
/// (Lemire, ACM Trans. Model. Comput. Simul. 29 (2019) 3).
std::size_t Random::below(std::size_t count) {
    if (count == 0)
        return 0;
    using Wide = unsigned __int128;
    Wide product = static_cast<Wide>(next()) * count;
    if (static_cast<std::uint64_t>(product) < count) {
        const std::uint64_t uneven = (0 - static_cast<std::uint64_t>(count)) % count;
        while (static_cast<std::uint64_t>(product) < uneven)
            product = static_cast<Wide>(next()) * count;
    }
    return static_cast<std::size_t>(product >> 64);
}

/// Marsaglia's polar method; the second number of a pair is kept for the next call.
double Random::normal() {
    if (hasSpare_) {
        hasSpare_ = false;
        return spare_;
    }
    double x, y, square;
    do {
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    spare_ = y * factor;
    hasSpare_ = true;
    return x * factor;
}

} // namespace vitrine
