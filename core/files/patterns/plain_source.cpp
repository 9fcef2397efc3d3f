#include "core/files/patterns/plain_source.h"

#include "core/files/text/lines.h"

namespace vitrine {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr auto noBreakSpaces = std::to_array<std::string_view>({"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x87"});
constexpr std::string_view singleByteSpace = "\xA0";
constexpr std::string_view minus = "\xE2\x88\x92";

/// The length of the no-break space that begins at `at`; 0: none.
std::size_t noBreakSpaceAt(std::string_view text, std::size_t at, Encoding encoding) {
    const std::string_view rest = text.substr(at);
    if (encoding == Encoding::Windows1251) // where C2 is a letter
        return rest.starts_with(singleByteSpace) ? singleByteSpace.size() : 0;
    for (const std::string_view sign : noBreakSpaces)
        if (rest.starts_with(sign))
            return sign.size();
    return encoding == Encoding::Latin1 && rest.starts_with(singleByteSpace) ? singleByteSpace.size() : 0;
}

/// Whether what follows are three digits and no more, and what stands before a short run of digits that begins a number.
bool partsGroups(std::string_view text, std::size_t before, std::size_t after) {
    std::size_t begin = before;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    const bool number =
        begin < before && before - begin <= 3 && (begin == 0 || (text[begin - 1] != '.' && text[begin - 1] != ','));
    const auto digit = [&](std::size_t i) { return i < text.size() && isDigit(text[i]); };
    return number && digit(after) && digit(after + 1) && digit(after + 2) && !digit(after + 3);
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

bool isComment(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with("//") || line.starts_with("/*") || line.find_first_of("#%!") == 0)
        return true;
    const std::string_view rest = line.empty() ? line : trimmed(line.substr(1));
    return line.find_first_of(";'") == 0 && !rest.empty() && isLetter(rest.front());
}

std::optional<std::string> withPlainSigns(std::string_view text, Encoding encoding) {
    if (isAscii(text))
        return {};
    std::string plain;
    bool changed = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = static_cast<unsigned char>(text[at]) < 0x80 ? 0 : noBreakSpaceAt(text, at, encoding);
        const bool dash = text.substr(at).starts_with(minus);
        const bool grouped = space > 0 && partsGroups(text, at, at + space);
        if ((space == 0 && !dash) || grouped) {
            plain.append(text.substr(at, std::max<std::size_t>(space, 1)));
            at += std::max<std::size_t>(space, 1);
            continue;
        }
        plain.push_back(dash ? '-' : ' ');
        at += dash ? minus.size() : space;
        changed = true;
    }
    return changed ? std::optional(std::move(plain)) : std::nullopt;
}

std::optional<WithoutComments> withoutComments(std::string_view text, std::size_t firstRow) {
    WithoutComments found;
    for (Lines lines(text); lines.next();) {
        const std::size_t at = std::min(lines.line().find_first_not_of(" \t"), lines.line().size());
        const char first = at < lines.line().size() ? lines.line()[at] : '0';
        if (lines.number() <= firstRow || isDigit(first) || !isComment(lines.line()))
            continue;
        if (found.text.empty())
            found.text = text;
        std::fill_n(found.text.begin() + (lines.line().data() - text.data()), lines.line().size(), ' ');
        found.lines.push_back(lines.number());
    }
    return found.lines.empty() ? std::nullopt : std::optional(std::move(found));
}

} // namespace vitrine
