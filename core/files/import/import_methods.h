#pragma once
#include "core/document/study.h"
#include "core/files/content/reading.h"
#include "core/files/tables/ruby_spectrum_file.h"

namespace vitrine {

/// The answers as JSON text, as they are kept in Source::answers; empty where nothing was answered. Text that is not one
/// refuses.
std::string spectrumOptionsJson(const SpectrumReadOptions&);
Result<SpectrumReadOptions> spectrumOptionsOf(const std::string& json);

/// A spectrum of ruby made ready for a sample.
struct ImportedRuby {
    Shared<Original> original;
    Shared<RubyMeasurement> ruby;
    RubySpectrumFile reading; ///< what was understood
};

/// Reads a spectrum of ruby. Refuses what readRubySpectrum() refuses.
Result<ImportedRuby> importRuby(std::span<const char> bytes, const std::string& fileName, const SpectrumReadOptions& = {});

/// Answers about a run for a heat capacity.
struct HeatRunReadOptions {
    ReadOptions read;
    std::optional<std::size_t> ramp = {}; ///< among the heating ramps, counted from 1; absent: the first
    bool operator==(const HeatRunReadOptions&) const = default;
};
std::string heatRunOptionsJson(const HeatRunReadOptions&);
Result<HeatRunReadOptions> heatRunOptionsOf(const std::string& json);

/// A run for a heat capacity made ready for a sample.
struct ImportedHeatRun {
    Shared<Original> original;
    Shared<HeatRun> run;
    std::optional<double> mass; ///< g, as the file says
    std::vector<Message> notes; ///< what was concluded
};

/// Reads such a run. Refuses what readHeatFlowRun() refuses.
Result<ImportedHeatRun> importHeatRun(std::span<const char> bytes, const std::string& fileName, HeatRunRole,
                                      const HeatRunReadOptions& = {});

} // namespace vitrine
