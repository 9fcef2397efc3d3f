#pragma once
#include "core/evaluation/items.h"

#include <span>

namespace vitrine {

/// How many items are computed side by side: one a processor.
std::size_t itemsAtATime();

/// Computes items side by side; see compute().
void computeTogether(const Study&, std::span<const Item>, Memo&);

} // namespace vitrine
