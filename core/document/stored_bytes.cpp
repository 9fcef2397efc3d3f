#include "core/document/stored_bytes.h"

#include "core/curve/released_pages.h"

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace vitrine {

/// A temporary file without a name, which is gone with its last user.
struct StoredBytes::File {
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> stream{std::tmpfile()};
    std::mutex turn; // position and reading belong together

    /// Piece by piece: a mapped file need not be in memory as a whole.
    bool write(std::span<const char> bytes) {
        constexpr std::size_t piece = 4 << 20; // bytes
        for (; stream && !bytes.empty(); bytes = bytes.subspan(std::min(piece, bytes.size()))) {
            const auto part = bytes.first(std::min(piece, bytes.size()));
            if (std::fwrite(part.data(), 1, part.size(), stream.get()) != part.size())
                return false;
            releasePages(part);
        }
        return stream && std::fflush(stream.get()) == 0;
    }
    bool read(std::size_t at, std::span<char> to) {
        const std::lock_guard lock(turn);
        return std::fseek(stream.get(), static_cast<long>(at), SEEK_SET) == 0 &&
               std::fread(to.data(), 1, to.size(), stream.get()) == to.size();
    }
};

StoredBytes::StoredBytes(std::span<const char> bytes, std::size_t most) : size_(bytes.size()) {
    if (size_ > most) {
        auto file = std::make_shared<File>();
        if (file->write(bytes)) {
            file_ = std::move(file);
            return;
        }
    }
    memory_ = std::make_shared<const std::vector<char>>(bytes.begin(), bytes.end());
}

bool StoredBytes::read(std::size_t at, std::span<char> to) const {
    if (at > size_ || to.size() > size_ - at)
        return false;
    if (file_)
        return file_->read(at, to);
    if (memory_)
        std::copy_n(memory_->data() + at, to.size(), to.data());
    return true;
}

Result<std::vector<char>> StoredBytes::all() const {
    std::vector<char> bytes(size_);
    if (!read(0, bytes))
        return refuse(phrase("File", "The temporary file that holds the bytes of a measurement can no longer be read."),
                      phrase("File", "Import the measurement again."));
    return bytes;
}

} // namespace vitrine
