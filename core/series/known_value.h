#pragma once
#include "core/quantity/measured.h"

namespace vitrine {

/// Whether a quantity of a frame is known: a height or a scale that a pattern does not tell is zero without an error.
inline bool isKnownValue(const Measured& value) {
    return value.value != 0 || value.error.has_value();
}

} // namespace vitrine
