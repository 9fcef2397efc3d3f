#include "core/elasticity/ruby_pressure.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr Interval thermalRange{50, 900}; // K, of the correction

Result<void> checkedRuby(const Measured& lambda, const RubyChoices& choices) {
    if (!(lambda.value > 0) || !(choices.lambda0 > 0))
        return refuse(phrase("Ruby", "A wavelength is not above zero."),
                      phrase("Ruby", "Check λ0 and the axis of the spectrum."));
    if (!thermalRange.contains(choices.temperature))
        return refuse(phrase("Ruby", "The shift of R1 with temperature is known from %1 to %2 K, not at %3 K.")
                          .with(Figure{thermalRange.low}, Figure{thermalRange.high}, Figure{choices.temperature}),
                      phrase("Ruby", "Check the temperature of the ruby."));
    return {};
}

double lambda0At(const RubyChoices& choices) {
    return choices.lambda0 + rubyThermalShift(choices.temperature);
}

double thermalError(const RubyChoices& choices) {
    return std::hypot(rubyThermalSlope(choices.temperature) * choices.temperatureError, rubyThermalError(choices.temperature));
}

void doubt(RubyResult& result) {
    const Measured& p = result.chosen.pressure;
    if (p.value < -3 * p.error.value_or(0))
        result.notes.push_back(phrase("Ruby", "The pressure is below zero: λ0, the temperature or the medium of the wavelengths "
                                              "(air or vacuum) is not that of this spectrum."));
    const double split = result.lines.r1.position.value - result.lines.r2.position.value;
    if (std::abs(split - 1.4) > 0.5)
        result.notes.push_back(
            phrase("Ruby", "R1 and R2 are %1 nm apart, at 1 atm 1.4 nm: the ruby is stressed, or a line is not one of them.")
                .with(Figure{split, 3}));
}

} // namespace

Result<RubyPressure> rubyPressureAt(const Measured& lambda, const RubyChoices& choices, RubyScale scale) {
    if (const auto fine = checkedRuby(lambda, choices); !fine)
        return std::unexpected(fine.error());
    const double lambda0 = lambda0At(choices), x = (lambda.value - lambda0) / lambda0;
    const double perLambda = rubyPressureSlope(scale, x) / lambda0; // GPa/nm
    const double perLambda0 = perLambda * lambda.value / lambda0;
    RubyPressure out{scale,
                     {rubyPressure(scale, x)},
                     perLambda * lambda.error.value_or(0),
                     perLambda0 * choices.lambda0Error,
                     perLambda0 * thermalError(choices),
                     std::max(rubyCoefficientError(scale, x), rubyScaleSpread(x))};
    out.pressure.error = std::hypot(std::hypot(out.ofLambda, out.ofLambda0), std::hypot(out.ofTemperature, out.ofScale));
    return out;
}

Result<RubyResult> rubyPressureOf(const RubySpectrum& spectrum, const RubyChoices& choices) {
    auto lines = fitRubyLines(spectrum, choices.range);
    if (!lines)
        return std::unexpected(lines.error());
    RubyResult result{
        std::move(*lines), {lambda0At(choices), std::hypot(choices.lambda0Error, thermalError(choices))}, {}, {}, {}};
    for (const RubyScale scale : rubyScales) {
        const auto pressure = rubyPressureAt(result.lines.r1.position, choices, scale);
        if (!pressure)
            return std::unexpected(pressure.error());
        if (scale == choices.scale)
            result.chosen = *pressure;
        else
            result.others.push_back(*pressure);
    }
    result.notes = result.lines.notes;
    doubt(result);
    return result;
}

} // namespace vitrine
