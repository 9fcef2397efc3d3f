#include "core/files/paper/latex_signs.h"

#include <QList>
#include <QString>

#include <cctype>

namespace vitrine {

namespace {

bool isLatin(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

/// One letter is a quantity, two with a d before are its differential, more are a word.
std::string lettersText(std::string_view letters) {
    if (letters.size() == 1)
        return std::string(letters);
    if (letters.size() == 2 && letters[0] == 'd')
        return "\\mathrm{d}" + std::string(1, letters[1]);
    return "\\mathrm{" + std::string(letters) + "}";
}

/// A sign beyond ASCII within mathematics: that of running text without its $.
std::string signText(char32_t sign) {
    if (sign == U'½')
        return "1/2";
    const std::string text = latexSign(sign);
    if (text.size() > 2 && text.front() == '$' && text.back() == '$')
        return text.substr(1, text.size() - 2);
    return "\\text{" + text + "}";
}

std::string asciiText(char c) {
    switch (c) {
    case ' ':
        return "\\,";
    case '%':
    case '#':
    case '&':
    case '$':
        return "\\" + std::string(1, c);
    case '{':
    case '}':
        return "\\" + std::string(1, c);
    case '\\':
        return "\\backslash ";
    case '~':
        return "\\sim ";
    default:
        return std::string(1, c);
    }
}

std::size_t bytesOf(unsigned char first) {
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// What tells quantities apart stands upright, but P, which is a quantity itself.
std::string scriptText(std::string_view script) {
    std::string out;
    for (std::size_t i = 0; i < script.size();) {
        std::size_t end = i;
        while (end < script.size() && isLatin(script[end]))
            ++end;
        if (end > i) {
            const std::string letters(script.substr(i, end - i));
            out += letters == "P" || letters == "n" ? letters : "\\mathrm{" + letters + "}";
            i = end;
            continue;
        }
        const std::size_t bytes = std::min(bytesOf(static_cast<unsigned char>(script[i])), script.size() - i);
        out += latexMaths(script.substr(i, bytes));
        i += bytes;
    }
    return out;
}

/// Reads a mark at the front of `text` ("_{g}", "_g", "^{2}") and takes it away; empty where there is none.
std::string takeMark(std::string_view& text) {
    if (text.size() < 2 || (text[0] != '_' && text[0] != '^'))
        return {};
    const char kind = text[0];
    const bool braced = text[1] == '{';
    const std::size_t end = braced ? text.find('}') : 1 + bytesOf(static_cast<unsigned char>(text[1]));
    if (end == std::string_view::npos || end > text.size())
        return {};
    const std::string script = scriptText(braced ? text.substr(2, end - 2) : text.substr(1, end - 1));
    text.remove_prefix(braced ? end + 1 : end);
    return std::string(1, kind) + "{" + script + "}";
}

} // namespace

std::string latexMaths(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::string mark = takeMark(text);
        if (!mark.empty()) {
            out += (out.empty() ? "{}" : "") + mark;
            continue;
        }
        std::size_t letters = 0;
        while (letters < text.size() && isLatin(text[letters]))
            ++letters;
        const std::size_t bytes = letters > 0 ? letters : std::min(bytesOf(static_cast<unsigned char>(text[0])), text.size());
        if (letters > 0)
            out += lettersText(text.substr(0, letters));
        else if (bytes == 1)
            out += text[0] == '_' || text[0] == '^' ? "\\" + std::string(1, text[0]) + (text[0] == '^' ? "{}" : "")
                                                    : asciiText(text[0]);
        else
            for (const char32_t sign : QString::fromUtf8(text.data(), static_cast<qsizetype>(bytes)).toUcs4())
                out += signText(sign) + (std::isalpha(static_cast<unsigned char>(signText(sign).back())) ? " " : "");
        text.remove_prefix(bytes);
    }
    return out;
}

} // namespace vitrine
