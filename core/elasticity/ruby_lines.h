#pragma once
#include "core/elasticity/ruby_spectrum.h"
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

namespace vitrine {

/// One line of the doublet: a pseudo-Voigt, of which `lorentzian` is the share of the Lorentzian.
struct RubyLine {
    Measured position; ///< nm
    Measured fwhm;     ///< nm
    Measured height;   ///< unit of the counts
    double lorentzian = 0;
    bool operator==(const RubyLine&) const = default;
};

/// R1 and R2 on a straight background.
struct RubyLines {
    RubyLine r1; ///< the one at the longer wavelength
    RubyLine r2;
    std::vector<double> wavelength; ///< of the rows that were fitted, nm
    std::vector<double> counts, model, background;
    std::vector<double> sigma; ///< of each row, unit of the counts
    std::vector<double>
        leftOut;    ///< wavelengths of rows that were not fitted: saturated, struck by a cosmic ray, under a foreign line
    double tau = 1; ///< rows worth one independent row
    std::vector<Message> notes; ///< what was left out

    bool operator==(const RubyLines&) const = default;
};

/// The doublet by least squares, each row weighted by the scatter about the fit at its level. Lines that run into each other are
/// told apart by what is known of them: R1 − R2 = 1.4 ± 0.2 nm, widths alike within 30 %, shapes within 0.3; where they are
/// resolved this moves nothing. Errors are those of the residuals with how far these follow each other (√τ). Rows at a flat top
/// are left out as saturated, single rows (three at most) that stand out by more than six standard deviations as cosmic rays.
/// Where no doublet is found so, or one that is apart by another distance or of unlike heights, and no row is saturated, up to
/// three stronger lines (of neon, of a lamp) are fitted one by one and taken off; what is found beside them has to stand out by
/// fifteen standard errors, 1.4 ± 0.3 nm apart with R2 between 0.2 and 1.5 of R1. `range` (nm): what is looked at; absent: all.
/// Refuses fewer than 16 rows, a spectrum without a line, with only one, with lines that reach beyond its ends, and one whose
/// flat top is wider than the line.
Result<RubyLines> fitRubyLines(const RubySpectrum&, const std::optional<Interval>& range = {});

} // namespace vitrine
