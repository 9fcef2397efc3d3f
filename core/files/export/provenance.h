#pragma once
#include "core/document/study.h"

namespace vitrine {

// The lines that say in an exported file what it is and where it comes from.

/// "name: value".
std::string named(const char* name, const std::string& value);

/// Program, sample and composition.
std::vector<std::string> provenance(const Sample&);
/// The same, a curve (`kind` says what it is: "scan") and its source.
std::vector<std::string> provenance(const Sample&, const char* kind, const std::string& name, const Source&);

} // namespace vitrine
