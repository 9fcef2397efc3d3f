#include "core/files/hdf5/numbers.h"

#include "core/curve/released_pages.h"
#include "core/files/hdf5/own_dataset.h"

#include <array>
#include <functional>
#include <numeric>

namespace vitrine::hdf5 {

namespace {

constexpr std::size_t mostNumbers = std::size_t{1} << 27;    // 1 GiB
constexpr std::size_t blockOfNumbers = std::size_t{1} << 19; // 4 MiB

using Lengths = std::vector<hsize_t>;

bool isNumeric(const Handle& dataset) {
    const Handle type(H5Dget_type(dataset.id()), H5Tclose);
    const H5T_class_t kind = type ? H5Tget_class(type.id()) : H5T_NO_CLASS;
    return kind == H5T_INTEGER || kind == H5T_FLOAT || kind == H5T_ENUM; // truth values are an enumeration
}

/// Whether the file can plausibly hold as many numbers.
bool isPlausible(std::size_t count, const OpenFile& file) {
    return count <= mostNumbers && count <= packing * file.size;
}

std::optional<Lengths> lengthsOf(const Handle& dataset, const OpenFile& file) {
    const Handle space(H5Dget_space(dataset.id()), H5Sclose);
    const int rank = space ? H5Sget_simple_extent_ndims(space.id()) : -1;
    if (rank < 0 || rank > H5S_MAX_RANK || H5Sget_simple_extent_type(space.id()) == H5S_NULL)
        return {};
    std::array<hsize_t, H5S_MAX_RANK> lengths{};
    H5Sget_simple_extent_dims(space.id(), lengths.data(), nullptr);
    std::size_t count = 1;
    for (int i = 0; i < rank; ++i) {
        if (lengths[std::size_t(i)] > mostNumbers)
            return {};
        count *= static_cast<std::size_t>(lengths[std::size_t(i)]);
        if (!isPlausible(count, file))
            return {};
    }
    return Lengths(lengths.begin(), lengths.begin() + rank);
}

std::size_t countOf(const Lengths& lengths) {
    return std::reduce(lengths.begin(), lengths.end(), std::size_t{1}, std::multiplies<>());
}

/// What is read at a time: whole chunks, or rows of a data set that has none, as many as fit; the last axis grows first.
Lengths blockOf(const Handle& dataset, const Lengths& lengths) {
    Lengths block(lengths.size(), 1);
    const Handle creation(H5Dget_create_plist(dataset.id()), H5Pclose);
    if (creation && H5Pget_layout(creation.id()) == H5D_CHUNKED)
        H5Pget_chunk(creation.id(), static_cast<int>(block.size()), block.data());
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i] = std::clamp<hsize_t>(block[i], 1, lengths[i]);
    for (std::size_t i = block.size(); i-- > 0;) {
        const hsize_t times = std::max<hsize_t>(1, blockOfNumbers / countOf(block));
        block[i] = times > lengths[i] / block[i] ? lengths[i] : times * block[i];
    }
    return block;
}

/// A block of a data set.
struct Part {
    Lengths start, count;
};

/// Moves on to the next block; false behind the last.
bool advance(Part& part, const Lengths& block, const Lengths& lengths) {
    for (std::size_t i = lengths.size(); i-- > 0;) {
        part.start[i] += block[i];
        if (part.start[i] < lengths[i]) {
            part.count[i] = std::min(block[i], lengths[i] - part.start[i]);
            return true;
        }
        part.start[i] = 0;
        part.count[i] = block[i];
    }
    return false;
}

bool selects(const Handle& space, const Part& part) {
    return H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, part.start.data(), nullptr, part.count.data(), nullptr) >= 0;
}

/// Reads block after block with `read(part, space of the file)`.
bool inBlocks(const Handle& dataset, const Lengths& lengths, const OpenFile& file,
              const std::function<bool(const Part&, const Handle&)>& read) {
    const Lengths block = blockOf(dataset, lengths);
    const Handle space(H5Dget_space(dataset.id()), H5Sclose);
    Part part{Lengths(lengths.size(), 0), block};
    do {
        if (!selects(space, part) || !read(part, space))
            return false;
        releasePages(file.image);
    } while (advance(part, block, lengths));
    return true;
}

/// Straight to where the numbers stay.
bool readInPlace(const Handle& dataset, const Lengths& lengths, const OpenFile& file, hid_t type, void* values) {
    const Handle memory(H5Screate_simple(static_cast<int>(lengths.size()), lengths.data(), nullptr), H5Sclose);
    return inBlocks(dataset, lengths, file, [&](const Part& part, const Handle& space) {
        return selects(memory, part) && H5Dread(dataset.id(), type, memory.id(), space.id(), H5P_DEFAULT, values) >= 0;
    });
}

