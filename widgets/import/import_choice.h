#pragma once
#include "core/document/study.h"

namespace vitrine {

/// What a person decided to take in.
struct ImportChoice {
    std::string intoSample; ///< id of a sample of the study; empty: a new one
    Sample sample;          ///< the new sample with its scans; for an existing one only scans and originals count
};

} // namespace vitrine
