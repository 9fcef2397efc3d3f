#include "core/files/export/simulated_file.h"
#include "core/files/import/import.h"
#include "core/files/simulation/simulation_json.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

Simulation everything() {
    Simulation simulation;
    simulation.glass = {AdamGibbsModel{-33.1, 8444.4, 372, 0.65}, SecondProcess{TnmModel{-23.39, 13440, 0.8, 0.5}, 0.2}};
    simulation.protocol = {760,
                           {Ramp{-1.0 / 3, 320}, Hold{600}, Quench{300}, Pressure{38}, Pressure{0}, Ramp{200, 860},
                            Ramp{-200, 300}, Ramp{200, 860}, Repeat{2, 3}}};
    simulation.ramp = 5;
    simulation.spacing = 0.1;
    simulation.margin = 3;
    simulation.conditions = {{310, 0.31, 1e-4}, {600, 0.6, -1e-4}, 0.01, 1e-5, 2e-3, 1.5e-6, 4503599627370497};
    simulation.accuracy = 1e-7;
    return simulation;
}

constexpr const char* least = R"({"glass": {"preset": "B2O3"}, "start_K": 613,
 "steps": [{"ramp_to_K": 418, "rate_K_per_min": -10}, {"ramp_to_K": 628, "rate_K_per_min": 10}]})";

std::string replaced(const char* from, const char* to) {
    return QString::fromUtf8(least).replace(QLatin1String(from), QLatin1String(to)).toStdString();
}

} // namespace

class SimulationJsonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void roundTrip() {
        QVERIFY(valueOf(simulationOf(simulationText(everything()))) == everything());
        QVERIFY(valueOf(simulationOf(simulationText({}))) == Simulation{});
    }
    void leastText() {
        const Simulation simulation = valueOf(simulationOf(least));
        QVERIFY(simulation.glass.law == RelaxationModel(tnmPresets().front().model));
        QVERIFY(near(std::get<Ramp>(simulation.protocol.segments[0]).rate, -1.0 / 6, 1e-15));
        QVERIFY(near(valueOf(simulate(simulation)).fictiveBefore, 549.968, 0.01));
    }
    void glassTransitionForLnA() {
        const Simulation simulation = valueOf(simulationOf(
            replaced(R"({"preset": "B2O3"})", R"({"law": "tnm", "T_g_K": 560, "H_K": 45000, "x": 0.4, "beta": 0.65})")));
        QVERIFY(near(glassTransitionOf(simulation.glass.law), 560, 1e-9));
    }
    void damageIsNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* from, const char* to, const char* says) {
            QTest::newRow(name) << QString::fromStdString(replaced(from, to)) << QString::fromUtf8(says);
        };
        row("no rate", R"("rate_K_per_min": 10)", R"("rate": 10)", "“/steps/1/rate");
        row("text for a number", "613", R"("613")", "“/start_K”");
        row("misspelt", "start_K", "start_k", "start_k");
        row("no such glass", "B2O3", "B2O4", "“/glass/preset”");
        row("no glass", R"("glass")", R"("glas")", "glas");
        row("unknown law", R"("preset": "B2O3")", R"("law": "vft")", "“/glass/law”");
        row("missing parameter", R"("preset": "B2O3")", R"("law": "tnm", "ln_A": -75, "H_K": 45000, "x": 0.4)", "“/glass/beta”");
        row("weight outside", R"("preset": "B2O3")", R"("preset": "B2O3", "weight": 0.2)", "“/glass/weight”");
        row("no list", R"("steps": [{"ramp_to_K": 418, "rate_K_per_min": -10}, {"ramp_to_K": 628, "rate_K_per_min": 10}])",
            R"("steps": 4)", "“/steps”");
        row("not a number", "418", "1e999", "cannot be read");
        row("half", "\"steps\": [", "\"steps\": ", "line 2 cannot be read");
        row("unknown step", R"({"ramp_to_K": 418, "rate_K_per_min": -10})", R"({"wait": 3})", "“/steps/0/wait”");
        row("seed", R"("start_K")", R"("scan": {"seed": -1}, "start_K")", "“/scan/seed”");
        row("step zero", R"("start_K")", R"("scan": {"step": 0}, "start_K")", "“/scan/step”");
        row("line", R"("start_K")", R"("scan": {"glass_line": {"at_K": 1}}, "start_K")", "“/scan/glass_line/");
        row("accuracy", R"("start_K")", R"("accuracy": 0, "start_K")", "“/accuracy”");
    }
    void damageIsNamed() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto refused = simulationOf(text.toStdString());
        QVERIFY(!refused);
        const QString words = QString::fromStdString(english(refused.error()));
        QVERIFY2(words.contains(says), qPrintable(words));
    }
    void anyMutationIsReadOrRefused() {
        const std::string text = simulationText(everything());
        for (std::size_t i = 0; i < text.size(); i += 3)
            for (const char c : {'"', '}', '9', ' ', '-'}) {
                std::string mutated = text;
                mutated[i] = c;
                if (const auto read = simulationOf(mutated); !read)
                    QVERIFY(!english(read.error()).empty());
            }
        QVERIFY(!simulationOf(""));
        QVERIFY(!simulationOf("[1, 2]"));
    }
    void theCurveIsReadByImport() {
        Simulation simulation = valueOf(simulationOf(least));
        simulation.conditions.mass = 5e-3;
        const SimulatedRun run = valueOf(simulate(simulation));
        const std::string text = simulatedCsv(simulation, run);
        QVERIFY(text.starts_with("# SIMULATED"));
        const ImportedFile file = valueOf(importThermogram({text.begin(), text.end()}, "made.csv"));
        QCOMPARE(file.scans.size(), std::size_t(1));
        const Scan& scan = *file.scans.front();
        QVERIFY(near(*scan.choices.heatingRate, 1.0 / 6, 1e-4));
        QCOMPARE(scan.recording->kind, SignalKind::Power);
        QCOMPARE(scan.recording->temperature.size(), run.recording.temperature.size());
        for (std::size_t i = 0; i < run.recording.signal.size(); i += 10)
            QVERIFY(near(scan.recording->signal[i], run.recording.signal[i], 1e-6 * run.recording.signal[i]));
    }
    void theProvenanceIsTheExperiment() {
        const Simulation simulation = everything();
        const std::string text = simulatedCsv(simulation, valueOf(simulate(simulation)));
        const auto start = text.find("# experiment: ") + 14;
        QVERIFY(valueOf(simulationOf(text.substr(start, text.find('\n', start) - start))) == simulation);
    }
    void reportHasTruthAndAnalysis() {
        const Simulation simulation = valueOf(simulationOf(least));
        const QJsonObject json = simulatedJson(simulation, valueOf(simulate(simulation)));
        const auto value = [](const QJsonValue& v) { return v.toObject()[QLatin1String("value")].toDouble(); };
        QVERIFY(near(value(json[QLatin1String("fictive_temperature_K")]), 549.968, 0.01));
        QVERIFY(near(value(json[QLatin1String("T_p_K")]), 579.31, 1));
        const QJsonObject analysis = json[QLatin1String("analysis")].toObject();
        QVERIFY(near(value(analysis[QLatin1String("fictive_temperature_K")]), 549.968, 5));
        QCOMPARE(json[QLatin1String("steps")].toArray().size(), qsizetype(2));
    }
};

QTEST_APPLESS_MAIN(SimulationJsonTest)
#include "simulation_json_test.moc"
