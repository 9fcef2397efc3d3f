#include "tests/app/cli/run_cli.h"
#include "tests/core/normalization/simulated_patterns.h"

#include <QDir>

using namespace vitrine;
using test::Answer;
using test::L1;
using test::liquidDensity;
using test::qs;
using test::runCli;

/// What the command line says about the reduction of a simulated liquid.
class ReductionTest : public test::TestInFolder {
    Q_OBJECT
    QString written(const char* name, const Pattern& pattern) const {
        QByteArray text = "q [1/A],I\n";
        for (std::size_t k = 0; k < pattern.q.size(); ++k)
            text += QByteArray::number(pattern.q[k], 'g', 12) + ',' + QByteArray::number(pattern.intensity[k], 'g', 12) + '\n';
        return textFile(name, text.toStdString());
    }
    static test::SimulatedPattern simulated(double noise, double background = 0) {
        const EvenAxis axis{0.6, 0.01, 2340};
        return test::simulatedPattern(axis, test::liquidOn(axis), {.noise = noise, .background = background});
    }
    QString liquid(const char* name, double noise) const { return written(name, simulated(noise).pattern); }
    static QStringList asked(const QString& file, const QStringList& options = {}) {
        return QStringList{qs("structure"), file,           qs("--composition"), qs(test::glassFormula),
                           qs("--energy"),  qs("68.5 keV"), qs("--density"),     qs("0.0585 1/A3"),
                           qs("--r-min"),   qs("1.9 A")} +
               options;
    }
    static bool notes(const QJsonObject& json, const char* words) {
        const QJsonArray list = json[L1("notes")].toArray();
        return std::ranges::any_of(list, [&](const QJsonValue& note) { return note.toString().contains(qs(words)); });
    }
    static QJsonObject part(const QJsonObject& json, const char* key) { return json[L1(key)].toObject(); }

