#include "core/files/export/markup.h"

#include <array>
#include <string_view>
#include <utility>

namespace vitrine {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

constexpr auto latexSigns = std::to_array<Replacement>({{"\\", "\\textbackslash{}"},
                                                        {"&", "\\&"},
                                                        {"%", "\\%"},
                                                        {"$", "\\$"},
                                                        {"#", "\\#"},
                                                        {"~", "\\textasciitilde{}"},
                                                        {"^", "\\textasciicircum{}"},
                                                        {"_", "\\_"},
                                                        {"{", "\\{"},
                                                        {"}", "\\}"},
                                                        {"α", "$\\alpha$"},
                                                        {"β", "$\\beta$"},
                                                        {"η", "$\\eta$"},
                                                        {"√", "$\\surd$"},
                                                        {"τ", "$\\tau$"},
                                                        {"χ", "$\\chi$"},
                                                        {"Δ", "$\\Delta$"},
                                                        {"±", "$\\pm$"},
                                                        {"′", "$'$"},
                                                        {"Φ", "$\\Phi$"},
                                                        {"⊕", "$\\oplus$"},
                                                        {"×", "$\\times$"},
                                                        {"⁻", "$^{-}$"},
                                                        {"¹", "$^1$"},
                                                        {"²", "$^2$"},
                                                        {"³", "$^3$"},
                                                        {"−", "$-$"},
                                                        {"…", "\\ldots{}"},
                                                        {"–", "--"},
                                                        {"Å", "\\AA{}"},
                                                        {"“", "``"},
                                                        {"”", "''"}});

const Replacement* signAt(std::string_view text) {
    for (const Replacement& each : latexSigns)
        if (text.starts_with(each.first))
            return &each;
    return nullptr;
}

std::string latexEscaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const Replacement* sign = signAt(text);
        out += sign ? sign->second : text.substr(0, 1);
        text.remove_prefix(sign ? sign->first.size() : 1);
    }
    return out;
}

/// Calls `plain` for text and `mark` for what stands in "_{…}", in order.
template<class Plain, class Mark>
std::string withSubscripts(std::string_view text, Plain plain, Mark mark) {
    std::string out;
    for (std::size_t at = text.find("_{"); at != std::string_view::npos; at = text.find("_{")) {
        const std::size_t end = text.find('}', at);
        if (end == std::string_view::npos)
            break;
        out += plain(text.substr(0, at)) + mark(text.substr(at + 2, end - at - 2));
        text.remove_prefix(end + 1);
    }
    return out + plain(text);
}

std::string latexCell(std::string_view text) {
    return withSubscripts(text, latexEscaped, [](std::string_view sub) { return "\\textsubscript{" + latexEscaped(sub) + "}"; });
}

std::string markdownCell(std::string_view text) {
    const auto plain = [](std::string_view part) {
        std::string out;
        for (const char c : part)
            out += c == '|' ? std::string("\\|") : std::string(1, c);
        return out;
    };
    return withSubscripts(text, plain, [&](std::string_view sub) { return "_" + plain(sub); });
}

std::string markdownRow(const std::vector<std::string>& cells) {
    std::string text = "|";
    for (const std::string& cell : cells)
        text += " " + markdownCell(cell) + " |";
    return text + "\n";
}

std::string markdownTable(const MarkupTable& table) {
    std::string text = markdownRow(table.heading) + "|";
    for (std::size_t i = 0; i < table.heading.size(); ++i)
        text += "---|";
    text += "\n";
    for (const auto& row : table.rows)
        text += markdownRow(row);
    return text;
}

std::string latexRow(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& cell : cells)
        text += (text.empty() && &cell == &cells.front() ? "" : " & ") + latexCell(cell);
    return text + " \\\\\n";
}

std::string latexTable(const MarkupTable& table) {
    std::string text =
        "\\begin{tabular}{" + std::string(table.heading.size(), 'l') + "}\n\\toprule\n" + latexRow(table.heading) + "\\midrule\n";
    for (const auto& row : table.rows)
        text += latexRow(row);
    return text + "\\bottomrule\n\\end{tabular}\n";
}

} // namespace

std::string markdownText(const std::string& title, const std::string& paragraph, const std::vector<MarkupTable>& tables) {
    std::string text = title + paragraph + "\n";
    for (const MarkupTable& table : tables)
        text += "\n" + markdownTable(table);
    return text;
}

std::string latexText(const std::string& paragraph, const std::vector<MarkupTable>& tables) {
    std::string text = latexEscaped(paragraph) + "\n";
    for (const MarkupTable& table : tables)
        text += "\n" + latexTable(table);
    return text;
}

} // namespace vitrine
