#pragma once
#include "core/quantity/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// A block of columns as xylib reads it.
struct XylibBlock {
    std::string name;
    std::vector<double> x, y;
    std::optional<double> step;                            ///< of x, where it is even
    std::vector<std::pair<std::string, std::string>> meta; ///< of the block and of the file

    /// The first value of a key; empty where there is none.
    std::string value(std::string_view key) const;
};

/// Reads bytes with xylib in one of its formats ("bruker_raw"), which has to be known beforehand: it guesses wrongly what it
/// does not know. Refuses more than 64 MiB, what xylib refuses, and blocks without two columns of equal length.
Result<std::vector<XylibBlock>> readWithXylib(std::string_view bytes, const char* format, const std::string& fileName);

} // namespace vitrine