/// How many numbers further what stands one further along each axis is put; nothing for a table of more than two axes that is to
/// be turned.
std::optional<std::vector<std::size_t>> stepsOf(const Lengths& lengths, Fastest fastest) {
    std::vector<std::size_t> steps(lengths.size());
    std::size_t step = 1;
    for (std::size_t k = 0; k < lengths.size(); ++k) {
        const std::size_t i = fastest == Fastest::Last ? lengths.size() - 1 - k : k;
        steps[i] = step;
        step *= lengths[i];
    }
    const bool table = std::ranges::count_if(lengths, [](hsize_t n) { return n != 1; }) <= 2;
    return fastest == Fastest::Last || table ? std::optional(std::move(steps)) : std::nullopt;
}

/// Puts the numbers of a block, the last axis running fastest, where `steps` say.
template<class Put>
void scatter(const Part& part, const std::vector<std::size_t>& steps, const std::vector<double>& values, Put put) {
    std::vector<hsize_t> at(part.start);
    for (std::size_t i = 0, size = countOf(part.count); i < size; ++i) {
        put(std::inner_product(at.begin(), at.end(), steps.begin(), std::size_t{0}), values[i]);
        for (std::size_t axis = at.size(); axis-- > 0;) {
            if (++at[axis] < part.start[axis] + part.count[axis])
                break;
            at[axis] = part.start[axis];
        }
    }
}

/// Every number with its place in the order that is asked for.
template<class Put>
bool readEach(const Handle& dataset, const Lengths& lengths, const OpenFile& file, Fastest fastest, Put put) {
    const auto steps = stepsOf(lengths, fastest);
    std::vector<double> values;
    return steps && inBlocks(dataset, lengths, file, [&](const Part& part, const Handle& space) {
               values.resize(countOf(part.count));
               const Handle memory(H5Screate_simple(static_cast<int>(part.count.size()), part.count.data(), nullptr), H5Sclose);
               if (H5Dread(dataset.id(), H5T_NATIVE_DOUBLE, memory.id(), space.id(), H5P_DEFAULT, values.data()) < 0)
                   return false;
               scatter(part, *steps, values, put);
               return true;
           });
}

struct Opened {
    Handle dataset;
    Lengths lengths;
};

std::optional<Opened> openNumbers(const OpenFile& file, const std::string& path) {
    Handle dataset = openOwnDataset(file, path);
    auto lengths = dataset && isNumeric(dataset) ? lengthsOf(dataset, file) : std::nullopt;
    return lengths ? std::optional(Opened{std::move(dataset), std::move(*lengths)}) : std::nullopt;
}

} // namespace

std::optional<std::vector<std::size_t>> shapeOf(const OpenFile& file, const std::string& path) {
    const auto opened = openNumbers(file, path);
    return opened ? std::optional(std::vector<std::size_t>(opened->lengths.begin(), opened->lengths.end())) : std::nullopt;
}

bool readWhole(const Handle& dataset, const Lengths& lengths, const OpenFile& file, hid_t type, void* values) {
    if (countOf(lengths) > blockOfNumbers)
        return readInPlace(dataset, lengths, file, type, values);
    return H5Dread(dataset.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values) >= 0;
}

std::optional<std::vector<double>> readNumbers(const OpenFile& file, const std::string& path, Fastest fastest) {
    const auto opened = openNumbers(file, path);
    if (!opened)
        return {};
    std::vector<double> values(countOf(opened->lengths));
    const bool read = fastest == Fastest::Last || values.size() <= 1
                          ? readWhole(opened->dataset, opened->lengths, file, H5T_NATIVE_DOUBLE, values.data())
                          : readEach(opened->dataset, opened->lengths, file, fastest,
                                     [&](std::size_t at, double value) { values[at] = value; });
    return read ? std::optional(std::move(values)) : std::nullopt;
}

std::optional<std::vector<bool>> readSigns(const OpenFile& file, const std::string& path, Fastest fastest) {
    const auto opened = openNumbers(file, path);
    if (!opened)
        return {};
    std::vector<bool> signs(countOf(opened->lengths));
    if (signs.size() <= 1) {
        std::vector<double> value(signs.size());
        if (!readWhole(opened->dataset, opened->lengths, file, H5T_NATIVE_DOUBLE, value.data()))
            return {};
        return std::vector<bool>(value.size(), std::ranges::count(value, 0.0) == 0);
    }
    const bool read =
        readEach(opened->dataset, opened->lengths, file, fastest, [&](std::size_t at, double value) { signs[at] = value != 0; });
    return read ? std::optional(std::move(signs)) : std::nullopt;
}

} // namespace vitrine::hdf5
