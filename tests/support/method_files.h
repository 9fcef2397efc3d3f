#pragma once
#include "tests/core/calorimetry/three_runs.h"
#include "tests/core/elasticity/ruby_spectra.h"

#include <string>

namespace vitrine::test {

/// A spectrum of ruby as an instrument might have written it.
inline std::string rubyText(const RubySpectrum& spectrum) {
    std::string text = "# SIMULATED spectrum of ruby\nWavelength [nm]\tIntensity [counts]\n";
    char row[80];
    for (std::size_t i = 0; i < spectrum.counts.size(); ++i) {
        std::snprintf(row, sizeof row, "%.4f\t%.1f\n", spectrum.wavelength[i], spectrum.counts[i]);
        text += row;
    }
    return text;
}

/// A run with its isotherms as delimited text: s, °C, mW.
inline std::string heatRunText(const HeatFlowRun& run) {
    std::string text = "# SIMULATED run\nTime [s],Temperature [degC],Heat flow [mW] exo up\n";
    char row[80];
    const Recording& r = run.recording;
    for (std::size_t i = 0; i < r.signal.size(); ++i) {
        std::snprintf(row, sizeof row, "%.1f,%.4f,%.6f\n", r.time[i], r.temperature[i] - 273.15, 1e3 * r.signal[i]);
        text += row;
    }
    return text;
}

} // namespace vitrine::test
