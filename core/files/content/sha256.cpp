#include "core/files/content/sha256.h"

#include "core/curve/released_pages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <nettle/sha2.h>

namespace vitrine {

namespace {

constexpr std::size_t piece = 4 << 20; // bytes

using Digest = std::array<std::uint8_t, SHA256_DIGEST_SIZE>;

std::string hexOf(const Digest& digest) {
    constexpr const char* digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest)
        text += {digits[byte >> 4], digits[byte & 15]};
    return text;
}

} // namespace

std::string sha256(std::span<const char> bytes) {
    sha256_ctx state;
    sha256_init(&state);
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const auto part = bytes.subspan(at, std::min(piece, bytes.size() - at));
        sha256_update(&state, part.size(), reinterpret_cast<const std::uint8_t*>(part.data()));
        if (bytes.size() > piece)
            releasePages(part); // a mapped file need not be in memory as a whole
    }
    Digest digest{};
    sha256_digest(&state, digest.size(), digest.data());
    return hexOf(digest);
}

} // namespace vitrine
