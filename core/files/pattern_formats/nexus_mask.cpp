#include "core/files/pattern_formats/nexus_plot.h"

namespace vitrine {

namespace {

using hdf5::OpenFile;

std::string inGroup(const OpenFile& file, const std::string& group, const std::string& name) {
    if (name.empty() || name == ".")
        return {};
    const std::string path = group == "/" ? "/" + name : group + "/" + name;
    return hdf5::shapeOf(file, path) ? path : std::string();
}

std::string maskOf(const OpenFile& file, const std::string& group, const std::string& signal) {
    const std::string name = signal.substr(signal.rfind('/') + 1);
    std::vector<std::string> candidates;
    for (const char* key : {"mask", "Mask"})
        for (const std::string& object : {signal, group})
            candidates.push_back(hdf5::attributeText(file, object, key));
    candidates.push_back(hdf5::attributeText(file, group, (name + "_mask").c_str()));
    for (const std::string& usual : {name + "_mask", std::string("mask"), std::string("Mask"), std::string("pixel_mask")})
        candidates.push_back(usual);
    for (const std::string& candidate : candidates)
        if (auto path = inGroup(file, group, candidate); !path.empty() && path != signal)
            return path;
    return {};
}

/// One sign for each intensity, frame after frame, of a mask of as many or of one for each point; nothing where it is of another
/// size.
std::optional<std::vector<bool>> forEachFrame(std::vector<bool>&& mask, std::size_t points, std::size_t values) {
    if (mask.size() == values)
        return std::move(mask);
    if (mask.size() != points)
        return {};
    std::vector<bool> signs(values);
    for (std::size_t i = 0; i < values; ++i)
        signs[i] = mask[i % points];
    return signs;
}

} // namespace

void leaveOutMasked(RawPattern& raw, const OpenFile& file, const std::string& group, const std::string& signal,
                    bool pointsFirst) {
    const std::string path = maskOf(file, group, signal);
    auto mask =
        path.empty() ? std::nullopt : hdf5::readSigns(file, path, pointsFirst ? hdf5::Fastest::First : hdf5::Fastest::Last);
    if (!mask || raw.x.empty())
        return;
    const auto signs = forEachFrame(std::move(*mask), raw.x.size(), raw.y.size());
    const std::string name = path.substr(path.rfind('/') + 1);
    if (!signs) {
        raw.notes.push_back(
            phrase("Pattern", "The mask “%1” is not used: there are not as many numbers as intensities.").with(name));
        return;
    }
    const auto count = int(std::ranges::count(*signs, true));
    if (count == 0)
        return;
    if (std::size_t(count) == raw.y.size()) {
        raw.notes.push_back(phrase("Pattern", "The mask “%1” is not used: it masks every point.").with(name));
        return;
    }
    leaveOut(raw, *signs);
    raw.notes.push_back(phrases("Pattern", "%n point(s) that the mask “%1” marks were left out.").count(count).with(name));
}

} // namespace vitrine
