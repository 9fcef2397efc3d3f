#include "core/files/hdf5/write.h"
#include "core/files/json/sample_json.h"
#include "core/files/sample/sample_file.h"
#include "core/files/sample/sample_patterns.h"
#include "core/files/sample/user_block.h"
#include "tests/support/random_samples.h"
#include "tests/support/support.h"

#include <QRegularExpression>

using namespace vitrine;
using vitrine::test::randomSample;
using vitrine::test::valueOf;

namespace {

/// A sealed file with these choices and, of everything else, only the patterns of a sample.
Bytes withChoices(const Sample& sample, const std::string& json) {
    const hdf5::Handle file = hdf5::createFile();
    const hdf5::Handle entry = hdf5::createGroup(file, "entry", "NXentry");
    writePatterns(entry, sample);
    const hdf5::Handle process = hdf5::createGroup(entry, "vitrine", "NXprocess");
    const hdf5::Handle note = hdf5::createGroup(process, "choices", "NXnote");
    hdf5::writeText(note, "data", json);
    Bytes bytes = hdf5::imageOf(file, userBlockSize);
    sealUserBlock(bytes);
    return bytes;
}

/// A sealed file with these choices and nothing else of a sample.
Bytes fileWithChoices(const std::string& json) {
    return withChoices({}, json);
}

Sample sampleWithScans() {
    for (std::uint64_t seed = 1;; ++seed)
        if (Sample sample = randomSample(seed);
            sample.scans.size() > 2 && sample.patterns.size() > 1 && sample.originals.size() > 1)
            return sample;
}

bool isRefused(const Bytes& bytes) {
    const auto loaded = readSampleFile(bytes, "x.vitrine");
    return !loaded && !english(loaded.error().what).empty();
}

} // namespace

