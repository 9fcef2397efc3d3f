#pragma once
#include "core/document/study.h"

#include <string>

namespace vitrine {

/// Sixteen hexadecimal digits that change with every curve and every choice of a study from which a result follows; names, notes,
/// figures and the choices of other analysts leave them alone. FNV-1a over the lists of fields.
std::string fingerprintOf(const Study&);

} // namespace vitrine
