#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

std::string_view firstLine(std::string_view text) {
    Lines lines(text);
    lines.next();
    return lines.line();
}

/// One line of keys with their values in double quotes, an apostrophe before it: 'Id: "" … Scantype: "Coupled
/// TwoTheta/Theta" …
Certainty claims(const SourceFile& file) {
    const std::string_view line = firstLine(file.head());
    const bool keys = trimmed(line).starts_with('\'') && line.find("Scantype:") != std::string_view::npos;
    return keys ? Certainty::Marker : Certainty::None;
}

/// The text in quotes after a key of the first line.
std::string quoted(const SourceFile& file, std::string_view key) {
    const std::string_view line = firstLine(file.text.text());
    const std::size_t at = line.find(std::string(key) + ":");
    const std::size_t open = at == std::string_view::npos ? at : line.find('"', at);
    const std::size_t close = open == std::string_view::npos ? open : line.find('"', open + 1);
    return close == std::string_view::npos ? std::string() : file.text.decoded(line.substr(open + 1, close - open - 1));
}

Problem notOnAngles(const std::string& scanType, const std::string& fileName) {
    return {
        phrase("Pattern", "A scan of the kind “%1” is not on the scattering angle 2θ.").with(scanType), {}, atLine(fileName, 1)};
}

bool isOnAngles(const std::string& scanType) {
    const std::string lower = lowerCase(scanType);
    return lower.find("twotheta") != std::string::npos || lower.find("2theta") != std::string::npos;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const auto customs = [&](RawPattern& raw, const PatternTable&) -> std::optional<Problem> {
        const std::string scanType = quoted(file, "Scantype");
        if (!isOnAngles(scanType))
            return notOnAngles(scanType, file.name);
        raw.axis = PatternAxis::TwoTheta;
        raw.anode = quoted(file, "Anode");
        return {};
    };
    auto read = readPatternTable(file, options, customs);
    if (read.result)
        read.result->sampleName = quoted(file, "Id");
    return read;
}

} // namespace

PatternReader evaText() {
    return {"EVA", claims, read};
}

} // namespace vitrine
