#pragma once
#include "core/files/paper/references.h"

namespace vitrine {

// The publications in the order of the chapters that use them. None has a field that is not known for certain.

std::vector<Reference> calorimetryReferences();
std::vector<Reference> scatteringReferences();

} // namespace vitrine
