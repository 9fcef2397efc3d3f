#pragma once
#include "core/thermogram/recording.h"

#include <optional>
#include <string>
#include <string_view>

namespace vitrine {

/// The direction of exotherms that a piece of UTF-8 text states, in any of the languages of title_words.h and with words or
/// arrows: “Exo Up”, “↓ exo”, “(exo-down)”, “endo up”, “exothermic down”, “^exo”, “放热向上”. Nothing where it states none,
/// or both.
std::optional<ExoDirection> exoDirectionIn(std::string_view text);

/// The text without the words of such a statement.
std::string withoutExoWords(std::string_view text);

} // namespace vitrine
