#include "core/files/hdf5/read.h"

#include "core/files/hdf5/own_dataset.h"

#include <memory>

namespace vitrine::hdf5 {

namespace {

Handle openDataset(const OpenFile& file, const std::string& path) {
    if (!has(file, path))
        return {};
    return {H5Dopen2(file.file.id(), path.c_str(), H5P_DEFAULT), H5Dclose};
}

bool isOfClass(const Handle& dataset, H5T_class_t kind, std::size_t size) {
    const Handle type(H5Dget_type(dataset.id()), H5Tclose);
    return type && H5Tget_class(type.id()) == kind && H5Tget_size(type.id()) == size;
}

/// The lengths along `dimensions` axes of a data set that the file can plausibly hold.
std::optional<std::vector<hsize_t>> extentOf(const Handle& dataset, int dimensions, std::size_t elementSize,
                                             const OpenFile& file) {
    const Handle space(H5Dget_space(dataset.id()), H5Sclose);
    if (H5Sget_simple_extent_ndims(space.id()) != dimensions)
        return {};
    std::vector<hsize_t> shape(static_cast<std::size_t>(dimensions));
    if (H5Sget_simple_extent_dims(space.id(), shape.data(), nullptr) != dimensions)
        return {};
    std::size_t room = packing * file.size / elementSize;
    for (const hsize_t length : shape) {
        if (length > room)
            return {};
        room /= std::max<hsize_t>(length, 1);
    }
    return shape;
}

template<class T>
struct Array {
    std::vector<hsize_t> shape;
    std::vector<T> values;
};

template<class T>
std::optional<Array<T>> readArray(const OpenFile& file, const std::string& path, int dimensions, H5T_class_t kind, hid_t type) {
    const Handle dataset = openDataset(file, path);
    if (!dataset || !isOfClass(dataset, kind, sizeof(T)))
        return {};
    auto shape = extentOf(dataset, dimensions, sizeof(T), file);
    if (!shape)
        return {};
    const hsize_t count = std::accumulate(shape->begin(), shape->end(), hsize_t(1), std::multiplies<>());
    std::vector<T> values(static_cast<std::size_t>(count));
    if (!readWhole(dataset, *shape, file, type, values.data()))
        return {};
    return Array<T>{std::move(*shape), std::move(values)};
}

template<class T>
std::optional<std::vector<T>> readRow(const OpenFile& file, const std::string& path, H5T_class_t kind, hid_t type) {
    auto array = readArray<T>(file, path, 1, kind, type);
    return array ? std::optional(std::move(array->values)) : std::nullopt;
}

bool isScalarText(const Handle& dataset) {
    const Handle type(H5Dget_type(dataset.id()), H5Tclose);
    const Handle space(H5Dget_space(dataset.id()), H5Sclose);
    return type && space && H5Tget_class(type.id()) == H5T_STRING && H5Sget_simple_extent_npoints(space.id()) == 1;
}

/// The length of a text whose data set fixes it; nothing where it may have any length.
std::optional<std::size_t> fixedLength(const Handle& dataset) {
    const Handle type(H5Dget_type(dataset.id()), H5Tclose);
    return H5Tis_variable_str(type.id()) > 0 ? std::nullopt : std::optional(H5Tget_size(type.id()));
}

std::optional<std::string> readVariableText(const Handle& dataset) {
    const Handle type = textType();
    char* text = nullptr;
    if (H5Dread(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, &text) < 0 || !text)
        return {};
    const std::unique_ptr<char, herr_t (*)(void*)> owner(text, H5free_memory);
    return std::string(text);
}

/// Up to its first zero byte.
std::optional<std::string> readFixedText(const Handle& dataset, std::size_t length) {
    const Handle type(H5Dget_type(dataset.id()), H5Tclose);
    std::string text(length, '\0');
    if (H5Dread(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, text.data()) < 0)
        return {};
    text.resize(std::min(text.find('\0'), text.size()));
    return text;
}

/// Whether every group and the last object on a path are there.
bool linksExist(hid_t file, const std::string& path) {
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (H5Lexists(file, path.substr(0, slash).c_str(), H5P_DEFAULT) <= 0)
            return false;
    return H5Lexists(file, path.c_str(), H5P_DEFAULT) > 0;
}

} // namespace

namespace {

// The library is lent the bytes instead of making copies of them (one for the property list, one for each copy of it, and one
// for the file): a stack of frames would otherwise be in memory twice more. It only reads.

void* lend(size_t, H5FD_file_image_op_t, void* image) {
    return image;
}
void* leaveInPlace(void* to, const void*, size_t, H5FD_file_image_op_t, void*) {
    return to;
}
void* refuseToGrow(void*, size_t, H5FD_file_image_op_t, void*) {
    return nullptr;
}
herr_t keep(void*, H5FD_file_image_op_t, void*) {
    return 0;
}
void* sameImage(void* image) {
    return image;
}
herr_t keepImage(void*) {
    return 0;
}

} // namespace

OpenFile openFile(std::span<const char> image) {
    const Handle access = propertyList(H5P_FILE_ACCESS);
    H5Pset_fapl_core(access.id(), 1 << 20, false);
    char* const bytes = const_cast<char*>(image.data()); // the C interface lacks const
    H5FD_file_image_callbacks_t lending{lend, leaveInPlace, refuseToGrow, keep, sameImage, keepImage, bytes};
    H5Pset_file_image_callbacks(access.id(), &lending);
    H5Pset_file_image(access.id(), bytes, image.size());
    return {{H5Fopen(freshName().c_str(), H5F_ACC_RDONLY, access.id()), H5Fclose}, image.size(), image};
}

bool has(const OpenFile& file, const std::string& path) {
    return file.file && linksExist(file.file.id(), path);
}

std::optional<std::string> readText(const OpenFile& file, const std::string& path) {
    const Handle dataset = openDataset(file, path);
    if (!dataset || !isScalarText(dataset))
        return {};
    const auto length = fixedLength(dataset);
    if (length && *length > packing * file.size)
        return {};
    return length ? readFixedText(dataset, *length) : readVariableText(dataset);
}

std::optional<std::vector<double>> readColumn(const OpenFile& file, const std::string& path) {
    return readRow<double>(file, path, H5T_FLOAT, H5T_NATIVE_DOUBLE);
}

std::optional<NumberTable> readTable(const OpenFile& file, const std::string& path) {
    auto array = readArray<double>(file, path, 2, H5T_FLOAT, H5T_NATIVE_DOUBLE);
    if (!array)
        return {};
    return NumberTable{static_cast<std::size_t>(array->shape[0]), static_cast<std::size_t>(array->shape[1]),
                       std::move(array->values)};
}

std::optional<std::vector<char>> readBytes(const OpenFile& file, const std::string& path) {
    return readRow<char>(file, path, H5T_INTEGER, H5T_NATIVE_UINT8);
}

} // namespace vitrine::hdf5
