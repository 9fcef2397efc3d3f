#include "core/simulation/demonstration/glass_scan.h"

#include "core/kinetics/kissinger.h"
#include "core/simulation/relaxation/scan_simulator.h"

#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr HeatCapacityLine glassLine{300, 0.30, 2.0e-4};
constexpr HeatCapacityLine liquidLine{596, 0.62, -2.0e-4};
constexpr double coldest = 320, hottest = 850;         // K
constexpr double climbWidth = 4;                       // K
constexpr double overshootWidth = 9, shadowWidth = 15; // K, standard deviations

double step(double t) {
    return liquidLine(t) - glassLine(t);
}
double climb(double u) {
    return 1 / (1 + std::exp(-u));
}

/// ∫ (l − g) dT.
double stepIntegral(double from, double to) {
    return 0.5 * (step(from) + step(to)) * (to - from);
}

/// A feature of height and area in J/(g K) and J/g.
struct Bell {
    double center = 0, width = 1, height = 0;
    double operator()(double t) const {
        const double u = (t - center) / width;
        return height * std::exp(-0.5 * u * u);
    }
    double area() const { return height * width * std::sqrt(2 * std::numbers::pi); }
    void setArea(double area) { height = area / (width * std::sqrt(2 * std::numbers::pi)); }
};

struct Shape {
    double middle = 0;                ///< of the climb, K
    Bell endotherm, exotherm, excess; ///< the last on top of the climb of a glass with a shadow

    double operator()(double t) const {
        return glassLine(t) + step(t) * climb((t - middle) / climbWidth) + endotherm(t) + excess(t) - exotherm(t);
    }
};

/// T at a rate of what is at `at200` at 200 K/s, by the Kissinger line of an energy.
double atRate(double at200, double energyOverRTg, double rate) {
    const double b = energyOverRTg * demonstration::tg;
    const double intercept = std::log(200 / (at200 * at200)) + b / at200;
    return peakTemperature(b, intercept, rate, KineticFormula::Kissinger);
}

/// ∫ (l − g) climb dT over the whole scan less the part above T_f: what peaks have to add for T_f by areas.
double missingArea(const Shape& shape, double fictive) {
    constexpr double fine = 0.25;
    double area = 0;
    for (double t = coldest; t < hottest - 0.5 * fine; t += fine) {
        const double middle = t + 0.5 * fine;
        area += step(middle) * climb((middle - shape.middle) / climbWidth) * fine;
    }
    return stepIntegral(fictive, hottest) - area;
}

/// Peaks that together are as large as T_f asks.
void balance(Shape& shape, const DemonstrationGlass& state, double fictive) {
    const double missing = missingArea(shape, fictive);
    shape.endotherm.height = state.height;
    if (state.overshoot && shape.endotherm.area() < missing)
        shape.endotherm.setArea(missing);
    const double surplus = shape.endotherm.area() - missing;
    shape.exotherm.setArea(std::max(surplus, 0.0));
    shape.excess.setArea(std::max(-surplus, 0.0));
}

/// Where the curve stands highest above its baseline near the endotherm.
double topOf(const Shape& shape, bool overshoot) {
    const auto above = [&](double t) { return shape(t) - (overshoot ? liquidLine(t) : glassLine(t)); };
    double best = shape.endotherm.center, span = 10;
    for (int round = 0; round < 3; ++round, span /= 10) {
        const double around = best;
        for (int i = -20; i <= 20; ++i)
            if (const double t = around + span * i / 20; above(t) > above(best))
                best = t;
    }
    const double h = 0.2, l = above(best - h), m = above(best), r = above(best + h);
    const double bend = l - 2 * m + r;
    return bend < 0 ? best + 0.5 * h * (l - r) / bend : best;
}

/// Tangent at the half step ∩ glass line.
double onsetOf(const Shape& shape) {
    const auto reduced = [&](double t) { return (shape(t) - glassLine(t)) / step(t) - 0.5; };
    double low = shape.middle - 25, high = shape.middle + 15;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (reduced(middle) < 0 ? low : high) = middle;
    }
    constexpr double h = 0.05;
    const double slope = (shape(low + h) - shape(low - h)) / (2 * h);
    return low - (shape(low) - glassLine(low)) / (slope - glassLine.slope);
}

Shape shapeOf(const DemonstrationGlass& state, const SpecimenScan& scan) {
    const ScanTruth truth = truthOf(state, scan);
    const double peak = truth.peak > 0 ? truth.peak : truth.onset - 60;
    Shape shape;
    shape.middle = truth.onset + 8;
    shape.endotherm = {peak, state.overshoot ? overshootWidth : shadowWidth, 0};
    for (int i = 0; i < 12; ++i) {
        shape.exotherm = {state.overshoot ? truth.onset - 45 : truth.onset - 36, state.overshoot ? 20.0 : 13.0, 0};
        shape.excess = {truth.onset + 30, overshootWidth, 0};
        balance(shape, state, state.fictive + scan.fictiveShift);
        if (truth.peak > 0)
            shape.endotherm.center += truth.peak - topOf(shape, state.overshoot);
        shape.middle += truth.onset - onsetOf(shape);
    }
    return shape;
}

} // namespace

double glassHeatCapacity(double temperature) {
    return glassLine(temperature);
}

double liquidHeatCapacity(double temperature) {
    return liquidLine(temperature);
}

ScanTruth truthOf(const DemonstrationGlass& state, const SpecimenScan& scan) {
    ScanTruth truth;
    truth.onset = atRate(state.onsetAt200, state.climbEnergyOverRTg, scan.heatingRate) + scan.peakShift;
    if (state.height > 0)
        truth.peak = atRate(state.peakAt200, state.energyOverRTg, scan.heatingRate) + scan.peakShift;
    return truth;
}

HeatCapacityCurve heatCapacityOf(const DemonstrationGlass& state, const SpecimenScan& scan) {
    const Shape shape = shapeOf(state, scan);
    HeatCapacityCurve curve;
    for (double t = coldest; t <= hottest + 1e-9; t += scan.spacing) {
        curve.temperature.push_back(t);
        curve.value.push_back(shape(t));
    }
    return curve;
}

} // namespace vitrine
