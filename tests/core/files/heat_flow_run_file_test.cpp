#include "core/files/tables/heat_flow_run_file.h"

#include "tests/support/method_files.h"
#include "tests/support/support.h"

#include <QString>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The same run as an instrument writes it whose exotherms point down.
std::string turned(HeatFlowRun run) {
    for (double& signal : run.recording.signal)
        signal = -signal;
    return QString::fromStdString(heatRunText(run)).replace(QStringLiteral("exo up"), QStringLiteral("exo down")).toStdString();
}

HeatFlowRun read(const std::string& text) {
    return valueOf(readHeatFlowRun(text, "run.csv")).run;
}

} // namespace

class HeatFlowRunFileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// Whichever way each file says that its exotherms point, the three runs have one sign.
    void runsHaveOneSign() {
        for (const auto& kind : threeRuns()) {
            const HeatFlowRun up = read(heatRunText(kind.front())), down = read(turned(kind.front()));
            QVERIFY(up.ramp.first == down.ramp.first && up.ramp.last == down.ramp.last);
            QCOMPARE(up.recording.signal, down.recording.signal);
        }
    }
    void aSilentFileIsToldToBeOne() {
        const std::string told = heatRunText(threeRuns()[0].front());
        const std::string silent = QString::fromStdString(told).replace(QStringLiteral(" exo up"), QString()).toStdString();
        const auto notes = [](const std::string& text) {
            std::string all;
            const auto run = valueOf(readHeatFlowRun(text, "run.csv"));
            for (const Message& note : run.notes)
                all += english(note);
            return all;
        };
        QVERIFY(notes(silent).find("which way exotherms point") != std::string::npos);
        QVERIFY(notes(told).empty());
    }
    /// A line at the head states a mass with its unit, in whatever sign of comment.
    void theHeadOfAFileStatesTheMass_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<double>("grams");
        const auto row = [](const char* line, double grams) { QTest::newRow(line) << QString::fromUtf8(line) << grams; };
        row("# mass: 10.24 mg", 0.01024);
        row("#mass:10.24mg", 0.01024);
        row("# Mass = 0.01024 g", 0.01024);
        row("# mass: 10240 µg", 0.01024);
        row("# mass: 10240 ug", 0.01024);
        row("% sample mass: 10,24 mg", 0.01024);
        row("# mass: 10.24", 0);
        row("# mass: 10.24 K", 0);
        row("# mass: -3 mg", 0);
        row("# mass of the pan: 50 mg", 0);
        row("# massive block of 3 mg", 0);
    }
    void theHeadOfAFileStatesTheMass() {
        QFETCH(const QString, line);
        QFETCH(const double, grams);
        const std::string text = line.toStdString() + "\n" + heatRunText(threeRuns()[2].front());
        const HeatFlowRunFile file = valueOf(readHeatFlowRun(text, "run.csv"));
        QVERIFY(file.mass.has_value() == (grams > 0));
        const bool told = std::ranges::any_of(
            file.notes, [](const Message& note) { return english(note).find("states a mass of 10.24 mg") != std::string::npos; });
        QVERIFY(told == (grams > 0));
        QVERIFY(grams == 0 || near(*file.mass, grams, 1e-9));
    }
    /// A unit in the options is for a file that states none.
    void aUnitThatContradictsTheFileIsRefused() {
        const std::string stated = heatRunText(threeRuns()[0].front());
        const std::string silent = QString::fromStdString(stated)
                                       .replace(QStringLiteral(" [degC]"), QString())
                                       .replace(QStringLiteral(" [mW]"), QString())
                                       .toStdString();
        const auto with = [](const char* temperature, const char* signal) {
            ReadOptions options;
            options.temperatureUnit = temperature;
            options.signalUnit = signal;
            return options;
        };
        const auto refused = [](const std::string& text, const ReadOptions& options) {
            const auto file = readHeatFlowRun(text, "run.csv", options);
            return !file && english(file.error()).find("states another unit") != std::string::npos;
        };
        const HeatFlowRun own = valueOf(readHeatFlowRun(stated, "run.csv")).run;
        QVERIFY(valueOf(readHeatFlowRun(stated, "run.csv", with("degC", "mW"))).run == own);
        QVERIFY(valueOf(readHeatFlowRun(silent, "run.csv", with("degC", "mW"))).run == own);
        QVERIFY(valueOf(readHeatFlowRun(silent, "run.csv", with("degC", "W"))).run != own);
        QVERIFY(!readHeatFlowRun(silent, "run.csv"));
        for (const ReadOptions& options : {with("K", ""), with("", "W"), with("", "uW"), with("degC", "W/g"), with("K", "mW")})
            QVERIFY(refused(stated, options));
    }
};

QTEST_APPLESS_MAIN(HeatFlowRunFileTest)
#include "heat_flow_run_file_test.moc"
