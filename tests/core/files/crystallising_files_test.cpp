// Metallic glasses that crystallise, from the bytes of a table to T_g and T_x.
#include "core/evaluation/evaluate.h"
#include "core/files/import/import.h"
#include "tests/core/calorimetry/crystallising_glass.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double perSecond = 10.0 / 60, grams = 0.012;

/// How a table has a heat capacity C in J/(g K).
struct Form {
    const char* header;
    double factor; ///< of C
    bool exoUp, massKnown, celsius;
};

constexpr Form forms[] = {{"Temperature (K),Heat Capacity (J/(g K))", 1, false, false, false},
                          {"Temperature (K),Heat Flow (W/g)", -perSecond, true, false, false},
                          {"Temperature (K),Heat Flow (W/g)", perSecond, false, false, false},
                          {"Temperature (K),Heat Flow (mW)", -1e3 * perSecond* grams, true, true, false},
                          {"Temperature (°C),Heat Flow (mW)", 1e3 * perSecond* grams, false, true, true}};

std::string tableOf(const Thermogram& scan, const Form& form) {
    std::string text = std::string(form.header) + "\n";
    char row[64];
    for (std::size_t i = 0; i < scan.temperature.size(); ++i) {
        std::snprintf(row, sizeof row, "%.2f,%.6f\n", scan.temperature[i] - (form.celsius ? 273.15 : 0),
                      form.factor * scan.signal[i]);
        text += row;
    }
    return text;
}

ReadOptions answersFor(const Form& form) {
    ReadOptions answers;
    answers.heatingRate = perSecond;
    answers.exo = form.exoUp ? ExoDirection::Up : ExoDirection::Down;
    if (form.massKnown)
        answers.mass = grams;
    return answers;
}

} // namespace

class CrystallisingFilesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void neighboursOfTheKinds_data() {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("drop");
        QTest::addColumn<bool>("melts");
        QTest::addColumn<double>("tg");
        QTest::newRow("30 K") << 30.0 << 0.05 << false << 655.0;
        QTest::newRow("55 K") << 55.0 << 0.05 << false << 560.0;
        QTest::newRow("110 K, melts") << 110.0 << 0.05 << true << 590.0;
        QTest::newRow("85 K, melts") << 85.0 << 0.05 << true << 640.0;
        QTest::newRow("40 K, below the glass") << 40.0 << 0.4 << false << 580.0;
        QTest::newRow("90 K, below the glass") << 90.0 << 0.4 << false << 680.0;
    }
    void neighboursOfTheKinds() {
        QFETCH(double, width);
        QFETCH(double, drop);
        QFETCH(bool, melts);
        QFETCH(double, tg);
        CrystallisingGlass glass{
            .Tg = tg, .w = 3, .exotherms = {{tg + width + 4.2, 2.1, 2.5, drop}}, .from = tg - 180, .to = tg + width + 120};
        if (melts) {
            glass.meltAt = tg + width + 200;
            glass.meltWidth = 8;
            glass.to = glass.meltAt + 70;
        }
        for (const Form& form : forms) {
            const std::string text = tableOf(glass.scan(), form);
            const ImportedFile file = valueOf(importThermogram(Bytes(text.begin(), text.end()), "glass.csv", answersFor(form)));
            Sample sample;
            sample.id = sample.name = "glass";
            sample.scans = file.scans;
            Study study;
            study.samples.push_back(sample);
            Memo memo;
            const ScanResult& result = *evaluate(study, memo).samples.front()->scans.front();
            const Measured& midpoint = valueOf(result.transition)->midpointHalfStep;
            QVERIFY2(near(midpoint.value, glass.trueTg(), 1.5), form.header);
            QVERIFY(near(midpoint.value, glass.trueTg(), 4 * midpoint.error.value_or(0)));
            QVERIFY(result.crystallisation && result.crystallisation->onset);
            QVERIFY2(near(result.crystallisation->onset->value, glass.trueTx(), 1), form.header);
            QCOMPARE(result.crystallisation->melting.has_value(), melts);
        }
    }
};

QTEST_APPLESS_MAIN(CrystallisingFilesTest)
#include "crystallising_files_test.moc"
