#pragma once
#include <string>

namespace vitrine {

/// Where a curve comes from.
struct Source {
    std::string file;
    std::string sha256;
    std::string dialect;
    std::string curve;        ///< name within the file
    std::string answers = {}; ///< to what the file left open when it was read (JSON; see readOptionsJson)
    bool operator==(const Source&) const = default;
};

} // namespace vitrine
