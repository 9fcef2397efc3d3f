#include "core/thermogram/sample_mass.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class SampleMassTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fromTheStep() {
        const Measured m = valueOf(massFromStep({6e-5, 6e-7, {}}, {0.3, 0.006, {}}, 200));
        QVERIFY(near(m.value, 1e-6, 1e-18));
        QVERIFY(near(*m.error, 1e-6 * std::hypot(0.01, 0.02), 1e-18));
    }

    void fromTheLevel() {
        const Measured m = valueOf(massFromLevel({1e-4}, {0.5}, 100));
        QVERIFY(near(m.value, 2e-6, 1e-18));
        QVERIFY(!m.error);
    }

    void refusals() {
        QVERIFY(!massFromStep({-1}, {0.3}, 100));
        QVERIFY(!massFromStep({1}, {0}, 100));
        QVERIFY(!massFromStep({1}, {0.3}, 0));
        QVERIFY(!massFromStep({std::nan("")}, {0.3}, 100));
        QVERIFY(!massFromStep({1e300}, {1e-300}, 1));
        QVERIFY(!massFromLevel({1}, {0.3}, -1));
        QVERIFY(!massFromLevel({0}, {0.3}, 1));
    }

    void symmetryRemovesTheOffset() {
        const MadeUp made{.bump = 0.3};
        Thermogram heating = made.scan(), cooling = MadeUp{.from = 330.1, .to = 840}.scan();
        for (std::size_t i = 0; i < heating.signal.size(); ++i)
            heating.signal[i] += 5;
        for (double& v : cooling.signal)
            v = 5 - v;
        const Thermogram half = valueOf(symmetrised(heating, cooling));
        QVERIFY(half.temperature.front() >= 330.1 && half.temperature.back() <= 840);
        QVERIFY(near(half.signal[100], made(half.temperature[100]), 1e-6));
        QCOMPARE(half.temperature.size(), half.signal.size());
    }

    void symmetryRefuses() {
        const Thermogram a = MadeUp{}.scan();
        Thermogram power = a;
        power.kind = SignalKind::Power;
        QVERIFY(!symmetrised(a, power));
        QVERIFY(!symmetrised(a, MadeUp{.from = 900, .to = 950}.scan()));
        QVERIFY(!symmetrised(a, MadeUp{.from = 849, .to = 950}.scan()));
        QVERIFY(!symmetrised({}, {}));
    }
};

QTEST_APPLESS_MAIN(SampleMassTest)
#include "sample_mass_test.moc"
