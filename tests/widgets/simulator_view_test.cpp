#include "core/evaluation/evaluate.h"
#include "tests/support/support.h"
#include "widgets/controls/number_box.h"
#include "widgets/plot/canvas.h"
#include "widgets/simulator/lesson_pane.h"
#include "widgets/simulator/simulator_drawing.h"
#include "widgets/simulator/simulator_timeline.h"
#include "widgets/simulator/simulator_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

using namespace vitrine;
using test::near;
using test::valueOf;

namespace {

void drag(QWidget& widget, QPointF from, QPointF by) {
    QTest::mouseMove(&widget, from.toPoint());
    QTest::mousePress(&widget, Qt::LeftButton, {}, from.toPoint());
    for (const double part : {0.3, 0.7, 1.0}) {
        QMouseEvent move(QEvent::MouseMove, from + part * by, widget.mapToGlobal(from + part * by), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, (from + by).toPoint());
}

} // namespace

class SimulatorViewTest : public QObject {
    Q_OBJECT
    std::unique_ptr<SimulatorView> view_;

    SimulatorStore& store() { return view_->store(); }
    const Protocol& protocol() { return store().state().experiment.protocol; }
    template<class T>
    T* part(const char* name) {
        return view_->findChild<T*>(QString::fromLatin1(name));
    }

    /// A scene whose selected scan was sent by the simulator itself.
    Scene sceneWithScan(double glassTransition) {
        SimulatorView other;
        Glass glass = other.store().state().experiment.glass;
        glass.law = modelFromTau(glassTransition, 100, 100 * glassTransition, 0.6, 0.65);
        other.store().act(SetGlass{glass});
        std::optional<Action> sent;
        connect(&other, &View::acted, &other, [&](const Action& action) { sent = action; });
        other.findChild<QToolButton*>(QStringLiteral("simulatorSend"))->click();
        Scene scene;
        scene.now.study = valueOf(reduce(Study{}, *sent));
        Memo memo;
        scene.now.results = std::make_shared<const Results>(evaluate(scene.now.study, memo));
        const auto& sample = *scene.now.study.samples.front();
        if (!sample.simulated)
            qFatal("what the simulator sends is simulated");
        scene.selection.items = {ScanPath{sample.id, sample.scans.front()->id}};
        return scene;
    }

  private Q_SLOTS:
    void init() {
        view_ = std::make_unique<SimulatorView>();
        view_->setTheme(Theme::light());
        view_->resize(1300, 900);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }
    void cleanup() { view_.reset(); }

