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

} // namespace

double temperatureExponent(KineticFormula formula) {
    switch (formula) {
    case KineticFormula::Kissinger:
        return 2;
    case KineticFormula::Starink:
        return 1.92;
    case KineticFormula::AugisBennett:
        return 1;
    case KineticFormula::Ozawa:
    case KineticFormula::Moynihan:
        return 0;
    }
    return 2;
}

double slopeFactor(KineticFormula formula) {
    return formula == KineticFormula::Starink ? 1.0008 : 1;
}

double peakTemperature(double energyOverR, double intercept, double heatingRate, KineticFormula formula) {
    const double s = temperatureExponent(formula), B = slopeFactor(formula) * energyOverR;
    if (!(heatingRate > 0) || !(B > 0))
        return 0;
    const double height = intercept - std::log(heatingRate);
    if (s == 0)
        return height > 0 ? B / height : std::numeric_limits<double>::infinity();
    return B / (s * productLogarithm(std::log(B / s) + height / s));
}

} // namespace vitrine
