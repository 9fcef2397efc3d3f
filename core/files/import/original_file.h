#pragma once
#include "core/document/study.h"

#include <span>

namespace vitrine {

// What the imports of thermograms and of patterns have in common.

/// A file kept byte for byte, with its SHA-256.
Shared<Original> originalOf(std::span<const char> bytes, const std::string& fileName);

/// The id of curve 0, 1 … of a file: the first eight digits of its SHA-256 and the number counted from 1.
std::string curveId(const Original&, std::size_t index);

/// The name of a file without its last ending.
std::string stemOf(const std::string& fileName);

} // namespace vitrine
