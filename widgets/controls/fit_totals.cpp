#include "widgets/controls/fit_totals.h"

#include "widgets/controls/analysts.h"

namespace vitrine {

ShownFit withChoices(FitTable table, const Scene& scene) {
    const SpreadPlace place = placeOf(scene.now.analysts.get(), table.path.sample, table.path.pattern);
    std::vector<bool> marks;
    for (ParameterRow& row : table.rows) {
        const TotalMeasured total = totalOf(place, row.key, row.value);
        row.value = total.number;
        marks.push_back(total.withChoices);
    }
    ShownFit fit{std::move(table), std::move(marks)};
    if (!fit.hasMarks())
        fit.withChoices.clear();
    return fit;
}

} // namespace vitrine
