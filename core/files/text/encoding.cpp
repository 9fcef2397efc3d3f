#include "core/files/text/encoding.h"

#include "core/files/text/east_asian.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>

namespace vitrine {

namespace {

using Byte = unsigned char;

constexpr char32_t replacement = 0xFFFD;

/// IBM437, 0x80 … 0xFF.
constexpr std::array<char16_t, 128> ibm437 = {
    u'Ç', u'ü', u'é', u'â', u'ä', u'à', u'å', u'ç', u'ê', u'ë', u'è', u'ï', u'î', u'ì',     u'Ä', u'Å', u'É', u'æ', u'Æ',
    u'ô', u'ö', u'ò', u'û', u'ù', u'ÿ', u'Ö', u'Ü', u'¢', u'£', u'¥', u'₧', u'ƒ', u'á',     u'í', u'ó', u'ú', u'ñ', u'Ñ',
    u'ª', u'º', u'¿', u'⌐', u'¬', u'½', u'¼', u'¡', u'«', u'»', u'░', u'▒', u'▓', u'│',     u'┤', u'╡', u'╢', u'╖', u'╕',
    u'╣', u'║', u'╗', u'╝', u'╜', u'╛', u'┐', u'└', u'┴', u'┬', u'├', u'─', u'┼', u'╞',     u'╟', u'╚', u'╔', u'╩', u'╦',
    u'╠', u'═', u'╬', u'╧', u'╨', u'╤', u'╥', u'╙', u'╘', u'╒', u'╓', u'╫', u'╪', u'┘',     u'┌', u'█', u'▄', u'▌', u'▐',
    u'▀', u'α', u'ß', u'Γ', u'π', u'Σ', u'σ', u'µ', u'τ', u'Φ', u'Θ', u'Ω', u'δ', u'∞',     u'φ', u'ε', u'∩', u'≡', u'±',
    u'≥', u'≤', u'⌠', u'⌡', u'÷', u'≈', u'°', u'∙', u'·', u'√', u'ⁿ', u'²', u'■', u'\u00A0'};

/// windows-1251, 0x80 … 0xBF; 0xC0 … 0xFF are the letters U+0410 … U+044F in order.
constexpr std::array<char16_t, 64> windows1251 = {
    u'Ђ',      u'Ѓ', u'‚', u'ѓ', u'„', u'…', u'†', u'‡', u'€',   u'‰', u'Љ', u'‹', u'Њ', u'Ќ',      u'Ћ', u'Џ',
    u'ђ',      u'‘', u'’', u'“', u'”', u'•', u'–', u'—', 0xFFFD, u'™', u'љ', u'›', u'њ', u'ќ',      u'ћ', u'џ',
    u'\u00A0', u'Ў', u'ў', u'Ј', u'¤', u'Ґ', u'¦', u'§', u'Ё',   u'©', u'Є', u'«', u'¬', u'\u00AD', u'®', u'Ї',
    u'°',      u'±', u'І', u'і', u'ґ', u'µ', u'¶', u'·', u'ё',   u'№', u'є', u'»', u'ј', u'Ѕ',      u'ѕ', u'ї'};

char32_t codePoint(Byte byte, Encoding encoding) {
    if (byte < 0x80 || encoding == Encoding::Latin1)
        return byte;
    if (encoding == Encoding::Ibm437)
        return ibm437[byte - 0x80u];
    return byte < 0xC0 ? windows1251[byte - 0x80u] : char32_t(0x0410u + (byte - 0xC0u));
}

void append(std::string& out, char32_t point) {
    const auto put = [&](char32_t bits) { out.push_back(static_cast<char>(bits)); };
    if (point < 0x80)
        return put(point);
    if (point < 0x800) {
        put(0xC0 | (point >> 6));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
    }
    put(0x80 | (point & 0x3F));
}

/// UTF-16 as UTF-8; a lone surrogate becomes U+FFFD, an odd byte at the end is left out.
std::string fromUtf16(std::span<const char> bytes, bool littleEndian) {
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<Byte>(bytes[2 * i]), second = static_cast<Byte>(bytes[2 * i + 1]);
        return static_cast<char32_t>(littleEndian ? first | (second << 8) : (first << 8) | second);
    };
    const std::size_t count = bytes.size() / 2;
    std::string out;
    out.reserve(count + count / 16);
    for (std::size_t i = 0; i < count; ++i) {
        const char32_t high = unit(i);
        const bool pair = high >= 0xD800 && high < 0xDC00 && i + 1 < count && (unit(i + 1) & 0xFC00) == 0xDC00;
        if (pair)
            append(out, 0x10000 + ((high - 0xD800) << 10) + (unit(++i) - 0xDC00));
        else
            append(out, high >= 0xD800 && high < 0xE000 ? replacement : high);
    }
    return out;
}

/// The length of the UTF-8 sequence at the beginning of `text`, or 0 where there is none.
std::size_t sequenceLength(std::string_view text) {
    const auto lead = static_cast<Byte>(text[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((static_cast<Byte>(text[i]) & 0xC0) != 0x80)
            return 0;
    return length;
}

/// The position of the first byte above 127 from `at` on, eight bytes at a time.
std::size_t nextHighByte(std::string_view text, std::size_t at) {
    constexpr std::uint64_t highBits = 0x8080808080808080u;
    for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if (word & highBits)
            break;
    }
    while (at < text.size() && static_cast<Byte>(text[at]) < 0x80)
        ++at;
    return at;
}

/// Whether a byte is zero or above 127. The short flag lets the compiler compare many bytes at once.
bool holdsUnusual(std::string_view text) {
    std::uint8_t unusual = 0;
    for (const char c : text)
        unusual |= static_cast<signed char>(c) <= 0;
    return unusual != 0;
}

/// Whether all bytes are 1 … 127: then nothing has to be asked about the encoding.
bool isPlainAscii(std::string_view text) {
    constexpr std::size_t grain = 1 << 20;
    std::atomic<bool> plain = true;
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, text.size(), grain), [&](const auto& part) {
        if (holdsUnusual(text.substr(part.begin(), part.size())))
            plain = false;
    });
    return plain;
}

