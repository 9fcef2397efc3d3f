#include "core/files/pattern_formats/xrdml_document.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

#include "core/files/text/rows.h"

namespace vitrine {

namespace {

Certainty claims(const SourceFile& file) {
    return file.head().find("<xrdMeasurement") != std::string_view::npos ? Certainty::Marker : Certainty::None;
}

/// Evenly from the first to the last position, as the format says.
std::vector<double> evenly(double first, double last, std::size_t count) {
    std::vector<double> angles(count, first);
    for (std::size_t i = 1; i < count; ++i)
        angles[i] = first + (last - first) * double(i) / double(count - 1);
    return angles;
}

std::vector<double> anglesOf(const XrdmlScan& scan) {
    if (!scan.angles.empty())
        return scan.angles;
    return scan.first && scan.last ? evenly(*scan.first, *scan.last, scan.intensities.size()) : std::vector<double>();
}

Problem withoutAngles(const XrdmlScan& scan, const std::string& where) {
    return {phrase("Pattern", "The scan over “%1” does not move 2θ: it is no pattern.").with(scan.scanAxis), {}, where};
}

/// The wavelength that the file intends: Kα1, the mean of the Kα lines by their ratio, or Kβ.
std::optional<double> intended(const XrdmlWavelength& lines) {
    if (lines.intended == "K-Beta")
        return lines.beta;
    if (lines.intended == "K-Alpha" && lines.alpha1 && lines.alpha2 && lines.ratio)
        return (*lines.alpha1 + *lines.ratio * *lines.alpha2) / (1 + *lines.ratio);
    return lines.alpha1;
}

void noteLines(RawPattern& raw, const XrdmlWavelength& lines) {
    if (!raw.wavelength)
        return;
    if (lines.intended == "K-Alpha" && raw.wavelength != lines.alpha1)
        raw.notes.push_back(phrase("Pattern", "The file intends the unresolved Kα doublet: its mean wavelength, %1 Å, is used.")
                                .with(Figure{*raw.wavelength, 8}));
    else if (lines.intended != "K-Beta" && lines.alpha2 && lines.ratio && *lines.ratio > 0)
        raw.notes.push_back(
            phrase("Pattern", "Kα1 is used; the file names Kα2 as well (%1 Å, ratio %2), which is not stripped here.")
                .with(Figure{*lines.alpha2, 8}, Figure{*lines.ratio}));
}

void attenuate(RawPattern& raw, const XrdmlScan& scan) {
    if (scan.unattenuated || scan.attenuation.size() != raw.y.size())
        return;
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        raw.y[i] *= scan.attenuation[i];
    raw.notes.push_back(phrase("Pattern", "The counts were multiplied by the attenuation of the beam."));
}

Result<ReadPattern> patternOf(const XrdmlScan& scan, const XrdmlDocument& document, const SourceFile& file,
                              const PatternReadOptions& options) {
    RawPattern raw;
    raw.where = atLine(file.name, scan.line);
    raw.x = anglesOf(scan);
    if (raw.x.empty())
        return std::unexpected(withoutAngles(scan, raw.where));
    raw.y = scan.intensities;
    raw.axis = PatternAxis::TwoTheta;
    raw.abscissa = "2Theta";
    raw.wavelength = intended(scan.wavelength);
    noteLines(raw, scan.wavelength);
    attenuate(raw, scan);
    if (scan.status == "Aborted")
        raw.notes.push_back(phrase("Pattern", "The file says that the scan was aborted."));
    raw.curve = document.scans.size() == 1 ? file.name.substr(0, file.name.rfind('.')) : scan.name;
    return onAxisOfQ(std::move(raw), options);
}

Problem withoutScans(const SourceFile& file) {
    return {phrase("Pattern", "The file holds no scan with intensities."), {}, file.name};
}

/// All scans that are patterns; the reason of the first one that is none where all are.
Result<PatternFile> patternsOf(const XrdmlDocument& document, const SourceFile& file, const PatternReadOptions& options) {
    PatternFile read;
    for (const XrdmlScan& scan : document.scans) {
        auto pattern = patternOf(scan, document, file, options);
        const bool last = &scan == &document.scans.back();
        if (pattern)
            read.patterns.push_back(std::move(*pattern));
        else if (!anglesOf(scan).empty() || (last && read.patterns.empty()))
            return std::unexpected(pattern.error());
        else
            read.notes.push_back(pattern.error().what);
    }
    return read;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const auto document = xrdmlDocument(file);
    if (!document)
        return refusedAt(Reached::Header, document.error());
    if (document->scans.empty())
        return refusedAt(Reached::Header, withoutScans(file));
    auto read = patternsOf(*document, file, options);
    if (!read)
        return {std::move(read)};
    read->instrument = document->instrument;
    read->sampleName = document->sample;
    read->columns = {{"2Theta", "deg", "abscissa"}, {"intensities", document->scans.front().unit, "intensity"}};
    return {std::move(read)};
}

} // namespace

PatternReader panalyticalXrdml() {
    return {"PANalytical XRDML", claims, read};
}

} // namespace vitrine
