#pragma once
#include "core/document/study.h"

namespace vitrine {

/// A scan or a pattern: what is selected, and what evaluate() works through one by one.
using ItemPath = std::variant<ScanPath, PatternPath>;

const std::string& sampleOf(const ItemPath&);
bool exists(const Study&, const ItemPath&);

/// What a sample is first seen by: its first heating scan, else its first scan, else its first pattern that is no background.
std::optional<ItemPath> firstItem(const Sample&);

} // namespace vitrine
