#pragma once
#include "core/elasticity/compression_table.h"
#include "core/files/tables/numbered_columns.h"

namespace vitrine {

/// What the second quantity of a table of pressures is.
enum class CompressedQuantity {
    Volume,      ///< V, Å³
    PeakPosition ///< q1, Å⁻¹
};

/// A table for an equation of state as it was read; `table.exponent` is −1 for volumes and 3 for q1.
struct CompressionTableFile {
    CompressedQuantity quantity = CompressedQuantity::Volume;
    CompressionTable table;
    std::vector<Message> notes; ///< what was left out
};

/// The columns "P [GPa]" and either "V [A3]" or "q1 [1/A]", and optionally "sigma_P [GPa]" and "sigma_V [A3]"
/// or "sigma_q1 [1/A]", of a table, under their usual other names too; pressures, volumes and q1 may have other units. An empty
/// error is unknown (zero); errors may stand behind their values ("46.57(3)"). Where a column "T" holds temperatures more than
/// 5 K apart, `temperature` (K) says for which one the equation of state is; nothing was said: refused with the question. A row
/// that has neither pressure nor quantity (a table of several series) is left out; one that has only one of them is refused with
/// its line. Refuses a missing column, both quantities at once, and a missing or wrong unit.
Result<CompressionTableFile> compressionTable(const Table&, const std::string& fileName, std::optional<double> temperature = {});

/// Reads such a file. With `columns` its own titles do not count. Refuses what readTable() and
/// compressionTable() refuse, and numbers beyond the table.
Result<CompressionTableFile> readCompressionTable(std::span<const char> bytes, const std::string& fileName,
                                                  const std::vector<NumberedColumn>& columns = {},
                                                  std::optional<double> temperature = {});

} // namespace vitrine
