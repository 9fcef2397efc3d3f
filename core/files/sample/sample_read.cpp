#include "core/curve/released_pages.h"
#include "core/files/content/sample_layout.h"
#include "core/files/content/sha256.h"
#include "core/files/hdf5/guard.h"
#include "core/files/hdf5/read.h"
#include "core/files/json/sample_json.h"
#include "core/files/sample/sample_check.h"
#include "core/files/sample/sample_file.h"
#include "core/files/sample/sample_methods.h"
#include "core/files/sample/sample_patterns.h"
#include "core/files/sample/user_block.h"
#include "core/files/sample/verify_curves.h"

#include <new>

namespace vitrine {

namespace {

using hdf5::OpenFile;

Message changedSince(int originals) {
    return originals == 0 ? phrase("SampleFile", "The file was changed by another program, or damaged, since it was written.")
                          : phrases("SampleFile", "The file was changed by another program, or damaged, since it was written; "
                                                  "its %n original(s) still match their SHA-256.")
                                .count(originals);
}

Message saveAgain() {
    return phrase("SampleFile", "Verifying reads its curves from the originals again; saving seals the file again.");
}

Message lookThrough() {
    return phrase("SampleFile", "Look through windows, peaks and treatment before you rely on the results.");
}

Result<Recording> readRecording(const OpenFile& file, const std::string& group, SignalKind kind) {
    auto temperature = hdf5::readColumn(file, group + "/temperature");
    auto signal = hdf5::readColumn(file, group + "/signal");
    auto time = hdf5::has(file, group + "/time") ? hdf5::readColumn(file, group + "/time") : std::vector<double>();
    if (!temperature || !signal || !time)
        return contradiction(phrase("SampleFile", "The curve “%1” cannot be read.").with(group));
    if (signal->size() != temperature->size() || (!time->empty() && time->size() != temperature->size()))
        return contradiction(phrase("SampleFile", "The columns of the curve “%1” differ in length.").with(group));
    return Recording{std::move(*time), std::move(*temperature), std::move(*signal), kind};
}

Result<std::vector<Shared<Scan>>> readScans(const OpenFile& file, const SampleOutline& outline) {
    std::vector<Shared<Scan>> scans;
    for (std::size_t i = 0; i < outline.scans.size(); ++i) {
        auto recording = readRecording(file, "/entry/" + layout::scanGroup(i), outline.scans[i].recording->kind);
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
        const std::string data = "/entry/originals/" + layout::originalGroup(i) + "/data";
        if (!hdf5::has(file, data))
            return contradiction(phrase("Verify", "The original “%1” is not in the file.").with(original.file));
        auto bytes = hdf5::readBytes(file, data);
        if (!bytes || sha256(*bytes) != original.sha256)
            return contradiction(phrase("SampleFile", "The embedded original “%1” is not what it was.").with(original.file));
        original.bytes = StoredBytes(*bytes);
        releasePages(file.image);
        originals.push_back(std::move(original));
    }
    return originals;
}

void leaveOut(SampleOutline& outline, const SampleParts& parts) {
    if (!parts.scans)
        outline.scans.clear();
    if (!parts.patterns)
        outline.patterns.clear();
    if (!parts.originals)
        outline.originals.clear();
    if (!parts.methods) {
        outline.rubies.clear();
        outline.heatRuns.clear();
    }
}

Result<Sample> readSample(const OpenFile& file, SampleOutline outline) {
    auto originals = readOriginals(file, outline); // first: the bytes of a stack are put away before its frames are in memory
    if (!originals)
        return std::unexpected(originals.error());
    auto scans = readScans(file, outline);
    if (!scans)
        return std::unexpected(scans.error());
    auto patterns = readPatterns(file, outline.patterns);
    if (!patterns)
        return std::unexpected(patterns.error());
    outline.sample.scans = std::move(*scans);
    outline.sample.patterns = std::move(*patterns);
    outline.sample.originals = std::move(*originals);
    if (const Edited methods = readMethods(file, outline, outline.sample); !methods)
        return std::unexpected(methods.error());
    if (const Edited check = validSample(outline.sample); !check)
        return std::unexpected(check.error());
    return std::move(outline.sample);
}

/// What was kept to be said of a sample.
std::vector<Problem> remarksOn(const Sample& sample) {
    std::vector<Problem> words;
    for (const Message& remark : sample.remarks)
        words.push_back({remark, lookThrough(), {}});
    return words;
}

/// A word that is said now and stays with the sample when it is saved.
void remark(LoadedSample& loaded, const Message& words) {
    if (std::ranges::find(loaded.sample.remarks, words) != loaded.sample.remarks.end())
        return;
    loaded.sample.remarks.push_back(words);
    loaded.words.push_back({words, lookThrough(), {}});
}

/// Whether the choices of a file whose seal is broken are those that were written.
void checkChoices(const OpenFile& file, const std::string& choices, LoadedSample& loaded) {
    const auto hash = hdf5::readText(file, layout::choicesHash);
    if (!hash)
        remark(loaded, phrase("SampleFile", "Whether the choices in the file are those that were written cannot be told."));
    else if (*hash != sha256(choices))
        remark(loaded, phrase("SampleFile", "The choices in the file are not those that were written."));
}

/// The curves of a file whose seal is broken as its originals give them.
void proveCurves(LoadedSample& loaded) {
    RestoredCurves found = restoreCurves(loaded.sample);
    std::ranges::move(found.restored, std::back_inserter(loaded.words));
    for (const Problem& problem : found.unproved)
        remark(loaded, phrase("SampleFile",
                              "Another program may have changed the curve “%1”: it could not be read from its original again. %2")
                           .with(problem.where, problem.what));
}

Result<LoadedSample> readContent(std::span<const char> content, Seal seal, const SampleParts& parts = {}) {
    const hdf5::Silence silence;
    const OpenFile file = hdf5::openFile(content);
    const auto choices = hdf5::readText(file, layout::choices);
    if (!choices)
        return contradiction(phrase("SampleFile", "The file holds no sample that can be read."));
    auto outline = sampleOutline(QByteArray::fromStdString(*choices));
    if (!outline)
        return std::unexpected(outline.error());
    leaveOut(*outline, parts);
    auto sample = readSample(file, std::move(*outline));
    if (!sample)
        return std::unexpected(sample.error());
    LoadedSample loaded{std::move(*sample), hdf5::readText(file, layout::results).value_or(std::string()),
                        hdf5::readText(file, layout::version).value_or(std::string())};
    loaded.words = remarksOn(loaded.sample);
    if (seal == Seal::Whole)
        return loaded;
    loaded.words.insert(loaded.words.begin(),
                        Problem{changedSince(static_cast<int>(loaded.sample.originals.size())), saveAgain(), {}});
    checkChoices(file, *choices, loaded);
    return loaded;
}

Result<LoadedSample> readWithinMemory(std::span<const char> content, Seal seal, const SampleParts& parts = {}) {
    try {
        return readContent(content, seal, parts);
    } catch (const std::bad_alloc&) {
        return refuse(phrase("SampleFile", "There is not enough memory for the contents of the file."));
    }
}

/// Tried in a child process first: the library may fall on a damaged file.
Result<LoadedSample> readUnsealed(std::span<const char> file) {
    constexpr std::size_t bytesPerSecond = 10'000'000;                            // reading is far faster
    const auto longest = 5 + static_cast<unsigned>(file.size() / bytesPerSecond); // s
    if (!hdf5::survives([&] { static_cast<void>(readContent(file, Seal::Broken)); }, longest))
        return refuse(phrase("SampleFile", "The file is damaged: it cannot be read."), restoreSampleFile());
    return readWithinMemory(file, Seal::Broken);
}

Result<LoadedSample> readInTurn(std::span<const char> file, Seal seal, const SampleParts& parts) {
    const auto turn = hdf5::turn(); // the child has it from its parent
    return seal == Seal::Whole ? readWithinMemory(file, seal, parts) : readUnsealed(file);
}

Result<LoadedSample> readFile(std::span<const char> file, const SampleParts& parts) {
    const auto seal = checkSeal(file);
    if (!seal)
        return std::unexpected(seal.error());
    auto loaded = readInTurn(file, *seal, parts);
    if (loaded && *seal == Seal::Broken)
        proveCurves(*loaded);
    return loaded;
}

} // namespace

Result<LoadedSample> readSampleFile(std::span<const char> bytes, const std::string& fileName, const SampleParts& parts) {
    Result<LoadedSample> loaded = readFile(bytes, parts);
    if (!loaded)
        loaded.error().where = fileName;
    else
        for (Problem& problem : loaded->words)
            if (problem.where.empty())
                problem.where = fileName;
    return loaded;
}

} // namespace vitrine
