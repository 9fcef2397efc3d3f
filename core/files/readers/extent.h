#pragma once
#include "core/quantity/measured.h"

#include <span>

namespace vitrine {

/// The least and the greatest of finite values, of which there must be one.
Interval extent(std::span<const double> values);

/// Whether every value is finite.
bool allFinite(std::span<const double> values);

} // namespace vitrine
