#include "core/files/pattern_formats/pattern_files.h"

// The one list of dialects: each line names a function `PatternReader name()` that a file of this folder
// (or, for tables without a program's name, of patterns/) defines.
#define VITRINE_PATTERN_READERS(READER)                                                                                          \
    READER(nexusPatterns)                                                                                                        \
    READER(panalyticalXrdml)                                                                                                     \
    READER(pdfGetX)                                                                                                              \
    READER(gsasFxye)                                                                                                             \
    READER(pyfaiText)                                                                                                            \
    READER(fit2dChi)                                                                                                             \
    READER(evaText)                                                                                                              \
    READER(rigakuRas)                                                                                                            \
    READER(brukerUxd)                                                                                                            \
    READER(panalyticalCsv)                                                                                                       \
    READER(xylibPatterns)                                                                                                        \
    READER(zippedPatterns)                                                                                                       \
    READER(unreadBinary)                                                                                                         \
    READER(gudrun)                                                                                                               \
    READER(rmcProfile)                                                                                                           \
    READER(angleIntensityError)                                                                                                  \
    READER(mythenColumns)                                                                                                        \
    READER(namedPairFunction)                                                                                                    \
    READER(plainPatternTable)

#include <cmath>

namespace vitrine {

#define VITRINE_DECLARE(name) PatternReader name();
VITRINE_PATTERN_READERS(VITRINE_DECLARE)
#undef VITRINE_DECLARE

std::span<const PatternReader> patternReaders() {
#define VITRINE_ITEM(name) name(),
    static const PatternReader readers[] = {VITRINE_PATTERN_READERS(VITRINE_ITEM)};
#undef VITRINE_ITEM
    return readers;
}

std::vector<std::string> patternDialects() {
    std::vector<std::string> names;
    for (const PatternReader& reader : patternReaders())
        if (!reader.onlyRefuses)
            names.push_back(reader.name);
    return names;
}

namespace {

Result<FileText> contentOf(std::span<const char> bytes, const std::string& fileName, const std::string& encoding) {
    if (isKnownBinary(bytes))
        return FileText(std::string_view(bytes.data(), bytes.size()), Encoding::Latin1);
    return textOf(bytes, fileName, encoding);
}

/// The reader that was answered, or the claimants; those that take any table only where no other knows the file, or else a
/// file cut short would be taken for a table without titles.
std::vector<const PatternReader*> readersOf(const SourceFile& file, const std::string& dialect) {
    if (!dialect.empty()) {
        const auto all = patternReaders();
        const auto found =
            std::ranges::find_if(all, [&](const PatternReader& reader) { return dialect == reader.name && !reader.onlyRefuses; });
        return found == all.end() ? std::vector<const PatternReader*>{} : std::vector<const PatternReader*>{&*found};
    }
    auto readers = claimants(patternReaders(), file);
    const bool known = std::ranges::any_of(
        readers, [&](const PatternReader* reader) { return !reader->anyTable && reader->claims(file) >= Certainty::Structure; });
    if (known)
        std::erase_if(readers, [](const PatternReader* reader) { return reader->anyTable; });
    return readers;
}

/// A frame of a stack as a pattern, without the points that have no number.
ReadPattern frameOf(const ReadPattern& stack, std::size_t frame) {
    const FrameData& all = stack.recording->frames;
    PatternRecording one;
    one.content = stack.recording->content;
    one.wavelength = stack.recording->wavelength;
    one.polarizationDone = stack.recording->polarizationDone;
    for (std::size_t k = 0; k < all.q.size(); ++k) {
        const std::size_t at = frame * all.q.size() + k;
        if (!std::isfinite(all.intensity[at]))
            continue;
        one.pattern.q.push_back(all.q[k]);
        one.pattern.intensity.push_back(all.intensity[at]);
        if (!all.sigma.empty())
            one.pattern.sigma.push_back(all.sigma[at]);
    }
    return {stack.curve + "#" + std::to_string(frame + 1), stack.axis, std::move(one), stack.notes};
}

/// Stacks become their frames.
std::vector<ReadPattern> eachFrame(std::vector<ReadPattern>&& patterns) {
    std::vector<ReadPattern> each;
    for (ReadPattern& pattern : patterns) {
        const std::size_t frames = pattern.recording->frames.frames;
        for (std::size_t i = 0; i < frames; ++i)
            each.push_back(frameOf(pattern, i));
        if (frames == 0)
            each.push_back(std::move(pattern));
    }
    return each;
}

Attempt<PatternFile> readWith(const PatternReader& reader, const SourceFile& file, const PatternReadOptions& options) {
    auto read = reader.read(file, options);
    if (!read.result)
        return read;
    if (read.result->dialect.empty())
        read.result->dialect = reader.name;
    if (read.result->encoding.empty())
        read.result->encoding = encodingName(file.text.encoding());
    if (options.frames == FramesAs::Each)
        read.result->patterns = eachFrame(std::move(read.result->patterns));
    return read;
}

} // namespace

Result<PatternFile> readPatternFile(std::span<const char> bytes, const std::string& fileName, const PatternReadOptions& options) {
    auto text = contentOf(bytes, fileName, options.encoding);
    if (!text)
        return std::unexpected(text.error());
    const SourceFile file{std::move(*text), fileName};
    auto read = readBySurest<PatternFile>(readersOf(file, options.dialect),
                                          [&](const PatternReader& reader) { return readWith(reader, file, options); });
    if (read)
        return std::move(*read);
    return refuse(phrase("Pattern", "The file is in no format that is known here."), {}, fileName);
}

} // namespace vitrine
