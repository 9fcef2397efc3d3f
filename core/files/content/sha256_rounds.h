#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace vitrine {

using Sha256State = std::array<std::uint32_t, 8>;

/// Takes blocks of 64 bytes into the state (FIPS 180-4, 6.2.2); by the instructions that processors have for it where this one
/// has them.
void sha256Rounds(Sha256State&, const unsigned char* blocks, std::size_t count);

/// The same without such instructions.
void sha256RoundsPlain(Sha256State&, const unsigned char* blocks, std::size_t count);

} // namespace vitrine
