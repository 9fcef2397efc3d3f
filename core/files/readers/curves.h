#pragma once
#include "core/files/readers/reader.h"
#include "core/files/text/titles.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// Where the rows of a curve stand in its file, for naming one of them.
struct RowsPlace {
    std::size_t firstLine = 0; ///< number of the first row's line; 0: not known
    RowFormat format;
    std::vector<std::size_t> columns = {}; ///< of the curve, in the table
};

/// What a dialect knows of one curve, in the file's own units, before it is converted, split into ramps and
/// judged.
struct RawCurve {
    std::string name;
    std::vector<double> time; ///< empty where the file has none; NaN where a row lacks it, as below
    std::vector<double> temperature;
    std::vector<double> signal;
    std::vector<double> massColumn; ///< empty where the file has none; NaN where a row lacks it, which is no loss
    Title timeTitle;
    Title temperatureTitle;
    Title signalTitle;
    Title massTitle;
    RowsPlace place;
    std::vector<double> statedRates;          ///< K/s, positive, from the header or the method
    std::optional<double> mass;               ///< g
    std::optional<ExoDirection> statedExo;    ///< by the file
    std::optional<ExoDirection> customaryExo; ///< of this dialect, for want of better evidence
    std::optional<ThermalLag> lag;
    std::vector<Message> notes;
};

/// The scans of a curve: units converted (asking for those that are missing), rows without numbers left out,
/// ramps parted, rates measured and compared, exo direction found. Every treatment is noted.
Result<std::vector<ReadScan>> scansOf(RawCurve, const SourceFile&, const ReadOptions&);

/// As above for several curves; refuses where none is left.
Result<std::vector<ReadScan>> scansOf(std::vector<RawCurve>, const SourceFile&, const ReadOptions&);

} // namespace vitrine
