#include "core/files/pattern_formats/xylib_file.h"

#include <xylib/xylib.h>

#include <clocale>
#include <memory>

namespace vitrine {

namespace {

constexpr std::size_t mostBytes = std::size_t{64} << 20;
constexpr int mostBlocks = 1000, mostPoints = 10'000'000;

/// Numbers with points in this thread: xylib reads them as the locale of the process has it, which Qt sets to the user's.
class PointsInNumbers {
  public:
    PointsInNumbers() : before_(uselocale(points_)) {}
    ~PointsInNumbers() {
        uselocale(before_);
        freelocale(points_);
    }
    PointsInNumbers(const PointsInNumbers&) = delete;
    PointsInNumbers& operator=(const PointsInNumbers&) = delete;

  private:
    locale_t points_ = newlocale(LC_ALL_MASK, "C", nullptr);
    locale_t before_;
};

void take(std::vector<std::pair<std::string, std::string>>& list, const xylib::MetaData& meta) {
    for (std::size_t i = 0; i < meta.size(); ++i)
        list.emplace_back(meta.get_key(i), meta.get(meta.get_key(i)));
}

std::vector<double> valuesOf(const xylib::Column& column, int points) {
    std::vector<double> values;
    for (int i = 0; i < points; ++i)
        values.push_back(column.get_value(i));
    return values;
}

/// Nothing where the block has no two columns.
std::optional<XylibBlock> blockOf(const xylib::DataSet& file, int index) {
    const xylib::Block& block = *file.get_block(index);
    if (block.get_column_count() < 2)
        return {};
    const xylib::Column &x = block.get_column(1), &y = block.get_column(2);
    const int points = y.get_point_count(), abscissae = x.get_point_count();
    if (points < 0 || points > mostPoints || (abscissae >= 0 && abscissae != points))
        return {};
    XylibBlock made{block.get_name(), valuesOf(x, points), valuesOf(y, points), {}, {}};
    if (x.get_step() != 0)
        made.step = x.get_step();
    take(made.meta, block.meta);
    take(made.meta, file.meta);
    return made;
}

std::vector<XylibBlock> blocksIn(std::string_view bytes, const char* format) {
    const PointsInNumbers numbers;
    const std::unique_ptr<xylib::DataSet> file(xylib::load_string(std::string(bytes), format));
    std::vector<XylibBlock> blocks;
    for (int i = 0; file && i < std::min(file->get_block_count(), mostBlocks); ++i)
        if (auto block = blockOf(*file, i))
            blocks.push_back(std::move(*block));
    return blocks;
}

} // namespace

std::string XylibBlock::value(std::string_view key) const {
    for (const auto& [name, value] : meta)
        if (name == key)
            return value;
    return {};
}

Result<std::vector<XylibBlock>> readWithXylib(std::string_view bytes, const char* format, const std::string& fileName) {
    if (bytes.size() > mostBytes)
        return refuse(phrase("Pattern", "The file is too large for its format."), {}, fileName);
    try {
        auto blocks = blocksIn(bytes, format);
        if (!blocks.empty())
            return blocks;
        return refuse(phrase("Pattern", "The file holds no scan with intensities."), {}, fileName);
    } catch (const std::exception& error) {
        return refuse(
            phrase("Pattern", "The file is damaged or of a variant that cannot be read: %1.").with(std::string(error.what())),
            phrase("Pattern", "Export the scan as text from the instrument's program."), fileName);
    }
}

} // namespace vitrine
