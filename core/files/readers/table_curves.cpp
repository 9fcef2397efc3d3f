#include "core/files/readers/table_curves.h"

namespace vitrine {

namespace {

std::vector<std::size_t> placesOf(const CurveColumns& curve) {
    std::vector<std::size_t> columns{curve.temperature, curve.signal};
    if (curve.time)
        columns.push_back(*curve.time);
    return columns;
}

} // namespace

Attempt<Reading> readCurveTable(Lines& lines, const CurveTable& table, const SourceFile& file, const ReadOptions& options,
                                const std::function<void(std::vector<RawCurve>&)>& describe, Reading known) {
    const std::size_t firstLine = lines.number() + 1;
    auto block = readRows(lines, table.format, rowsWanted(table.choice, table.titles.size(), table.after), file.name);
    if (!block)
        return {std::unexpected(block.error()), Reached::Columns};
    auto curves = curvesOf(std::move(*block), table.titles, table.choice);
    for (std::size_t i = 0; i < curves.size(); ++i)
        curves[i].place = {firstLine, table.format, placesOf(table.choice.curves[i])};
    describe(curves);
    auto scans = scansOf(std::move(curves), file, options);
    if (!scans)
        return {std::unexpected(scans.error()), Reached::Rows};
    known.separator = separatorName(table.format.separator);
    known.decimal = table.format.decimal;
    known.columns = understood(table.titles, table.choice);
    known.scans = std::move(*scans);
    return {std::move(known), Reached::Rows};
}

} // namespace vitrine
