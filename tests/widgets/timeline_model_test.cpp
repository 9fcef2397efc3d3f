#include "tests/support/support.h"
#include "widgets/simulator/timeline_model.h"

#include <QtTest>

using namespace vitrine;
using test::near;

namespace {

const Protocol history{760, {Ramp{-1, 400}, Hold{600}, Quench{300}, Pressure{38}, Ramp{100, 860}}};
const QRectF box(50, 10, 500, 200);

SimulatorAction drag(std::size_t point, QPointF by) {
    return draggedPoint(history, timelinePlaces(history, box), point, by).value_or(LoadExperiment{});
}

Segment changed(const SimulatorAction& action) {
    const auto* set = std::get_if<SetStep>(&action);
    return set ? set->segment : Segment(Pressure{-1});
}

} // namespace

class TimelineModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pointsRunFromLeftToRightWithinTheBox() {
        const TimelinePlaces places = timelinePlaces(history, box);
        QCOMPARE(places.points.size(), std::size_t(6));
        QVERIFY(std::ranges::is_sorted(places.points, {}, &QPointF::x));
        QVERIFY(near(places.points.back().x(), box.right(), 1e-9));
        for (const QPointF& point : places.points)
            QVERIFY(point.y() >= box.top() && point.y() <= box.bottom());
        QVERIFY(near(places.kelvin(places.y(555)), 555, 1e-9));
    }
    void longerStepsAreWider() {
        Protocol longer = history;
        longer.segments[1] = Hold{6000};
        const auto width = [](const Protocol& protocol) {
            const auto places = timelinePlaces(protocol, box);
            return (places.points[2].x() - places.points[1].x()) / places.unit;
        };
        QVERIFY(near(width(longer) - width(history), 0.3, 1e-9));
    }
    void upIsHotter() {
        const TimelinePlaces places = timelinePlaces(history, box);
        const QPointF by(0, places.y(450) - places.y(400));
        QVERIFY(changed(drag(1, by)) == Segment(Ramp{-1, 450}));
        QVERIFY(changed(drag(3, {0, places.y(310) - places.y(300)})) == Segment(Quench{310}));
        const auto start = std::get<SetStartTemperature>(drag(0, {0, places.y(770) - places.y(760)}));
        QCOMPARE(start.temperature, 770.0);
    }
    void rightIsLonger() {
        const TimelinePlaces places = timelinePlaces(history, box);
        const QPointF decade(0.3 * places.unit, 0);
        QVERIFY(near(std::get<Hold>(changed(drag(2, decade))).duration, 6000, 1e-6));
        QVERIFY(near(std::get<Ramp>(changed(drag(5, decade))).rate, 10, 1e-9));
        QVERIFY(near(std::get<Ramp>(changed(drag(1, -decade))).rate, -10, 1e-9));
    }
    void whatCannotBeMovedStays() {
        const TimelinePlaces places = timelinePlaces(history, box);
        QVERIFY(!draggedPoint(history, places, 4, {30, 30}));
        QVERIFY(!draggedPoint(history, places, 2, {0, 30}));
        QVERIFY(!nudgedPoint(history, 9, 1, 1));
        QVERIFY(!nudgedPoint(history, 1, 360, 1)); // a ramp to where it begins
    }
    void nothingFallsBelowTenKelvin() { QVERIFY(changed(*nudgedPoint(history, 3, -1000, 1)) == Segment(Quench{10})); }
    void durations() {
        QVERIFY(near(*durationOf(history, 0), 360, 1e-9));
        QVERIFY(near(*durationOf(history, 4), 5.6, 1e-9));
        QVERIFY(!durationOf(history, 2));
    }
};

QTEST_APPLESS_MAIN(TimelineModelTest)
#include "timeline_model_test.moc"
