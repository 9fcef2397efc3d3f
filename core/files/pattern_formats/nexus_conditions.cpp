#include "core/files/pattern_formats/nexus_plot.h"
#include "core/quantity/units.h"

namespace vitrine {

namespace {

/// The length of a data set that is one row or one column of several numbers; 0: it is none.
std::size_t lengthOf(const hdf5::OpenFile& file, const std::string& path) {
    const auto shape = hdf5::shapeOf(file, path);
    const bool column = shape && std::ranges::count_if(*shape, [](std::size_t n) { return n != 1; }) == 1;
    return column ? std::ranges::max(*shape) : 0;
}

/// Whether the unit is one of what changes from frame to frame.
bool isOfCondition(const std::string& name) {
    const auto unit = unitNamed(name);
    return unit && (unit->dimension == Dimension::Temperature || unit->dimension == Dimension::Pressure ||
                    unit->dimension == Dimension::Time || unit->dimension == Dimension::Length);
}

std::string unitAt(const hdf5::OpenFile& file, const std::string& path) {
    const std::string units = hdf5::attributeText(file, path, "units");
    return units.empty() ? hdf5::attributeText(file, path, "unit") : units;
}

} // namespace

std::vector<FrameCondition> frameConditions(const hdf5::OpenFile& file, const std::string& group, std::size_t frames,
                                            const std::vector<std::string>& without, std::vector<Message>& notes) {
    std::vector<FrameCondition> conditions;
    for (const hdf5::Object& child : hdf5::childrenOf(file, group)) {
        if (child.kind != hdf5::Kind::Dataset || std::ranges::find(without, child.path) != without.end())
            continue;
        const std::size_t length = lengthOf(file, child.path);
        if (length != frames) {
            if (length > 1 && isOfCondition(unitAt(file, child.path)))
                notes.push_back(phrase("Pattern", "The data set “%1” is not used: it holds %2 numbers for %3 frames.")
                                    .with(child.name(), Figure{double(length), 9}, Figure{double(frames), 9}));
            continue;
        }
        if (auto values = hdf5::readNumbers(file, child.path); values && values->size() == frames)
            conditions.push_back({child.name(), unitAt(file, child.path), std::move(*values)});
    }
    return conditions;
}

} // namespace vitrine
