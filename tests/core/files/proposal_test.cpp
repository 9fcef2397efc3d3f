// What a file's name says of its sample: pressure, temperature, time and rate in the spellings that people use.
#include "core/files/import/proposal.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

SampleProposal named(const QString& file) {
    return propose(Reading{}, file.toStdString());
}

constexpr double none = -1;

} // namespace

class ProposalTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void pressures_data() {
        QTest::addColumn<double>("expected"); // GPa
        const auto row = [](const char* file, double expected) { QTest::newRow(file) << expected; };
        row("glass_0.7GPa.xy", 0.7);
        row("glass 0.7 GPa.xy", 0.7);
        row("glass_0.7GPa", 0.7); // no ending
        row("glass_0p7GPa.xy", 0.7);
        row("glass_0,7GPa.xy", 0.7);
        row("glass-0.7GPa.xy", 0.7);
        row("glass_7_GPa_583K.csv", 7);
        row("glass7GPa.xy", 7);
        row("P7GPa.xy", 7);
        row("glass_700MPa.xy", 0.7);
        row("glass_700 mpa.xy", 0.7);
        row("glass_7kbar.xy", 0.7);
        row("glass_500bar.xy", 0.05);
        row("glass_100kPa.xy", 1e-4);
        row("glass_1atm.xy", 1.01325e-4);
        row("glass_0GPa.xy", 0);
        row("p7.xy", none);
        row("glass_p7_run3.xy", none);
        row("7G.xy", none);
        row("GPa.xy", none);
        row("glass_7GPas.xy", none); // a viscosity
        row("glass_7GPa2.xy", none);
        row("run_0.7.xy", none);
    }
    void pressures() {
        QFETCH(double, expected);
        const auto found = named(QString::fromUtf8(QTest::currentDataTag())).treatment.pressure;
        QCOMPARE(found.has_value(), expected != none);
        QVERIFY(!found || near(*found, expected, 1e-12));
    }

    void temperatures_data() {
        QTest::addColumn<double>("expected"); // K
        const auto row = [](const char* file, double expected) { QTest::newRow(file) << expected; };
        row("glass_583K.csv", 583);
        row("glass_583 K.csv", 583);
        row("annealed583K-1.csv", 583);
        row("T583K_run2.csv", 583);
        row("T=583K.csv", 583);
        row("glass_583.5K.csv", 583.5);
        row("glass_583p5K.csv", 583.5);
        row("glass_310C.csv", 583.15);
        row("glass_310 C.csv", 583.15);
        row("glass_310°C.csv", 583.15);
        row("glass_310 °C, 10 min.csv", 583.15);
        row("glass_310degC.csv", 583.15);
        row("annealed at310C.csv", 583.15);
        row("glass_-20C.csv", 253.15);
        row("glass-20C.csv", 293.15); // a hyphen
        row("PMMA_10K_1.csv", none);  // too cold for a treatment: a rate
        row("glass_20Kmin.csv", none);
        row("glass_200Kmin.csv", none);
        row("glass_200 K min-1.csv", none);
        row("glass_200 K s-1.csv", none);
        row("glass_200K_s.csv", none);
        row("Fe70C30_as-cast.csv", none);
        row("FeX310C.csv", none);
        row("glass_5830K.csv", none);
        row("583.csv", none);
    }
    void temperatures() {
        QFETCH(double, expected);
        const auto found = named(QString::fromUtf8(QTest::currentDataTag())).treatment.temperature;
        QCOMPARE(found.has_value(), expected != none);
        QVERIFY(!found || near(*found, expected, 1e-9));
    }

    void holds_data() {
        QTest::addColumn<double>("expected"); // s
        const auto row = [](const char* file, double expected) { QTest::newRow(file) << expected; };
        row("annealed_10min.csv", 600);
        row("annealed_10 min.csv", 600);
        row("annealed_10mins.csv", 600);
        row("annealed_600s.csv", 600);
        row("annealed_600 sec.csv", 600);
        row("annealed_2h.csv", 7200);
        row("annealed_2 hrs.csv", 7200);
        row("annealed_1.5h.csv", 5400);
        row("annealed_1p5h.csv", 5400);
        row("annealed_3days.csv", 259200);
        row("annealed_583K_10min_20Kmin.csv", 600);
        row("583K_2h.csv", 7200); // with its temperature a time is a treatment
        row("7GPa_600s.csv", 600);
        row("glass_600s.csv", none); // of what?
        row("annealed_20Kmin.csv", none);
        row("annealed_20 K min-1.csv", none);
        row("annealed_1000Kps.csv", none);
        row("annealed_10samples.csv", none);
    }
    void holds() {
        QFETCH(double, expected);
        const auto found = named(QString::fromUtf8(QTest::currentDataTag())).treatment.hold;
        QCOMPARE(found.has_value(), expected != none);
        QVERIFY(!found || near(*found, expected, 1e-9));
    }

    void rates_data() {
        QTest::addColumn<double>("heating"); // K/s
        QTest::addColumn<double>("cooling");
        const auto row = [](const char* file, double heating, double cooling = none) {
            QTest::newRow(file) << heating << cooling;
        };
        row("glass_20Kmin.csv", 20.0 / 60);
        row("glass_20Kmin-1.csv", 20.0 / 60);
        row("glass_20 K min-1.csv", 20.0 / 60);
        row("glass_20 K min⁻¹.csv", 20.0 / 60);
        row("glass_20K·min^-1.csv", 20.0 / 60);
        row("glass_20Kpmin.csv", 20.0 / 60);
        row("glass_20Kpermin.csv", 20.0 / 60);
        row("glass 20 K per min.csv", 20.0 / 60);
        row("glass_20K_min.csv", 20.0 / 60);
        row("glass_20Cmin.csv", 20.0 / 60);
        row("glass_20degCmin.csv", 20.0 / 60);
        row("glass_2p5Kmin.csv", 2.5 / 60);
        row("glass_200Ks.csv", 200);
        row("glass_200Ks-1.csv", 200);
        row("glass_1000Kps.csv", 1000);
        row("glass_30Kh.csv", 30.0 / 3600);
        row("glass_2Kpms.csv", 2000);
        row("583K_10min_500Kps.csv", 500);
        row("slowcool_20Kmin_1000Kps.csv", 1000, 20.0 / 60);
        row("cooled at 20Kmin.csv", none, 20.0 / 60);
        row("cooling-20Kmin.csv", none, 20.0 / 60);
        row("glass_583K.csv", none);
        row("glass_583K_sample2.csv", none);
        row("glass_583K_10min.csv", none);
        row("20Kminor.csv", none);
        row("0Kmin.csv", none);
    }
    void rates() {
        QFETCH(double, heating);
        QFETCH(double, cooling);
        const SampleProposal found = named(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(found.heatingRate.has_value(), heating != none);
        QVERIFY(!found.heatingRate || near(*found.heatingRate, heating, 1e-9));
        QCOMPARE(found.treatment.coolingRate.has_value(), cooling != none);
        QVERIFY(!found.treatment.coolingRate || near(*found.treatment.coolingRate, cooling, 1e-9));
    }

    /// The order of the parts of a name does not count.
    void theOrderOfTheWordsDoesNotCount() {
        QStringList parts{QStringLiteral("0.7GPa"), QStringLiteral("583K"), QStringLiteral("10min"), QStringLiteral("20Kmin")};
        std::ranges::sort(parts);
        const SampleProposal first = named(parts.join(QLatin1Char('_')));
        do {
            SampleProposal other = named(parts.join(QLatin1Char('_')));
            other.name = first.name;
            QVERIFY(other == first);
        } while (std::ranges::next_permutation(parts).found);
        QCOMPARE(first.treatment.pressure, std::optional(0.7));
        QCOMPARE(first.treatment.hold, std::optional(600.0));
        QVERIFY(first.treatment.kind == TreatmentKind::Compressed);
    }

    void aTemperatureWithATimeIsAnAnnealing() {
        QVERIFY(named(QStringLiteral("583K_2h.csv")).treatment.kind == TreatmentKind::Annealed);
        QVERIFY(named(QStringLiteral("583K.csv")).treatment.kind == TreatmentKind::Unknown);
        QVERIFY(named(QStringLiteral("as-cast_1atm.csv")).treatment.kind == TreatmentKind::AsCast);
    }
};

QTEST_APPLESS_MAIN(ProposalTest)
#include "proposal_test.moc"
