#pragma once

namespace vitrine {

/// How pdflatex is told a sign in running text: "\\%", "\\AA{}", "$\\alpha$"; nullptr for one that has no command of its own.
const char* latexName(char32_t sign);

/// The command of an accent that stands on the letter before it (U+0301: "\\'"); nullptr for others.
const char* latexAccent(char32_t combining);

} // namespace vitrine
