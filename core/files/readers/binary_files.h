#pragma once
#include "core/quantity/problem.h"

#include <optional>
#include <span>
#include <string>

namespace vitrine {

/// The refusal of a file that is no text, by its name: workbooks of spreadsheets, raw files of instruments, pictures, with the
/// way to export what is in it. Nothing where the bytes are text, or of a kind that is not known.
std::optional<Problem> namedBinary(std::span<const char> bytes, const std::string& fileName);

/// The same for workbooks and the files of a program that is known by its name: nothing where only the kind is ("ZIP").
std::optional<Problem> namedProgram(std::span<const char> bytes, const std::string& fileName);

} // namespace vitrine
