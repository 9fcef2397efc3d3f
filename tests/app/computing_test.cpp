#include "core/evaluation/evaluate.h"
#include "tests/app/window_support.h"
#include "widgets/panels/problem_list.h"
#include "widgets/plot/canvas.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using vitrine::test::Bench;

namespace {

const ScanPath first{"a", "a0"};

/// More than is computed between two pictures: two scans of 10⁵ points.
Study heavyStudy() {
    Sample sample = *test::stepSample("a", 2);
    for (auto& scan : sample.scans) {
        Scan heavy = *scan;
        heavy.recording = test::stepRecording(600, 0.3, 100001);
        scan = heavy;
    }
    return {"heavy", {sample}};
}

/// More scans than are computed between two pictures.
Study manyScans() {
    return {"many", {test::stepSample("a", 120)}};
}

double onset(const Results& results) {
    return (*findResult(results, first)->transition)->onsetHalfStep.value;
}

double onset(const Workspace& workspace) {
    return onset(*workspace.scene().now.results);
}

double freshOnset(const Study& study) {
    Memo memo;
    return onset(evaluate(study, memo));
}

} // namespace

class ComputingTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void smallStudiesFollowAtOnce() {
        Workspace workspace;
        workspace.start(test::stepStudy(), phrase("test", "Start"));
        QVERIFY(!workspace.isComputing());
        workspace.act(MoveGlassWindow{first, {340, 480}});
        QVERIFY(!workspace.isComputing());
        QCOMPARE(workspace.scene().pending.count(), 0u);
    }

    void manyScansAreComputedBehindWhatIsShown() {
        Workspace workspace;
        QSignalSpy steps(&workspace.results(), &LiveResults::progressed);
        workspace.start(manyScans(), phrase("test", "Start"));
        QVERIFY(workspace.isComputing());
        QCOMPARE(workspace.scene().pending.count(), 120u);
        QCOMPARE(workspace.scene().now.results->samples.front()->scans.size(), 120u);
        QVERIFY(!findResult(*workspace.scene().now.results, first)->prepared);
        QVERIFY(problemsIn(workspace.scene()).empty());
        workspace.settle();
        QVERIFY(!workspace.isComputing());
        QCOMPARE(workspace.scene().pending, Pending{});
        QVERIFY(!steps.isEmpty());
        QCOMPARE(steps.back().at(1).toULongLong(), 120ULL);
        QCOMPARE(onset(workspace), freshOnset(workspace.study()));
        const auto counts = workspace.memo().computed();
        workspace.act(MoveGlassWindow{first, {340, 480}}); // one scan of them is quick
        QVERIFY(!workspace.isComputing());
        QCOMPARE(workspace.memo().computed().at("transition"), counts.at("transition") + 1);
    }

    void theLastGoodResultStaysMarkedWhileTheNextIsComputed() {
        Workspace workspace;
        workspace.start(heavyStudy(), phrase("test", "Start"));
        workspace.settle();
        const double before = onset(workspace);
        workspace.preview(MoveGlassWindow{first, {340, 470}});
        QVERIFY(workspace.isComputing());
        QVERIFY((workspace.scene().pending == Pending{{first}}));
        QCOMPARE(onset(workspace), before);
        QCOMPARE(findScan(workspace.scene().now.study, first)->glassWindow->high, 470);
        QVERIFY(workspace.scene().before);
        workspace.settle();
        QVERIFY(onset(workspace) != before);
        QVERIFY(workspace.isPreviewing());
        workspace.cancelPreview();
        QVERIFY(!workspace.isComputing());
        QCOMPARE(onset(workspace), before);
    }

    void aLateAnswerNeverPassesForTheLatest() {
        Workspace workspace;
        workspace.start(heavyStudy(), phrase("test", "Start"));
        for (const double high : {450.0, 455.0, 460.0, 465.0, 470.0}) {
            workspace.preview(MoveGlassWindow{first, {340, high}});
            QCoreApplication::processEvents();
            QVERIFY(workspace.isComputing() == (workspace.scene().pending.count() > 0));
            QCOMPARE(findScan(workspace.scene().now.study, first)->glassWindow->high, high);
        }
        workspace.act(MoveGlassWindow{first, {340, 475}});
        workspace.settle();
        QCOMPARE(workspace.history().entries().size(), 2u);
        QVERIFY(!workspace.isComputing());
        QCOMPARE(onset(workspace), freshOnset(workspace.study()));
    }

    void whatIsRemovedMeanwhileIsGone() {
        Workspace workspace;
        workspace.start(manyScans(), phrase("test", "Start"));
        workspace.act(RemoveScan{first});
        QCOMPARE(workspace.scene().now.results->samples.front()->scans.size(), 119u);
        workspace.undo();
        workspace.act(RemoveSample{"a"});
        QVERIFY(workspace.scene().now.results->samples.empty());
        workspace.settle();
        QVERIFY(!workspace.isComputing());
        QVERIFY(workspace.scene().now.results->samples.empty());
    }

    void savingWaitsForTheRightResults() {
        Workspace workspace;
        workspace.start(heavyStudy(), phrase("test", "Start"));
        workspace.act(MoveGlassWindow{first, {340, 470}});
        QVERIFY(workspace.isComputing());
        const QString path = settings_.file(QStringLiteral("heavy.vitrine"));
        QVERIFY(workspace.files().saveAs("a", path));
        workspace.settle();
        QCOMPARE(onset(workspace), freshOnset(workspace.study()));
    }

    void theStatusBarSaysHowFarItIsAndCanStopIt() {
        Bench bench;
        auto* stop = bench.find<QToolButton>("stopComputing");
        const auto says = [&](const char* words) { return bench.find<QLabel>("status")->text().contains(QLatin1String(words)); };
        QVERIFY(!stop->isVisible());
        bench.workspace.start(manyScans(), phrase("test", "Start"));
        QVERIFY(stop->isVisible() && says("computing") && !says("up to date"));
        stop->click();
        QVERIFY(!bench.workspace.isComputing());
        QVERIFY(says("not up to date"));
        QVERIFY(stop->isVisible());
        bench.workspace.settle();
        QVERIFY(bench.workspace.scene().pending.count() > 0);
        stop->click(); // goes on where it was stopped
        bench.workspace.settle();
        QVERIFY(!stop->isVisible());
        QCOMPARE(bench.workspace.scene().pending, Pending{});
        QVERIFY(says("all results up to date"));
    }

    void theViewsSayThatTheyAreBehind() {
        Bench bench(heavyStudy());
        bench.workspace.settle();
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        const Drawing settled = canvas->drawingLayer().drawing();
        QVERIFY(!canvas->labels().panel().caption.contains(QLatin1String("being computed")));
        bench.workspace.preview(MoveGlassWindow{first, {340, 470}});
        QVERIFY(canvas->labels().panel().caption.contains(QLatin1String("being computed")));
        const Drawing stale = canvas->drawingLayer().drawing();
        QCOMPARE(stale.strokes.size(), settled.strokes.size());
        QVERIFY(stale.strokes.front().points == settled.strokes.front().points);
        QVERIFY(stale.strokes.front().colour != settled.strokes.front().colour);
        bench.workspace.settle();
        QVERIFY(!canvas->labels().panel().caption.contains(QLatin1String("being computed")));
        QVERIFY(canvas->drawingLayer().drawing() != settled);
    }

    void closingWhileComputingIsSafe() {
        auto bench = std::make_unique<Bench>(manyScans());
        QVERIFY(bench->workspace.isComputing());
        bench.reset();
    }
};

QTEST_MAIN(ComputingTest)
#include "computing_test.moc"
