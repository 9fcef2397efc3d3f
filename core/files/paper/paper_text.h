#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

// Text for a paper before it is written as LaTeX or Markdown. Whatever stands in it is meant as it is, names of samples with any
// sign included; mathematics and citations are set by the functions here.

/// A symbol or formula with marks for sub- and superscripts: "T_{g,P}", "(q_{1}/q_{1,0})^{3}".
std::string maths(const std::string& symbol);
/// A citation of a reference by its key.
std::string cited(const std::string& key);
/// "Zr46.8Ti8.2" with its numbers as subscripts; any other text as it is.
std::string chemical(const std::string& formula);

/// A name that a person gave, without the signs that no text holds (control characters become blanks).
std::string nameOf(const std::string&);

/// What a piece of such a text is.
enum class PaperPart { Plain, Maths, Citation };
struct PaperPiece {
    PaperPart part = PaperPart::Plain;
    std::string text;
};
std::vector<PaperPiece> piecesOf(std::string_view);

/// The keys that are cited, each once, in order.
std::vector<std::string> citationsIn(const std::vector<std::string>& texts);

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>&);

} // namespace vitrine
