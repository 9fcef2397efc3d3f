#include "widgets/views/thermograms/shown_units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

using Axis = ShownSignal::Axis;

// That which compares best comes first.
constexpr std::array kindsOfSignals{SignalKind::HeatCapacity, SignalKind::SpecificPower, SignalKind::Power};

/// W/g of one unit of a kind.
std::optional<double> toPerMass(SignalKind kind, const SignalFacts& facts) {
    if (kind == SignalKind::SpecificPower)
        return 1;
    if (kind == SignalKind::HeatCapacity)
        return facts.rate != 0 ? std::optional(facts.rate) : std::nullopt;
    return facts.mass > 0 ? std::optional(1 / facts.mass) : std::nullopt;
}

bool allDrawnAs(SignalKind kind, const std::vector<SignalFacts>& scans) {
    return std::ranges::all_of(scans, [&](const SignalFacts& facts) { return factorTo(kind, facts).has_value(); });
}

bool allMeasuredAs(SignalKind kind, const std::vector<SignalFacts>& scans) {
    return std::ranges::all_of(scans, [&](const SignalFacts& facts) { return facts.kind == kind; });
}

/// That most of those that pass the test were measured in.
template<class Test>
SignalKind commonest(const std::vector<SignalFacts>& scans, Test test) {
    const auto count = [&](SignalKind kind) {
        std::ptrdiff_t all = 0;
        for (std::size_t i = 0; i < scans.size(); ++i)
            all += scans[i].kind == kind && test(i) ? 1 : 0;
        return all;
    };
    return *std::ranges::max_element(kindsOfSignals, {}, count);
}

/// The unit that all are to be drawn in; nothing: each as it was measured.
std::optional<SignalKind> sharedKind(const std::vector<SignalFacts>& scans, UnitChoice choice) {
    const auto canDraw = [&](SignalKind kind) {
        return std::ranges::any_of(scans, [&](const SignalFacts& facts) { return factorTo(kind, facts).has_value(); });
    };
    if (choice == UnitChoice::HeatCapacity && canDraw(SignalKind::HeatCapacity))
        return SignalKind::HeatCapacity;
    if (choice == UnitChoice::HeatFlowPerMass && canDraw(SignalKind::SpecificPower))
        return SignalKind::SpecificPower;
    if (choice != UnitChoice::Automatic || allMeasuredAs(scans.front().kind, scans))
        return std::nullopt;
    for (const SignalKind kind : {SignalKind::HeatCapacity, SignalKind::SpecificPower})
        if (allDrawnAs(kind, scans))
            return kind;
    return std::nullopt;
}

bool drawAt(Axis axis, SignalKind kind, const SignalFacts& facts, ShownSignal& signal) {
    const auto factor = factorTo(kind, facts);
    if (factor)
        signal = {axis, kind, *factor};
    return factor.has_value();
}

/// Those of a third unit, at one of the two axes where that can be.
void drawOthers(const std::vector<SignalFacts>& scans, ShownUnits& units) {
    for (std::size_t i = 0; i < scans.size(); ++i)
        if (ShownSignal& signal = units.shown[i]; signal.axis == Axis::None)
            static_cast<void>(drawAt(Axis::Left, units.left, scans[i], signal) ||
                              (units.right && drawAt(Axis::Right, *units.right, scans[i], signal)));
}

} // namespace

SignalFacts factsOf(const Thermogram& t, bool cooling) {
    const double rate = t.heatingRate > 0 && std::isfinite(1 / t.heatingRate) ? t.heatingRate : 0;
    const double mass = t.mass > 0 && std::isfinite(1 / t.mass) ? t.mass : 0;
    return {t.kind, cooling ? -rate : rate, mass};
}

std::optional<double> factorTo(SignalKind kind, const SignalFacts& facts) {
    if (kind == facts.kind)
        return 1;
    const auto from = toPerMass(facts.kind, facts), to = toPerMass(kind, facts);
    return from && to ? std::optional(*from / *to) : std::nullopt;
}

ShownUnits shownUnits(const std::vector<SignalFacts>& scans, UnitChoice choice, std::optional<std::size_t> current) {
    ShownUnits units;
    if (scans.empty())
        return units;
    const auto shared = sharedKind(scans, choice);
    units.left = shared.value_or(commonest(scans, [](std::size_t) { return true; }));
    units.shown.assign(scans.size(), {Axis::None, units.left, 1});
    for (std::size_t i = 0; i < scans.size(); ++i)
        if (shared || scans[i].kind == units.left)
            drawAt(Axis::Left, units.left, scans[i], units.shown[i]);
    const auto isLeftOver = [&](std::size_t i) { return units.shown[i].axis == Axis::None; };
    if (std::ranges::none_of(units.shown, [](const ShownSignal& signal) { return signal.axis == Axis::None; }))
        return units;
    units.right =
        current && *current < scans.size() && isLeftOver(*current) ? scans[*current].kind : commonest(scans, isLeftOver);
    for (std::size_t i = 0; i < scans.size(); ++i)
        if (isLeftOver(i) && scans[i].kind == *units.right)
            units.shown[i] = {Axis::Right, *units.right, 1};
    drawOthers(scans, units);
    return units;
}

} // namespace vitrine
