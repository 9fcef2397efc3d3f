#include "core/files/content/mapped_file.h"

#include "core/files/content/file_content.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine {

namespace {

/// The whole of an open file; nothing where it is small or cannot be mapped.
std::shared_ptr<const void> mappingOf(int file, std::size_t size) {
    void* const begin = size >= MappedFile::fewestMapped ? mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
    if (begin == MAP_FAILED)
        return {};
    return {begin, [size](const void* at) { munmap(const_cast<void*>(at), size); }};
}

std::size_t sizeOf(int file) {
    struct stat facts = {};
    return file >= 0 && fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) ? std::size_t(facts.st_size) : 0;
}

} // namespace

Result<MappedFile> mapFile(const std::string& path) {
    MappedFile mapped;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const std::size_t size = sizeOf(file);
    mapped.owner_ = mappingOf(file, size);
    if (file >= 0)
        close(file);
    if (mapped.owner_) {
        mapped.bytes_ = {static_cast<const char*>(mapped.owner_.get()), size};
        return mapped;
    }
    auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto kept = std::make_shared<const Bytes>(std::move(*bytes));
    mapped.bytes_ = *kept;
    mapped.owner_ = kept;
    return mapped;
}

} // namespace vitrine
