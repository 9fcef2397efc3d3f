#include "core/files/pattern_formats/nexus_plot.h"

namespace vitrine {

namespace {

/// Whether a data set is one row or one column of that length.
bool isColumn(const hdf5::OpenFile& file, const std::string& path, std::size_t length) {
    const auto shape = hdf5::shapeOf(file, path);
    return shape && std::ranges::count_if(*shape, [](std::size_t n) { return n != 1; }) == 1 &&
           std::ranges::max(*shape) == length;
}

std::string unitAt(const hdf5::OpenFile& file, const std::string& path) {
    const std::string units = hdf5::attributeText(file, path, "units");
    return units.empty() ? hdf5::attributeText(file, path, "unit") : units;
}

} // namespace

std::vector<FrameCondition> frameConditions(const hdf5::OpenFile& file, const std::string& group, std::size_t frames,
                                            const std::vector<std::string>& without) {
    std::vector<FrameCondition> conditions;
    for (const hdf5::Object& child : hdf5::childrenOf(file, group)) {
        if (child.kind != hdf5::Kind::Dataset || std::ranges::find(without, child.path) != without.end() ||
            !isColumn(file, child.path, frames))
            continue;
        if (auto values = hdf5::readNumbers(file, child.path); values && values->size() == frames)
            conditions.push_back({child.name(), unitAt(file, child.path), std::move(*values)});
    }
    return conditions;
}

} // namespace vitrine
