#include "core/files/sample/user_block.h"

#include "core/files/content/sha256.h"
#include "core/files/hdf5/superblock.h"

#include <charconv>

namespace vitrine {

namespace {

constexpr std::string_view magic = "Vitrine sample file\nformat ";

std::string block(int format, std::size_t size, const std::string& hash) {
    std::string text = std::string(magic) + std::to_string(format) + "\nbytes " + std::to_string(size) + "\nsha256 " + hash +
                       "\nThis is an HDF5 file (NeXus) behind a user block of 512 bytes.\n";
    text.resize(userBlockSize, '\n');
    return text;
}

/// The number that follows the magic; 0 where there is none.
int formatOf(std::string_view head) {
    int format = 0;
    if (head.starts_with(magic))
        std::from_chars(head.data() + magic.size(), head.data() + head.size(), format);
    return format;
}

std::unexpected<Problem> cutShort() {
    return refuse(phrase("SampleFile", "The file is cut short."), restoreSampleFile());
}

std::unexpected<Problem> notOurs() {
    return refuse(phrase("SampleFile", "This is not a sample file of Vitrine."),
                  phrase("SampleFile", "Measurements are imported; only files named .vitrine are opened."));
}

std::string_view headOf(std::span<const char> file) {
    return {file.data(), std::min(file.size(), userBlockSize)};
}

bool isSealed(std::span<const char> file) {
    const int format = formatOf(headOf(file));
    const auto content = file.subspan(userBlockSize);
    return format >= 1 && headOf(file) == block(format, content.size(), sha256(content));
}

/// What its own HDF5 says of a file whose seal does not fit.
Result<Seal> brokenSeal(std::span<const char> file) {
    const auto superblock = hdf5::superblockOf(file);
    if (!superblock && !headOf(file).starts_with(magic))
        return notOurs();
    if (superblock && superblock->end > file.size())
        return cutShort();
    if (!superblock || superblock->end != file.size())
        return refuse(phrase("SampleFile", "The file is damaged: its contents do not match their SHA-256."), restoreSampleFile());
    return Seal::Broken;
}

} // namespace

Message restoreSampleFile() {
    return phrase("SampleFile", "Take the previous version or a copy of the file.");
}

void sealUserBlock(Bytes& file) {
    const std::span<const char> content = std::span<const char>(file).subspan(userBlockSize);
    std::ranges::copy(block(sampleFileFormat, content.size(), sha256(content)), file.begin());
}

Result<Seal> checkSeal(std::span<const char> file) {
    if (file.empty())
        return refuse(phrase("SampleFile", "The file is empty."), restoreSampleFile());
    const std::string_view head = headOf(file);
    if (head.size() < userBlockSize)
        return head.starts_with(magic.substr(0, head.size())) ? Result<Seal>(cutShort()) : notOurs();
    if (formatOf(head) > sampleFileFormat)
        return refuse(phrase("SampleFile", "The file was written by a newer version of Vitrine."),
                      phrase("SampleFile", "Open it with that version."));
    return isSealed(file) ? Seal::Whole : brokenSeal(file);
}

} // namespace vitrine
