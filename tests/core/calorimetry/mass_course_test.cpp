#include "core/thermogram/mass_course.h"
#include "tests/support/support.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A loss of `share` of the mass, half of it below `middle`, within some 20 K.
std::vector<double> masses(const std::vector<double>& temperature, double whole, double share, double middle) {
    std::vector<double> mass;
    for (const double t : temperature)
        mass.push_back(whole * (1 - share / (1 + std::exp(-(t - middle) / 5))));
    return mass;
}

std::vector<double> ramp(double first, double last, int rows) {
    std::vector<double> t;
    for (int i = 0; i < rows; ++i)
        t.push_back(first + (last - first) * i / (rows - 1));
    return t;
}

} // namespace

class MassCourseTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aLossIsFoundWhereItIs() {
        for (const int rows : {80, 1000, 20000})
            for (const double whole : {5.0, 0.005, 100.0}) {
                const auto t = ramp(300, 800, rows);
                const MassCourse course = massCourse(t, masses(t, whole, 0.2, 550)).value();
                QVERIFY(course.temperature.size() <= 100);
                QVERIFY(near(massLost(course, {300, 800}), 0.2, 1e-3));
                QVERIFY(near(massLost(course, {300, 450}), 0, 1e-3));
                QVERIFY(near(massLost(course, {300, 550}), 0.1, 0.03));
                QVERIFY(lossRange(course).low > 520 && lossRange(course).high < 580);
            }
    }
    void coolingAndGainCount() {
        const auto t = ramp(800, 300, 500);
        const MassCourse course = massCourse(t, masses(t, 5, 0, 550)).value();
        QVERIFY(std::ranges::is_sorted(course.temperature));
        QVERIFY(near(massLost(course, {300, 800}), 0, 1e-12));
        const auto up = ramp(300, 800, 500);
        QVERIFY(massLost(massCourse(up, masses(up, 5, -0.05, 550)).value(), {300, 800}) < -0.04);
    }
    void singleRowsOutOfPlaceDoNotCount() {
        const auto t = ramp(300, 800, 2000);
        auto mass = masses(t, 5, 0, 550);
        for (std::size_t i = 10; i < mass.size(); i += 100)
            mass[i] = 50;
        QVERIFY(near(massLost(massCourse(t, mass).value(), {300, 800}), 0, 1e-12));
        mass.assign(mass.size(), std::nan(""));
        QVERIFY(!massCourse(t, mass));
        mass.assign(mass.size(), 0);
        QVERIFY(!massCourse(t, mass));
        QVERIFY(!massCourse({}, {}));
    }
};

QTEST_APPLESS_MAIN(MassCourseTest)
#include "mass_course_test.moc"
