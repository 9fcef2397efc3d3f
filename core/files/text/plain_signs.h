#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace vitrine {

/// Blanks other than ' ': no-break, narrow no-break, figure, thin, hair, en, em, ideographic.
inline constexpr auto blankSigns =
    std::to_array<std::string_view>({"\u00A0", "\u202F", "\u2007", "\u2009", "\u200A", "\u2002", "\u2003", "\u3000"});

/// Minus signs other than '-': U+2212, the small and the full-width hyphen.
inline constexpr auto minusSigns = std::to_array<std::string_view>({"\u2212", "\uFE63", "\uFF0D"});

/// The text with `to` in place of each of the signs, in one pass; `to` may be empty.
std::string withPlain(std::string_view text, std::span<const std::string_view> signs, std::string_view to);

} // namespace vitrine
