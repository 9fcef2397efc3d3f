#pragma once
#include "core/evaluation/fit_table.h"
#include "widgets/controls/scene.h"

#include <algorithm>
#include <vector>

namespace vitrine {

/// A fit as it is shown.
struct ShownFit {
    FitTable table;
    std::vector<bool> withChoices = {}; ///< by row: ± is noise and choices together; empty: none is

    bool isMarked(std::size_t row) const { return row < withChoices.size() && withChoices[row]; }
    bool hasMarks() const { return std::ranges::find(withChoices, true) != withChoices.end(); }
    bool operator==(const ShownFit&) const = default;
};

/// The fit with ± as noise ⊕ choices where analyses of the study as others would do it have the number.
ShownFit withChoices(FitTable, const Scene&);

} // namespace vitrine
