#include "core/robustness/error_of_choices.h"

namespace vitrine {

RunOfStudy runOf(const Study& study, const Shared<RobustnessSummary>& kept) {
    if (!kept || kept->quantities.empty() || kept->done < leastAnalyses)
        return {};
    return isOf(*kept, study) ? RunOfStudy{kept} : RunOfStudy{{}, true};
}

const QuantitySpread* spreadAt(const SpreadPlace& at, std::string_view key, double value) {
    if (!at.run)
        return nullptr;
    const QuantitySpread* found = findSpread(*at.run, at.sample, at.item, key, value);
    if (!found && !at.item.empty())
        found = findSpread(*at.run, at.sample, {}, key, value);
    if (!found && !at.sample.empty())
        found = findSpread(*at.run, {}, {}, key, value);
    return found && found->analyses >= leastAnalyses ? found : nullptr;
}

TotalMeasured totalOf(const SpreadPlace& at, std::string_view key, const Measured& number) {
    const QuantitySpread* spread = number.error ? spreadAt(at, key, number.value) : nullptr;
    if (!spread)
        return {number};
    return {{number.value, spread->total, number.ci95}, true};
}

Message whatMarkedErrorsAre(const RobustnessSummary& summary) {
    return phrase("Robustness", "± marked ⊕ is noise and choices together, by %1 analyses of the study; others are noise alone.")
        .with(Figure{static_cast<double>(summary.done), countDigits});
}

std::optional<Message> whatErrorsAre(const RunOfStudy& run) {
    if (run.summary)
        return whatMarkedErrorsAre(*run.summary);
    if (run.old)
        return phrase("Robustness",
                      "± is noise alone: the analyses that are kept are of the study as it was before the last change.");
    return std::nullopt;
}

} // namespace vitrine
