#include "core/simulation/relaxation/relaxation.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

const TnmPreset& preset(const char* name) {
    return *std::ranges::find(tnmPresets(), std::string(name), &TnmPreset::name);
}

constexpr double tenPerMinute = 10.0 / 60;

/// Cooled from `high` to `low`, aged 10 h at T_g − 15 K or not, and heated again past `high`, all at 10
/// K/min.
Protocol cycle(const TnmPreset& glass, double high, double low, bool aged) {
    Protocol protocol{high, {}};
    if (aged)
        protocol.segments = {Ramp{-tenPerMinute, glass.glassTransition - 15}, Hold{36000}};
    protocol.segments.push_back(Ramp{-tenPerMinute, low});
    protocol.segments.push_back(Ramp{tenPerMinute, high + 15});
    return protocol;
}

HeatCapacityRamp reheated(const char* name, double high, double low, bool aged, double step,
                          const RelaxationOptions& options = {}) {
    const TnmPreset& glass = preset(name);
    const Protocol protocol = cycle(glass, high, low, aged);
    return valueOf(
        heatCapacityOnRamp(glass.model, protocol, protocol.segments.size() - 1, temperatureGrid(low, high + 15, step), options));
}

struct Top {
    double temperature, height;
};

/// The top of the parabola through the highest three points.
Top top(const HeatCapacityRamp& ramp) {
    const auto& c = ramp.normalised;
    const auto i = static_cast<std::size_t>(std::ranges::max_element(c) - c.begin());
    const double slope = 0.5 * (c[i + 1] - c[i - 1]), curvature = c[i - 1] - 2 * c[i] + c[i + 1];
    return {ramp.temperature[i] - slope / curvature * (ramp.temperature[1] - ramp.temperature[0]),
            c[i] - 0.5 * slope * slope / curvature};
}

} // namespace

class RelaxationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void goldenNumbers_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("low");
        QTest::addColumn<bool>("aged");
        QTest::addColumn<double>("fictive");
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("height");
        const auto row = [](const char* name, double high, double low, bool aged, double tf, double tp, double c) {
            QTest::addRow("%s%s", name, aged ? " aged" : "") << QByteArray(name) << high << low << aged << tf << tp << c;
        };
        row("B2O3", 613, 418, false, 549.968, 579.31, 1.550);
        row("As2Se3", 499, 340, false, 449.408, 468.49, 1.487);
        row("PVAc", 341, 232, false, 309.012, 315.83, 1.457);
        row("PS", 403, 274, false, 362.756, 369.17, 1.646);
        row("5P4E", 274, 183, false, 243.296, 249.83, 1.725);
        row("PMMA", 418, 285, false, 377.045, 386.85, 1.114);
        row("PC", 460, 314, false, 413.241, 421.60, 1.351);
        row("B2O3", 613, 418, true, 539.102, 582.68, 2.968);
        row("As2Se3", 499, 340, true, 437.963, 470.39, 3.072);
    }
    void goldenNumbers() {
        QFETCH(QByteArray, name);
        QFETCH(double, high);
        QFETCH(double, low);
        QFETCH(bool, aged);
        QFETCH(double, fictive);
        QFETCH(double, peak);
        QFETCH(double, height);
        const HeatCapacityRamp ramp = reheated(name.constData(), high, low, aged, 0.2);
        QVERIFY(near(ramp.fictive.front(), fictive, 0.01));
        QVERIFY(near(top(ramp).temperature, peak, 0.05));
        QVERIFY(near(top(ramp).height, height, 0.003 * height));
    }
    void bothSolversAgree_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("low");
        QTest::newRow("B2O3") << QByteArray("B2O3") << 613.0 << 418.0;
        QTest::newRow("PMMA") << QByteArray("PMMA") << 418.0 << 285.0;
        QTest::newRow("PC") << QByteArray("PC") << 460.0 << 314.0;
    }
    void bothSolversAgree() {
        QFETCH(QByteArray, name);
        QFETCH(double, high);
        QFETCH(double, low);
        for (const bool aged : {false, true}) {
            const auto modes = reheated(name.constData(), high, low, aged, 0.25);
            const auto exact = reheated(name.constData(), high, low, aged, 0.25, exactSuperposition());
            QVERIFY(near(modes.fictive.front(), exact.fictive.front(), 0.003));
            QVERIFY(near(top(modes).height, top(exact).height, 0.003 * top(exact).height));
            QVERIFY(near(top(modes).temperature, top(exact).temperature, 0.01));
        }
    }
    void agedPolycarbonateConverges() {
        RelaxationOptions half;
        half.logTauStep *= 0.5;
        half.fictiveStep *= 0.5;
        const Top coarse = top(reheated("PC", 460, 314, true, 0.1));
        const Top fine = top(reheated("PC", 460, 314, true, 0.1, half));
        QVERIFY(near(coarse.height, fine.height, 0.01 * fine.height));
        QVERIFY(near(coarse.temperature, fine.temperature, 0.05));
    }
    void areaIsTheChangeOfFictiveTemperature() {
        for (const auto& [name, high, low] : {std::tuple("B2O3", 613.0, 418.0), {"PC", 460.0, 314.0}}) {
            const HeatCapacityRamp ramp = reheated(name, high, low, true, 0.25);
            double area = 0;
            for (const double c : ramp.normalised)
                area += 0.25 * c;
            QVERIFY(near(area, ramp.fictive.back() - ramp.fictive.front(), 1e-9));
        }
    }
    void coolingRates() {
        const TnmModel& glass = preset("B2O3").model;
        for (const auto& [rate, fictive] : {std::pair(1.0, 535.237), {10.0, 549.967}, {100.0, 565.528}}) {
            const auto run = valueOf(relax(glass, {557 * 1.15, {Ramp{-rate / 60, 557 * 0.75}}}));
            QVERIFY(near(run.fictive.back(), fictive, 0.01));
        }
    }
    void timeScalesOut() {
        // All rates ten times as high and τ ten times as short: the same curve.
        TnmModel fast = preset("B2O3").model;
        fast.lnA -= std::log(10.0);
        const auto one = valueOf(relax(preset("B2O3").model, {613, {Ramp{-1, 418}}}));
        const auto other = valueOf(relax(fast, {613, {Ramp{-10, 418}}}));
        QVERIFY(near(one.fictive.back(), other.fictive.back(), 1e-9));
    }
    void holdsEndInEquilibrium() {
        const auto run = valueOf(relax(preset("B2O3").model, {613, {Quench{560}, Hold{1e7}}}));
        QVERIFY(near(run.fictive.back(), 560, 1e-3));
        QVERIFY(near(run.time.back(), 1e7, 1e-3));
        QVERIFY(run.time.size() > 100);
        QCOMPARE(run.fictive[1], 613.0);
    }
    void memoryEffect() {
        // Kovacs: taken to T_f after ageing colder, T_f leaves it for a while although T = T_f.
        const TnmModel& glass = preset("B2O3").model;
        const auto aged = valueOf(relax(glass, {613, {Quench{530}, Hold{36000}}}));
        const double reached = aged.fictive.back();
        const auto jump = valueOf(relax(glass, {613, {Quench{530}, Hold{36000}, Quench{reached}, Hold{1e8}}}));
        double greatest = 0;
        for (std::size_t i = aged.fictive.size(); i < jump.fictive.size(); ++i)
            greatest = std::max(greatest, jump.fictive[i] - reached);
        QVERIFY(greatest > 0.5);
        QVERIFY(near(jump.fictive.back(), reached, 0.01));
    }
    void downwardGridsWork() {
        std::vector<double> grid = temperatureGrid(418, 700, 0.5);
        std::ranges::reverse(grid);
        const auto ramp = valueOf(heatCapacityOnRamp(preset("B2O3").model, {700, {Ramp{-1, 418}}}, 0, grid));
        QVERIFY(near(ramp.normalised[10], 1, 1e-3));
        QVERIFY(near(ramp.normalised.back(), 0, 1e-3));
    }
    void whatCannotBeRunIsRefused() {
        const TnmModel& glass = preset("B2O3").model;
        const Protocol protocol{613, {Ramp{-1, 418}}};
        const auto grid = temperatureGrid(418, 613, 1);
        QVERIFY(!heatCapacityOnRamp(glass, protocol, 0, grid));                          // against the ramp
        QVERIFY(!heatCapacityOnRamp(glass, protocol, 3, grid));                          // no such ramp
        QVERIFY(!heatCapacityOnRamp(glass, {613, {Hold{5}}}, 0, grid));                  // no ramp
        QVERIFY(!heatCapacityOnRamp(glass, protocol, 0, std::vector<double>{600, 400})); // beyond its end
        QVERIFY(!heatCapacityOnRamp(glass, protocol, 0, std::vector<double>{600}));
        QVERIFY(!relax({-75, 45000, 0.4, 1.5}, protocol));
        QVERIFY(!relax({-75, -1, 0.4, 0.5}, protocol));
        QVERIFY(!relax({-75, 45000, 0, 0.5}, protocol));
        QVERIFY(!relax({NAN, 45000, 0.4, 0.5}, protocol));
        RelaxationOptions none;
        none.logTauStep = 0;
        QVERIFY(!relax(glass, protocol, none));
    }
};

QTEST_APPLESS_MAIN(RelaxationTest)
#include "relaxation_test.moc"
