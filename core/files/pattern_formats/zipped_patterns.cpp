#include "core/files/pattern_formats/brml_document.h"
#include "core/files/pattern_formats/zip_archive.h"
#include "core/files/patterns/binary_signatures.h"
#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"
#include "core/files/readers/binary_files.h"

namespace vitrine {

namespace {

Certainty claims(const SourceFile& file) {
    return binaryFormatOf(bytesOf(file)) == BinaryFormat::Zip ? Certainty::Marker : Certainty::None;
}

bool isNamed(const std::string& path, std::string_view stem, std::string_view ending) {
    const std::string name = path.substr(path.rfind('/') + 1);
    return name.starts_with(stem) && name.ends_with(ending);
}

std::vector<std::string> entriesNamed(const ZipArchive& archive, std::string_view stem, std::string_view ending) {
    std::vector<std::string> found;
    for (const std::string& name : archive.names())
        if (isNamed(name, stem, ending))
            found.push_back(name);
    std::ranges::sort(found);
    return found;
}

Problem withoutScans(const std::string& where) {
    return {phrase("Pattern", "The file holds no scan with intensities."), {}, where};
}

/// The column of the angle: as the file says, or the one that begins where the axis does.
std::optional<std::size_t> angleColumn(const BrmlRoute& route) {
    const auto& first = route.rows.front();
    if (route.angle)
        return *route.angle < first.size() ? route.angle : std::nullopt;
    constexpr double rounding = 1e-3; // degrees
    for (std::size_t i = 0; route.firstAngle && i + 1 < first.size(); ++i)
        if (std::abs(first[i] - *route.firstAngle) < rounding &&
            (!route.step || route.rows.size() < 2 || std::abs(route.rows[1][i] - first[i] - *route.step) < rounding))
            return i;
    return {};
}

std::optional<RawPattern> patternOf(const BrmlRoute& route, const BrmlDocument& document) {
    const auto angle = route.rows.empty() ? std::nullopt : angleColumn(route);
    if (!angle)
        return {};
    const std::size_t width = route.rows.front().size(), counts = route.counts.value_or(width - 1);
    if (counts >= width || counts == *angle)
        return {};
    RawPattern raw;
    for (const auto& row : route.rows) {
        raw.x.push_back(row[*angle]);
        raw.y.push_back(row[counts]);
    }
    raw.axis = PatternAxis::TwoTheta;
    raw.abscissa = "TwoTheta";
    raw.wavelength = document.wavelength;
    raw.anode = document.anode;
    return raw;
}

Attempt<PatternFile> assembled(std::vector<RawPattern>&& patterns, const SourceFile& file, const PatternReadOptions& options,
                               const char* dialect) {
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        patterns[i].curve = "scan " + std::to_string(i + 1);
        patterns[i].where = file.name;
    }
    nameCurves(patterns, curveNamed(file.name));
    auto made = fileOf(std::move(patterns), {{"2θ", "deg", "abscissa", 0}, {"counts", {}, "intensity", 1}}, options);
    if (made.result) {
        made.result->dialect = dialect;
        made.result->encoding = "ZIP";
    }
    return made;
}

Attempt<PatternFile> readBrml(const ZipArchive& archive, const SourceFile& file, const PatternReadOptions& options) {
    std::vector<RawPattern> patterns;
    for (const std::string& entry : entriesNamed(archive, "RawData", ".xml")) {
        const auto xml = archive.contentOf(entry);
        const auto document =
            xml ? brmlDocument(*xml, file.name + ":" + entry)
                : Result<BrmlDocument>(refuse(phrase("Pattern", "The XML of the scan is damaged."), {}, file.name));
        if (!document)
            return refusedAt(Reached::Header, document.error());
        for (const BrmlRoute& route : document->routes)
            if (auto pattern = patternOf(route, *document))
                patterns.push_back(std::move(*pattern));
    }
    return patterns.empty() ? refusedAt(Reached::Header, withoutScans(file.name))
                            : assembled(std::move(patterns), file, options, "Bruker BRML");
}

/// The text between the tags of an element; empty where it is absent.
std::string elementIn(const std::string& xml, const std::string& name) {
    const std::size_t open = xml.find("<" + name + ">");
    const std::size_t begin = open + name.size() + 2, close = open == std::string::npos ? open : xml.find("</", begin);
    return close == std::string::npos ? std::string() : xml.substr(begin, close - begin);
}

std::string scanAxisIn(const std::string& xml) {
    const std::size_t scan = xml.find("<ScanInformation");
    return scan == std::string::npos ? std::string() : std::string(trimmed(elementIn(xml.substr(scan), "AxisName")));
}

/// 2θ, counts and the factor of the attenuator, parted by tabs.
Result<RawPattern> profileIn(std::string text, const std::string& where) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    Lines first(text);
    first.next();
    const RowFormat blanks{' ', '.', false};
    const std::size_t fields = fieldsOf(first.line(), blanks).size();
    if (fields < 2)
        return std::unexpected(withoutScans(where));
    PatternColumns columns;
    columns.meaning = {PatternAxis::TwoTheta};
    columns.abscissaTitle = "2θ";
    if (fields > 2)
        columns.error = 2;
    Lines lines(text);
    auto patterns = patternRows(lines, blanks, fields, {columns}, where);
    if (!patterns)
        return std::unexpected(patterns.error());
    RawPattern raw = std::move(patterns->front());
    for (std::size_t i = 0; i < raw.sigma.size(); ++i)
        raw.y[i] *= raw.sigma[i];
    if (std::ranges::any_of(raw.sigma, [](double factor) { return factor != 1; }))
        raw.notes.push_back(phrase("Pattern", "The counts were multiplied by the attenuation of the beam."));
    raw.sigma.clear();
    return raw;
}

