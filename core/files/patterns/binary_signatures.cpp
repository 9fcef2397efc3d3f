#include "core/files/patterns/binary_signatures.h"

#include <array>
#include <string_view>
#include <utility>

namespace vitrine {

BinaryFormat binaryFormatOf(std::span<const char> bytes) {
    using enum BinaryFormat;
    using namespace std::string_view_literals;
    constexpr auto signatures = std::to_array<std::pair<std::string_view, BinaryFormat>>({
        {"RAW4"sv, BrukerRaw4},
        {"RAW_1."sv, StoeRaw},
        {"RAW1.01"sv, BrukerRaw},
        {"RAW2"sv, BrukerRaw},
        {"RAW "sv, BrukerRaw},
        {"V3RD"sv, PhilipsRd},
        {"V5RD"sv, PhilipsRd},
        {"PK\x03\x04"sv, Zip},
        {"PK\x05\x06"sv, Zip},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, Excel},
        {"FI\0\0"sv, RigakuRaw},
        {"II*\0"sv, Image},
        {"MM\0*"sv, Image},
        {"###CBF: "sv, Image},
    });
    const std::string_view all(bytes.data(), bytes.size());
    for (const auto& [signature, format] : signatures)
        if (all.starts_with(signature))
            return format;
    return None;
}

} // namespace vitrine
