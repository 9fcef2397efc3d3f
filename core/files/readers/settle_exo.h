#pragma once
#include "core/files/readers/curves.h"

namespace vitrine {

/// Sets the direction of exotherms of the ramps of one curve: from an answer, the file, the data (exoFromData()), the custom
/// of the dialect; else it is left open. Heat capacities have exotherms down.
void settleExo(std::vector<ReadScan>&, const RawCurve&, SignalKind, const ReadOptions&);

/// Leaves open what the curves of one file do not agree on: a direction that was concluded counts only where all of them that
/// state none show the same one, or have it by the custom of the dialect.
void agreeOnExo(std::vector<ReadScan>&);

/// The question for the direction of exotherms of a file.
Problem exoQuestion(const std::string& where);

} // namespace vitrine
