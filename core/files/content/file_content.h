#pragma once
#include "core/files/content/reading.h"

namespace vitrine {

/// All bytes of a file (path in UTF-8). Refuses what is absent, a folder, or cannot be read to its end.
Result<Bytes> readFile(const std::string& path);

/// The name of a file without its folder.
std::string fileName(const std::string& path);

/// What happens to a file that a new one replaces.
enum class Previous { Discard, Keep };

/// Writes a file so that at every moment either the old or the new one is there, complete. With
/// Previous::Keep the file it replaces stays beside it as NAME.previous (one version; an older one is
/// replaced). Returns the path.
Result<std::string> writeFile(const std::string& path, std::span<const char> bytes, Previous = Previous::Discard);

/// A file to be written.
struct NamedBytes {
    std::string path;
    Bytes bytes;
};

/// Writes several files: all of them are written in full beside their places before the first one replaces
/// anything, so a full disk or a missing folder leaves everything as it was.
Result<std::vector<std::string>> writeFiles(std::span<const NamedBytes> files);

} // namespace vitrine