/// The beginning of a sequence and nothing else.
bool isCutSequence(std::string_view text) {
    const auto lead = static_cast<Byte>(text[0]);
    return text.size() < 4 && lead >= 0xC2 && lead < 0xF5 &&
           std::ranges::all_of(text.substr(1), [](char c) { return (static_cast<Byte>(c) & 0xC0) == 0x80; });
}

/// Valid UTF-8; a sequence cut off by the end of the file is forgiven.
bool isUtf8(std::string_view text) {
    for (std::size_t at = nextHighByte(text, 0); at < text.size(); at = nextHighByte(text, at)) {
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 0)
            return at > 0 && isCutSequence(text.substr(at));
        at += length;
    }
    return true;
}

struct HighBytes {
    std::size_t degree437 = 0;     ///< 0xF8 before C, F or the end of a word
    std::size_t degreeWindows = 0; ///< 0xB0 likewise
    std::size_t runs = 0;          ///< letters 0xC0 … 0xFF beside another one
    std::size_t lonely = 0;
};

HighBytes countHighBytes(std::string_view text) {
    HighBytes found;
    const auto letter = [&](std::size_t i) { return i < text.size() && static_cast<Byte>(text[i]) >= 0xC0; };
    for (std::size_t at = nextHighByte(text, 0); at < text.size(); at = nextHighByte(text, at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        const bool asDegree = next == 'C' || next == 'F' || next == ')' || next == ' ';
        const auto byte = static_cast<Byte>(text[at]);
        found.degree437 += asDegree && byte == 0xF8;
        found.degreeWindows += asDegree && byte == 0xB0;
        if (letter(at))
            ++(letter(at + 1) || (at > 0 && letter(at - 1)) ? found.runs : found.lonely);
    }
    return found;
}

Encoding singleByteEncoding(std::string_view text) {
    const HighBytes found = countHighBytes(text);
    if (found.degree437 > found.degreeWindows)
        return Encoding::Ibm437;
    return found.runs > found.lonely ? Encoding::Windows1251 : Encoding::Latin1;
}

/// UTF-16 without a mark: nearly all bytes on one side of the pairs are zero.
std::optional<Encoding> unmarkedUtf16(std::string_view text) {
    const std::string_view head = text.substr(0, 4096);
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const std::size_t most = head.size() / 2 * 4 / 5;
    if (head.size() >= 4 && zeros[1] > most && zeros[0] * 10 < zeros[1])
        return Encoding::Utf16Le;
    if (head.size() >= 4 && zeros[0] > most && zeros[1] * 10 < zeros[0])
        return Encoding::Utf16Be;
    return std::nullopt;
}

bool looksBinary(std::string_view text, bool plainAscii) {
    const std::string_view head = text.substr(0, 65536);
    const auto control = [](char c) { return static_cast<Byte>(c) < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f'; };
    const auto controls = std::ranges::count_if(head, control);
    return (!plainAscii && text.find('\0') != std::string_view::npos) || static_cast<std::size_t>(controls) * 50 > head.size();
}

Result<FileText> unmarkedText(std::string_view text, const std::string& fileName) {
    if (const auto wide = unmarkedUtf16(text))
        return FileText(fromUtf16(text, *wide == Encoding::Utf16Le), *wide);
    const bool plain = isPlainAscii(text);
    if (looksBinary(text, plain))
        return refuse(phrase("Reading", "The file is not text: it holds bytes that no text has."),
                      phrase("Reading", "Export the measurement as text from the instrument's program."), fileName);
    if (plain || isUtf8(text))
        return FileText(text, Encoding::Utf8);
    if (const auto encoding = eastAsianEncoding(text))
        return eastAsianText(text, *encoding, fileName);
    return FileText(text, singleByteEncoding(text));
}

} // namespace

const char* encodingName(Encoding encoding) {
    constexpr auto names = std::to_array<const char*>(
        {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1251", "IBM437", "Shift-JIS", "GB18030"});
    return names[static_cast<std::size_t>(encoding)];
}

Result<FileText> fileText(std::span<const char> bytes, const std::string& fileName) {
    const std::string_view text(bytes.data(), bytes.size());
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return refuse(phrase("Reading", "The file is empty."), {}, fileName);
    if (text.starts_with("\xEF\xBB\xBF"))
        return looksBinary(text, false) ? unmarkedText(text, fileName) : FileText(text.substr(3), Encoding::Utf8);
    if (text.starts_with("\xFF\xFE"))
        return FileText(fromUtf16(bytes.subspan(2), true), Encoding::Utf16Le);
    if (text.starts_with("\xFE\xFF"))
        return FileText(fromUtf16(bytes.subspan(2), false), Encoding::Utf16Be);
    return unmarkedText(text, fileName);
}

Result<FileText> fileText(std::span<const char> bytes, const std::string& fileName, Encoding encoding) {
    const std::string_view text(bytes.data(), bytes.size());
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return refuse(phrase("Reading", "The file is empty."), {}, fileName);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        return FileText(fromUtf16(bytes, encoding == Encoding::Utf16Le), encoding);
    if (encoding == Encoding::ShiftJis || encoding == Encoding::Gb18030)
        return eastAsianText(text, encoding, fileName);
    return FileText(text, encoding);
}

std::string toUtf8(std::string_view piece, Encoding encoding) {
    const bool already = encoding == Encoding::Utf8 || encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ||
                         encoding == Encoding::ShiftJis || encoding == Encoding::Gb18030; // which FileText holds as UTF-8
    if (already || nextHighByte(piece, 0) == piece.size())
        return std::string(piece);
    std::string out;
    for (const char c : piece)
        append(out, codePoint(static_cast<Byte>(c), encoding));
    return out;
}

std::string FileText::decoded(std::string_view piece) const {
    return toUtf8(piece, encoding_);
}

} // namespace vitrine