/// Files whose seal is right and whose contents lie.
class DamagedContentTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void choicesWithoutTheirCurves() {
        const Sample sample = sampleWithScans();
        QVERIFY(isRefused(fileWithChoices(sampleChoicesJson(sample).toStdString())));
    }
    void choicesThatAreNotJson() {
        for (const char* text : {"", "{", "[]", "null", "{}", "{\"id\": 3}", "\"text\""})
            QVERIFY(isRefused(fileWithChoices(text)));
    }
    void everyMissingFieldIsNoticed() {
        const Sample sample = sampleWithScans();
        const QByteArray whole = sampleChoicesJson(sample);
        QVERIFY(sampleOutline(whole));
        const QRegularExpression field(QStringLiteral("\"(\\w+)\": "));
        for (auto match = field.globalMatch(QString::fromUtf8(whole)); match.hasNext();) {
            const auto found = match.next();
            if (QStringList{QStringLiteral("parameters"), QStringLiteral("baseline"), QStringLiteral("sub_peaks"),
                            QStringLiteral("reference"), QStringLiteral("equation"), QStringLiteral("reference_pressure_GPa"),
                            QStringLiteral("heat_capacity"), QStringLiteral("ruby"), QStringLiteral("heat_runs"),
                            QStringLiteral("rubies"), QStringLiteral("series"), QStringLiteral("conditions"),
                            QStringLiteral("across_mm"), QStringLiteral("lorentzian_half_width_per_A"),
                            QStringLiteral("simulated"), QStringLiteral("start_temperature_K"), QStringLiteral("below_q_min"),
                            QStringLiteral("pairs")}
                    .contains(found.captured(1)))
                continue; // files of before do not have them
            QString changed = QString::fromUtf8(whole);
            changed.insert(found.capturedStart(1), QLatin1Char('Q'));
            QVERIFY2(!sampleOutline(changed.toUtf8()), qPrintable(found.captured(1)));
        }
    }
    void mutatedChoicesNeverCrash() {
        const QByteArray whole = sampleChoicesJson(sampleWithScans());
        std::mt19937_64 random(5);
        const QByteArray pieces = "{}[]\",:0123456789.eE-+ntfalsu \\";
        for (int i = 0; i < 4000; ++i) {
            QByteArray changed = whole;
            for (std::uint64_t n = random() % 4 + 1; n > 0; --n)
                changed[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(changed.size()))] =
                    pieces[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(pieces.size()))];
            const auto outline = sampleOutline(changed);
            QVERIFY(outline || !english(outline.error().what).empty());
        }
    }
    void impossibleChoicesAreRefused() {
        Sample sample;
        sample.id = sample.name = "s";
        const auto withRate = [&](double rate) {
            Scan scan;
            scan.id = scan.name = "a";
            scan.recording = Recording{{}, {1, 2}, {3, 4}, SignalKind::Power};
            scan.choices.heatingRate = rate;
            sample.scans = {scan};
            return valueOf(writeSampleFile(sample, nullptr));
        };
        QVERIFY(!isRefused(withRate(1)));
        QVERIFY(isRefused(withRate(-1)));
        sample.treatment.temperature = -4;
        QVERIFY(isRefused(withRate(1)));
    }
    void filesOfBeforeThereWerePatternsOpen() {
        Sample sample;
        sample.id = sample.name = "s";
        QString choices = QString::fromUtf8(sampleChoicesJson(sample));
        choices.remove(QRegularExpression(QStringLiteral("\"compression\": \\{[^}]*\\},")));
        choices.remove(QRegularExpression(QStringLiteral("\"patterns\": \\[\\s*\\],")));
        QVERIFY(!choices.contains(QLatin1String("compression")) && !choices.contains(QLatin1String("patterns")));
        const auto loaded = readSampleFile(fileWithChoices(choices.toStdString()), "x.vitrine");
        QVERIFY(valueOf(loaded).sample == sample);
    }
    void impossiblePatternsAreRefused() {
        Sample sample;
        sample.id = sample.name = "s";
        const auto isAccepted = [&](const ScatteringPattern& pattern) {
            sample.patterns = {pattern};
            return !isRefused(valueOf(writeSampleFile(sample, nullptr)));
        };
        ScatteringPattern pattern;
        pattern.id = pattern.name = "p";
        pattern.recording = PatternRecording{};
        QVERIFY(isAccepted(pattern));
        pattern.pressure = -1;
        QVERIFY(!isAccepted(pattern));
        pattern.pressure = 1;
        pattern.choices.wavelength = 0;
        QVERIFY(!isAccepted(pattern));
        pattern.choices.wavelength = 1;
        pattern.choices.background = "absent";
        QVERIFY(!isAccepted(pattern));
        pattern.choices.background.clear();
        sample.compression.exponent = 0;
        QVERIFY(!isAccepted(pattern));
    }
    void framesOfAnotherNumberAreRefused() {
        Sample sample;
        sample.id = sample.name = "s";
        ScatteringPattern pattern;
        pattern.id = pattern.name = "p";
        PatternRecording recording;
        recording.frames = {{1, 2}, {1, 2, 3, 4, 5, 6}, 3};
        pattern.recording = recording;
        sample.patterns = {pattern};
        for (const std::size_t frames : {std::size_t(0), std::size_t(2), std::size_t(4), std::size_t(900'000'000)}) {
            PatternRecording lie = recording;
            lie.frames.frames = frames;
            Sample liar = sample;
            ScatteringPattern told = pattern;
            told.recording = lie;
            liar.patterns = {told};
            QVERIFY(isRefused(withChoices(sample, sampleChoicesJson(liar).toStdString())));
        }
        QVERIFY(!isRefused(withChoices(sample, sampleChoicesJson(sample).toStdString())));
    }
    void twoPatternsOfOneIdentityAreRefused() {
        Sample sample = sampleWithScans();
        sample.patterns.push_back(sample.patterns.front());
        QVERIFY(isRefused(valueOf(writeSampleFile(sample, nullptr))));
    }
    void twoScansOfOneIdentityAreRefused() {
        Sample sample = sampleWithScans();
        sample.scans.push_back(sample.scans.front());
        QVERIFY(isRefused(valueOf(writeSampleFile(sample, nullptr))));
    }
    void anOriginalThatIsNotWhatItSaysIsRefused() {
        Sample sample = sampleWithScans();
        Original changed = *sample.originals.front();
        auto bytes = *changed.bytes.all();
        bytes.push_back('x');
        changed.bytes = StoredBytes(bytes);
        sample.originals.front() = changed;
        QVERIFY(isRefused(valueOf(writeSampleFile(sample, nullptr))));
    }
    void hdf5WithoutASampleIsRefused() {
        Bytes bytes = hdf5::imageOf(hdf5::createFile(), userBlockSize);
        sealUserBlock(bytes);
        QVERIFY(isRefused(bytes));
    }
    void sealedRubbishIsRefused() {
        std::mt19937_64 random(6);
        for (int i = 0; i < 200; ++i) {
            Bytes bytes(userBlockSize + random() % 5000);
            for (std::size_t k = userBlockSize; k < bytes.size(); ++k)
                bytes[k] = static_cast<char>(random());
            sealUserBlock(bytes);
            QVERIFY(isRefused(bytes));
        }
    }
};

QTEST_APPLESS_MAIN(DamagedContentTest)
#include "damaged_content_test.moc"
