#pragma once
#include "core/quantity/problem.h"

namespace vitrine {

/// Which calibration turns the shift of the ruby line R1 into a pressure. With x = (λ − λ0)/λ0:
/// Ruby2020: P = 1870(10) GPa · x (1 + 5.63(3) x). G. Shen et al., High Press. Res. 40 (2020) 299.
/// Mao 1986: P = 1904 GPa/7.665 · [(1 + x)^7.665 − 1], quasi-hydrostatic in argon. H. K. Mao, J. Xu & P. M. Bell, J. Geophys.
/// Res. 91 (1986) 4673.
/// Dewaele 2008: P = 1920(20) GPa/9.61(5) · [(1 + x)^9.61 − 1]. A. Dewaele et al., Phys. Rev. B 78 (2008) 104102.
enum class RubyScale { Ruby2020, Mao1986, Dewaele2008 };

inline constexpr RubyScale rubyScales[] = {RubyScale::Ruby2020, RubyScale::Mao1986, RubyScale::Dewaele2008};

/// "Ruby2020", "Mao 1986", "Dewaele 2008".
const char* rubyScaleName(RubyScale);
/// The equation as it is shown, and where it comes from.
const char* rubyScaleEquation(RubyScale);
const char* rubyScaleSource(RubyScale);

/// P(x) in GPa, x > −1.
double rubyPressure(RubyScale, double x);
/// dP/dx in GPa.
double rubyPressureSlope(RubyScale, double x);
/// The standard error (GPa) that the stated errors of the coefficients leave; 0 of Mao 1986, which states none.
double rubyCoefficientError(RubyScale, double x);
/// What the choice of a scale leaves open: the standard deviation of the pressures of all of them, GPa.
double rubyScaleSpread(double x);
/// x at a pressure (GPa). Refuses tensions that the scale does not reach.
Result<double> rubyShift(RubyScale, double pressure);

/// Temperature (K) at which λ0 stands.
inline constexpr double rubyRoomTemperature = 296;
/// How far R1 lies at a temperature (K) from where it is at 296 K, nm: 0.00746 nm/K above and 0.00664 nm/K below. F. Datchi et
/// al., High Press. Res. 27 (2007) 447 (the first term of their polynomials).
double rubyThermalShift(double temperature);
/// Its slope there, nm/K.
double rubyThermalSlope(double temperature);
/// What is counted for the line in the place of the polynomial: 2 % of the shift, nm.
double rubyThermalError(double temperature);

/// The wavelength in air (15 °C, 101325 Pa, dry) of a wavelength in vacuum, both in nm, and the way back. K. P. Birch & M. J.
/// Downs, Metrologia 31 (1994) 315. At 694 nm they are 0.19 nm apart.
double wavelengthInAir(double inVacuum);
double wavelengthInVacuum(double inAir);

} // namespace vitrine
