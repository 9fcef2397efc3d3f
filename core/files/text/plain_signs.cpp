#include "core/files/text/plain_signs.h"

#include <algorithm>

namespace vitrine {

std::string withPlain(std::string_view text, std::span<const std::string_view> signs, std::string_view to) {
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const auto sign = std::ranges::find_if(signs, [&](std::string_view s) { return text.starts_with(s); });
        if (sign == signs.end())
            plain += text.front();
        else
            plain += to;
        text.remove_prefix(sign == signs.end() ? 1 : sign->size());
    }
    return plain;
}

} // namespace vitrine
