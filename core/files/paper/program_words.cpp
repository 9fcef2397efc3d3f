#include "core/files/paper/program_words.h"

#include "core/files/paper/paper_text.h"

#include <regex>

namespace vitrine {

namespace {

constexpr std::string_view opening = "“", closing = "”";

std::string symbolsIn(const std::string& text) {
    static const std::regex symbol("(^|[^A-Za-z0-9_])((?:Δ|d)?[A-Za-z])_((?:α|β|[A-Za-z0-9])+)(,P|,0)?(?![A-Za-z0-9_])");
    std::string out;
    std::size_t from = 0;
    for (std::sregex_iterator each(text.begin(), text.end(), symbol), none; each != none; ++each) {
        const std::smatch& m = *each;
        out += text.substr(from, static_cast<std::size_t>(m.position()) - from) + m[1].str() +
               maths(m[2].str() + "_{" + m[3].str() + m[4].str() + "}");
        from = static_cast<std::size_t>(m.position() + m.length());
    }
    return out + text.substr(from);
}

/// "1.5e-28" as 1.5 × 10^−28.
std::string powersIn(const std::string& text) {
    static const std::regex exponent("([0-9])e(-)?\\+?0*([0-9]+)(?![0-9A-Za-z])");
    std::string out;
    std::size_t from = 0;
    for (std::sregex_iterator each(text.begin(), text.end(), exponent), none; each != none; ++each) {
        const std::smatch& m = *each;
        out += text.substr(from, static_cast<std::size_t>(m.position()) - from) + m[1].str() + "\u00A0" +
               maths("× 10^{" + std::string(m[2].matched ? "−" : "") + m[3].str() + "}");
        from = static_cast<std::size_t>(m.position() + m.length());
    }
    return out + text.substr(from);
}

} // namespace

std::string withSymbols(const std::string& english) {
    std::string out, rest = nameOf(english);
    while (!rest.empty()) {
        const std::size_t begin = rest.find(opening), end = begin == std::string::npos ? begin : rest.find(closing, begin);
        if (end == std::string::npos)
            return out + powersIn(symbolsIn(rest));
        out += powersIn(symbolsIn(rest.substr(0, begin))) + rest.substr(begin, end + closing.size() - begin);
        rest.erase(0, end + closing.size());
    }
    return out;
}

std::string programWords(const Message& message) {
    return withSymbols(english(message));
}

} // namespace vitrine
