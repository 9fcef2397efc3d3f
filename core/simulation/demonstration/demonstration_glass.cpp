#include "core/simulation/demonstration/demonstration_glass.h"

#include <cmath>

namespace vitrine {

namespace {

using namespace demonstration;

/// K; at the other rates it differs with the activation energy, and its mean over the rates is onsetShift.
constexpr double shiftAt200 = 5.55;

bool isPressed(double pressure) {
    return pressure > 0.5;
}
double smooth(double u) {
    return u <= 0 ? 0 : u >= 1 ? 1 : u * u * (3 - 2 * u);
}
double bell(double u) {
    return std::exp(-0.5 * u * u);
}

/// Share of the α relaxation: 0 below the crossover, 1 above.
double alphaShare(double pressure, double temperature) {
    const double x = temperature / (isPressed(pressure) ? tgPressed : tg);
    return std::clamp((x - low) / (high - low), 0.0, 1.0);
}

/// Share of the densified structure: none up to the middle of the crossover, all where the liquid is in equilibrium.
double densifiedShare(double temperature) {
    return std::clamp((temperature / tgPressed - 0.92) / 0.08, 0.0, 1.0);
}

double alphaLevel(double pressure) {
    return alphaEnergy * (isPressed(pressure) ? 1 + alphaChange / 100 : 1);
}

/// T_f at ambient pressure: of the glass as it was cast at low temperature, of equilibrium above T_g.
double ambientFictive(double temperature) {
    constexpr double asCast = 672, from = 420, to = 600;
    return std::lerp(asCast, equilibriumFictive, smooth((temperature - from) / (to - from)));
}

/// What 7 GPa add to T_f: little in the cold, most at 0.85 T_g,P, nothing but a little less in equilibrium.
double addedFictive(double temperature) {
    if (temperature >= tgPressed)
        return equilibriumDifference;
    if (temperature < 400)
        return 10;
    return 26 + 8 * bell((temperature - low * tgPressed) / 45);
}

double endothermHeight(double pressure, double temperature, double share) {
    if (temperature < 440)
        return 0;
    return (isPressed(pressure) ? 0.7 : 1.0) * (0.10 + 0.10 * smooth((temperature - 440) / 80)) + 0.25 * share;
}

double q1Of(double pressure, double temperature) {
    if (!isPressed(pressure))
        return q1Reference - 0.0004 * (1 - smooth((temperature - 300) / 280));
    return std::lerp(q1Pressed, q1Reference + q1Slope * pressure, densifiedShare(temperature));
}

double fwhmOf(double pressure, double temperature) {
    constexpr double glass = 0.412, ambient = 0.408;
    return isPressed(pressure) ? std::lerp(glass, ambient - 0.0012 * pressure, densifiedShare(temperature)) : ambient;
}

} // namespace

DemonstrationGlass glassState(double pressure, double temperature) {
    const double share = alphaShare(pressure, temperature);
    const bool over = share >= 0.5;
    const double moved = isPressed(pressure) && temperature >= tgPressed ? shiftAt200 : 0;
    DemonstrationGlass state;
    state.energyOverRTg = std::lerp(betaEnergy, alphaLevel(pressure), share);
    state.fictive = ambientFictive(temperature) + (isPressed(pressure) ? addedFictive(temperature) : 0);
    state.overshoot = over;
    state.height = endothermHeight(pressure, temperature, share);
    state.peakAt200 = over ? 664 + 4 * (2 * share - 1) + moved : 540 + 30 * smooth((temperature - 440) / 140);
    state.onsetAt200 = 638 + moved;
    state.climbEnergyOverRTg = over ? state.energyOverRTg : alphaLevel(pressure);
    state.q1 = q1Of(pressure, temperature);
    state.fwhm = fwhmOf(pressure, temperature);
    state.subpeak = isPressed(pressure) ? std::lerp(0.60, 0.45, densifiedShare(temperature)) : 0.58;
    return state;
}

std::vector<ShellPair> firstShellPairs(double temperature) {
    const double grown = smooth((temperature - 298) / 285), denser = densifiedShare(temperature);
    return {{"Zr-Cu", std::lerp(2.700, 2.718, denser), std::lerp(0.090, 0.095, denser), std::lerp(1.30, 0.90, denser)},
            {"Zr-Zr", std::lerp(3.100, 3.082, denser), 0.170, std::lerp(5.9 + 0.2 * grown, 6.5, denser)}};
}

} // namespace vitrine
