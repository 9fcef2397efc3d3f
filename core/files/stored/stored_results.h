#pragma once
#include "core/results/results.h"

#include <string>
#include <string_view>

namespace vitrine {

/// The results of a sample as bytes that the same build of the program reads again on the same kind of machine: a copy to be
/// shown at once while the results are computed anew, no file for people. The bytes end with a sum of themselves.
std::string storedResult(const SampleResult&);

/// What storedResult() put; nothing where the bytes are damaged or cut.
std::optional<SampleResult> resultFromStored(std::string_view bytes);

} // namespace vitrine
