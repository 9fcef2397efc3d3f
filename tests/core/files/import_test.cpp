#include "core/files/import/import.h"
#include "core/files/import/proposal.h"
#include "tests/support/support.h"

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

std::string scanText(double start, double slope, std::size_t rows = 200) {
    std::string text = "time [s],temperature [K],heat flow [mW]\n";
    for (std::size_t i = 0; i < rows; ++i) {
        const double t = 0.5 * static_cast<double>(i);
        text += figureText(t, 10) + ',' + figureText(start + slope * t, 12) + ',' + figureText(1 + std::sin(0.1 * t), 10) + '\n';
    }
    return text;
}

ReadScan rates(std::optional<double> header, std::optional<double> measured) {
    ReadScan scan;
    scan.headerRate = header;
    scan.measuredRate = measured;
    return scan;
}

SampleProposal proposalFor(const char* fileName, const char* sampleName = "") {
    Reading reading;
    reading.sampleName = sampleName;
    return propose(reading, fileName);
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aScanKnowsWhereItComesFrom() {
        ReadOptions options;
        options.mass = 0.01;
        options.exo = ExoDirection::Up;
        const ImportedFile file = valueOf(importThermogram(bytesOf(scanText(300, 0.5)), "a.b.csv", options));
        QCOMPARE(file.scans.size(), std::size_t(1));
        const Scan& scan = *file.scans.front();
        QCOMPARE(scan.name, "a.b");
        QCOMPARE(scan.id, file.original->sha256.substr(0, 8) + "-1");
        QCOMPARE(scan.source.file, "a.b.csv");
        QCOMPARE(scan.source.sha256, file.original->sha256);
        QVERIFY(near(scan.choices.heatingRate.value_or(0), 0.5, 1e-6));
        QCOMPARE(scan.choices.mass.value_or(0), 0.01);
        QVERIFY(scan.choices.exo == ExoDirection::Up);
        QVERIFY(!scan.cooling);
    }
    void theSameBytesGiveTheSameScans() {
        const Bytes bytes = bytesOf(scanText(300, 0.5));
        const ReadOptions options{.exo = ExoDirection::Down};
        const auto first = valueOf(importThermogram(bytes, "a.csv", options));
        const auto second = valueOf(importThermogram(bytes, "a.csv", options));
        QVERIFY(first.scans == second.scans);
    }
    void aCoolingRampIsMarked() {
        const auto file = valueOf(importThermogram(bytesOf(scanText(500, -0.5)), "c.csv", {.exo = ExoDirection::Down}));
        QVERIFY(file.scans.front()->cooling);
    }
    void theRateRule() {
        QCOMPARE(chosenHeatingRate(rates(10, 10.3), {}).value_or(0), 10.0); // the programme is exact
        QCOMPARE(chosenHeatingRate(rates(10, 12), {}).value_or(0), 12.0);
        QCOMPARE(chosenHeatingRate(rates({}, -12), {}).value_or(0), 12.0);
        QCOMPARE(chosenHeatingRate(rates(10, {}), {}).value_or(0), 10.0);
        QVERIFY(!chosenHeatingRate(rates({}, {}), {}));
        QVERIFY(!chosenHeatingRate(rates(0, NAN), {}));
        QCOMPARE(chosenHeatingRate(rates(10, 10), {.heatingRate = 7}).value_or(0), 7.0);
    }
    void answersComeBack() {
        const ReadOptions options{1.5, 2e-6, ExoDirection::Up, "degC", "mW", ','};
        QVERIFY(valueOf(readOptionsOf(readOptionsJson(options))) == options);
        QVERIFY(readOptionsJson({}).empty());
        QVERIFY(valueOf(readOptionsOf({})) == ReadOptions{});
        QVERIFY(!readOptionsOf("{"));
        QVERIFY(!readOptionsOf("{\"mass_g\": \"much\"}"));
    }
    void formulasAreFound() {
        QCOMPARE(proposalFor("Zr46.8Ti8.2Cu7.5Ni10Be27.5_200Kps.csv").composition, "Zr46.8Ti8.2Cu7.5Ni10Be27.5");
        QCOMPARE(proposalFor("run7.txt", "Pd40Ni10Cu30P20 ribbon").composition, "Pd40Ni10Cu30P20");
        for (const char* none : {"FSRI_DSC_N2_10K_1.csv", "sample_42.txt", "PMMA_20K.csv", "Fe80_x.csv", "DSC8.csv"})
            QCOMPARE(proposalFor(none).composition, "");
    }
    void treatmentsAreFound() {
        const SampleTreatment compressed = proposalFor("Vit4_7GPa_583K_10min_500Kps.csv").treatment;
        QVERIFY(compressed.kind == TreatmentKind::Compressed);
        QCOMPARE(compressed.pressure.value_or(0), 7.0);
        QCOMPARE(compressed.temperature.value_or(0), 583.0);
        QCOMPARE(compressed.hold.value_or(0), 600.0);
        const SampleTreatment annealed = proposalFor("meltspun_anneal583K_600s_100Kps.csv").treatment;
        QVERIFY(annealed.kind == TreatmentKind::Annealed);
        QCOMPARE(annealed.temperature.value_or(0), 583.0);
        QCOMPARE(annealed.hold.value_or(0), 600.0);
        const SampleTreatment slow = proposalFor("slowcool_20Kmin_1000Kps.csv").treatment;
        QVERIFY(near(slow.coolingRate.value_or(0), 20.0 / 60, 1e-12));
        QVERIFY(!slow.temperature);
        QVERIFY(slow.kind == TreatmentKind::Unknown); // to be cooled slowly is not to be annealed
        QVERIFY(proposalFor("UMET_DSC_N2_10K_1.csv").treatment == SampleTreatment{});
        QVERIFY(proposalFor("as-cast 100Kps.csv").treatment.kind == TreatmentKind::AsCast);
    }
    void theHeaderNamesTheSample() {
        QCOMPARE(proposalFor("x17.txt", "glass A").name, "glass A");
        QCOMPARE(proposalFor("x17.txt").name, "x17");
    }
};

QTEST_APPLESS_MAIN(ImportTest)
#include "import_test.moc"
