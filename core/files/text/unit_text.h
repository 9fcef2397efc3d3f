#pragma once
#include "core/quantity/units.h"

#include <optional>
#include <string_view>

namespace vitrine {

/// As unitNamed(), for whatever spelling files use of the units of a DSC curve: products and quotients of W, J, cal, V,
/// g, K, °C, s, min and h with their prefixes, in any order and notation (“w/g”, “J/K/g”, “mW mg^-1”, “J·g⁻¹·°C⁻¹”,
/// “µV/mg”), their names (“sec”, “Celsius”, “мВт/мг”, “分”), behind the stroke of a quotient (“/°C”). Nothing where the
/// text is no unit, or one of a quantity that Dimension does not have.
std::optional<Unit> fileUnit(std::string_view text);

} // namespace vitrine
