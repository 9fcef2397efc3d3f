#pragma once
#include "core/elasticity/ruby_spectrum.h"
#include "core/quantity/measured.h"

#include <Eigen/Core>

namespace vitrine {

// How the doublet is found. Its parameters, in this order:
enum RubyParameter {
    RubyLevel,
    RubySlope,
    RubyR1,
    RubyWidth1,
    RubyHeight1,
    RubyEta1,
    RubySplit,
    RubyWidth2,
    RubyHeight2,
    RubyEta2
};
inline constexpr Eigen::Index rubyParameters = 10;

inline constexpr double rubySplit = 1.4;    ///< R1 − R2 at 1 atm, nm
inline constexpr double widestRubyLine = 6; ///< nm, full width at half height
inline constexpr std::size_t fewestRubyRows = 16;

/// A pseudo-Voigt of height 1 at a distance from its middle.
double pseudoVoigt(double distance, double fwhm, double lorentzian);
/// The background at a wavelength; `center` is where RubyLevel is.
double rubyBackground(const Eigen::VectorXd&, double center, double wavelength);
/// The background with both lines.
double rubyModel(const Eigen::VectorXd&, double center, double wavelength);
/// Its derivatives by the parameters.
Eigen::VectorXd rubySlopes(const Eigen::VectorXd&, double center, double wavelength);

/// Whether each row stands on a flat top: three or more equal rows at the greatest number of all, from which the neighbours drop
/// by more than rounding does.
std::vector<bool> saturatedRows(const std::vector<double>& counts);

/// The rows of a spectrum within a range.
RubySpectrum rowsWithin(const RubySpectrum&, const std::optional<Interval>& range);

/// Where a doublet may be: the parameters of the best of two lines 1.4 nm apart, of one width, on a line, over positions and
/// widths, after a median of five has taken single rows away. `rows` of the spectrum are looked at.
Eigen::VectorXd rubyStart(const RubySpectrum&, const std::vector<bool>& leftOut);

} // namespace vitrine
