#include "core/files/pattern_formats/zip_archive.h"

#include <zip.h>

#include <algorithm>

namespace vitrine {

namespace {

constexpr zip_int64_t mostNames = 4096;
constexpr zip_uint64_t largest = zip_uint64_t{256} << 20;

zip_t* opened(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

} // namespace

ZipArchive::ZipArchive(std::string_view bytes) : archive_(opened(bytes)) {}

ZipArchive::~ZipArchive() {
    if (archive_)
        zip_discard(static_cast<zip_t*>(archive_));
}

std::vector<std::string> ZipArchive::names() const {
    std::vector<std::string> list;
    auto* archive = static_cast<zip_t*>(archive_);
    for (zip_int64_t i = 0; archive && i < std::min(zip_get_num_entries(archive, 0), mostNames); ++i)
        if (const char* name = zip_get_name(archive, zip_uint64_t(i), 0))
            list.emplace_back(name);
    return list;
}

bool ZipArchive::holds(std::string_view name) const {
    const auto all = names();
    return std::ranges::find(all, name) != all.end();
}

std::optional<std::string> ZipArchive::contentOf(const std::string& name) const {
    auto* archive = static_cast<zip_t*>(archive_);
    zip_stat_t state;
    if (!archive || zip_stat(archive, name.c_str(), 0, &state) != 0 || !(state.valid & ZIP_STAT_SIZE) || state.size > largest)
        return {};
    zip_file_t* file = zip_fopen(archive, name.c_str(), 0);
    if (!file)
        return {};
    std::string content(state.size, '\0');
    const zip_int64_t read = zip_fread(file, content.data(), state.size);
    const bool whole = zip_fclose(file) == 0 && read == zip_int64_t(state.size);
    return whole ? std::optional(std::move(content)) : std::nullopt;
}

} // namespace vitrine
