#pragma once
#include <string>
#include <string_view>

namespace vitrine {

/// Any UTF-8 text as LaTeX for pdflatex, in ASCII: special signs escaped, accents, Greek and signs of science as commands, line
/// breaks as blanks. Chinese, Japanese and Korean become \unicodesign{sign}{U+4E2D} (see latexNeeds()); what else pdflatex has
/// no sign for its number, "[U+1F600]".
std::string latexText(std::string_view);

/// The same for one sign given by its number.
std::string latexSign(char32_t);

/// A symbol with marks ("T_{g,P}") as what stands between two $: single letters italic, words and what tells quantities apart
/// upright.
std::string latexMaths(std::string_view);

/// A text of paper_text.h.
std::string latexOf(std::string_view);

/// A definition that a piece of LaTeX needs before it: of \unicodesign, where it has such signs.
std::string latexNeeds(const std::string& latex);

} // namespace vitrine
