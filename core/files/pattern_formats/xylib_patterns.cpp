#include "core/files/pattern_formats/xylib_file.h"
#include "core/files/patterns/binary_signatures.h"
#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

#include <cstring>

namespace vitrine {

namespace {

/// A format of xylib that is known by its first bytes or words.
struct Format {
    const char* xylib;
    const char* dialect;
};

std::optional<Format> formatOf(const SourceFile& file) {
    const std::string_view head = file.head();
    const BinaryFormat binary = binaryFormatOf(bytesOf(file));
    if (binary == BinaryFormat::BrukerRaw)
        return Format{"bruker_raw", "Bruker RAW"};
    if (binary == BinaryFormat::PhilipsRd)
        return Format{"philips_rd", "Philips RD"};
    if (head.starts_with("SampleIdent,") && head.find("ScanStepSize") != std::string_view::npos)
        return Format{"philips_udf", "Philips UDF"};
    if (head.starts_with("*TYPE") && head.find("*STEP") != std::string_view::npos)
        return Format{"rigaku_dat", "Rigaku DAT"};
    if (head.starts_with("SIETRONICS XRD SCAN"))
        return Format{"cpi", "Sietronics CPI"};
    return {};
}

Certainty claims(const SourceFile& file) {
    return formatOf(file) ? Certainty::Marker : Certainty::None;
}

/// The wavelength by the names that the formats give it.
std::optional<double> wavelengthOf(const XylibBlock& block) {
    for (const char* key : {"USED_LAMBDA", "K_ALPHA1", "LAMDA1", "ALPHA1", "LabdaAlpha1", "LambdaAlpha1", "WAVE_LENGTH1"}) {
        const std::string value = block.value(key);
        const std::string first = value.substr(0, value.find(','));
        if (const auto wavelength = statedWavelength(first, "A"))
            return wavelength;
    }
    return {};
}

std::string anodeOf(const XylibBlock& block) {
    for (const char* key : {"ANODE_MATERIAL", "CEMICAL SYMBOL FOR TUBE ANODE", "TARGET", "Anode", "tube anode material"})
        if (const std::string value = block.value(key); !value.empty())
            return std::string(trimmed(value.substr(0, value.find(','))));
    return {};
}

std::string sampleOf(const XylibBlock& block) {
    for (const char* key : {"SAMPLE_NAME", "SAMPLE_ID", "SampleIdent", "SAMPLE", "sample identification"})
        if (const std::string value = block.value(key); !value.empty())
            return std::string(trimmed(value));
    return {};
}

/// The axes of a Bruker drive by its number; those of 2θ are scans of the detector, coupled or not.
std::string driveNamed(std::uint32_t number) {
    constexpr auto names = std::to_array<const char*>(
        {"2Theta", "2Theta", "2Theta", "Omega", "Chi", "Phi", "X", "Y", "Z", "Aux1", "Aux2", "Aux3", "Psi", "HKL"});
    const bool detector = number == 129 || number == 130; // position sensitive
    return number < names.size() ? names[number] : detector ? "2Theta" : std::to_string(number);
}

template<class T>
std::optional<T> numberAt(std::string_view bytes, std::size_t at) {
    T value{};
    if (at > bytes.size() || bytes.size() - at < sizeof value)
        return {};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

/// What each range of a Bruker RAW of version 3 scans over; of other files nothing.
std::vector<std::string> drivesIn(std::string_view bytes) {
    constexpr std::size_t first = 712, drive = 196, datum = 252, more = 256;
    std::vector<std::string> drives;
    for (std::size_t at = first; bytes.starts_with("RAW1.01") && at < bytes.size();) {
        const auto length = numberAt<std::uint32_t>(bytes, at), points = numberAt<std::uint32_t>(bytes, at + 4),
                   number = numberAt<std::uint32_t>(bytes, at + drive), width = numberAt<std::uint32_t>(bytes, at + datum),
                   extra = numberAt<std::uint32_t>(bytes, at + more);
        if (!length || !points || !number || !width || !extra || *length == 0)
            break;
        drives.push_back(driveNamed(*number));
        at += std::size_t{*length} + *extra + std::size_t{*points} * (*width == 0 ? sizeof(float) : *width);
    }
    return drives;
}

/// What a block scans over, by the file or by its drive; empty: not told.
std::string scanAxisOf(const XylibBlock& block, const std::vector<std::string>& drives, std::size_t index) {
    const std::string named(trimmed(block.value("SCAN_AXIS")));
    return named.empty() && index < drives.size() ? drives[index] : named;
}

RawPattern patternOf(const XylibBlock& block, std::size_t number, const std::string& fileName) {
    RawPattern raw;
    raw.curve = "range " + std::to_string(number);
    raw.axis = PatternAxis::TwoTheta;
    raw.abscissa = "2Theta";
    raw.x = block.x;
    raw.y = block.y;
    raw.wavelength = wavelengthOf(block);
    raw.anode = anodeOf(block);
    raw.where = fileName;
    return raw;
}

/// The number of points that the file announces for a block, where xylib says it.
bool isWhole(const XylibBlock& block) {
    for (const char* key : {"STEPS", "COUNT"})
        if (const auto announced = leadingNumber(block.value(key)); announced && announced->number > double(block.y.size()))
            return false;
    return true;
}

/// The counts of a UDF file end with a slash, which xylib does not ask for.
bool hasEndMark(const SourceFile& file, const Format& format) {
    return std::string_view(format.xylib) != "philips_udf" || trimmed(file.text.text()).ends_with('/');
}

Problem cutShort(const std::string& fileName) {
    return {phrase("Pattern", "The file holds fewer points than it announces, or has no end mark: it is cut short."),
            phrase("Pattern", "Use the file as it was written."), fileName};
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const auto format = formatOf(file);
    if (!format)
        return refusedAt(Reached::Header, otherDialect("Diffractometer", file.name));
    const auto blocks = readWithXylib(file.text.text(), format->xylib, file.name);
    if (!blocks)
        return refusedAt(Reached::Header, blocks.error());
    std::vector<RawPattern> patterns;
    const auto drives = drivesIn(file.text.text());
    for (const XylibBlock& block : *blocks) {
        if (const std::string axis = scanAxisOf(block, drives, patterns.size()); !movesTwoTheta(axis))
            return refusedAt(Reached::Header, notOverTwoTheta(axis, file.name));
        if (!isWhole(block) || !hasEndMark(file, *format))
            return refusedAt(Reached::Rows, cutShort(file.name));
        patterns.push_back(patternOf(block, patterns.size() + 1, file.name));
    }
    nameCurves(patterns, curveNamed(file.name));
    auto made = fileOf(std::move(patterns), {{"2Theta", "deg", "abscissa", 0}, {"intensity", {}, "intensity", 1}}, options);
    if (made.result) {
        made.result->dialect = format->dialect;
        made.result->sampleName = file.text.decoded(sampleOf(blocks->front()));
        if (binaryFormatOf(bytesOf(file)) != BinaryFormat::None)
            made.result->encoding = "binary";
    }
    return made;
}

} // namespace

PatternReader xylibPatterns() {
    return {"Diffractometer", claims, read};
}

} // namespace vitrine
