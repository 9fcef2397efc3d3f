#pragma once
#include <cstdint>
#include <optional>
#include <span>

namespace vitrine::hdf5 {

/// Where an HDF5 file begins among some bytes and where it says that it ends.
struct Superblock {
    std::size_t at = 0;    ///< of its signature: 0, 512, 1024, 2048 …
    std::uint64_t end = 0; ///< of the file, counted from the first byte; more than there are: cut short
};

/// The superblock (versions 0 to 3) of a file; nothing where there is none or where its fields cannot be. What a user
/// block was put before still states its old addresses: they are taken relative to where the superblock stands, as
/// the library takes them. Source: HDF5 File Format Specification 3.0, section II.A.
std::optional<Superblock> superblockOf(std::span<const char> file);

} // namespace vitrine::hdf5
