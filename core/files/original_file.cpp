#include "core/files/original_file.h"

#include "core/files/sha256.h"

namespace vitrine {

Shared<Original> originalOf(Bytes bytes, const std::string& fileName) {
    std::string hash = sha256(bytes);
    return Original{fileName, std::move(hash), std::move(bytes)};
}

std::string curveId(const Original& original, std::size_t index) {
    return original.sha256.substr(0, 8) + "-" + std::to_string(index + 1);
}

std::string stemOf(const std::string& fileName) {
    return fileName.substr(0, fileName.rfind('.'));
}

Words unreadableAnswers() {
    return phrase("Import", "What was answered when the file was read is not readable.");
}

std::optional<char> json::decimalOf(const Fields& fields) {
    const QLatin1String key("decimal");
    const std::string decimal = fields.has(key) ? fields.text(key) : std::string();
    return decimal.size() == 1 ? std::optional(decimal.front()) : std::nullopt;
}

} // namespace vitrine
