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

/// Completes a dial by what it changes in the glass.
template<class Get, class Change>
SimulatorDial glassDial(SimulatorDial dial, Get get, Change change) {
    dial.get = [get](const SimulatorState& state) -> std::optional<double> { return get(state.experiment.glass); };
    dial.set = [change](const SimulatorState& state, double value) -> SimulatorAction {
        Glass glass = state.experiment.glass;
        change(glass, value);
        return SetGlass{glass};
    };
    return dial;
}

RelaxationModel lawWithNumber(const RelaxationModel& law, double LawNumbers::*number, double value) {
    LawNumbers numbers = numbersOf(law);
    numbers.*number = value;
    return lawWith(numbers, kindOf(law));
}

SimulatorDial lawDial(const SimulatorDial& dial, double LawNumbers::*number) {
    return glassDial(
        dial, [number](const Glass& glass) { return numbersOf(glass.law).*number; },
        [number](Glass& glass, double value) { glass.law = lawWithNumber(glass.law, number, value); });
}

SimulatorDial weightDial() {
    return glassDial(
        {"simulatorWeight", SimulatorDials::tr("weight of the second process"), {}, {0, 0.6}, 2, 0.05},
        [](const Glass& glass) { return glass.second ? glass.second->weight : 0; },
        [](Glass& glass, double value) {
            if (!glass.second)
                glass.second = firstSecondProcess(glass, value);
            glass.second->weight = value;
            if (value == 0)
                glass.second.reset();
        });
}

SimulatorDial secondDial(const SimulatorDial& dial, double LawNumbers::*number) {
    return glassDial(
        dial,
        [number](const Glass& glass) {
            return glass.second ? std::optional(numbersOf(glass.second->law).*number) : std::nullopt;
        },
        [number](Glass& glass, double value) {
            if (!glass.second)
                glass.second = firstSecondProcess(glass, 0);
            glass.second->law = lawWithNumber(glass.second->law, number, value);
        });
}

SimulatorDialGroup glassGroup() {
    const QString kelvin = QStringLiteral("K"), gasTg = QStringLiteral("R T_g");
    return {
        "simulatorGlass",
        SimulatorDials::tr("Glass"),
        {lawDial({"simulatorTg", QStringLiteral("T_g"), kelvin, {300, 900}, 1, 1}, &LawNumbers::glassTransition),
         lawDial({"simulatorH", QStringLiteral("Δh*"), gasTg, {20, 250}, 1, 1}, &LawNumbers::activation),
         lawDial({"simulatorX", QStringLiteral("x"), {}, {0.05, 1}, 3, 0.01}, &LawNumbers::x),
         lawDial({"simulatorBeta", QStringLiteral("β"), {}, {0.2, 1}, 3, 0.01}, &LawNumbers::beta), weightDial(),
         secondDial({"simulatorSecondTg", SimulatorDials::tr("its T_g"), kelvin, {200, 900}, 1, 1}, &LawNumbers::glassTransition),
         secondDial({"simulatorSecondH", SimulatorDials::tr("its Δh*"), gasTg, {10, 100}, 1, 1}, &LawNumbers::activation)}};
}

/// Completes a dial by what it changes in the protocol.
template<class Get, class Change>
SimulatorDial protocolDial(SimulatorDial dial, Get get, Change changed) {
    dial.get = [get](const SimulatorState& state) -> std::optional<double> { return get(state.experiment.protocol); };
    dial.set = [changed](const SimulatorState& state, double value) -> SimulatorAction {
        return SetProtocol{changed(state.experiment.protocol, value)};
    };
    return dial;
}

SimulatorDial rateDial(const char* id, const QString& name, std::optional<double> (*get)(const Protocol&),
                       Protocol (*changed)(Protocol, double)) {
    return protocolDial({id, name, QStringLiteral("K/s"), {1e-3, 1e5}, 3, 0.1, true}, get, changed);
}

SimulatorDial pressureDial() {
    return protocolDial(
        {"simulatorPressure", SimulatorDials::tr("pressure up to the scan"), QStringLiteral("GPa"), {0, 10}, 2, 0.5},
        [](const Protocol& protocol) { return shiftOf(protocol) / kelvinPerGigapascal; },
        [](const Protocol& protocol, double pressure) { return withShift(protocol, pressure * kelvinPerGigapascal); });
}

SimulatorDialGroup experimentGroup() {
    return {"simulatorExperiment",
            SimulatorDials::tr("Experiment"),
            {rateDial("simulatorScanRate", SimulatorDials::tr("rate of the scan"), scanRateOf, withScanRate),
             rateDial("simulatorCoolingRate", SimulatorDials::tr("rate before it"), coolingRateOf, withCoolingRate),
             pressureDial()}};
}

/// A dial of a condition of the scan, which shows `scale` times its number.
SimulatorDial conditionDial(SimulatorDial dial, double scale, double ScanConditions::*number) {
    dial.get = [=](const SimulatorState& state) -> std::optional<double> { return scale * state.experiment.conditions.*number; };
    dial.set = [=](const SimulatorState& state, double value) -> SimulatorAction {
        ScanConditions conditions = state.experiment.conditions;
        conditions.*number = value / scale;
        return SetScanConditions{conditions};
    };
    return dial;
}

SimulatorDialGroup instrumentGroup() {
    return {"simulatorInstrument",
            SimulatorDials::tr("Instrument"),
            {conditionDial({"simulatorNoise", SimulatorDials::tr("noise"), QStringLiteral("mJ/(g·K)"), {0, 50}, 1, 1}, 1e3,
                           &ScanConditions::noise),
             conditionDial({"simulatorLag", SimulatorDials::tr("lag"), QStringLiteral("ms"), {0, 20}, 2, 0.5}, 1e3,
                           &ScanConditions::lag),
             conditionDial({"simulatorTilt", SimulatorDials::tr("tilt"), QStringLiteral("mJ/(g·K²)"), {-1, 1}, 3, 0.05}, 1e3,
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
