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
};

QTEST_APPLESS_MAIN(HeatFlowRunFileTest)
#include "heat_flow_run_file_test.moc"
