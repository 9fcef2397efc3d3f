#pragma once
#include "core/thermogram/windows.h"

namespace vitrine {

/// Windows for a first answer: the longest ranges below and above the transition over which the curve is
/// straight within its noise. Refuses when no step is found between two straight ranges.
Result<Windows> automaticWindows(const Thermogram&);

} // namespace vitrine
