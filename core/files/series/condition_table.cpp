#include "core/files/series/condition_table.h"

#include "core/series/conditions.h"

#include <cmath>
#include <numeric>
#include <ranges>

namespace vitrine {

namespace {

bool isFrameColumn(const TableColumn& column) {
    return column.unit.empty() && (column.name == "frame" || column.name == "Frame" || column.name == "frames");
}

} // namespace

std::string withRowNumbers(std::span<const char> bytes, char separator) {
    std::string text;
    std::size_t row = 0;
    for (const auto part : std::views::split(std::string_view(bytes.data(), bytes.size()), '\n')) {
        std::string_view line(part.begin(), part.end());
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        text += (row == 0 ? std::string("frame") : std::to_string(row)) + separator + std::string(line) + "\n";
        ++row;
    }
    return text;
}

namespace {

/// For each frame, which row tells about it.
Result<std::vector<std::size_t>> rowsOfFrames(const Table& table, std::size_t frames, const std::string& fileName) {
    std::vector<std::size_t> rows(table.rows());
    std::iota(rows.begin(), rows.end(), 0u);
    const auto column = std::ranges::find_if(table.columns, isFrameColumn);
    if (column == table.columns.end() || table.rows() != frames)
        return rows;
    std::vector<bool> told(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double number = column->values[i];
        const auto frame = std::size_t(std::max(number, 0.0));
        if (!(number >= 1) || number != std::floor(number) || frame > frames || told[frame - 1])
            return refuse(phrase("Series", "The column “frame” numbers the frames from 1 to %1, each once.")
                              .with(Figure{double(frames), 9}),
                          {}, fileName + ":" + std::to_string(table.lines[i]));
        told[frame - 1] = true;
        rows[frame - 1] = i;
    }
    return rows;
}

} // namespace

Result<Table> readConditionTable(std::span<const char> bytes, const std::string& fileName) {
    auto table = readTable(bytes, fileName);
    if (table)
        return table;
    for (const char separator : rowNumberSeparators) {
        const std::string text = withRowNumbers(bytes, separator);
        if (auto numbered = readTable(std::span(text.data(), text.size()), fileName))
            return numbered;
    }
    return table;
}

Result<SeriesChoices> withConditions(SeriesChoices choices, const Table& table, std::size_t frames, const std::string& fileName) {
    const auto rows = rowsOfFrames(table, frames, fileName);
    if (!rows)
        return std::unexpected(rows.error());
    FrameData stated;
    stated.frames = frames;
    for (const TableColumn& column : table.columns) {
        if (isFrameColumn(column))
            continue;
        std::vector<double> values;
        for (const std::size_t row : *rows)
            values.push_back(column.values[row]);
        stated.conditions.push_back({column.name, column.unit, std::move(values)});
    }
    auto conditions = conditionsOf(stated, choices);
    if (conditions && conditions->axis == SeriesAxis::Frame && choices.axis != SeriesAxis::Frame)
        return refuse(phrase("Series", "The table has no column of a temperature, pressure, time or place that changes."),
                      phrase("Series", "Name it with its unit, for example “temperature [K]”, or “x [mm]” and “y [mm]”."),
                      fileName);
    if (!conditions) {
        Problem problem = conditions.error();
        problem.where = fileName;
        return std::unexpected(std::move(problem));
    }
    choices.axis = conditions->axis;
    choices.conditions = std::move(conditions->x);
    choices.across = std::move(conditions->y);
    return choices;
}

} // namespace vitrine
