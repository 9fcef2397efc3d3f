#pragma once
#include "core/quantity/measured.h"

#include <cstddef>
#include <span>

namespace vitrine {

/// The least and the greatest of finite values, of which there must be one.
Interval extent(std::span<const double> values);

/// Whether every value is finite.
bool allFinite(std::span<const double> values);

/// How many values are greater or less than the one before.
struct StepCounts {
    std::size_t up = 0, down = 0;
};

/// The steps between finite values.
StepCounts stepsIn(std::span<const double> values);

} // namespace vitrine
