#include "core/evaluation/evaluate.h"
#include "core/files/hdf5/write.h"
#include "core/files/import/import_pattern.h"
#include "core/files/import/proposal.h"
#include "core/files/sample/sample_file.h"
#include "core/files/sample/verify.h"
#include "tests/support/patterns.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vitrine;
using vitrine::test::patternText;
using vitrine::test::valueOf;

namespace {

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

/// A NeXus file with a stack of frames, two points of which are masked, and one frame that stands apart.
Bytes stackFile() {
    using namespace hdf5;
    const Handle file = createFile();
    setAttribute(file, "default", "entry");
    const Handle entry = createGroup(file, "entry", "NXentry");
    setAttribute(entry, "default", "data");
    const Handle data = createGroup(entry, "data", "NXdata");
    setAttribute(data, "signal", "I");
    setAttribute(data, "axes", std::vector<std::string>{".", "q"});
    std::vector<double> q, frames;
    for (int k = 0; k < 300; ++k)
        q.push_back(0.5 + 0.05 * k);
    for (int f = 0; f < 12; ++f)
        for (int k = 0; k < 300; ++k)
            frames.push_back((f == 5 ? 3 : 1) * (100 + 10 * std::sin(0.1 * k) + 0.1 * ((f * 37 + k * 11) % 17)));
    frames[300 * 2 + 7] = frames[300 * 8 + 100] = NAN;
    writeColumn(data, {"q", "1/A", {}}, q);
    writeTable(data, {"I", "counts", {}}, frames, 12, 300);
    return imageOf(file, 0);
}

Sample sampleOf(const ImportedPatterns& file) {
    Sample sample;
    sample.id = sample.name = "s";
    sample.composition = "Zr50Cu50";
    sample.patterns = file.patterns;
    sample.originals = {file.original};
    return sample;
}

LoadedSample storedAndLoaded(const Sample& sample) {
    Memo memo;
    const auto result = evaluate(Shared<Sample>(sample), memo);
    return valueOf(readSampleFile(valueOf(writeSampleFile(sample, result.get())), "x.vitrine"));
}

} // namespace

class ImportPatternTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aPatternKnowsWhereItComesFrom() {
        const auto file = valueOf(importPattern(bytesOf(patternText()), "a.b.csv"));
        QCOMPARE(file.patterns.size(), std::size_t(1));
        const ScatteringPattern& pattern = *file.patterns.front();
        QCOMPARE(pattern.name, "a.b");
        QCOMPARE(pattern.id, file.original->sha256.substr(0, 8) + "-1");
        QCOMPARE(pattern.source.sha256, file.original->sha256);
        QVERIFY(pattern.source.answers.empty());
        QVERIFY(pattern.role == PatternRole::Sample);
        QVERIFY(pattern.choices.polarization == PolarizationChoice(Polarization{0.5}));
        QVERIFY(test::near(pattern.choices.wavelength.value_or(0), 0.2, 1e-12));
    }
    void theHeaderSaysThatPolarisationIsDone() {
        const std::string text = "# == pyFAI calibration ==\n# Wavelength: 1.908e-11\n# Polarization factor: 0.99\n#\n"
                                 "# q_A^-1\t I\n";
        std::string rows;
        for (int i = 10; i < 200; ++i)
            rows += std::to_string(0.05 * i) + "  " + std::to_string(100 + i % 7) + "\n";
        const auto file = valueOf(importPattern(bytesOf(text + rows), "a.xy", {}, PatternRole::Background));
        QVERIFY(file.patterns.front()->choices.polarization == PolarizationChoice(PolarizationDone{}));
        QVERIFY(file.patterns.front()->role == PatternRole::Background);
    }
    void answersComeBack() {
        const PatternReadOptions options{PatternAxis::QPerNanometre, 0.1811, ','};
        QVERIFY(valueOf(patternOptionsOf(patternOptionsJson(options))) == options);
        for (const PatternAxis axis : {PatternAxis::R, PatternAxis::D})
            for (const PatternContent content :
                 {PatternContent::Intensity, PatternContent::StructureFactor, PatternContent::ReducedStructure,
                  PatternContent::PairFunction, PatternContent::PairDistribution}) {
                const PatternReadOptions asked{.axis = axis, .content = content};
                QVERIFY(valueOf(patternOptionsOf(patternOptionsJson(asked))) == asked);
            }
        QVERIFY(patternOptionsJson({}).empty());
        QVERIFY(valueOf(patternOptionsOf({})) == PatternReadOptions{});
        for (const char* wrong : {"{", "[]", "{\"axis\": \"sideways\"}", "{\"wavelength_A\": \"short\"}"})
            QVERIFY2(!patternOptionsOf(wrong), wrong);
    }
    void theAnswersAreUsedAgainByVerify() {
        const PatternReadOptions answered{.axis = PatternAxis::Q, .wavelength = 0.2};
        const auto file = valueOf(importPattern(bytesOf(patternText(2.7, false)), "a.csv", answered));
        QVERIFY(!file.patterns.front()->source.answers.empty());
        LoadedSample loaded = storedAndLoaded(sampleOf(file));
        QVERIFY(verifySample(loaded).empty());
        ScatteringPattern changed = *loaded.sample.patterns.front();
        changed.source.answers = patternOptionsJson({.axis = PatternAxis::QPerNanometre, .wavelength = 0.2});
        loaded.sample.patterns.front() = changed;
        loaded.results.clear();
        QCOMPARE(verifySample(loaded).size(), std::size_t(1));
    }
    void stacksOfFramesAreKeptAndAveraged() {
        const auto file = valueOf(importPattern(stackFile(), "stack.nxs"));
        const LoadedSample loaded = storedAndLoaded(sampleOf(file));
        QCOMPARE(loaded.sample.patterns.front()->recording->frames.frames, std::size_t(12));
        const auto problems = verifySample(loaded);
        QVERIFY2(problems.empty(), problems.empty() ? "" : english(problems.front()).c_str());
        const QJsonObject frames = QJsonDocument::fromJson(QByteArray::fromStdString(loaded.results))
                                       .object()[QLatin1String("patterns")]
                                       .toArray()
                                       .at(0)
                                       .toObject()[QLatin1String("frames")]
                                       .toObject();
        QCOMPARE(frames[QLatin1String("recorded")].toInt(), 12);
        QCOMPARE(frames[QLatin1String("averaged")].toInt(), 11);
        const QJsonObject rejected = frames[QLatin1String("rejected")].toArray().at(0).toObject();
        QCOMPARE(rejected[QLatin1String("index")].toInt(), 5);
        QVERIFY(!rejected[QLatin1String("reason")].toString().isEmpty());
    }
    void aChangedResultIsNoticed() {
        const auto file = valueOf(importPattern(bytesOf(patternText()), "a.csv"));
        LoadedSample loaded = storedAndLoaded(sampleOf(file));
        QVERIFY(verifySample(loaded).empty());
        LoadedSample poorer = loaded;
        QJsonObject results = QJsonDocument::fromJson(QByteArray::fromStdString(loaded.results)).object();
        results.remove(results.keys().front());
        poorer.results = QJsonDocument(results).toJson().toStdString();
        QCOMPARE(verifySample(poorer).size(), std::size_t(1)); // deleted
        poorer.version = "0.0.1";
        QVERIFY(verifySample(poorer).empty()); // an older version did not evaluate it yet
        ScatteringPattern changed = *loaded.sample.patterns.front();
        changed.choices.structure.normalization.qRange.high = 18;
        loaded.sample.patterns.front() = changed;
        QCOMPARE(verifySample(loaded).size(), std::size_t(1));
    }
    void theHeaderNamesTheComposition() {
        PatternFile file;
        file.sampleName = "glass A";
        file.composition = "Mg2SiO4";
        QCOMPARE(propose(file, "Zr50Cu50.xy").composition, "Mg2SiO4");
        file.composition.clear();
        QCOMPARE(propose(file, "Zr50Cu50.xy").composition, "Zr50Cu50");
        QCOMPARE(propose(file, "x.xy").name, "glass A");
    }
};

QTEST_APPLESS_MAIN(ImportPatternTest)
#include "import_pattern_test.moc"
