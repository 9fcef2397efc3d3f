#include "widgets/simulator/simulator_dials.h"

#include "core/simulation/relaxation/law_numbers.h"
#include "core/simulation/simulator/protocol_edit.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct SimulatorDials {
    Q_DECLARE_TR_FUNCTIONS(SimulatorDials)
};

constexpr double kelvinPerGigapascal = 38.0 / 7;
constexpr double secondAt = 0.74, secondActivation = 28, secondX = 0.8, secondBeta = 0.6;

SecondProcess firstSecondProcess(const Glass& glass, double weight) {
    const double tg = secondAt * glassTransitionOf(glass.law);
    return {lawWith({tg, secondActivation, secondX, secondBeta}, LawKind::Tnm), weight};
}

SimulatorDial lawDial(const char* id, const QString& name, const QString& unit, Interval range, int decimals, double step,
                      double LawNumbers::*number) {
    return {
        id,
        name,
        unit,
        range,
        false,
        decimals,
        step,
        [number](const SimulatorState& state) -> std::optional<double> { return numbersOf(state.experiment.glass.law).*number; },
        [number](const SimulatorState& state, double value) -> SimulatorAction {
            Glass glass = state.experiment.glass;
            LawNumbers numbers = numbersOf(glass.law);
            numbers.*number = value;
            glass.law = lawWith(numbers, kindOf(glass.law));
            return SetGlass{glass};
        }};
}

SimulatorDial weightDial() {
    return {"simulatorWeight",
            SimulatorDials::tr("weight of the second process"),
            {},
            {0, 0.6},
            false,
            2,
            0.05,
            [](const SimulatorState& state) -> std::optional<double> {
                const auto& second = state.experiment.glass.second;
                return second ? second->weight : 0;
            },
            [](const SimulatorState& state, double value) -> SimulatorAction {
                Glass glass = state.experiment.glass;
                if (!glass.second)
                    glass.second = firstSecondProcess(glass, value);
                glass.second->weight = value;
                if (value == 0)
                    glass.second.reset();
                return SetGlass{glass};
            }};
}

SimulatorDial secondDial(const char* id, const QString& name, const QString& unit, Interval range, int decimals, double step,
                         double LawNumbers::*number) {
    return {id,
            name,
            unit,
            range,
            false,
            decimals,
            step,
            [number](const SimulatorState& state) -> std::optional<double> {
                const auto& second = state.experiment.glass.second;
                return second ? std::optional(numbersOf(second->law).*number) : std::nullopt;
            },
            [number](const SimulatorState& state, double value) -> SimulatorAction {
                Glass glass = state.experiment.glass;
                if (!glass.second)
                    glass.second = firstSecondProcess(glass, 0);
                LawNumbers numbers = numbersOf(glass.second->law);
                numbers.*number = value;
                glass.second->law = lawWith(numbers, kindOf(glass.second->law));
                return SetGlass{glass};
            }};
}

SimulatorDialGroup glassGroup() {
    const QString kelvin = QStringLiteral("K");
    return {
        "simulatorGlass",
        SimulatorDials::tr("Glass"),
        {lawDial("simulatorTg", QStringLiteral("T_g"), kelvin, {300, 900}, 1, 1, &LawNumbers::glassTransition),
         lawDial("simulatorH", QStringLiteral("Δh*"), QStringLiteral("R T_g"), {20, 250}, 1, 1, &LawNumbers::activation),
         lawDial("simulatorX", QStringLiteral("x"), {}, {0.05, 1}, 3, 0.01, &LawNumbers::x),
         lawDial("simulatorBeta", QStringLiteral("β"), {}, {0.2, 1}, 3, 0.01, &LawNumbers::beta), weightDial(),
         secondDial("simulatorSecondTg", SimulatorDials::tr("its T_g"), kelvin, {200, 900}, 1, 1, &LawNumbers::glassTransition),
         secondDial("simulatorSecondH", SimulatorDials::tr("its Δh*"), QStringLiteral("R T_g"), {10, 100}, 1, 1,
                    &LawNumbers::activation)}};
}

SimulatorDial rateDial(const char* id, const QString& name, std::optional<double> (*get)(const Protocol&),
                       Protocol (*set)(Protocol, double)) {
    return {id,
            name,
            QStringLiteral("K/s"),
            {1e-3, 1e5},
            true,
            3,
            0.1,
            [get](const SimulatorState& state) { return get(state.experiment.protocol); },
            [set](const SimulatorState& state, double value) -> SimulatorAction {
                return SetProtocol{set(state.experiment.protocol, value)};
            }};
}

SimulatorDial pressureDial() {
    return {"simulatorPressure",
            SimulatorDials::tr("pressure up to the scan"),
            QStringLiteral("GPa"),
            {0, 10},
            false,
            2,
            0.5,
            [](const SimulatorState& state) -> std::optional<double> {
                return shiftOf(state.experiment.protocol) / kelvinPerGigapascal;
            },
            [](const SimulatorState& state, double value) -> SimulatorAction {
                return SetProtocol{withShift(state.experiment.protocol, value * kelvinPerGigapascal)};
            }};
}

SimulatorDialGroup experimentGroup() {
    return {"simulatorExperiment",
            SimulatorDials::tr("Experiment"),
            {rateDial("simulatorScanRate", SimulatorDials::tr("rate of the scan"), scanRateOf, withScanRate),
             rateDial("simulatorCoolingRate", SimulatorDials::tr("rate before it"), coolingRateOf, withCoolingRate),
             pressureDial()}};
}

SimulatorDial conditionDial(const char* id, const QString& name, const QString& unit, double scale, Interval range, int decimals,
                            double step, double ScanConditions::*number) {
    return {id,
            name,
            unit,
            range,
            false,
            decimals,
            step,
            [=](const SimulatorState& state) -> std::optional<double> { return scale * state.experiment.conditions.*number; },
            [=](const SimulatorState& state, double value) -> SimulatorAction {
                ScanConditions conditions = state.experiment.conditions;
                conditions.*number = value / scale;
                return SetScanConditions{conditions};
            }};
}

SimulatorDialGroup instrumentGroup() {
    return {"simulatorInstrument",
            SimulatorDials::tr("Instrument"),
            {conditionDial("simulatorNoise", SimulatorDials::tr("noise"), QStringLiteral("mJ/(g·K)"), 1e3, {0, 50}, 1, 1,
                           &ScanConditions::noise),
             conditionDial("simulatorLag", SimulatorDials::tr("lag"), QStringLiteral("ms"), 1e3, {0, 20}, 2, 0.5,
                           &ScanConditions::lag),
             conditionDial("simulatorTilt", SimulatorDials::tr("tilt"), QStringLiteral("mJ/(g·K²)"), 1e3, {-1, 1}, 3, 0.05,
                           &ScanConditions::tilt)}};
}

} // namespace

std::vector<SimulatorDialGroup> simulatorDials() {
    return {glassGroup(), experimentGroup(), instrumentGroup()};
}

Glass withLawKind(const Glass& glass, bool adamGibbs) {
    return {lawWith(numbersOf(glass.law), adamGibbs ? LawKind::AdamGibbs : LawKind::Tnm), glass.second};
}

} // namespace vitrine
