#pragma once
#include "core/files/readers/curves.h"

namespace vitrine {

/// Converts a curve to K, s and W, W/g or J/(g K) in place and leaves out (and notes) the rows in which a
/// number is missing; the kind of its signal. Asks for a unit that is missing, naming column and option;
/// refuses signals that are no heat flow.
Result<SignalKind> toInternalUnits(RawCurve&, const SourceFile&, const ReadOptions&);

} // namespace vitrine
