#pragma once
#include <vector>

namespace vitrine {

/// In which medium wavelengths stand.
enum class WavelengthMedium { Air, Vacuum };

/// A luminescence spectrum of ruby.
struct RubySpectrum {
    std::vector<double> wavelength; ///< nm in air, strictly ascending
    std::vector<double> counts;     ///< in any unit, one a wavelength

    bool operator==(const RubySpectrum&) const = default;
};

} // namespace vitrine
