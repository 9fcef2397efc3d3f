#pragma once
#include <span>
#include <string>
#include <vector>

namespace vitrine {

/// Rows of cells below a heading; cells may hold marks for subscripts: "T_{g,P}".
struct MarkupTable {
    std::vector<std::string> heading;
    std::vector<std::vector<std::string>> rows;
};

/// Text and tables as Markdown; bars in cells are escaped, subscripts become plain ("T_g,P").
std::string markdownText(const std::string& title, const std::string& paragraph, const std::vector<MarkupTable>&);

/// The same as a fragment of LaTeX with booktabs rules; subscripts become mathematics, special and Greek characters what
/// LaTeX needs.
std::string latexText(const std::string& paragraph, const std::vector<MarkupTable>&);

} // namespace vitrine
