#include "core/files/import/original_file.h"

#include "core/files/content/sha256.h"

namespace vitrine {

Shared<Original> originalOf(std::span<const char> bytes, const std::string& fileName) {
    return Original{fileName, sha256(bytes), bytes};
}

std::string curveId(const Original& original, std::size_t index) {
    return original.sha256.substr(0, 8) + "-" + std::to_string(index + 1);
}

std::string stemOf(const std::string& fileName) {
    return fileName.substr(0, fileName.rfind('.'));
}

} // namespace vitrine
