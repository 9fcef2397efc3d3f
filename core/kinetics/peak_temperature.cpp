#include "core/kinetics/rate_curve.h"

#include <cmath>
#include <limits>

namespace vitrine {

namespace {

/// u of u + ln u = L, by Newton on the side where neither e^L nor ln u can overflow.
double productLogarithm(double L) {
    if (L < 1) {
        double w = L; // ln u
        for (int pass = 0; pass < 60; ++pass) {
            const double step = (L - w - std::exp(w)) / (1 + std::exp(w));
            w += step;
            if (std::abs(step) <= 1e-15 * std::abs(w))
                break;
        }
        return std::exp(w);
    }
    double u = L > 2 ? L - std::log(L) : 1;
    for (int pass = 0; pass < 60; ++pass) {
        const double step = (L - u - std::log(u)) / (1 + 1 / u);
        u += step;
        if (std::abs(step) <= 1e-15 * u)
            break;
    }
    return u;
}

/// T of height = B/T − s ln T, which has a = height + ln Φ.
double closedForm(double B, double height, double s) {
    if (s == 0)
        return height > 0 ? B / height : std::numeric_limits<double>::infinity();
    return B / (s * productLogarithm(std::log(B / s) + height / s));
}

/// The same with a T_0, by Newton from near the answer without one.
double startedAt(TemperatureTerm term, double B, double intercept, double heatingRate, double near) {
    const double from = std::max(near, 1.01 * term.start);
    RateCurves curves{term, 1 / from, B, {intercept - B / from + term.exponent * std::log(from - term.start)}};
    return curves.temperature(0, std::log(heatingRate), from);
}

} // namespace

double temperatureExponent(KineticFormula formula) {
    switch (formula) {
    case KineticFormula::Kissinger:
        return 2;
    case KineticFormula::Starink:
        return 1.92;
    case KineticFormula::AugisBennett:
    case KineticFormula::Boswell:
        return 1;
    case KineticFormula::Ozawa:
    case KineticFormula::Moynihan:
        return 0;
    }
    return 2;
}

double slopeFactor(KineticFormula formula) {
    switch (formula) {
    case KineticFormula::Starink:
        return 1.0008;
    case KineticFormula::Ozawa:
        return 1.052;
    default:
        return 1;
    }
}

TemperatureTerm temperatureTerm(KineticFormula formula, double startTemperature) {
    return {temperatureExponent(formula), formula == KineticFormula::AugisBennett ? startTemperature : 0};
}

double peakTemperature(double energyOverR, double intercept, double heatingRate, KineticFormula formula,
                       double startTemperature) {
    const double B = slopeFactor(formula) * energyOverR;
    if (!(heatingRate > 0) || !(B > 0))
        return 0;
    const TemperatureTerm term = temperatureTerm(formula, startTemperature);
    const double closed = closedForm(B, intercept - std::log(heatingRate), term.exponent);
    return term.start > 0 ? startedAt(term, B, intercept, heatingRate, closed) : closed;
}

double peakTemperature(const KissingerFit& fit, double heatingRate) {
    return peakTemperature(fit.energyOverR.value, fit.intercept, heatingRate, fit.formula, fit.startTemperature);
}

} // namespace vitrine