    void aDraggedTemperatureIsOneStep() {
        auto* timeline = view_->findChild<SimulatorTimeline*>();
        const TimelinePlaces places = timeline->places();
        const double before = store().results().now->run->fictiveBefore;
        QSignalSpy changes(&store(), &SimulatorStore::changed);
        drag(*timeline, places.points[1], {0, places.y(400) - places.y(320)});
        QVERIFY(changes.size() >= 3);
        QVERIFY(near(startTemperature(protocol(), 1), 400, 3));
        QVERIFY(near(store().results().now->run->fictiveBefore, before, 1)); // far below T_g
        store().undo();
        QCOMPARE(startTemperature(protocol(), 1), 320.0);
        QVERIFY(!store().history().canUndo());
    }
    void escapeTakesADragBack() {
        auto* timeline = view_->findChild<SimulatorTimeline*>();
        const TimelinePlaces places = timeline->places();
        QTest::mousePress(timeline, Qt::LeftButton, {}, places.points[1].toPoint());
        QMouseEvent move(QEvent::MouseMove, places.points[1] + QPointF(0, -50), QPointF(), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(timeline, &move);
        QVERIFY(store().isPreviewing());
        QTest::keyClick(timeline, Qt::Key_Escape);
        QVERIFY(!store().isPreviewing() && !store().history().canUndo());
        QCOMPARE(startTemperature(protocol(), 1), 320.0);
    }
    void keysDoWhatTheMouseDoes() {
        auto* timeline = view_->findChild<SimulatorTimeline*>();
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(startTemperature(protocol(), 1), 330.0);
        QTest::keyClick(timeline, Qt::Key_Plus);
        QVERIFY(std::get<Ramp>(protocol().segments[0]).rate > -0.3);
        QTest::keyClick(timeline, Qt::Key_Right);
        QCOMPARE(timeline->chosen(), std::size_t(2));
        QTest::keyClick(timeline, Qt::Key_Delete);
        QCOMPARE(protocol().segments.size(), std::size_t(1));
    }
    void sliderAndBoxAreOneNumber() {
        auto* box = part<NumberBox>("simulatorTg");
        auto* slider = part<QSlider>("simulatorTgSlider");
        QVERIFY(near(*box->number(), 596, 1e-6));
        const int before = slider->value();
        Q_EMIT box->edited(650);
        QVERIFY(near(glassTransitionOf(store().state().experiment.glass.law), 650, 1e-9));
        QVERIFY(slider->value() > before);
        Q_EMIT slider->sliderPressed();
        Q_EMIT slider->sliderMoved(500);
        QVERIFY(store().isPreviewing());
        QVERIFY(near(*box->number(), 600, 1e-6));
        QVERIFY(store().ghost());
        slider->setSliderPosition(500);
        Q_EMIT slider->sliderReleased();
        QVERIFY(!store().isPreviewing());
        QVERIFY(near(glassTransitionOf(store().state().experiment.glass.law), 600, 1e-6));
    }
    /// The axes stand still under a hand, as long as what is drawn stays within them, and fit when it lets go.
    void axesStandStillWhileADialIsHeld() {
        const auto& canvas = view_->scanCanvas();
        auto* slider = part<QSlider>("simulatorBetaSlider");
        const QCPRange before = canvas.yAxis->range();
        Q_EMIT slider->sliderPressed();
        Q_EMIT slider->sliderMoved(slider->value() - 30); // a broader peak is a lower one
        QCOMPARE(canvas.yAxis->range(), before);
        Q_EMIT slider->sliderMoved(slider->maximum()); // the highest
        const QCPRange held = canvas.yAxis->range();
        QVERIFY(held.upper > before.upper);
        double top = 0;
        for (const QCPGraphData& point : *canvas.graph(0)->data())
            top = std::max(top, point.value);
        QVERIFY(held.upper > top);
        slider->setSliderPosition(700);
        Q_EMIT slider->sliderReleased();
        QVERIFY(canvas.yAxis->range() != held && canvas.yAxis->range() != before);
    }
    void rangesGrowByATenthWhereTheyMust() {
        QVERIFY(heldRange({0, 10}, {2, 9}) == QCPRange(0, 10));
        QVERIFY(heldRange({0, 10}, {2, 15}) == QCPRange(0, 16.5));
        QVERIFY(heldRange({0, 10}, {-10, 9}) == QCPRange(-12, 10));
    }
    void numbersOfTheChosenStep() {
        QTest::keyClick(view_->findChild<SimulatorTimeline*>(), Qt::Key_Right);
        Q_EMIT part<NumberBox>("stepSecond")->edited(500);
        QVERIFY(protocol().segments[1] == Segment(Ramp{500, 860}));
        Q_EMIT part<NumberBox>("stepTemperature")->edited(800);
        QVERIFY(protocol().segments[1] == Segment(Ramp{500, 800}));
    }
    void whatCannotBeIsSaid() {
        Q_EMIT part<NumberBox>("simulatorX")->edited(3);
        QVERIFY(part<QLabel>("simulatorProblem")->isVisible());
        QVERIFY(!store().history().canUndo());
        QVERIFY(near(*part<NumberBox>("simulatorX")->number(), 0.6, 1e-9));
    }
    void runsAreKeptAndCompared() {
        part<QToolButton>("simulatorKeep")->click();
        QCOMPARE(store().state().kept.size(), std::size_t(1));
        store().act(SetStartTemperature{800});
        const auto legend = view_->scanCanvas().labels().panel().legend;
        QVERIFY(std::ranges::any_of(legend, [](const PanelLine& line) { return line.markup == QStringLiteral("run 1"); }));
    }
    void aLessonPlaysToItsEnd() {
        view_->lessons().start(0);
        QVERIFY(!part<QLabel>("lessonWords")->text().isEmpty());
        QVERIFY2(!part<QLabel>("lessonWords")->text().contains(QStringLiteral("T_f")), "symbols are set as such");
        auto* next = part<QPushButton>("lessonNext");
        QSet<QString> words{part<QLabel>("lessonWords")->text()};
        while (next->isEnabled()) {
            next->click();
            words << part<QLabel>("lessonWords")->text();
        }
        QCOMPARE(words.size(), qsizetype(3));
        QVERIFY(store().state() == valueOf(played(lessons()[0], 3)));
        part<QPushButton>("lessonBack")->click();
        QVERIFY(store().state() == valueOf(played(lessons()[0], 2)));
    }
    void aRunGoesIntoTheStudy() {
        const Scene scene = sceneWithScan(596);
        const Sample& sample = *scene.now.study.samples.front();
        QVERIFY(sample.name.find("imulated") != std::string::npos);
        QVERIFY(std::string(sample.originals.front()->bytes.all()->data(), 11) == "# SIMULATED");
        QVERIFY(near(*sample.scans.front()->choices.heatingRate, 200, 1e-3));
    }
    void aMeasuredScanIsFitted() {
        const Scene scene = sceneWithScan(600);
        view_->setScene(scene);
        auto* button = part<QPushButton>("simulatorFit");
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(view_->isFitting());
        QTRY_VERIFY_WITH_TIMEOUT(!view_->isFitting(), 60000);
        QVERIFY2(store().history().canUndo(), qPrintable(part<QLabel>("simulatorFitWords")->text()));
        QVERIFY(near(glassTransitionOf(store().state().experiment.glass.law), 600, 0.5));
    }
    void aFitCanBeStopped() {
        view_->setScene(sceneWithScan(620));
        auto* button = part<QPushButton>("simulatorFit");
        button->click();
        button->click();
        QVERIFY(!view_->isFitting());
        QTest::qWait(50);
        QVERIFY(!store().history().canUndo());
    }
    void withoutAScanThereIsAReason() {
        QVERIFY(!part<QPushButton>("simulatorFit")->isEnabled());
        view_->setScene({});
        QVERIFY(part<QLabel>("simulatorFitWords")->text().contains(QStringLiteral("Select a scan")));
    }
};

QTEST_MAIN(SimulatorViewTest)
#include "simulator_view_test.moc"
