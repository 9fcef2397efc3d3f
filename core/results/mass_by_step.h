#pragma once
#include "core/quantity/quantity.h"
#include "core/results/results.h"

namespace vitrine {

/// A scan among the others of its sample.
struct ScanOfSample {
    const Sample& sample;
    const SampleResult& result;
    std::size_t scan = 0;
};

/// The scan of this id; nothing where it has no result.
std::optional<ScanOfSample> scanOf(const Sample&, const SampleResult&, const std::string& id);

/// What a scan of unknown mass owes to its sample: m = ΔQ/(ΔC_p Φ), with ΔC_p (J/(g K)) the step of the heat capacity by three
/// runs; without one, the mean step of the scans whose mass and rate are known and whose transition is not in doubt. Its error is
/// that of ΔQ and that of the mean: the larger of the mean's own and of the scatter over √n. An empty problem where nothing is to
/// be told: the mass is known, the signal is no power, or no other scan gives a step. Refuses an unknown rate and what
/// massFromStep() refuses.
const QuantityList<ScanOfSample>& massResults();

} // namespace vitrine
