#pragma once
#include "core/files/hdf5/read.h"

namespace vitrine::hdf5 {

// The numbers of data sets of any numeric type. They are read in blocks of some megabytes that follow the chunks of the file,
// and pages of a mapped file are let go behind them: beside what is returned a large stack takes no memory. One chunk is always
// unpacked whole.

/// Which index of a table runs fastest in what is returned.
enum class Fastest { Last, First };

/// The lengths of a data set of numbers along its axes; nothing where it is no such thing. A single number
/// has none.
std::optional<std::vector<std::size_t>> shapeOf(const OpenFile&, const std::string& path);
/// All numbers of a data set of any shape. With Fastest::First the table is turned, and nothing is returned for more than two
/// axes that are longer than one.
std::optional<std::vector<double>> readNumbers(const OpenFile&, const std::string& path, Fastest = Fastest::Last);
/// Which of them are not zero (NaN is not), likewise.
std::optional<std::vector<bool>> readSigns(const OpenFile&, const std::string& path, Fastest = Fastest::Last);

} // namespace vitrine::hdf5
