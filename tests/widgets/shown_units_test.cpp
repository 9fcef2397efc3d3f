#include "widgets/views/thermograms/shown_units.h"

#include <QtTest>

using namespace vitrine;

namespace {

using Axis = ShownSignal::Axis;
constexpr auto power = SignalKind::Power, specific = SignalKind::SpecificPower, capacity = SignalKind::HeatCapacity;

} // namespace

class ShownUnitsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void factorsAreThoseOfMassAndRate() {
        // 2 mW of 4 mg at 0.5 K/s are 0.5 W/g, and those 1 J/(g K).
        QCOMPARE(*factorTo(specific, {power, 0.5, 0.004}) * 0.002, 0.5);
        QCOMPARE(*factorTo(capacity, {power, 0.5, 0.004}) * 0.002, 1.0);
        QCOMPARE(*factorTo(power, {capacity, 0.5, 0.004}) * 1.0, 0.002);
        QCOMPARE(*factorTo(capacity, {specific, -0.5, 0}) * -0.5, 1.0); // on cooling heat flows out
        QCOMPARE(*factorTo(power, {power, 0, 0}), 1.0);
        QVERIFY(!factorTo(capacity, {power, 0.5, 0}) && !factorTo(capacity, {specific, 0, 0.004}));
        QVERIFY(!factorTo(specific, {power, 0.5, 0}) && !factorTo(power, {specific, 0.5, 0}));
    }
    void whatIsUnknownGivesNoFactor() {
        Thermogram t{{}, {}, power, 1e-320, -1};
        QCOMPARE(factsOf(t, false).rate, 0.0); // its inverse is not finite
        QCOMPARE(factsOf(t, false).mass, 0.0);
        t.heatingRate = 2;
        QCOMPARE(factsOf(t, true).rate, -2.0);
    }
    void oneUnitStaysAsItWasMeasured() {
        const auto units = shownUnits({{power, 1, 0.01}, {power, 2, 0.01}}, UnitChoice::Automatic);
        QCOMPARE(units.left, power);
        QVERIFY(!units.right);
        for (const ShownSignal& signal : units.shown)
            QCOMPARE(signal, (ShownSignal{Axis::Left, power, 1}));
        QVERIFY(shownUnits({}, UnitChoice::Automatic).shown.empty());
    }
    void differentUnitsShareThePictureWhereMassAndRateAreKnown() {
        const auto units = shownUnits({{power, 0.5, 0.004}, {specific, 0.5, 0}, {capacity, 0, 0}}, UnitChoice::Automatic);
        QCOMPARE(units.left, capacity);
        QVERIFY(!units.right);
        QCOMPARE(units.shown[0].factor, 500.0);
        QCOMPARE(units.shown[1].factor, 2.0);
        QCOMPARE(units.shown[2].factor, 1.0);
        // Without a rate, as heat flows per mass.
        QCOMPARE(shownUnits({{power, 0, 0.004}, {specific, 0, 0}}, UnitChoice::Automatic).left, specific);
    }
    void elseTheOthersStandOnASecondAxis() {
        const auto units = shownUnits({{capacity, 0, 0}, {power, 0, 0}, {power, 0, 0}}, UnitChoice::Automatic);
        QCOMPARE(units.left, power); // what most were measured in
        QCOMPARE(units.right, std::optional(capacity));
        QCOMPARE(units.shown[0], (ShownSignal{Axis::Right, capacity, 1}));
        QCOMPARE(units.shown[1], (ShownSignal{Axis::Left, power, 1}));
    }
    void aThirdUnitIsDrawnInOneOfTheTwoOrSaidToBeLeftOut() {
        const std::vector<SignalFacts> scans{{power, 0, 0}, {power, 0, 0}, {capacity, 0, 0}, {specific, 2, 0}};
        const auto units = shownUnits(scans, UnitChoice::AsMeasured);
        QCOMPARE(units.shown[3], (ShownSignal{Axis::Right, capacity, 0.5}));
        auto lost = scans;
        lost[3].rate = 0;
        QCOMPARE(shownUnits(lost, UnitChoice::AsMeasured).shown[3].axis, Axis::None);
        // The scan in hand is always drawn.
        QCOMPARE(shownUnits(lost, UnitChoice::AsMeasured, 3).shown[3], (ShownSignal{Axis::Right, specific, 1}));
    }
    void aUnitIsChosenForAllThatCanBeDrawnInIt() {
        const std::vector<SignalFacts> scans{{power, 0.5, 0.004}, {power, 0.5, 0}};
        const auto capacities = shownUnits(scans, UnitChoice::HeatCapacity);
        QCOMPARE(capacities.shown[0], (ShownSignal{Axis::Left, capacity, 500}));
        QCOMPARE(capacities.shown[1], (ShownSignal{Axis::Right, power, 1}));
        QCOMPARE(shownUnits(scans, UnitChoice::HeatFlowPerMass).shown[0], (ShownSignal{Axis::Left, specific, 250}));
        QCOMPARE(shownUnits(scans, UnitChoice::AsMeasured).left, power);
        // Where none can, as measured.
        QCOMPARE(shownUnits({{power, 0, 0}}, UnitChoice::HeatCapacity).left, power);
    }
    /// Every scan is at an axis of its unit, and its factor leads there.
    void everyPlanIsSound() {
        const std::vector<SignalFacts> kinds{{power, 0, 0},    {power, 2, 0},    {power, 0, 0.01}, {power, -2, 0.01},
                                             {specific, 0, 0}, {specific, 2, 0}, {capacity, 0, 0}, {capacity, 2, 0.01}};
        for (const UnitChoice choice :
             {UnitChoice::Automatic, UnitChoice::AsMeasured, UnitChoice::HeatFlowPerMass, UnitChoice::HeatCapacity})
            for (std::size_t n = 0; n < kinds.size() * kinds.size() * kinds.size(); ++n) {
                const std::vector<SignalFacts> scans{kinds[n % 8], kinds[n / 8 % 8], kinds[n / 64]};
                const auto units = shownUnits(scans, choice, n % 3);
                QVERIFY(units.shown[n % 3].axis != Axis::None);
                QVERIFY(std::ranges::find(units.shown, Axis::Left, &ShownSignal::axis) != units.shown.end());
                for (std::size_t i = 0; i < scans.size(); ++i) {
                    const ShownSignal& signal = units.shown[i];
                    if (signal.axis == Axis::None)
                        continue;
                    QCOMPARE(signal.kind, signal.axis == Axis::Left ? units.left : units.right.value());
                    QCOMPARE(std::optional(signal.factor), factorTo(signal.kind, scans[i]));
                }
            }
    }
};

QTEST_MAIN(ShownUnitsTest)
#include "shown_units_test.moc"
