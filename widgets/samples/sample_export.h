#pragma once
#include "widgets/controls/scene.h"
#include "widgets/controls/text_table.h"

namespace vitrine {

/// A row of the sample table: a sample, or a scan or pattern of it.
struct SampleRow {
    std::string sample;
    std::optional<ItemPath> item = {};
    bool operator==(const SampleRow&) const = default;
};

/// Rows with every column that the table can have, hidden or not, for other programs: plain numbers, errors in columns of their
/// own. What pastedInto() can take again has the titles and units that it knows.
TextTable tableOfRows(const Scene&, const std::vector<SampleRow>&);

} // namespace vitrine
