#include "core/files/hdf5/superblock.h"

#include <string_view>

namespace vitrine::hdf5 {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view signature = "\x89HDF\r\n\x1a\n"sv;
constexpr std::size_t longestBlock = 128; // bytes, enough for the fields looked at

/// A number of `size` bytes, the lowest first.
std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// Where the base address stands, which the others follow, and how long addresses are.
struct Fields {
    std::size_t at = 0;
    std::size_t size = 0;
};

std::optional<Fields> fieldsIn(std::string_view block) {
    switch (block[8]) { // the version
    case 0:
        return Fields{24, static_cast<unsigned char>(block[13])};
    case 1:
        return Fields{28, static_cast<unsigned char>(block[13])};
    case 2:
    case 3:
        return Fields{12, static_cast<unsigned char>(block[9])};
    default:
        return {};
    }
}

std::optional<std::size_t> signatureIn(std::string_view file) {
    for (std::size_t at = 0; at + longestBlock <= file.size(); at = at == 0 ? 512 : 2 * at)
        if (file.substr(at).starts_with(signature))
            return at;
    return {};
}

} // namespace

std::optional<Superblock> superblockOf(std::span<const char> bytes) {
    const std::string_view file(bytes.data(), bytes.size());
    const auto at = signatureIn(file);
    if (!at)
        return {};
    const std::string_view block = file.substr(*at, longestBlock);
    const auto fields = fieldsIn(block);
    if (!fields || (fields->size != 2 && fields->size != 4 && fields->size != 8))
        return {};
    const std::uint64_t base = littleEndian(block, fields->at, fields->size),
                        end = littleEndian(block, fields->at + 2 * fields->size, fields->size);
    if (end < base || end - base > UINT64_MAX - *at)
        return {};
    return Superblock{*at, *at + (end - base)};
}

} // namespace vitrine::hdf5
