#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

constexpr double binWidth = 0.004;  // degrees, of a merged MYTHEN pattern
constexpr double rounding = 1.5e-6; // the files have six decimals

/// Three columns of numbers from the first line on, in steps of 0.004°, in a file .dat.
Certainty claims(const SourceFile& file) {
    if (endingOf(file.name) != "dat")
        return Certainty::None;
    Lines lines(file.head());
    double last = 0;
    std::array<double, 3> row{};
    const RowsWanted wanted{{0, 1, 2}, 3, AfterRows::Nothing};
    for (int i = 0; i < 4; ++i) {
        if (!lines.next() || readRow(lines.line(), {' ', '.', false}, wanted, row).state != RowState::Row)
            return Certainty::None;
        if (i > 0 && std::abs(row[0] - last - binWidth) > rounding)
            return Certainty::None;
        last = row[0];
    }
    return Certainty::Structure;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    return readPatternTable(file, options);
}

} // namespace

PatternReader mythenColumns() {
    return {"MYTHEN", claims, read};
}

} // namespace vitrine
