#include "widgets/samples/row_marks.h"

#include "core/evaluation/standing_problems.h"
#include "widgets/words/item_names.h"
#include "widgets/words/question_words.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

QString sentenceOf(const Problem& problem) {
    QStringList parts{translated(problem.what), translatedRemedy(problem)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString nameOf(const Sample& sample, const StandingProblem& standing) {
    return standing.item ? itemName(sample, *standing.item) : QString::fromStdString(standing.problem.where);
}

QStringList& linesOf(RowMarks& marks, const ItemPath& item) {
    auto found = std::ranges::find(marks.items, item, [](const auto& each) { return each.first; });
    if (found == marks.items.end())
        found = marks.items.insert(marks.items.end(), {item, {}});
    return found->second;
}

} // namespace

const QStringList& RowMarks::of(const ItemPath& item) const {
    static const QStringList none;
    const auto found = std::ranges::find(items, item, [](const auto& each) { return each.first; });
    return found == items.end() ? none : found->second;
}

RowMarks marksOf(const Sample& sample, const SampleResult& result) {
    RowMarks marks;
    for (const StandingProblem& standing : standingProblems(sample, result)) {
        if (standing.gravity == Gravity::Note)
            continue;
        const QString sentence = sentenceOf(standing.problem), name = nameOf(sample, standing);
        marks.sample << (name.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(name, sentence));
        if (standing.item)
            linesOf(marks, *standing.item) << sentence;
    }
    return marks;
}

const RowMarks& RowMarkCache::of(const Shared<Sample>& sample, const Shared<SampleResult>& result) {
    auto found = std::ranges::find(entries_, sample->id, [](const Entry& entry) { return entry.sample->id; });
    if (found == entries_.end())
        found = entries_.insert(entries_.end(), {sample, result, marksOf(*sample, *result)});
    else if (found->sample.get() != sample.get() || found->result.get() != result.get())
        *found = {sample, result, marksOf(*sample, *result)};
    return found->marks;
}

void RowMarkCache::keepOnly(const Study& study) {
    if (entries_.size() > study.samples.size())
        std::erase_if(entries_, [&](const Entry& entry) { return !findSample(study, entry.sample->id); });
}

} // namespace vitrine
