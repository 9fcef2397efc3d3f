#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// UTF-8 text as words are compared: in lower case, without accents, with compatible signs as their plain ones
/// (“Ｔ” as “t”, “℃” as “°c”, a no-break space as a space).
std::string folded(std::string_view utf8);

/// folded() without the change of case: what units, which have one, are compared in.
std::string plainSigns(std::string_view utf8);

/// Words in folded(); for vocabularies, which are written as they are spelled.
std::vector<std::string> foldedWords(const std::vector<std::string_view>& words);

/// Whether one of the words (in folded()) is in `text`.
bool holdsWord(std::string_view text, const std::vector<std::string>& words);

} // namespace vitrine
