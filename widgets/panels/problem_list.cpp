#include "widgets/panels/problem_list.h"

#include "core/evaluation/transition_doubts.h"
#include "widgets/words/question_words.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

ShownProblem at(const Sample& sample, const Scan& scan, const Problem& problem) {
    const QString title = QStringLiteral("%1 · %2").arg(QString::fromStdString(sample.name), QString::fromStdString(scan.name));
    return {title, translated(problem.what), translatedRemedy(problem), ScanPath{sample.id, scan.id}};
}

/// Peaks and lines are only missed where a person asked for them.
void addScan(const Sample& sample, const Scan& scan, const ScanResult& result, std::vector<ShownProblem>& out) {
    const bool windowsByHand = scan.glassWindow || scan.liquidWindow;
    if (!result.prepared)
        out.push_back(at(sample, scan, result.prepared.error()));
    else if (windowsByHand && !scan.cooling && !result.transition)
        out.push_back(at(sample, scan, result.transition.error()));
    else if (scan.peaks && !result.peaks)
        out.push_back(at(sample, scan, result.peaks.error()));
    if (!scan.cooling)
        for (const Problem& doubt : result.doubts)
            out.push_back(at(sample, scan, doubt));
    if (result.rateRemark)
        out.push_back(at(sample, scan, {*result.rateRemark, {}, {}}));
}

void addKissinger(const Sample& sample, const SampleResult& result, std::vector<ShownProblem>& out) {
    for (const auto& line : result.kissinger)
        if (!line->fit && line->sources.size() >= 2)
            out.push_back({QString::fromStdString(sample.name), translated(line->fit.error().what),
                           translatedRemedy(line->fit.error()), std::nullopt});
}

} // namespace

ShownProblem shownProblem(const Problem& problem) {
    return {QString::fromStdString(problem.where), translated(problem.what), translatedRemedy(problem), std::nullopt};
}

std::vector<ShownProblem> problemsIn(const Scene& scene) {
    std::vector<ShownProblem> out;
    for (const auto& sample : scene.now.study.samples) {
        const SampleResult* results = findResult(*scene.now.results, sample->id);
        if (!results)
            continue;
        for (std::size_t i = 0; i < std::min(sample->scans.size(), results->scans.size()); ++i)
            if (!scene.pending.contains(ScanPath{sample->id, sample->scans[i]->id}))
                addScan(*sample, *sample->scans[i], *results->scans[i], out);
        if (!scene.pending.touches(sample->id))
            addKissinger(*sample, *results, out);
    }
    return out;
}

} // namespace vitrine
