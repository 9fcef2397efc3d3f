#pragma once
#include "core/files/hdf5/read.h"

namespace vitrine::hdf5 {

/// A data set whose values stand in this file; not open where it is none, or where they stand elsewhere.
Handle openOwnDataset(const OpenFile&, const std::string& path);

/// All elements of a data set of these lengths as `type`, in blocks where they are many. False where they cannot be read.
bool readWhole(const Handle& dataset, const std::vector<hsize_t>& lengths, const OpenFile&, hid_t type, void* values);

} // namespace vitrine::hdf5
