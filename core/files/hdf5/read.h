#pragma once
#include "core/files/hdf5/handles.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vitrine::hdf5 {

// Reading a file in memory. Whatever is absent, of another type or implausibly large gives nothing.

/// A file in memory, with the size of its image: what is read from it cannot be arbitrarily larger.
struct OpenFile {
    Handle file;
    std::size_t size = 0;
    std::span<const char> image = {};
};
/// `image` is lent to the file and has to outlive it. The handle is not open where the bytes are not HDF5.
OpenFile openFile(std::span<const char> image);

bool has(const OpenFile&, const std::string& path);
std::optional<std::string> readText(const OpenFile&, const std::string& path);
std::optional<std::vector<double>> readColumn(const OpenFile&, const std::string& path);
/// Numbers in rows, one row after another.
struct NumberTable {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> values;
};
std::optional<NumberTable> readTable(const OpenFile&, const std::string& path);
std::optional<std::vector<char>> readBytes(const OpenFile&, const std::string& path);

} // namespace vitrine::hdf5
