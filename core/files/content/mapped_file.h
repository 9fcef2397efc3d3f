#pragma once
#include "core/files/content/reading.h"

namespace vitrine {

/// The bytes of a file for reading. Those of a large file are mapped: they are in memory only where they are looked at, and
/// releasePages() lets go of them. While they are used the file has to stay as it is.
class MappedFile {
  public:
    static constexpr std::size_t fewestMapped = 4 << 20;

    std::span<const char> bytes() const { return bytes_; }

  private:
    friend Result<MappedFile> mapFile(const std::string& path);
    std::shared_ptr<const void> owner_;
    std::span<const char> bytes_;
};

/// Refuses what readFile() refuses.
Result<MappedFile> mapFile(const std::string& path);

} // namespace vitrine
