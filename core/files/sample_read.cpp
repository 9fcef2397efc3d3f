#include "core/files/hdf5/read.h"
#include "core/files/json/sample_json.h"
#include "core/files/sample_check.h"
#include "core/files/sample_file.h"
#include "core/files/sample_layout.h"
#include "core/files/sample_patterns.h"
#include "core/files/sha256.h"
#include "core/files/user_block.h"

#include <new>

namespace vitrine {

namespace {

using hdf5::OpenFile;

Result<Recording> readRecording(const OpenFile& file, const std::string& group, SignalKind kind) {
    auto temperature = hdf5::readColumn(file, group + "/temperature");
    auto signal = hdf5::readColumn(file, group + "/signal");
    auto time =
        hdf5::has(file, group + "/time") ? hdf5::readColumn(file, group + "/time") : std::vector<double>();
    if (!temperature || !signal || !time)
        return contradiction(phrase("SampleFile", "The curve “%1” cannot be read.").with(group));
    if (signal->size() != temperature->size() || (!time->empty() && time->size() != temperature->size()))
        return contradiction(
            phrase("SampleFile", "The columns of the curve “%1” differ in length.").with(group));
    return Recording{std::move(*time), std::move(*temperature), std::move(*signal), kind};
}

Result<std::vector<Shared<Scan>>> readScans(const OpenFile& file, const SampleOutline& outline) {
    std::vector<Shared<Scan>> scans;
    for (std::size_t i = 0; i < outline.scans.size(); ++i) {
        auto recording = readRecording(file, "/entry/" + layout::scanGroup(i), outline.kinds[i]);
        if (!recording)
            return std::unexpected(recording.error());
        Scan scan = outline.scans[i];
        scan.recording = std::move(*recording);
        scans.push_back(std::move(scan));
    }
    return scans;
}

Result<std::vector<Shared<Original>>> readOriginals(const OpenFile& file, const SampleOutline& outline) {
    std::vector<Shared<Original>> originals;
    for (std::size_t i = 0; i < outline.originals.size(); ++i) {
        Original original = outline.originals[i];
        auto bytes = hdf5::readBytes(file, "/entry/originals/" + layout::originalGroup(i) + "/data");
        if (!bytes || sha256(*bytes) != original.sha256)
            return contradiction(
                phrase("SampleFile", "The embedded original “%1” is not what it was.").with(original.file));
        original.bytes = std::move(*bytes);
        originals.push_back(std::move(original));
    }
    return originals;
}

Result<Sample> readSample(const OpenFile& file, SampleOutline outline) {
    auto scans = readScans(file, outline);
    if (!scans)
        return std::unexpected(scans.error());
    auto patterns = readPatterns(file, outline.patterns);
    if (!patterns)
        return std::unexpected(patterns.error());
    auto originals = readOriginals(file, outline);
    if (!originals)
        return std::unexpected(originals.error());
    outline.sample.scans = std::move(*scans);
    outline.sample.patterns = std::move(*patterns);
    outline.sample.originals = std::move(*originals);
    if (const Edited check = validSample(outline.sample); !check)
        return std::unexpected(check.error());
    return std::move(outline.sample);
}

Result<LoadedSample> readContent(std::span<const char> content) {
    const auto turn = hdf5::turn();
    const hdf5::Silence silence;
    const OpenFile file = hdf5::openFile(content);
    const auto choices = hdf5::readText(file, layout::choices);
    if (!choices)
        return contradiction(phrase("SampleFile", "The file holds no sample that can be read."));
    auto outline = sampleOutline(QByteArray::fromStdString(*choices));
    if (!outline)
        return std::unexpected(outline.error());
    auto sample = readSample(file, std::move(*outline));
    if (!sample)
        return std::unexpected(sample.error());
    return LoadedSample{std::move(*sample), hdf5::readText(file, layout::results).value_or(std::string()),
                        hdf5::readText(file, layout::version).value_or(std::string())};
}

Result<LoadedSample> readWithinMemory(std::span<const char> content) {
    try {
        return readContent(content);
    } catch (const std::bad_alloc&) {
        return refuse(phrase("SampleFile", "There is not enough memory for the contents of the file."));
    }
}

} // namespace

Result<LoadedSample> readSampleFile(std::span<const char> bytes, const std::string& fileName) {
    const auto content = contentBehindUserBlock(bytes);
    Result<LoadedSample> loaded = content ? readWithinMemory(*content) : std::unexpected(content.error());
    if (!loaded)
        loaded.error().where = fileName;
    return loaded;
}

} // namespace vitrine
