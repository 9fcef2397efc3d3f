#include "widgets/panels/problem_list.h"

#include "core/evaluation/standing_problems.h"
#include "widgets/words/item_names.h"
#include "widgets/words/question_words.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr qsizetype mostNames = 3; // that a card names one by one

/// What fails for one reason in one sample.
struct Alike {
    const StandingProblem* first = nullptr;
    std::vector<ItemPath> items;
};

bool isPending(const StandingProblem& standing, const Pending& pending) {
    return standing.item ? pending.contains(*standing.item) : pending.touches(standing.sample);
}

bool isAlike(const StandingProblem& a, const StandingProblem& b) {
    return a.sample == b.sample && a.problem == b.problem && a.item && b.item && a.item->index() == b.item->index();
}

std::vector<Alike> gathered(const std::vector<StandingProblem>& standing, const Pending& pending) {
    std::vector<Alike> all;
    for (const StandingProblem& each : standing) {
        if (each.gravity == Gravity::Note || isPending(each, pending))
            continue;
        auto alike = std::ranges::find_if(all, [&](const Alike& other) { return isAlike(*other.first, each); });
        if (alike == all.end())
            alike = all.insert(all.end(), {&each, {}});
        if (each.item)
            alike->items.push_back(*each.item);
    }
    return all;
}

/// "p0, p1, p2 and 7 more"
QString namesOf(const Sample& sample, const std::vector<ItemPath>& items) {
    QStringList names;
    for (const ItemPath& item : items)
        if (names.size() < mostNames)
            names << itemName(sample, item);
    const QString named = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(std::ssize(items) - names.size());
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(named) : named;
}

QString titleOf(const Study& study, const Alike& alike) {
    const Sample* sample = findSample(study, alike.first->sample);
    QStringList parts;
    if (sample)
        parts << QString::fromStdString(sample->name);
    if (sample && !alike.items.empty())
        parts << namesOf(*sample, alike.items);
    if (!alike.first->problem.where.empty())
        parts << QString::fromStdString(alike.first->problem.where);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ShownProblem shownProblem(const Problem& problem) {
    return {QString::fromStdString(problem.where), translated(problem.what), translatedRemedy(problem)};
}

std::vector<ShownProblem> problemsIn(const Scene& scene) {
    std::vector<ShownProblem> out;
    const auto standing = standingProblems(scene.now.study, *scene.now.results);
    for (const Alike& alike : gathered(standing, scene.pending)) {
        const Problem& problem = alike.first->problem;
        out.push_back({titleOf(scene.now.study, alike), translated(problem.what), translatedRemedy(problem), alike.items});
    }
    return out;
}

} // namespace vitrine
