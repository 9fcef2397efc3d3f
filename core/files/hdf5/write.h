#pragma once
#include "core/files/hdf5/handles.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vitrine::hdf5 {

// Building a NeXus file in memory. No object carries a time, so that equal contents give equal bytes. Each
// function answers whether it succeeded; given an object that is not open it fails.

/// An empty file in memory whose addresses count from `userBlock` bytes before it: a power of two from 512, or 0.
Handle createFile(std::size_t userBlock = 0);

/// A group of a NeXus class ("NXentry") in another.
Handle createGroup(const Handle& parent, const std::string& name, const std::string& nexusClass);

bool setAttribute(const Handle& object, const char* name, const std::string& text);
/// As an array of texts.
bool setAttribute(const Handle& object, const char* name, const std::vector<std::string>& texts);

/// In UTF-8, of the length that the text has.
bool writeText(const Handle& group, const char* name, const std::string& text);

/// What a number or a column of numbers is.
struct Meaning {
    std::string name; ///< of the data set
    std::string unit;
    std::string longName; ///< for the axis of a plot; may be empty
};
bool writeNumber(const Handle& group, const Meaning&, double value);
/// As writeNumber(), and nothing for an absent value.
bool writeNumber(const Handle& group, const Meaning&, const std::optional<double>& value);
bool writeColumn(const Handle& group, const Meaning&, std::span<const double> values);
/// Rows of `columns` numbers, one after another, as a data set of two dimensions. Fails where they do not fill whole rows.
bool writeTable(const Handle& group, const Meaning&, std::span<const double> values, std::size_t rows, std::size_t columns);
/// The same in single precision.
bool writeTable(const Handle& group, const Meaning&, std::span<const float> values, std::size_t rows, std::size_t columns);
/// Reads bytes from a place on; false where that fails.
using ReadBytes = std::function<bool(std::size_t at, std::span<char> to)>;
/// `size` bytes, which are read and written piece by piece.
bool writeBytes(const Handle& group, const char* name, std::size_t size, const ReadBytes&);

/// The bytes of a file in memory after `reserved` zero bytes; empty where that fails.
std::vector<char> imageOf(const Handle& file, std::size_t reserved);

} // namespace vitrine::hdf5
