#include "core/files/content/sha256.h"

#include <array>
#include <cstdint>
#include <nettle/sha2.h>

namespace vitrine {

namespace {

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
    sha256_update(&state, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    Digest digest{};
    sha256_digest(&state, digest.size(), digest.data());
    return hexOf(digest);
}

} // namespace vitrine
