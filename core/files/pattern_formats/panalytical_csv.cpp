#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head();
    const auto says = [&](std::string_view words) { return head.find(words) != std::string_view::npos; };
    return says("[Measurement conditions]") && (says("[Scan points]") || says("[Scan Points]")) ? Certainty::Marker
                                                                                                : Certainty::None;
}

/// The fields of the first line that begins with a key: "K-Alpha1 wavelength,1.5405980".
std::string valueOf(std::string_view header, std::string_view key) {
    for (Lines lines(header); lines.next();)
        for (const char separator : {',', ';', '\t'}) {
            const auto fields = fieldsOf(lines.line(), {separator, '.', true});
            if (fields.size() > 1 && fields[0] == key)
                return std::string(trimmed(fields[1]));
        }
    return {};
}

std::optional<double> numberOf(std::string_view header, std::string_view key, char decimal) {
    const FieldValue value = readNumber(valueOf(header, key), decimal);
    return value.state == FieldState::Number ? std::optional(value.number) : std::nullopt;
}

std::optional<double> wavelengthOf(std::string_view header, char decimal) {
    const auto number = numberOf(header, "K-Alpha1 wavelength", decimal);
    return number ? statedWavelength(figureText(*number, 12), "A") : std::nullopt;
}

std::optional<Problem> faultIn(const RawPattern& raw, std::string_view header, char decimal) {
    const std::string axis = valueOf(header, "Scan axis"), lower = lowerCase(axis);
    const bool angles = axis.empty() || lower == "gonio" || lower.find("2theta") != std::string::npos ||
                        lower.find("2 theta") != std::string::npos || lower.find("2θ") != std::string::npos;
    if (!angles)
        return Problem{phrase("Pattern", "The scan over “%1” does not move 2θ: it is no pattern.").with(axis), {}, raw.where};
    const auto announced = numberOf(header, "No. of points", decimal);
    if (!announced || *announced == double(raw.x.size()))
        return {};
    return Problem{phrase("Pattern", "The header announces %1 points, but %2 follow: the file is cut short or was changed.")
                       .with(Figure{*announced, 9}, Figure{double(raw.x.size()), 9}),
                   phrase("Pattern", "Use the file as it was written."), raw.where};
}

/// The columns "Angle", "Intensity" and "ESD" among others ("TimePerStep"), where a person named none.
PatternReadOptions withColumns(const SourceFile& file, PatternReadOptions options) {
    const auto table = patternTable(file, options);
    if (!table || options.abscissaColumn || options.intensityColumn || options.errorColumn)
        return options;
    const auto columnOf = [&](std::initializer_list<std::string_view> names) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < table->columns.titles.size(); ++i)
            if (std::ranges::find(names, lowerCase(table->columns.titles[i].name)) != names.end())
                return i;
        return {};
    };
    const auto angle = columnOf({"angle", "2theta", "2θ"}), intensity = columnOf({"intensity"});
    if (angle && intensity) {
        options.abscissaColumn = angle;
        options.intensityColumn = intensity;
        options.errorColumn = columnOf({"esd"});
    }
    return options;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const auto customs = [&](RawPattern& raw, const PatternTable& table) -> std::optional<Problem> {
        const char decimal = table.layout.format.decimal;
        if (auto fault = faultIn(raw, table.header, decimal))
            return fault;
        raw.axis = PatternAxis::TwoTheta;
        raw.abscissa = "Angle";
        raw.wavelength = wavelengthOf(table.header, decimal);
        raw.anode = valueOf(table.header, "Anode material");
        const auto second = numberOf(table.header, "K-Alpha2 wavelength", decimal),
                   ratio = numberOf(table.header, "Ratio K-Alpha2/K-Alpha1", decimal);
        if (raw.wavelength && second && ratio.value_or(0.5) > 0)
            raw.notes.push_back(phrase("Pattern", "Kα1 is used; the file names Kα2 as well (%1 Å), which is not stripped here.")
                                    .with(Figure{*second, 8}));
        return {};
    };
    auto read = readPatternTable(file, withColumns(file, options), customs);
    if (read.result)
        read.result->sampleName = file.text.decoded(valueOf(file.head(), "Sample identification"));
    return read;
}

} // namespace

PatternReader panalyticalCsv() {
    return {"PANalytical CSV", claims, read};
}

} // namespace vitrine
