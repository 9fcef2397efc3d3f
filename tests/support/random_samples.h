#pragma once
#include "core/document/study.h"

#include <algorithm>
#include <random>

namespace vitrine::test {

/// A sample with random values in every field, as far as a sample may have them; the same seed gives the same sample.
Sample randomSample(std::uint64_t seed);

} // namespace vitrine::test
