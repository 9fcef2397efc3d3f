#pragma once
#include <span>

namespace vitrine {

/// Lets go of the memory behind bytes that were looked at: the whole pages of a file that is mapped for reading only, which are
/// read again from the file where they are looked at once more. Any other memory stays as it is.
void releasePages(std::span<const char> bytes);

} // namespace vitrine
