#include "core/files/content/sha256.h"

#include <array>
#include <cstdint>
#include <openssl/evp.h>

namespace vitrine {

namespace {

using Digest = std::array<unsigned char, 32>;

std::string hexOf(const Digest& digest) {
    constexpr const char* digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest)
        text += {digits[byte >> 4], digits[byte & 15]};
    return text;
}

} // namespace

std::string sha256(std::span<const char> bytes) {
    Digest digest{};
    unsigned int length = 0;
    const int done = EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
    return done == 1 && length == digest.size() ? hexOf(digest) : std::string();
}

} // namespace vitrine