Attempt<PatternFile> readRasx(const ZipArchive& archive, const SourceFile& file, const PatternReadOptions& options) {
    std::vector<RawPattern> patterns;
    const auto conditions = entriesNamed(archive, "MesurementConditions", ".xml");
    for (const std::string& entry : entriesNamed(archive, "Profile", ".txt")) {
        auto raw = profileIn(archive.contentOf(entry).value_or(std::string()), file.name + ":" + entry);
        if (!raw)
            return refusedAt(Reached::Columns, raw.error());
        const std::string folder = entry.substr(0, entry.rfind('/') + 1);
        for (const std::string& condition : conditions)
            if (condition.starts_with(folder)) {
                const std::string xml = archive.contentOf(condition).value_or(std::string());
                if (const std::string axis = scanAxisIn(xml); !movesTwoTheta(axis))
                    return refusedAt(Reached::Header, notOverTwoTheta(axis, file.name + ":" + entry));
                raw->wavelength = statedWavelength(elementIn(xml, "WavelengthKalpha1"), "A");
                raw->anode = elementIn(xml, "TargetName");
            }
        patterns.push_back(std::move(*raw));
    }
    return assembled(std::move(patterns), file, options, "Rigaku RASX");
}

Problem otherArchive(const ZipArchive& archive, const SourceFile& file) {
    if (!archive.isOpen())
        return {phrase("Pattern", "The ZIP archive is damaged or cut short."),
                phrase("Pattern", "Use the file as it was written."), file.name};
    if (archive.holds("xl/workbook.xml") || archive.holds("content.xml"))
        return {phrase("Pattern", "The file is a sheet of a spreadsheet program, which is not read."),
                phrase("Pattern", "Save the sheet as text (CSV)."), file.name};
    if (auto named = namedProgram(bytesOf(file), file.name))
        return *named;
    return {phrase("Pattern", "The file is a ZIP archive without a scan of a diffractometer."),
            phrase("Pattern", "Unpack it and import what it holds."), file.name};
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const ZipArchive archive(file.text.text());
    if (!entriesNamed(archive, "RawData", ".xml").empty())
        return readBrml(archive, file, options);
    if (!entriesNamed(archive, "Profile", ".txt").empty())
        return readRasx(archive, file, options);
    return refusedAt(Reached::Nothing, otherArchive(archive, file));
}

} // namespace

PatternReader zippedPatterns() {
    return {"Zipped scan", claims, read};
}

} // namespace vitrine
