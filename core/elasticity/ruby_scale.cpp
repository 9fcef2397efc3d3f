#include "core/elasticity/ruby_scale.h"

#include "core/fit/statistics.h"

#include <array>
#include <cmath>

namespace vitrine {

namespace {

/// P = A/B [(1 + x)^B − 1] or, of Ruby2020, P = A x (1 + B x).
struct RubyCoefficients {
    const char* name;
    const char* equation;
    const char* source;
    bool quadratic = false;
    double a = 0, b = 0, aError = 0, bError = 0;
};

constexpr std::array<RubyCoefficients, 3> coefficients{
    {{"Ruby2020", "P = 1870 GPa · x (1 + 5.63 x), x = Δλ/λ_{0}",
      "G. Shen et al., High Press. Res. 40 (2020) 299, doi 10.1080/08957959.2020.1791107", true, 1870, 5.63, 10, 0.03},
     {"Mao 1986", "P = (1904 GPa/7.665) [(1 + x)^{7.665} − 1], x = Δλ/λ_{0}",
      "H. K. Mao, J. Xu & P. M. Bell, J. Geophys. Res. 91 (1986) 4673", false, 1904, 7.665, 0, 0},
     {"Dewaele 2008", "P = (1920 GPa/9.61) [(1 + x)^{9.61} − 1], x = Δλ/λ_{0}",
      "A. Dewaele et al., Phys. Rev. B 78 (2008) 104102", false, 1920, 9.61, 20, 0.05}}};

const RubyCoefficients& coefficientsOf(RubyScale scale) {
    return coefficients[static_cast<std::size_t>(scale)];
}

double pressureOf(const RubyCoefficients& c, double x) {
    return c.quadratic ? c.a * x * (1 + c.b * x) : c.a / c.b * std::expm1(c.b * std::log1p(x));
}

/// n − 1 of air at σ = 1/λ in µm⁻¹.
double refractivity(double inVacuum) {
    const double sigma = 1e3 / inVacuum, s = sigma * sigma;
    return 1e-8 * (8342.54 + 2406147 / (130 - s) + 15998 / (38.9 - s));
}

} // namespace

const char* rubyScaleName(RubyScale scale) {
    return coefficientsOf(scale).name;
}

const char* rubyScaleEquation(RubyScale scale) {
    return coefficientsOf(scale).equation;
}

const char* rubyScaleSource(RubyScale scale) {
    return coefficientsOf(scale).source;
}

double rubyPressure(RubyScale scale, double x) {
    return pressureOf(coefficientsOf(scale), x);
}

double rubyPressureSlope(RubyScale scale, double x) {
    const RubyCoefficients& c = coefficientsOf(scale);
    return c.quadratic ? c.a * (1 + 2 * c.b * x) : c.a * std::pow(1 + x, c.b - 1);
}

double rubyCoefficientError(RubyScale scale, double x) {
    const RubyCoefficients& c = coefficientsOf(scale);
    RubyCoefficients moved = c;
    moved.b += c.bError;
    return std::hypot(pressureOf(c, x) * c.aError / c.a, pressureOf(moved, x) - pressureOf(c, x));
}

double rubyScaleSpread(double x) {
    std::array<double, 3> pressures{};
    for (std::size_t i = 0; i < pressures.size(); ++i)
        pressures[i] = pressureOf(coefficients[i], x);
    return standardDeviation(pressures);
}

Result<double> rubyShift(RubyScale scale, double pressure) {
    const RubyCoefficients& c = coefficientsOf(scale);
    const double reduced = pressure / c.a;
    const double reach = c.quadratic ? 1 + 4 * c.b * reduced : 1 + c.b * reduced;
    if (!(reach > 0))
        return refuse(phrase("Ruby", "The scale %1 has no shift for %2 GPa.").with(std::string(c.name), Figure{pressure}));
    return c.quadratic ? 2 * reduced / (1 + std::sqrt(reach)) : std::expm1(std::log(reach) / c.b);
}

double rubyThermalSlope(double temperature) {
    return temperature > rubyRoomTemperature ? 0.00746 : 0.00664;
}

double rubyThermalShift(double temperature) {
    return rubyThermalSlope(temperature) * (temperature - rubyRoomTemperature);
}

double rubyThermalError(double temperature) {
    return 0.02 * std::abs(rubyThermalShift(temperature));
}

double wavelengthInAir(double inVacuum) {
    return inVacuum / (1 + refractivity(inVacuum));
}

double wavelengthInVacuum(double inAir) {
    const double first = inAir * (1 + refractivity(inAir));
    return inAir * (1 + refractivity(first));
}

} // namespace vitrine
