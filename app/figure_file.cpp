#include "app/figure_file.h"

#include "core/evaluation/compute_items.h"
#include "core/figures/figure_needs.h"
#include "core/files/study/study_storage.h"
#include "widgets/controls/analysts.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"

namespace vitrine {

namespace {

Moment evaluated(const Study& study, const Wanted& wanted, const StoredStudy& stored) {
    Memo memo(Effort::Full, wanted);
    const std::vector<Item> items = itemsToCompute(study, memo);
    computeTogether(study, items, memo);
    Moment moment{study, std::make_shared<const Results>(evaluate(study, memo))};
    if (stored.lastRun && isOf(*stored.lastRun, stored.study))
        moment.analysts = std::make_shared<const Analysts>(*stored.lastRun);
    return moment;
}

/// Whether analyses of many analysts are of a study shows only with all of it.
SampleParts partsFor(const StudyOutline& outline, const std::string& figure) {
    if (outline.lastRun)
        return {};
    const FigureNeeds needs = needsOf(outline.figures, figure);
    return {needs.scans, needs.patterns, false, needs.methods};
}

} // namespace

bool isFigureOfStudyFile(const LaunchOptions& options) {
    return !options.figure.isEmpty() && !options.example && options.paths.size() == 1 &&
           isStudyFile(options.paths.front().toStdString());
}

Result<std::vector<Problem>> drawFigureOfStudyFile(const LaunchOptions& options) {
    const std::string figure = options.figure.toStdString();
    const auto stored = loadStudyFile(options.paths.front().toStdString(),
                                      [&](const StudyOutline& outline) { return partsFor(outline, figure); });
    if (!stored)
        return std::unexpected(stored.error());
    const Wanted wanted = wantedFor(needsOf(stored->study.figures, figure));
    const Moment moment = evaluated(neededFor(stored->study, figure), wanted, *stored);
    const auto page = pageNamed(options.figure, moment);
    if (!page)
        return std::unexpected(page.error());
    const FigurePage sized = options.width > 0 ? atWidth(*page, options.width) : *page;
    auto said = savedPage(options.output, sized, moment, themeFor(options.theme.value_or(ThemeChoice::Light), {}));
    if (said)
        said->insert(said->begin(), stored->problems.begin(), stored->problems.end());
    return said;
}

} // namespace vitrine
