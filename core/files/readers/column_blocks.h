#pragma once
#include "core/curve/sampling.h"
#include "core/files/text/titles.h"

namespace vitrine {

/// Columns from `first` to before `last`.
using ColumnRange = IndexRange;

/// The blocks of a table, of which each has a temperature of its own; there is always one. A block begins with a temperature
/// (or the time before it) behind a signal and before another one. Signals stand to the right of their temperatures, or to
/// the left where that makes more blocks.
std::vector<ColumnRange> columnBlocks(const std::vector<Title>&);

/// Whether two titles may belong to one curve: the rates in them, or else their numbers, are the same or missing in one.
bool mayBelongTogether(const Title&, const Title&);

} // namespace vitrine
