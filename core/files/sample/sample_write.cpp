#include "core/files/content/sample_layout.h"
#include "core/files/content/sha256.h"
#include "core/files/hdf5/write.h"
#include "core/files/json/results_json.h"
#include "core/files/json/sample_json.h"
#include "core/files/sample/sample_file.h"
#include "core/files/sample/sample_methods.h"
#include "core/files/sample/sample_patterns.h"
#include "core/files/sample/user_block.h"

namespace vitrine {

namespace {

using namespace hdf5;

bool hasEvenColumns(const Recording& r) {
    return r.temperature.size() == r.signal.size() && (r.time.empty() || r.time.size() == r.temperature.size());
}

const char* signalName(SignalKind kind) {
    return kind == SignalKind::HeatCapacity ? "heat capacity" : "heat flow";
}

bool writeRecording(const Handle& group, const Recording& r) {
    const std::string unit = layout::signalUnit(r.kind);
    const std::string axis = std::string(signalName(r.kind)) + " (" + unit + ")";
    return setAttribute(group, "signal", "signal") && setAttribute(group, "axes", "temperature") &&
           writeColumn(group, {"temperature", "K", "temperature (K)"}, r.temperature) &&
           writeColumn(group, {"signal", unit, axis}, r.signal) &&
           (r.time.empty() || writeColumn(group, {"time", "s", "time (s)"}, r.time));
}

bool writeScan(const Handle& entry, const Scan& scan, std::size_t index) {
    const Handle group = createGroup(entry, layout::scanGroup(index), "NXdata");
    return group && writeRecording(group, *scan.recording) && writeTitle(group, scan.name) &&
           writeText(group, "source_file", scan.source.file) && writeText(group, "source_sha256", scan.source.sha256) &&
           writeNumber(group, {"heating_rate", "K/s", {}}, scan.choices.heatingRate) &&
           writeNumber(group, {"sample_mass", "g", {}}, scan.choices.mass);
}

bool writeScans(const Handle& entry, const Sample& sample) {
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        if (!writeScan(entry, *sample.scans[i], i))
            return false;
    return true;
}

/// Piece by piece: the bytes of a large file are not in memory.
bool writeStored(const Handle& group, const char* name, const StoredBytes& bytes) {
    return writeBytes(group, name, bytes.size(), [&](std::size_t at, std::span<char> to) { return bytes.read(at, to); });
}

/// The plot that other programs show first.
bool writeDefault(const Handle& entry, const Sample& sample) {
    if (!sample.scans.empty())
        return setAttribute(entry, "default", layout::scanGroup(0));
    return sample.patterns.empty() || setAttribute(entry, "default", layout::patternGroup(0));
}

bool writeOriginal(const Handle& originals, const Original& original, std::size_t index) {
    const Handle note = createGroup(originals, layout::originalGroup(index), "NXnote");
    return note && writeText(note, "type", "application/octet-stream") && writeText(note, "file_name", original.file) &&
           writeText(note, "sha256", original.sha256) && writeStored(note, "data", original.bytes);
}

bool writeOriginals(const Handle& entry, const Sample& sample) {
    const Handle originals = createGroup(entry, "originals", "NXcollection");
    for (std::size_t i = 0; i < sample.originals.size(); ++i)
        if (!writeOriginal(originals, *sample.originals[i], i))
            return false;
    return static_cast<bool>(originals);
}

bool writeSample(const Handle& entry, const Sample& sample) {
    const Handle group = createGroup(entry, "sample", "NXsample");
    const SampleTreatment& treatment = sample.treatment;
    return group && writeText(group, "name", sample.name) && writeText(group, "chemical_formula", sample.composition) &&
           writeNumber(group, {"treatment_pressure", "GPa", {}}, treatment.pressure) &&
           writeNumber(group, {"treatment_temperature", "K", {}}, treatment.temperature) &&
           writeNumber(group, {"treatment_hold", "s", {}}, treatment.hold) &&
           writeNumber(group, {"treatment_cooling_rate", "K/s", {}}, treatment.coolingRate);
}

bool writeJson(const Handle& process, const char* name, const std::string& json) {
    const Handle note = createGroup(process, name, "NXnote");
    return note && writeText(note, "type", "application/json") && writeText(note, "sha256", sha256(json)) &&
           writeText(note, "data", json);
}

bool writeProcess(const Handle& entry, const Sample& sample, const std::string& results) {
    const Handle process = createGroup(entry, "vitrine", "NXprocess");
    return process && writeText(process, "program", "Vitrine") && writeText(process, "version", VITRINE_VERSION) &&
           writeJson(process, "choices", sampleChoicesJson(sample).toStdString()) &&
           (results.empty() || writeJson(process, "results", results));
}

bool writeEntry(const Handle& file, const Sample& sample, const std::string& results) {
    const Handle entry = createGroup(file, "entry", "NXentry");
    return entry && writeText(entry, "title", sample.name) && writeSample(entry, sample) && writeScans(entry, sample) &&
           writePatterns(entry, sample) && writeMethods(entry, sample) && writeDefault(entry, sample) &&
           writeProcess(entry, sample, results) && writeOriginals(entry, sample);
}

std::optional<Problem> unevenMethod(const Sample& sample) {
    const auto fault = [](const std::string& name) {
        return Problem{phrase("SampleFile", "The columns of the measurement “%1” differ in length.").with(name), {}, {}};
    };
    for (const auto& ruby : sample.rubies)
        if (!ruby->recording || !hasEvenColumns(*ruby->recording))
            return fault(ruby->name);
    for (const auto& run : sample.heatRuns)
        if (!run->recording || !hasEvenColumns(*run->recording))
            return fault(run->name);
    return {};
}

bool writeRoot(const Handle& file) {
    return setAttribute(file, "NX_class", "NXroot") && setAttribute(file, "default", "entry") &&
           setAttribute(file, "creator", "Vitrine");
}

Bytes sampleImage(const Sample& sample, const std::string& results) {
    const auto turn = hdf5::turn();
    const Silence silence;
    const Handle file = createFile(userBlockSize);
    if (!file || !writeRoot(file) || !writeEntry(file, sample, results))
        return {};
    return imageOf(file, userBlockSize);
}

} // namespace

Result<Bytes> writeSampleFile(const Sample& sample, const SampleResult* result) {
    return writeSampleFile(sample, result ? sampleResultText(sample, *result) : std::string());
}

Result<Bytes> writeSampleFile(const Sample& sample, const std::string& results) {
    for (const auto& scan : sample.scans)
        if (!scan->recording || !hasEvenColumns(*scan->recording))
            return refuse(phrase("SampleFile", "The columns of scan “%1” differ in length.").with(scan->name));
    for (const auto& pattern : sample.patterns)
        if (!pattern->recording || !hasEvenColumns(*pattern->recording))
            return refuse(phrase("SampleFile", "The columns of pattern “%1” differ in length.").with(pattern->name));
    if (auto uneven = unevenMethod(sample))
        return std::unexpected(std::move(*uneven));
    Bytes bytes = sampleImage(sample, results);
    if (bytes.empty())
        return refuse(
            phrase("SampleFile", "Sample “%1” could not be put into a file: there is not enough memory.").with(sample.name));
    sealUserBlock(bytes);
    return bytes;
}

} // namespace vitrine
