#include "core/files/readers/binary_files.h"

#include "core/files/text/titles.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr std::size_t searched = 1 << 20;

bool holds(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// ASCII as UTF-16LE.
std::string wide(std::string_view text) {
    std::string twice;
    for (const char c : text)
        twice += {c, '\0'};
    return twice;
}

Message spreadsheetRemedy() {
    return phrase("Reading", "Save the sheet with the measurement as CSV, or export it as text from the instrument's program.");
}

Message exportRemedy() {
    return phrase("Reading", "Export the measurement as text from the instrument's program.");
}

std::optional<Problem> spreadsheet(std::string_view text, const std::string& fileName) {
    const bool zip = text.starts_with("PK\x03\x04"), ole = text.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    if ((zip && holds(text, "xl/")) || (ole && (holds(text, wide("Workbook")) || holds(text, wide("Book")))))
        return Problem{phrase("Reading", "The file is a workbook of Excel."), spreadsheetRemedy(), fileName};
    if (holds(text.substr(0, 2048), "schemas-microsoft-com:office:spreadsheet") ||
        holds(text.substr(0, 2048), "schemas-microsoft-com:office:excel"))
        return Problem{phrase("Reading", "The file is a workbook of Excel, written as XML."), spreadsheetRemedy(), fileName};
    if (zip && holds(text.substr(0, 256), "opendocument.spreadsheet"))
        return Problem{phrase("Reading", "The file is a spreadsheet of OpenDocument."), spreadsheetRemedy(), fileName};
    return std::nullopt;
}

/// Whether fewer than four fifths of the signs (UTF-16 or bytes) are those of plain text.
bool isBinary(std::string_view bytes, bool wideSigns) {
    std::size_t signs = 0, plain = 0;
    for (std::size_t i = 0; i + (wideSigns ? 1 : 0) < bytes.size(); i += wideSigns ? 2 : 1) {
        const auto low = static_cast<unsigned char>(bytes[i]);
        const bool ascii = !wideSigns || bytes[i + 1] == '\0';
        plain += ascii && ((low >= 32 && low < 127) || low == '\n' || low == '\r' || low == '\t');
        ++signs;
    }
    return signs > 0 && plain * 5 < signs * 4;
}

/// The raw files of Universal Analysis (TA Instruments) begin as its text exports do; numbers in binary follow.
bool isTaRaw(std::string_view text) {
    text = text.substr(0, 65536);
    const bool wideSigns = text.starts_with("\xFF\xFE");
    const auto placeOf = [&](std::string_view words) { return text.find(wideSigns ? wide(words) : std::string(words)); };
    for (const std::string_view key : {"CLOSED", "Nsig", "Sig1"})
        if (placeOf(key) == std::string_view::npos)
            return false;
    const std::size_t start = placeOf("StartOfData");
    std::string_view rest = text.substr(start == std::string_view::npos ? placeOf("Sig1") : start);
    rest = rest.substr(0, rest.size() / 2 * 2); // signs of two bytes begin at even ones
    const std::string_view numbers = start == std::string_view::npos
                                         ? rest.substr(rest.size() - std::min<std::size_t>(rest.size() / 4 * 2, 512))
                                         : rest.substr(std::min<std::size_t>(rest.size(), 24), 512);
    return isBinary(numbers, wideSigns);
}

/// Raw files that are known by the ending of their name.
struct RawEnding {
    std::string_view ending, program;
};

constexpr auto rawEndings = std::to_array<RawEnding>({{"tri", "TRIOS (TA Instruments)"},
                                                      {"ngb", "NETZSCH Proteus"},
                                                      {"dsd", "Pyris (PerkinElmer)"},
                                                      {"ds8d", "Pyris (PerkinElmer)"},
                                                      {"ds4d", "Pyris (PerkinElmer)"},
                                                      {"d4d", "Pyris (PerkinElmer)"},
                                                      {"dy8d", "Pyris (PerkinElmer)"},
                                                      {"tad", "TA-60WS (Shimadzu)"},
                                                      {"opj", "Origin"},
                                                      {"opju", "Origin"}});

bool isText(std::string_view text) {
    const std::string_view head = text.substr(0, 65536);
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || !holds(head, std::string_view("\0", 1));
}

std::optional<std::string_view> programOf(std::string_view text, const std::string& fileName) {
    const std::string lower = lowerCase(fileName);
    if (text.starts_with("CPYA ") || text.starts_with("CPYUA "))
        return "Origin";
    if (text.starts_with("PK\x03\x04") && (holds(lower, ".ngb-") || holds(text, "Streams/stream_")))
        return "NETZSCH Proteus";
    if (isText(text))
        return std::nullopt;
    const std::string ending = lower.substr(lower.rfind('.') == std::string::npos ? lower.size() : lower.rfind('.') + 1);
    const auto known = std::ranges::find_if(rawEndings, [&](const RawEnding& raw) {
        return ending == raw.ending || (raw.ending == "ngb" && ending.starts_with("ngb-"));
    });
    return known == rawEndings.end() ? std::nullopt : std::optional(known->program);
}

struct Magic {
    std::string_view bytes;
    const char* kind;
};

constexpr auto otherKinds = std::to_array<Magic>({{"%PDF-", "PDF"},
                                                  {"\x89PNG", "PNG"},
                                                  {"\xFF\xD8\xFF", "JPEG"},
                                                  {"PK\x03\x04", "ZIP"},
                                                  {"\x1F\x8B\x08", "gzip"},
                                                  {"7z\xBC\xAF\x27\x1C", "7z"},
                                                  {"Rar!\x1A\x07", "RAR"},
                                                  {"MATLAB 5.0 MAT-file", "MATLAB"},
                                                  {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "OLE"}});

} // namespace

std::optional<Problem> namedProgram(std::span<const char> bytes, const std::string& fileName) {
    const std::string_view text(bytes.data(), std::min(bytes.size(), searched));
    if (auto sheet = spreadsheet(text, fileName))
        return sheet;
    if (isTaRaw(text))
        return Problem{
            phrase("Reading", "This is the raw file of Universal Analysis (TA Instruments), whose numbers are binary."),
            phrase("Reading", "Open it in Universal Analysis and choose File > Export Data File > File and Plot Signals."),
            fileName};
    if (const auto program = programOf(text, fileName))
        return Problem{
            phrase("Reading", "This is a file of %1 itself, which only that program reads.").with(std::string(*program)),
            exportRemedy(), fileName};
    return std::nullopt;
}

std::optional<Problem> namedBinary(std::span<const char> bytes, const std::string& fileName) {
    if (auto named = namedProgram(bytes, fileName))
        return named;
    const std::string_view text(bytes.data(), std::min(bytes.size(), searched));
    const auto other = std::ranges::find_if(otherKinds, [&](const Magic& magic) { return text.starts_with(magic.bytes); });
    if (other == otherKinds.end())
        return std::nullopt;
    return Problem{phrase("Reading", "The file is of the kind %1 and no text.").with(std::string(other->kind)), exportRemedy(),
                   fileName};
}

} // namespace vitrine
