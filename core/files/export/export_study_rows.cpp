#include "core/files/export/export_study_rows.h"

#include "core/files/export/export_rows.h"
#include "core/results/study_quantities.h"

namespace vitrine {

std::string studyResultsCsv(const Study& study, const StudyResult& across, const RunOfStudy& run) {
    std::string text = "# program: Vitrine " VITRINE_VERSION "\n# study: ";
    text.append(csvCell(study.name)).append("\n");
    text += resultTitles(run);
    for (const StudyQuantity& each : studyQuantities(across))
        Rows(text, each.of, nullptr, {run.summary.get()})
            .value(each.symbol.c_str(), each.definition.c_str(), each.value, each.unit.c_str(), each.key);
    return text;
}

} // namespace vitrine
