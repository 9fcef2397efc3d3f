#pragma once
#include "core/results/results.h"

namespace vitrine {

/// One slope through the Kissinger lines of the samples that take part, for each branch of endotherms of which two samples or
/// more have a fitted line. The results belong to the samples, in their order. What was fitted by different formulas, and lines
/// whose slopes differ by more than their scatter (F test, 1 %), are refused within.
std::vector<CommonActivation> commonActivations(std::span<const ActivationPoint>, const Study&,
                                                std::span<const Shared<SampleResult>>, const Result<double>& referenceTg);

/// Δh*/(R T_g) and m from T_f of samples of the usual composition that were cooled from the liquid at ambient pressure at rates
/// that are known: as cast, or treated above T_g. Nothing where they are not of two rates at least; three samples are needed,
/// else both parts say so.
std::optional<CooledGlasses> cooledGlasses(const Study&, std::span<const Shared<SampleResult>>,
                                           const Result<double>& referenceTg);

} // namespace vitrine
