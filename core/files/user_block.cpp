#include "core/files/user_block.h"

#include "core/files/sha256.h"

#include <charconv>

namespace vitrine {

namespace {

constexpr std::string_view magic = "Vitrine sample file\nformat ";

std::string block(int format, std::size_t size, const std::string& hash) {
    std::string text = std::string(magic) + std::to_string(format) + "\nbytes " + std::to_string(size) +
                       "\nsha256 " + hash +
                       "\nThis is an HDF5 file (NeXus) behind a user block of 512 bytes.\n";
    text.resize(userBlockSize, '\n');
    return text;
}

/// The number that follows the magic; 0 where there is none.
int formatOf(std::string_view head) {
    int format = 0;
    std::from_chars(head.data() + magic.size(), head.data() + head.size(), format);
    return format;
}

/// The length of the content that the block states; 0 where it states none.
std::size_t statedSize(std::string_view head) {
    constexpr std::string_view key = "\nbytes ";
    const auto at = head.find(key);
    std::size_t size = 0;
    if (at != std::string_view::npos)
        std::from_chars(head.data() + at + key.size(), head.data() + head.size(), size);
    return size;
}

Words restore() {
    return phrase("SampleFile", "Take the previous version or a copy of the file.");
}

} // namespace

void sealUserBlock(Bytes& file) {
    const std::span<const char> content = std::span<const char>(file).subspan(userBlockSize);
    std::ranges::copy(block(sampleFileFormat, content.size(), sha256(content)), file.begin());
}

Result<std::span<const char>> contentBehindUserBlock(std::span<const char> file) {
    if (file.empty())
        return refuse(phrase("SampleFile", "The file is empty."), restore());
    const std::string_view head(file.data(), std::min(file.size(), userBlockSize));
    if (!head.starts_with(magic.substr(0, head.size())))
        return refuse(
            phrase("SampleFile", "This is not a sample file of Vitrine."),
            phrase("SampleFile", "Measurements are imported; only files named .vitrine are opened."));
    if (head.size() < userBlockSize)
        return refuse(phrase("SampleFile", "The file is cut short."), restore());
    if (formatOf(head) > sampleFileFormat)
        return refuse(phrase("SampleFile", "The file was written by a newer version of Vitrine."),
                      phrase("SampleFile", "Open it with that version."));
    const auto content = file.subspan(userBlockSize);
    if (content.size() < statedSize(head))
        return refuse(phrase("SampleFile", "The file is cut short."), restore());
    if (head != block(sampleFileFormat, content.size(), sha256(content)))
        return refuse(phrase("SampleFile", "The file is damaged: its contents do not match their SHA-256."),
                      restore());
    return content;
}

} // namespace vitrine
