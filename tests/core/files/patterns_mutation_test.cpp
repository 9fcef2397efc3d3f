#include "core/files/content/pattern_reading.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "tests/core/files/mutation.h"
#include "tests/core/files/synthetic_formats.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

bool isSound(const ReadPattern& pattern) {
    const PatternRecording& recording = *pattern.recording;
    const bool stack = recording.frames.frames > 1;
    const auto& q = stack ? recording.frames.q : recording.pattern.q;
    const auto& sigma = recording.pattern.sigma;
    const std::size_t values = stack ? recording.frames.intensity.size() : recording.pattern.intensity.size();
    return q.size() >= 2 && allFinite(q) && std::ranges::is_sorted(q) && q.front() >= 0 &&
           values == q.size() * std::max<std::size_t>(recording.frames.frames, 1) &&
           (stack || allFinite(recording.pattern.intensity)) && (sigma.empty() || sigma.size() == q.size()) && allFinite(sigma) &&
           recording.frames.sigma.size() % std::max<std::size_t>(values, 1) == 0 && allFinite(recording.frames.sigma);
}

/// Every column of the preview has a role, and what is not used is said.
bool losesNoColumn(const PatternFile& file) {
    std::string said;
    for (const Message& note : file.notes)
        said += english(note);
    for (const ReadPattern& pattern : file.patterns)
        for (const Message& note : pattern.notes)
            said += english(note);
    return std::ranges::all_of(file.columns, [&](const ColumnUnderstood& column) {
        return column.role != "unused" || said.find("“" + column.name + "”") != std::string::npos;
    });
}

/// A value that is sound, or a problem with its place.
bool isAnswered(const Result<PatternFile>& read) {
    return read ? !read->patterns.empty() && std::ranges::all_of(read->patterns, isSound) && losesNoColumn(*read)
                : !english(read.error()).empty() && !read.error().where.empty();
}

/// With an axis and a wavelength answered every other time, so that reading goes on to the end.
PatternReadOptions answers(int round) {
    return round % 2 == 0 ? PatternReadOptions{} : PatternReadOptions{PatternAxis::TwoTheta, 0.5, {}};
}

} // namespace

class PatternsMutationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void damagedTextGivesAValueOrAProblem() {
        Random random(20250801);
        for (int round = 0; round < 200; ++round)
            for (const auto& [dialect, name, text] : synthetic::allPatterns()) {
                const std::string damaged = mutated(text, random);
                looksLikePattern(damaged, name);
                QVERIFY2(isAnswered(readPatternFile(damaged, name, answers(round))), (dialect + "\n" + damaged).c_str());
            }
    }
    void damagedFilesOfDiffractometersGiveAValueOrAProblem() {
        Random random(20250804);
        for (int round = 0; round < 150; ++round)
            for (const auto& [dialect, name, bytes] : synthetic::allFormats()) {
                const std::string damaged = mutated(bytes, random);
                looksLikePattern(damaged, name);
                const auto read = readPatternFile(damaged, name, answers(round));
                QVERIFY2(isAnswered(read), (dialect + (read ? ": not sound" : ": " + english(read.error()))).c_str());
            }
    }
    void damagedHdf5GivesAValueOrAProblem() {
        Random random(20250802);
        const auto stack = synthetic::nexus(), single = synthetic::nexus({.defaults = false, .frames = 0});
        for (int round = 0; round < 400; ++round) {
            const auto& image = round % 3 == 0 ? single : stack;
            const std::string damaged = mutated(std::string(image.begin(), image.end()), random);
            QVERIFY2(isAnswered(readPatternFile(damaged, "a.h5", answers(round))), std::to_string(round).c_str());
        }
    }
    void hdf5WithBytesChangedInItsTables() {
        Random random(20250803);
        const auto image = synthetic::nexus();
        for (int round = 0; round < 250; ++round) {
            std::vector<char> damaged = image;
            for (std::size_t times = 1 + below(random, 8); times > 0; --times)
                damaged[below(random, damaged.size())] = static_cast<char>(random());
            QVERIFY2(isAnswered(readPatternFile(damaged, "a.h5", answers(round))), std::to_string(round).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(PatternsMutationTest)
#include "patterns_mutation_test.moc"
