#pragma once
#include "core/quantity/measured.h"

namespace vitrine {

/// A measured number in another unit: value, error and interval times `factor` (positive).
Measured scaled(const Measured&, double factor);

} // namespace vitrine
