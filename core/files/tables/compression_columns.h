#pragma once
#include "core/files/tables/table.h"

namespace vitrine {

constexpr double sameTemperature = 5; ///< K: rows within it count as rows at one temperature

/// The columns of a table of pressures, a number a row.
struct CompressionColumns {
    std::vector<double> pressure;      ///< GPa; NaN where a field is empty
    std::vector<double> value;         ///< Å³ or Å⁻¹; NaN where a field is empty
    std::vector<double> sigmaPressure; ///< zero where it is not known; empty: for no row
    std::vector<double> sigmaValue;
    std::vector<double> temperature; ///< K; empty: not stated, or the same everywhere
};

/// The remedy of every question about the columns of such a table.
Message wantedCompressionColumns();

/// "P", "V", "q1", "T" and their errors for the columns under their usual other names.
void giveCompressionNames(std::vector<TableColumn>&);

/// "V" or "q1", whichever the table has. Asks where it has neither or both.
Result<std::string> compressedQuantity(const Table&, const std::string& fileName);

/// The columns of pressures and of that quantity in internal units. Asks about a missing column and a missing or wrong unit;
/// refuses temperatures that differ and have no unit.
Result<CompressionColumns> compressionColumns(const Table&, const std::string& quantity, const std::string& fileName);

} // namespace vitrine
