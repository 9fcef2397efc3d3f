#pragma once
#include "core/calorimetry/heat_capacity/levelled_run.h"
#include "core/files/readers/thermogram_files.h"

namespace vitrine {

/// A run for the heat capacity as it was read.
struct HeatFlowRunFile {
    HeatFlowRun run;
    std::optional<double> mass; ///< g, as the file says
    std::string dialect;
    std::string curve;          ///< of the ramp, within the file
    std::vector<Message> notes; ///< what was concluded, which of several ramps was taken
};

/// A file of a DSC curve with the isotherms beside its heating ramp: the ramp of that number among the heating ramps (counted
/// from 1; the first where none is said, which is noted where there are several), with the isotherms right before and after it;
/// turned to endotherms up where the file says that its exotherms point up. A mass is that of the format, or else of a line at
/// the head of the text, “# mass: 10.24 mg”, which needs its unit; it is noted. Refuses what readThermogramFile() refuses, units
/// in the options that are not those which the file states, a file without a heating ramp and a number beyond them.
Result<HeatFlowRunFile> readHeatFlowRun(std::span<const char> bytes, const std::string& fileName, const ReadOptions& = {},
                                        std::optional<std::size_t> ramp = {});

/// The same of scans already read.
Result<HeatFlowRunFile> heatFlowRunOf(const std::vector<ReadScan>&, const std::string& fileName,
                                      std::optional<std::size_t> ramp = {});

} // namespace vitrine
