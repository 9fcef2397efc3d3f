#include "core/files/hdf5/write.h"

#include <algorithm>

namespace vitrine::hdf5 {

namespace {

constexpr std::size_t growth = 1 << 20;    // bytes by which the file in memory grows
constexpr hsize_t chunkBytes = 512 * 1024; // fits the chunk cache of 1 MiB
constexpr unsigned deflateLevel = 4;

Handle timeless(hid_t kind) {
    Handle list = propertyList(kind);
    H5Pset_obj_track_times(list.id(), false);
    return list;
}

using Shape = std::vector<hsize_t>;

/// As many whole rows as fit into a chunk, or a piece of one row.
Shape chunkOf(const Shape& shape, hsize_t elementSize) {
    Shape chunk = shape;
    chunk.back() = std::min(shape.back(), chunkBytes / elementSize);
    if (shape.size() == 2)
        chunk.front() = std::min(shape.front(), std::max<hsize_t>(1, chunkBytes / elementSize / shape.back()));
    return chunk;
}

/// Compressed in chunks; an empty data set cannot be chunked.
Handle storage(const Shape& shape, hsize_t elementSize) {
    Handle list = timeless(H5P_DATASET_CREATE);
    if (std::ranges::find(shape, hsize_t(0)) != shape.end())
        return list;
    const Shape chunk = chunkOf(shape, elementSize);
    H5Pset_chunk(list.id(), static_cast<int>(chunk.size()), chunk.data());
    H5Pset_shuffle(list.id());
    H5Pset_deflate(list.id(), deflateLevel);
    return list;
}

Handle createDataset(const Handle& group, const char* name, hid_t type, const Handle& space, const Handle& list) {
    return {H5Dcreate2(group.id(), name, type, space.id(), H5P_DEFAULT, list.id(), H5P_DEFAULT), H5Dclose};
}

bool writeArray(const Handle& dataset, hid_t type, const void* values) {
    return dataset && H5Dwrite(dataset.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values) >= 0;
}

/// Elements `at` … of a data set of one dimension.
bool writePiece(const Handle& dataset, hid_t type, hsize_t at, hsize_t count, const void* values) {
    const Handle place(H5Dget_space(dataset.id()), H5Sclose);
    const Handle memory(H5Screate_simple(1, &count, nullptr), H5Sclose);
    return H5Sselect_hyperslab(place.id(), H5S_SELECT_SET, &at, nullptr, &count, nullptr) >= 0 &&
           H5Dwrite(dataset.id(), type, memory.id(), place.id(), H5P_DEFAULT, values) >= 0;
}

Handle createArray(const Handle& group, const char* name, hid_t type, const Shape& shape) {
    const Handle space(H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr), H5Sclose);
    return createDataset(group, name, type, space, storage(shape, H5Tget_size(type)));
}

bool writeAttribute(const Handle& object, const char* name, const Handle& space, const char* const* texts) {
    const Handle type = textType();
    const Handle attribute(H5Acreate2(object.id(), name, type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    return attribute && H5Awrite(attribute.id(), type.id(), texts) >= 0;
}

bool describe(const Handle& dataset, const Meaning& meaning) {
    return setAttribute(dataset, "units", meaning.unit) &&
           (meaning.longName.empty() || setAttribute(dataset, "long_name", meaning.longName));
}

} // namespace

Handle createFile(std::size_t userBlock) {
    const Handle access = propertyList(H5P_FILE_ACCESS);
    H5Pset_fapl_core(access.id(), growth, false);
    const Handle creation = timeless(H5P_FILE_CREATE);
    H5Pset_userblock(creation.id(), userBlock);
    return {H5Fcreate(freshName().c_str(), H5F_ACC_TRUNC, creation.id(), access.id()), H5Fclose};
}

Handle createGroup(const Handle& parent, const std::string& name, const std::string& nexusClass) {
    const Handle creation = timeless(H5P_GROUP_CREATE);
    Handle group(H5Gcreate2(parent.id(), name.c_str(), H5P_DEFAULT, creation.id(), H5P_DEFAULT), H5Gclose);
    return setAttribute(group, "NX_class", nexusClass) ? std::move(group) : Handle();
}

bool setAttribute(const Handle& object, const char* name, const std::string& text) {
    const char* value = text.c_str();
    return writeAttribute(object, name, scalar(), &value);
}

bool setAttribute(const Handle& object, const char* name, const std::vector<std::string>& texts) {
    std::vector<const char*> values;
    for (const std::string& text : texts)
        values.push_back(text.c_str());
    const hsize_t count = values.size();
    return writeAttribute(object, name, {H5Screate_simple(1, &count, nullptr), H5Sclose}, values.data());
}

bool writeText(const Handle& group, const char* name, const std::string& text) {
    const Handle type = textType(text.size());
    return writeArray(createDataset(group, name, type.id(), scalar(), timeless(H5P_DATASET_CREATE)), type.id(), text.c_str());
}

bool writeNumber(const Handle& group, const Meaning& meaning, double value) {
    const Handle dataset = createDataset(group, meaning.name.c_str(), H5T_IEEE_F64LE, scalar(), timeless(H5P_DATASET_CREATE));
    return writeArray(dataset, H5T_NATIVE_DOUBLE, &value) && describe(dataset, meaning);
}

bool writeNumber(const Handle& group, const Meaning& meaning, const std::optional<double>& value) {
    return !value || writeNumber(group, meaning, *value);
}

bool writeColumn(const Handle& group, const Meaning& meaning, std::span<const double> values) {
    const Handle dataset = createArray(group, meaning.name.c_str(), H5T_IEEE_F64LE, {values.size()});
    return writeArray(dataset, H5T_NATIVE_DOUBLE, values.data()) && describe(dataset, meaning);
}

bool writeTable(const Handle& group, const Meaning& meaning, std::span<const double> values, std::size_t rows,
                std::size_t columns) {
    if (values.size() != rows * columns)
        return false;
    const Handle dataset = createArray(group, meaning.name.c_str(), H5T_IEEE_F64LE, {rows, columns});
    return writeArray(dataset, H5T_NATIVE_DOUBLE, values.data()) && describe(dataset, meaning);
}

bool writeTable(const Handle& group, const Meaning& meaning, std::span<const float> values, std::size_t rows,
                std::size_t columns) {
    if (values.size() != rows * columns)
        return false;
    const Handle dataset = createArray(group, meaning.name.c_str(), H5T_IEEE_F32LE, {rows, columns});
    return writeArray(dataset, H5T_NATIVE_FLOAT, values.data()) && describe(dataset, meaning);
}

bool writeBytes(const Handle& group, const char* name, std::size_t size, const ReadBytes& read) {
    const Handle dataset = createArray(group, name, H5T_STD_U8LE, {size});
    std::vector<char> piece(std::min<std::size_t>(size, chunkBytes));
    for (std::size_t at = 0; dataset && at < size; at += piece.size()) {
        piece.resize(std::min(piece.size(), size - at));
        if (!read(at, piece) || !writePiece(dataset, H5T_NATIVE_UINT8, at, piece.size(), piece.data()))
            return false;
    }
    return static_cast<bool>(dataset);
}

std::vector<char> imageOf(const Handle& file, std::size_t reserved) {
    if (H5Fflush(file.id(), H5F_SCOPE_GLOBAL) < 0)
        return {};
    const ssize_t size = H5Fget_file_image(file.id(), nullptr, 0);
    if (size <= 0)
        return {};
    std::vector<char> bytes(reserved + static_cast<std::size_t>(size));
    const ssize_t copied = H5Fget_file_image(file.id(), bytes.data() + reserved, bytes.size() - reserved);
    if (copied != size)
        return {};
    return bytes;
}

} // namespace vitrine::hdf5
