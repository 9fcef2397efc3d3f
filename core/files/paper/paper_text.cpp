#include "core/files/paper/paper_text.h"

#include <algorithm>
#include <cctype>

namespace vitrine {

namespace {

// Signs that no name can hold: where a name has them they are taken out by nameOf().
constexpr char mathsBegins = '\x01', citationBegins = '\x02', pieceEnds = '\x03';

std::string piece(char begins, std::string_view text) {
    return begins + std::string(text) + pieceEnds;
}

bool isMark(char c) {
    return c == mathsBegins || c == citationBegins;
}

PaperPart partOf(char begins) {
    return begins == mathsBegins ? PaperPart::Maths : PaperPart::Citation;
}

bool isNumeral(char c) {
    return (c >= '0' && c <= '9') || c == '.';
}

} // namespace

std::string maths(const std::string& symbol) {
    return symbol.empty() ? symbol : piece(mathsBegins, symbol);
}

std::string cited(const std::string& key) {
    return piece(citationBegins, key);
}

std::string chemical(const std::string& formula) {
    std::string text;
    for (std::size_t i = 0; i < formula.size();) {
        if (!isNumeral(formula[i]) || i == 0 || !std::isalpha(static_cast<unsigned char>(formula[i - 1]))) {
            text += formula[i++];
            continue;
        }
        const std::size_t end = std::min(formula.find_first_not_of("0123456789.", i), formula.size());
        text += maths("_{" + formula.substr(i, end - i) + "}");
        i = end;
    }
    return text;
}

std::string nameOf(const std::string& name) {
    std::string text = name;
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

std::vector<PaperPiece> piecesOf(std::string_view text) {
    std::vector<PaperPiece> pieces;
    while (!text.empty()) {
        const std::size_t end = isMark(text.front())
                                    ? text.find(pieceEnds)
                                    : static_cast<std::size_t>(std::ranges::find_if(text, isMark) - text.begin());
        const std::size_t length = std::min(end, text.size());
        if (isMark(text.front()))
            pieces.push_back({partOf(text.front()), std::string(text.substr(1, length - 1))});
        else
            pieces.push_back({PaperPart::Plain, std::string(text.substr(0, length))});
        const bool ends = isMark(text.front()) && length < text.size();
        text.remove_prefix(length + (ends ? 1 : 0));
    }
    return pieces;
}

std::vector<std::string> citationsIn(const std::vector<std::string>& texts) {
    std::vector<std::string> keys;
    for (const std::string& text : texts)
        for (const PaperPiece& each : piecesOf(text))
            if (each.part == PaperPart::Citation && std::ranges::find(keys, each.text) == keys.end())
                keys.push_back(each.text);
    return keys;
}

std::string listed(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
    return text;
}

} // namespace vitrine
