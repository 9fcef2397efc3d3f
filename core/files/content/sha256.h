#pragma once
#include <span>
#include <string>

namespace vitrine {

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits (FIPS 180-4).
std::string sha256(std::span<const char> bytes);

} // namespace vitrine
