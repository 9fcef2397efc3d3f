#pragma once
#include <functional>

namespace vitrine::hdf5 {

/// Whether `work` comes to its end in a copy of this process: no crash, and not more than `seconds` of processor time (on a busy
/// computer it may take twenty times as long). The
/// HDF5 library trusts the lengths and addresses in a file and may fall on a damaged one; what it makes of
/// the file of another program is therefore tried in a child process first. True as well where no child
/// process can be had. `work` must not need another thread, and what it changes is lost.
bool survives(const std::function<void()>& work, unsigned seconds);

} // namespace vitrine::hdf5
