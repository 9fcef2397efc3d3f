#pragma once
#include "core/document/study.h"

namespace vitrine {

/// A scan or a pattern: what is selected, and what evaluate() works through one by one. What exists is what firstItem() gives,
/// too.
using ItemPath = std::variant<ScanPath, PatternPath>;

const std::string& sampleOf(const ItemPath&);
bool exists(const Study&, const ItemPath&);

/// What a sample is first seen by: its first heating scan, else its first scan, else its first pattern that is no background. A
/// sample that has only spectra of ruby or runs for a heat capacity stands as a pattern without an id.
std::optional<ItemPath> firstItem(const Sample&);

} // namespace vitrine
