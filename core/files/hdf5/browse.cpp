#include "core/files/hdf5/browse.h"

#include "core/files/hdf5/own_dataset.h"

#include <cstring>

namespace vitrine::hdf5 {

namespace {

constexpr std::size_t mostChildren = 1024, mostObjects = 4096, mostTexts = 64;
constexpr std::size_t longestText = 1 << 20; // bytes
constexpr int deepest = 12;

/// Keeps HDF5 from opening the file to which an external link points.
herr_t refuseOtherFile(const char*, const char*, const char*, const char*, unsigned*, hid_t, void*) {
    return -1;
}

Handle insideOnly() {
    Handle access = propertyList(H5P_LINK_ACCESS);
    H5Pset_elink_cb(access.id(), refuseOtherFile, nullptr);
    return access;
}

Handle openObject(const OpenFile& file, const std::string& path) {
    if (!file.file)
        return {};
    return {H5Oopen(file.file.id(), path.c_str(), insideOnly().id()), H5Oclose};
}

Kind kindOf(const Handle& object) {
    const H5I_type_t type = object ? H5Iget_type(object.id()) : H5I_BADID;
    return type == H5I_GROUP ? Kind::Group : type == H5I_DATASET ? Kind::Dataset : Kind::Other;
}

std::string joined(const std::string& group, const std::string& name) {
    return group.ends_with('/') ? group + name : group + "/" + name;
}

std::string linkName(const Handle& group, hsize_t index) {
    const ssize_t length = H5Lget_name_by_idx(group.id(), ".", H5_INDEX_NAME, H5_ITER_INC, index, nullptr, 0, H5P_DEFAULT);
    if (length <= 0 || static_cast<std::size_t>(length) > longestText)
        return {};
    std::string name(static_cast<std::size_t>(length), '\0');
    H5Lget_name_by_idx(group.id(), ".", H5_INDEX_NAME, H5_ITER_INC, index, name.data(), name.size() + 1, H5P_DEFAULT);
    return name;
}

bool isHardLink(const OpenFile& file, const std::string& path) {
    H5L_info_t link{};
    return H5Lget_info(file.file.id(), path.c_str(), &link, H5P_DEFAULT) >= 0 && link.type == H5L_TYPE_HARD;
}

/// The text of `size` bytes, up to its first zero.
std::string fixedText(const char* at, std::size_t size) {
    std::string text(at, strnlen(at, size));
    while (text.ends_with(' '))
        text.pop_back();
    return text;
}

/// The texts that `read` puts into a buffer of `count` values of `type`.
template<class Read>
std::vector<std::string> fixedTexts(const Handle& type, std::size_t count, Read read) {
    const std::size_t size = H5Tget_size(type.id());
    if (size == 0 || size > longestText)
        return {};
    std::vector<char> bytes(size * count);
    if (read(type.id(), bytes.data()) < 0)
        return {};
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.push_back(fixedText(bytes.data() + i * size, size));
    return texts;
}

template<class Read>
std::vector<std::string> variableTexts(const Handle& type, const Handle& space, std::size_t count, Read read) {
    const Handle memory(H5Tcopy(type.id()), H5Tclose);
    std::vector<char*> values(count, nullptr);
    if (read(memory.id(), values.data()) < 0)
        return {};
    std::vector<std::string> texts;
    for (const char* value : values)
        texts.push_back(value ? value : "");
    H5Dvlen_reclaim(memory.id(), space.id(), H5P_DEFAULT, values.data());
    return texts;
}

/// The texts of an attribute or a data set with this type and space.
template<class Read>
std::vector<std::string> textsOf(const Handle& type, const Handle& space, Read read) {
    if (!type || !space || H5Tget_class(type.id()) != H5T_STRING)
        return {};
    const hssize_t count = H5Sget_simple_extent_npoints(space.id());
    if (count <= 0 || static_cast<std::size_t>(count) > mostTexts)
        return {};
    return H5Tis_variable_str(type.id()) > 0 ? variableTexts(type, space, static_cast<std::size_t>(count), read)
                                             : fixedTexts(type, static_cast<std::size_t>(count), read);
}

void listBelow(const OpenFile& file, const std::string& group, int depth, std::vector<Object>& objects) {
    for (Object& child : childrenOf(file, group)) {
        if (objects.size() >= mostObjects)
            return;
        const bool descend = child.kind == Kind::Group && depth < deepest && isHardLink(file, child.path);
        const std::string path = child.path;
        objects.push_back(std::move(child));
        if (descend)
            listBelow(file, path, depth + 1, objects);
    }
}

} // namespace

std::vector<Object> childrenOf(const OpenFile& file, const std::string& path) {
    const Handle group = openObject(file, path);
    H5G_info_t info{};
    if (kindOf(group) != Kind::Group || H5Gget_info(group.id(), &info) < 0)
        return {};
    std::vector<Object> children;
    for (hsize_t i = 0; i < std::min<hsize_t>(info.nlinks, mostChildren); ++i)
        if (const std::string name = linkName(group, i); !name.empty()) {
            std::string child = joined(path, name);
            const Kind kind = kindOf(openObject(file, child));
            children.push_back({std::move(child), kind});
        }
    return children;
}

std::vector<Object> objectsBelow(const OpenFile& file, const std::string& group) {
    std::vector<Object> objects;
    listBelow(file, group, 0, objects);
    return objects;
}

bool leadsToObject(const OpenFile& file, const std::string& path) {
    return bool(openObject(file, path));
}

bool hasAttribute(const OpenFile& file, const std::string& path, const char* name) {
    const Handle object = openObject(file, path);
    return object && H5Aexists(object.id(), name) > 0;
}

std::vector<std::string> attributeTexts(const OpenFile& file, const std::string& path, const char* name) {
    const Handle object = openObject(file, path);
    if (!object || H5Aexists(object.id(), name) <= 0)
        return {};
    const Handle attribute(H5Aopen(object.id(), name, H5P_DEFAULT), H5Aclose);
    if (!attribute)
        return {};
    const Handle type(H5Aget_type(attribute.id()), H5Tclose), space(H5Aget_space(attribute.id()), H5Sclose);
    return textsOf(type, space, [&](hid_t memory, void* to) { return H5Aread(attribute.id(), memory, to); });
}

std::string attributeText(const OpenFile& file, const std::string& path, const char* name) {
    const auto texts = attributeTexts(file, path, name);
    return texts.empty() ? std::string() : texts.front();
}

std::optional<double> attributeNumber(const OpenFile& file, const std::string& path, const char* name) {
    const Handle object = openObject(file, path);
    if (!object || H5Aexists(object.id(), name) <= 0)
        return {};
    const Handle attribute(H5Aopen(object.id(), name, H5P_DEFAULT), H5Aclose);
    const Handle type(H5Aget_type(attribute.id()), H5Tclose), space(H5Aget_space(attribute.id()), H5Sclose);
    const H5T_class_t kind = type ? H5Tget_class(type.id()) : H5T_NO_CLASS;
    double number = 0;
    const bool numeric = (kind == H5T_INTEGER || kind == H5T_FLOAT) && space && H5Sget_simple_extent_npoints(space.id()) == 1;
    return numeric && H5Aread(attribute.id(), H5T_NATIVE_DOUBLE, &number) >= 0 ? std::optional(number) : std::nullopt;
}

Handle openOwnDataset(const OpenFile& file, const std::string& path) {
    Handle dataset = openObject(file, path);
    if (kindOf(dataset) != Kind::Dataset)
        return {};
    const Handle creation(H5Dget_create_plist(dataset.id()), H5Pclose);
    const bool elsewhere = !creation || H5Pget_layout(creation.id()) == H5D_VIRTUAL || H5Pget_external_count(creation.id()) != 0;
    return elsewhere ? Handle() : std::move(dataset);
}

std::optional<std::string> readAnyText(const OpenFile& file, const std::string& path) {
    const Handle dataset = openOwnDataset(file, path);
    if (!dataset)
        return {};
    const Handle type(H5Dget_type(dataset.id()), H5Tclose), space(H5Dget_space(dataset.id()), H5Sclose);
    auto texts = textsOf(
        type, space, [&](hid_t memory, void* to) { return H5Dread(dataset.id(), memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, to); });
    return texts.size() == 1 ? std::optional(std::move(texts.front())) : std::nullopt;
}

} // namespace vitrine::hdf5
