#pragma once
#include "core/robustness/readings.h"

#include <QString>

namespace vitrine {

/// “Onset (half step)”: what a number is called, in the reader's language; its key where it has no name.
QString nameOf(const QuantityName&);

} // namespace vitrine
