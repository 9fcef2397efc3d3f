#include "core/files/export/export_study_rows.h"

#include "core/files/export/export_rows.h"
#include "core/results/study_quantities.h"

namespace vitrine {

std::string studyResultsCsv(const Study& study, const StudyResult& across) {
    std::string text = "# program: Vitrine " VITRINE_VERSION "\n# study: ";
    text.append(csvCell(study.name)).append("\n");
    text += "of,quantity,definition,value,standard error,ci95 low,ci95 high,unit,problem,source file,source SHA-256\n";
    for (const StudyQuantity& each : studyQuantities(across))
        Rows(text, each.of, nullptr).value(each.symbol.c_str(), each.definition.c_str(), each.value, each.unit.c_str());
    return text;
}

} // namespace vitrine
