#pragma once
#include "core/elasticity/ruby_rows.h"
#include "core/fit/statistics.h"

#include <cmath>

namespace vitrine::test {

/// A spectrum of ruby as it might be measured: two pseudo-Voigts on a sloping background with the noise of counting.
struct MadeRuby {
    double r1 = 696.75, split = 1.4, width1 = 0.7, width2 = 0.65, height1 = 8000, ratio = 0.6, shape1 = 0.8, shape2 = 0.7;
    double from = 686, to = 706, spacing = 0.05, background = 300, slope = 4;
    double noise = 1; ///< times √counts
    double tau = 1;   ///< rows worth one independent row, of a first-order autoregression
    std::uint64_t seed = 1;

    double at(double wavelength) const {
        return background + slope * (wavelength - 695) + height1 * pseudoVoigt(wavelength - r1, width1, shape1) +
               ratio * height1 * pseudoVoigt(wavelength - r1 + split, width2, shape2);
    }
    RubySpectrum spectrum() const {
        RubySpectrum made;
        Random random(seed);
        const double phi = (tau - 1) / (tau + 1);
        double state = random.normal();
        for (double x = from; x <= to; x += spacing) {
            made.wavelength.push_back(x);
            made.counts.push_back(at(x) + noise * std::sqrt(at(x)) * state);
            state = phi * state + std::sqrt(1 - phi * phi) * random.normal();
        }
        return made;
    }
};

} // namespace vitrine::test
