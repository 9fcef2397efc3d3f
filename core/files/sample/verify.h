#pragma once
#include "core/files/sample/sample_file.h"

namespace vitrine {

/// What is not as it should be in a sample that was read without a problem: an original whose SHA-256 is not the one
/// stated, a curve without its original, an original that now reads differently, results that come out differently now
/// (beyond a relative 1e-9, which another machine's arithmetic may cause). Empty: all is as stored.
std::vector<Problem> verifySample(const LoadedSample&);

/// The first of the stored results that is another one now ("scans/2/fictive_temperature_K/value"), both in JSON; empty where
/// all are the same. Results that only `now` has are those of a newer version and no difference.
std::string firstDifference(const std::string& stored, const std::string& now);

} // namespace vitrine
