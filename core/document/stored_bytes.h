#pragma once
#include "core/quantity/problem.h"

#include <memory>
#include <span>
#include <vector>

namespace vitrine {

/// The bytes of a file, immutable and shared by copies. Up to `mostInMemory` of them are kept in memory, more go to an
/// unnamed temporary file: the original of a long scan costs no memory until it is read again. Where no temporary file can
/// be had they stay in memory.
class StoredBytes {
  public:
    static constexpr std::size_t mostInMemory = 16 << 20;

    StoredBytes() = default;
    /// A copy of these.
    StoredBytes(std::span<const char> bytes, std::size_t most = mostInMemory);

    std::size_t size() const { return size_; }
    /// All of them; a Problem where the temporary file cannot be read.
    Result<std::vector<char>> all() const;
    /// Those from `at` on, as many as `to` takes; false where there are fewer or they cannot be read.
    bool read(std::size_t at, std::span<char> to) const;

  private:
    struct File;
    std::size_t size_ = 0;
    std::shared_ptr<const std::vector<char>> memory_;
    std::shared_ptr<File> file_;
};

} // namespace vitrine
