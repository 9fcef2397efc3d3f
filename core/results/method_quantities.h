#pragma once
#include "core/quantity/quantity.h"
#include "core/results/results.h"

namespace vitrine {

/// Pressure, R1 and λ0 of a spectrum of ruby.
const QuantityList<RubyAnswer>& rubyResults();

/// The step of the heat capacity by three runs, and where it is.
const QuantityList<HeatCapacityAnswer>& heatCapacityResults();

} // namespace vitrine
