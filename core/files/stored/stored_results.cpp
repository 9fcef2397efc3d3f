#include "core/files/stored/stored_results.h"

#include "core/files/stored/archive.h"

#include <functional>

namespace vitrine {

namespace {

std::size_t sumOf(std::string_view bytes) {
    return std::hash<std::string_view>()(bytes);
}

} // namespace

std::string storedResult(const SampleResult& result) {
    stored::Writer writer;
    writer.put(result);
    std::string bytes = writer.take();
    const std::size_t sum = sumOf(bytes);
    bytes.append(reinterpret_cast<const char*>(&sum), sizeof sum);
    return bytes;
}

std::optional<SampleResult> resultFromStored(std::string_view bytes) {
    std::size_t sum = 0;
    if (bytes.size() < sizeof sum)
        return std::nullopt;
    std::memcpy(&sum, bytes.data() + bytes.size() - sizeof sum, sizeof sum);
    bytes.remove_suffix(sizeof sum);
    if (sum != sumOf(bytes))
        return std::nullopt;
    stored::Reader reader(bytes);
    SampleResult result;
    reader.take(result);
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(std::move(result));
}

} // namespace vitrine
