#include "core/files/paper/study_tables.h"

#include "core/files/paper/methods_choices.h"

#include <algorithm>
#include <iterator>

namespace vitrine {

std::vector<PaperTable> studyTables(const PaperStudy& of) {
    std::vector<PaperTable> tables = sampleTables(of);
    std::ranges::move(scanTables(of), std::back_inserter(tables));
    std::ranges::move(patternTables(of), std::back_inserter(tables));
    std::ranges::move(furtherTables(of), std::back_inserter(tables));
    tables.push_back(comparisonTable(of));
    if (of.run.summary) {
        tables.push_back(variedTable(*of.run.summary));
        tables.push_back(claimsTable(*of.run.summary));
    }
    std::ranges::transform(tables, tables.begin(), withoutEmptyColumns);
    std::erase_if(tables, [](const PaperTable& each) { return each.rows.empty() || each.columns.size() < 2; });
    return tables;
}

} // namespace vitrine
