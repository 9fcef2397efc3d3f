#pragma once
#include "core/elasticity/ruby_lines.h"
#include "core/elasticity/ruby_scale.h"

namespace vitrine {

/// What a person decides about a spectrum of ruby.
struct RubyChoices {
    RubyScale scale = RubyScale::Ruby2020;
    double lambda0 = 694.25;                  ///< R1 at 296 K and 1 atm, nm in air; one measured on the same instrument is better
    double lambda0Error = 0.02;               ///< nm: what instruments and crystals differ by
    double temperature = rubyRoomTemperature; ///< K, of the ruby
    double temperatureError = 1;              ///< K
    std::optional<Interval> range = {};       ///< nm, where the lines are; absent: the whole spectrum

    bool operator==(const RubyChoices&) const = default;
};

/// The pressure by one scale, and what its error is made of (standard errors in GPa, added in quadrature).
struct RubyPressure {
    RubyScale scale = RubyScale::Ruby2020;
    Measured pressure;   ///< GPa
    double ofLambda = 0; ///< the fit of R1
    double ofLambda0 = 0;
    double ofTemperature = 0; ///< that of the temperature and of its correction
    double ofScale = 0;       ///< the larger of the coefficients' own and the spread of the scales
    bool operator==(const RubyPressure&) const = default;
};

/// What a spectrum says.
struct RubyResult {
    RubyLines lines;
    Measured lambda0;                 ///< at the temperature of the ruby, nm
    RubyPressure chosen;              ///< by the scale that was chosen
    std::vector<RubyPressure> others; ///< by the others
    std::vector<Message> notes;       ///< what was left out, and what speaks against the number
    bool operator==(const RubyResult&) const = default;
};

/// The pressure from R1 at `lambda` (nm): x = (λ − λ0(T))/λ0(T), λ0(T) = λ0 + the thermal shift. Refuses wavelengths that are not
/// positive, and temperatures outside 50 … 900 K.
Result<RubyPressure> rubyPressureAt(const Measured& lambda, const RubyChoices&, RubyScale);

/// The whole way from a spectrum to pressures by all scales. Refuses what fitRubyLines() and rubyPressureAt() refuse.
Result<RubyResult> rubyPressureOf(const RubySpectrum&, const RubyChoices&);

} // namespace vitrine
