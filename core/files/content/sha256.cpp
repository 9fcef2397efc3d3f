#include "core/files/content/sha256.h"

#include "core/files/content/sha256_rounds.h"

#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace vitrine {

namespace {

constexpr std::size_t blockSize = 64, lengthSize = 8;

/// The last bytes with the bit, the zeros and the length in bits that end a message (FIPS 180-4, 5.1.1): one block or two.
std::vector<unsigned char> endOf(std::span<const char> rest, std::uint64_t length) {
    const std::size_t blocks = rest.size() + 1 + lengthSize <= blockSize ? 1 : 2;
    std::vector<unsigned char> end(blocks * blockSize, 0);
    if (!rest.empty())
        std::memcpy(end.data(), rest.data(), rest.size());
    end[rest.size()] = 0x80;
    for (std::size_t i = 0; i < lengthSize; ++i)
        end[end.size() - 1 - i] = static_cast<unsigned char>((8 * length) >> (8 * i));
    return end;
}

std::string hexOf(const Sha256State& state) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint32_t word : state)
        for (int shift = 28; shift >= 0; shift -= 4)
            text += digits[(word >> shift) & 15];
    return text;
}

} // namespace

std::string sha256(std::span<const char> bytes) {
    Sha256State state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const std::size_t whole = bytes.size() / blockSize;
    sha256Rounds(state, reinterpret_cast<const unsigned char*>(bytes.data()), whole);
    const std::vector<unsigned char> end = endOf(bytes.subspan(whole * blockSize), bytes.size());
    sha256Rounds(state, end.data(), end.size() / blockSize);
    return hexOf(state);
}

} // namespace vitrine
