#include "core/files/pattern_formats/nexus_plot.h"
#include "core/files/patterns/axis_title.h"

namespace vitrine {

namespace {

using hdf5::Kind;
using hdf5::Object;
using hdf5::OpenFile;

constexpr int longestChain = 8;

bool isOfClass(const OpenFile& file, const std::string& path, std::string_view nexusClass) {
    return hdf5::attributeText(file, path, "NX_class") == nexusClass;
}

std::string resolved(const std::string& group, const std::string& name) {
    if (name.starts_with('/'))
        return name;
    return group.ends_with('/') ? group + name : group + "/" + name;
}

/// Where the attributes `default` lead from the root: to a plot, or to an entry from which nothing leads on.
std::string endOfDefaults(const OpenFile& file) {
    std::string path = "/";
    for (int i = 0; i < longestChain && !isOfClass(file, path, "NXdata"); ++i) {
        const std::string name = hdf5::attributeText(file, path, "default");
        if (name.empty() || !hdf5::leadsToObject(file, resolved(path, name)))
            break;
        path = resolved(path, name);
    }
    return path;
}

std::vector<std::string> dataGroups(const OpenFile& file, const std::string& below) {
    std::vector<std::string> groups;
    for (const Object& object : hdf5::objectsBelow(file, below))
        if (object.kind == Kind::Group && isOfClass(file, object.path, "NXdata"))
            groups.push_back(object.path);
    return groups;
}

/// Groups without a class in which a data set is called as an axis is.
std::vector<std::string> groupsWithAxis(const OpenFile& file) {
    std::vector<std::string> groups;
    for (const Object& object : hdf5::objectsBelow(file, "/")) {
        const auto meaning = axisMeaning(patternTitle(object.name()));
        const bool axis = object.kind == Kind::Dataset && ((meaning && meaning->reciprocal()) || object.name() == "radial");
        const std::string group = object.path.substr(0, std::max<std::size_t>(object.path.rfind('/'), 1));
        if (axis && std::ranges::find(groups, group) == groups.end())
            groups.push_back(group);
    }
    return groups;
}

} // namespace

std::vector<std::string> plotsOf(const OpenFile& file) {
    const std::string end = endOfDefaults(file);
    if (isOfClass(file, end, "NXdata"))
        return {end};
    for (const std::string& below : {end, std::string("/")})
        if (auto groups = dataGroups(file, below); !groups.empty())
            return groups;
    return groupsWithAxis(file);
}

std::vector<std::string> otherPlotsOf(const OpenFile& file) {
    const auto first = plotsOf(file);
    std::vector<std::string> others = dataGroups(file, "/");
    std::erase_if(others, [&](const std::string& path) { return std::ranges::find(first, path) != first.end(); });
    return others;
}

} // namespace vitrine
