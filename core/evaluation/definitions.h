#pragma once
#include "core/quantity/quantity.h"

#include <span>
#include <string_view>

namespace vitrine {

/// Every result of a scan, a pattern ("pattern.q1_per_A"), a sample, a Kissinger line and an equation of state.
std::span<const Definition> definitions();

/// The definition of a key; nothing for a key that is not known.
const Definition* definitionOf(std::string_view key);

} // namespace vitrine
