#pragma once
#include "core/quantity/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// The names of what a ZIP archive in memory holds, and the contents of those that are asked for.
class ZipArchive {
  public:
    explicit ZipArchive(std::string_view bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool isOpen() const { return archive_ != nullptr; }
    /// At most 4096.
    std::vector<std::string> names() const;
    bool holds(std::string_view name) const;
    /// Nothing for what is absent, damaged or larger than 256 MiB.
    std::optional<std::string> contentOf(const std::string& name) const;

  private:
    void* archive_ = nullptr; ///< zip_t
};

} // namespace vitrine
