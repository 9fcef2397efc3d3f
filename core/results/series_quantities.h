#pragma once
#include "core/quantity/quantity.h"
#include "core/series/series_result.h"

namespace vitrine {

/// What a series over temperatures gives: the structural T_g and both expansions.
const QuantityList<SeriesResult>& seriesResults();

/// What a map gives for each of its quantities, under the key of the quantity: the mean and the gradient.
const QuantityList<MapField>& mapFieldResults();

/// The name of a quantity of a map in files: "q1_per_A".
const char* nameInFiles(MapQuantity);

} // namespace vitrine
