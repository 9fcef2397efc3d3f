#include "core/files/content/sha256.h"
#include "core/files/sample/sample_file.h"
#include "core/files/sample/user_block.h"
#include "tests/support/random_samples.h"
#include "tests/support/support.h"

#include <atomic>
#include <thread>

using namespace vitrine;
using vitrine::test::randomSample;
using vitrine::test::valueOf;

namespace {

Bytes fileOf(const Sample& sample) {
    return valueOf(writeSampleFile(sample, nullptr));
}

/// Results in which everything is missing: enough to be stored.
SampleResult emptyResult(const Sample& sample) {
    const Problem why{phrase("Test", "Not computed."), {}, {}};
    SampleResult result{.id = sample.id,
                        .scans = {},
                        .kissinger = {},
                        .fictiveTemperature = std::unexpected(why),
                        .patterns = {},
                        .compression = {}};
    for (const auto& scan : sample.scans) {
        const std::unexpected<Problem> none(why);
        result.scans.push_back(ScanResult{scan->id, none, none, none, none, none, none});
    }
    for (const auto& pattern : sample.patterns) {
        const std::unexpected<Problem> none(why);
        result.patterns.push_back(PatternResult{pattern->id, {}, none, {}, none, {}, none, none, {}, {}, {}, {}, {}, 0});
    }
    return result;
}

bool sameBytes(const Original& a, const Original& b) {
    return a == b && a.bytes.all() == b.bytes.all();
}

bool isRefused(std::span<const char> bytes) {
    const auto loaded = readSampleFile(bytes, "x.vitrine");
    return !loaded && !english(loaded.error().what).empty() && loaded.error().where == "x.vitrine";
}

bool isNoticed(std::span<const char> bytes) {
    const auto loaded = readSampleFile(bytes, "x.vitrine");
    return loaded ? !loaded->words.empty() && loaded->words.front().where == "x.vitrine" : isRefused(bytes);
}

} // namespace

class SampleFileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everythingComesBack() {
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const Sample sample = randomSample(seed);
            const LoadedSample loaded = valueOf(readSampleFile(fileOf(sample), "x.vitrine"));
            QVERIFY2(loaded.sample == sample, qPrintable(QString::number(seed)));
            QVERIFY(std::ranges::equal(loaded.sample.originals, sample.originals,
                                       [](const auto& a, const auto& b) { return sameBytes(*a, *b); }));
            QCOMPARE(loaded.version, VITRINE_VERSION);
            QVERIFY(loaded.results.empty());
        }
    }
    void severalThreadsMayWriteAndReadAtATime() {
        std::atomic<int> equal = 0;
        std::vector<std::thread> threads;
        for (std::uint64_t seed = 0; seed < 4; ++seed)
            threads.emplace_back([seed, &equal] {
                for (int i = 0; i < 15; ++i) {
                    const Sample sample = randomSample(10 * seed + 1);
                    equal += valueOf(readSampleFile(fileOf(sample), "x.vitrine")).sample == sample ? 1 : 0;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(equal.load(), 60);
    }
    void savingAgainGivesTheSameBytes() {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Sample sample = randomSample(seed);
            const SampleResult result = emptyResult(sample);
            const Bytes first = valueOf(writeSampleFile(sample, &result));
            const LoadedSample loaded = valueOf(readSampleFile(first, "x.vitrine"));
            QVERIFY(!loaded.results.empty());
            QVERIFY(valueOf(writeSampleFile(loaded.sample, &result)) == first);
        }
    }
    void unevenPatternsAreNotWritten() {
        const auto isWritten = [](PatternRecording recording) {
            Sample sample;
            sample.id = sample.name = "s";
            ScatteringPattern pattern;
            pattern.id = pattern.name = "p";
            pattern.recording = std::move(recording);
            sample.patterns = {pattern};
            return writeSampleFile(sample, nullptr).has_value();
        };
        PatternRecording recording;
        recording.pattern = {{1, 2, 3}, {1, 2, 3}, {}};
        QVERIFY(isWritten(recording));
        recording.pattern.sigma = {1};
        QVERIFY(!isWritten(recording));
        recording.pattern = {};
        recording.frames = {{1, 2}, {1, 2, 3, 4, 5, 6}, 3};
        QVERIFY(isWritten(recording));
        recording.frames.frames = 2;
        QVERIFY(!isWritten(recording));
    }
    void maskedPointsStayMasked() {
        Sample sample;
        sample.id = sample.name = "s";
        ScatteringPattern pattern;
        pattern.id = pattern.name = "p";
        PatternRecording recording;
        recording.frames = {{1, 2}, {1, NAN, 3, INFINITY}, 2};
        pattern.recording = recording;
        sample.patterns = {pattern};
        const Bytes bytes = fileOf(sample);
        const Sample loaded = valueOf(readSampleFile(bytes, "x.vitrine")).sample;
        QVERIFY(std::isnan(loaded.patterns.front()->recording->frames.intensity[1]));
        QVERIFY(std::isinf(loaded.patterns.front()->recording->frames.intensity[3]));
        QVERIFY(fileOf(loaded) == bytes);
    }
    void theUserBlockIsReadable() {
        const Bytes bytes = fileOf(randomSample(1));
        QVERIFY(std::string_view(bytes.data(), bytes.size()).starts_with("Vitrine sample file\nformat 2\nbytes "));
        QCOMPARE(std::string_view(bytes.data() + userBlockSize + 1, 3), "HDF");
    }
    /// Refused, or opened with words: what HDF5 need not notice may have been another program's doing.
    void everyFlippedByteIsNoticed() {
        const Bytes whole = fileOf(randomSample(3));
        std::mt19937_64 random(7);
        for (std::size_t i = 0; i < 900; ++i) { // each is tried in a process of its own
            Bytes damaged = whole;
            const std::size_t at = i < 200 ? i : random() % whole.size();
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random() % 255));
            QVERIFY2(isNoticed(damaged), qPrintable(QString::number(at)));
        }
    }
    void everyTruncationIsNoticed() {
        const Bytes whole = fileOf(randomSample(3));
        std::mt19937_64 random(8);
        for (int i = 0; i < 1500; ++i) {
            const std::size_t length = i < 600 ? static_cast<std::size_t>(i) : random() % whole.size();
            QVERIFY(isRefused(std::span(whole).first(length)));
        }
        Bytes longer = whole;
        longer.push_back('x');
        QVERIFY(isRefused(longer));
    }
    void aNewerFormatIsSaidToBeNewer() {
        Bytes bytes = fileOf(randomSample(2));
        const std::string_view text(bytes.data(), bytes.size());
        bytes[text.find("format 2") + 7] = '3';
        const auto loaded = readSampleFile(bytes, "x.vitrine");
        QVERIFY(!loaded);
        QVERIFY(english(loaded.error()).find("newer version") != std::string::npos);
    }
    void otherFilesAreRefused() {
        const Bytes bytes = fileOf(randomSample(2));
        const std::string_view text = "time,temperature\n1,2\n";
        QVERIFY(isRefused({text.data(), text.size()}));
    }
    void unevenColumnsAreNotWritten() {
        Sample sample = randomSample(1);
        Scan scan;
        scan.id = scan.name = "s";
        scan.recording = Recording{{}, {1, 2, 3}, {1, 2}, SignalKind::Power};
        sample.scans.push_back(scan);
        QVERIFY(!writeSampleFile(sample, nullptr));
    }
    void hashesAreSha256() {
        const std::string_view abc = "abc";
        QCOMPARE(sha256({abc.data(), abc.size()}), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
};

QTEST_APPLESS_MAIN(SampleFileTest)
#include "sample_file_test.moc"