  private Q_SLOTS:
    void refinedDensityIsThatOfTheLiquid() {
        const QString file = liquid("liquid.csv", 0);
        const QStringList refine = asked(file, {qs("--density"), qs("0.05 1/A3"), qs("--refine"), qs("density")});
        const QJsonObject json = runCli(refine + QStringList{qs("--json")}).json(), map = part(json, "density_map");
        QVERIFY(test::near(test::value(json, "density_per_A3"), liquidDensity, 0.01 * liquidDensity));
        QVERIFY(test::error(json, "density_per_A3") > 0 && test::error(map, "density_per_A3") > 0);
        QVERIFY(!map[L1("at_edge")].toBool());
        QCOMPARE(map[L1("chi2_map_per_A3")].toArray().size(), map[L1("densities_per_A3")].toArray().size());
        QVERIFY(runCli(refine).says("χ² (Å⁻³) by density"));
    }
    void errorsOfDensityAndBackgroundAreInThatOfTheScale() {
        const auto made = simulated(0.002, 0.3);
        const QStringList options{qs("--background"), written("empty.csv", made.background), qs("--json")};
        const QStringList plain = asked(written("noisy.csv", made.pattern), options);
        const QJsonObject given = part(runCli(plain).json(), "normalization");
        const QJsonObject refined = part(runCli(plain + QStringList{qs("--refine"), qs("both")}).json(), "normalization");
        QVERIFY(test::error(refined, "scale") > 1.2 * test::error(given, "scale"));
        QVERIFY(test::error(refined, "background_scale") > 0);
        QVERIFY(std::abs(test::value(refined, "background_scale") - 1) < 3 * test::error(refined, "background_scale"));
    }
    void densityOutsideTheSearchIsNoMinimum() {
        const QJsonObject json =
            runCli(asked(liquid("far.csv", 0), {qs("--density"), qs("0.12 1/A3"), qs("--refine"), qs("density"), qs("--json")}))
                .json();
        QVERIFY(part(json, "density_map")[L1("at_edge")].toBool());
        QVERIFY(notes(json, "no minimum"));
        QVERIFY(part(json, "density_per_A3")[L1("error")].isNull());
    }
    void continuationIsNamedEverywhere_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("used");
        for (const char* how : {"none", "constant", "linear", "parabola"})
            QTest::newRow(how) << qs(how) << qs(how);
        QTest::newRow("automatic") << qs("automatic") << qs("linear");
    }
    void continuationIsNamedEverywhere() {
        QFETCH(QString, how);
        QFETCH(QString, used);
        const Answer answer =
            runCli(asked(liquid("liquid.csv", 0), {qs("--below-q-min"), how, qs("--json"), qs("-o"), path("out")}));
        QCOMPARE(answer.json()[L1("below_q_min")].toString(), used);
        QVERIFY(notes(answer.json(), "Below q_min = 0.6 Å⁻¹ S(q) is"));
        const std::string header = test::fileText(path("out/liquid.gr").toStdString());
        QVERIFY(header.find("below_q_min = " + used.toStdString()) != std::string::npos);
    }
    void unknownContinuationIsRefused() {
        QCOMPARE(runCli(asked(liquid("liquid.csv", 0), {qs("--below-q-min"), qs("cubic")})).code, 2);
    }
    void assumedPolarisationIsSaid() {
        const QString file = liquid("liquid.csv", 0);
        QVERIFY(notes(runCli(asked(file, {qs("--json")})).json(), "does not say whether"));
        QVERIFY(!notes(runCli(asked(file, {qs("--json"), qs("--polarization"), qs("done")})).json(), "does not say whether"));
        QVERIFY(!notes(runCli(asked(file, {qs("--json"), qs("--polarization"), qs("0.95")})).json(), "does not say whether"));
    }
    void recoilCanBeLeftOut() {
        const QString file = liquid("liquid.csv", 0);
        const auto meanWith = [&](const char* exponent) {
            const Answer answer =
                runCli(asked(file, {qs("--json"), qs("--compton-exponent"), qs(exponent), qs("--normalization"), qs("high-q")}));
            return test::value(part(answer.json(), "normalization"), "scale");
        };
        QVERIFY(std::abs(meanWith("0") / meanWith("2") - 1) > 1e-3);
        QCOMPARE(runCli(asked(file, {qs("--compton-exponent"), qs("1")})).code, 2);
    }
    void givenStructureFactorGoesOnToG() {
        const QJsonObject first =
            runCli(asked(liquid("liquid.csv", 0), {qs("--json"), qs("--curves"), qs("-o"), path("given")})).json();
        const QJsonObject second = runCli(asked(path("given/liquid.sq"), {qs("--json"), qs("--curves")})).json();
        const QJsonArray before = part(first, "g_r")[L1("value")].toArray(), after = part(second, "g_r")[L1("value")].toArray();
        QCOMPARE(before.size(), after.size());
        for (qsizetype i = 0; i < before.size(); i += 20)
            QVERIFY(test::near(before[i].toDouble(), after[i].toDouble(), 2e-3));
        QCOMPARE(second[L1("below_q_min")].toString(), qs("linear"));
        QVERIFY(part(second, "coordination").contains(L1("first_shell")));
    }
    void noiseEndsTheRangeAndThatIsSaid() {
        const QString file = liquid("noisy.csv", 0.02);
        const QJsonObject open = runCli(asked(file, {qs("--json")})).json();
        QVERIFY(notes(open, "beyond it the noise of S(q) exceeds its oscillation"));
        QVERIFY(part(open, "s_q")[L1("range_q_per_A")].toArray().at(1).toDouble() < 20);
        const QJsonObject given = runCli(asked(file, {qs("--json"), qs("--q-max"), qs("23 1/A")})).json();
        QVERIFY(!notes(given, "beyond it the noise"));
        QVERIFY(test::near(part(given, "s_q")[L1("range_q_per_A")].toArray().at(1).toDouble(), 23, 0.011));
    }
};

QTEST_GUILESS_MAIN(ReductionTest)
#include "reduction_test.moc"
