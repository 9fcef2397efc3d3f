#pragma once
#include "core/files/readers/reader.h"
#include "core/files/text/row.h"

#include <optional>

namespace vitrine {

/// A text with blanks for no-break spaces (unless they part groups of three digits) and "-" for the minus sign U+2212;
/// nothing where it has none of them. The byte A0 alone is such a space in ISO-8859-1 and windows-1251 only. Lines stay where
/// they are.
std::optional<std::string> withPlainSigns(std::string_view text, Encoding);

/// Comment lines among the rows of a table and the text without them: in their place stand blank lines.
struct WithoutComments {
    std::string text;
    std::vector<std::size_t> lines; ///< counted from 1
};

/// Finds lines that begin with a sign of comments ("#", "%", "!", "//", "/*", or ";" and "'" before a letter) between the
/// row in line `firstRow` and the end; nothing where there are none.
std::optional<WithoutComments> withoutComments(std::string_view text, std::size_t firstRow);

/// Whether a line is a comment by its first sign.
bool isComment(std::string_view line);

} // namespace vitrine
