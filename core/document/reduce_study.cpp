#include "core/document/reduce_study.h"

#include "core/document/reduce_patterns.h"
#include "core/document/validity.h"

namespace vitrine {

namespace {

/// Whether a figure is one that could not be read, as the file has it: it may be put back, and nothing of it is edited.
bool isKeptAsRead(const FigurePage& page) {
    FigurePage asRead;
    asRead.name = page.name;
    asRead.others = page.others;
    return isUnread(page) && page == asRead;
}

} // namespace

Result<Study> StudyReducer::operator()(const SetCrossSample& a) const {
    if (Edited check = validCrossSample(a.choices); !check)
        return std::unexpected(check.error());
    Study changed = study;
    changed.across = a.choices;
    if (a.choices.structureReference != study.across.structureReference)
        forgetReferences(changed, a.choices.structureReference);
    return changed;
}

Result<Study> StudyReducer::operator()(const SetFigure& a) const {
    if (Edited check = isKeptAsRead(a.page) ? Edited() : validFigure(a.page); !check)
        return std::unexpected(check.error());
    Study changed = study;
    const auto found = std::ranges::find(changed.figures, a.page.name, [](const Shared<FigurePage>& f) { return f->name; });
    if (found == changed.figures.end())
        changed.figures.emplace_back(a.page);
    else
        *found = a.page;
    return changed;
}

Result<Study> StudyReducer::operator()(const RemoveFigure& a) const {
    Study changed = study;
    if (std::erase_if(changed.figures, [&](const Shared<FigurePage>& f) { return f->name == a.name; }) == 0)
        return refuse(phrase("Study", "There is no figure “%1” in the study.").with(a.name));
    return changed;
}

Result<Study> StudyReducer::operator()(const SetRobustness& a) const {
    if (Edited check = validChoiceSpace(a.space); !check)
        return std::unexpected(check.error());
    Study changed = study;
    changed.robustness = a.space.choices.empty() ? Shared<ChoiceSpace>() : Shared<ChoiceSpace>(a.space);
    return changed;
}

} // namespace vitrine
