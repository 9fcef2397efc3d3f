#pragma once
#include "widgets/controls/scene.h"

#include <QString>

namespace vitrine {

/// One thing that needs a person's eye.
struct ShownProblem {
    QString title;
    QString text;
    QString remedy;
    std::vector<ItemPath> items = {}; ///< where to look
    bool operator==(const ShownProblem&) const = default;
};

ShownProblem shownProblem(const Problem&);

/// The standing problems of a scene, in words: what fails for one reason in several scans or patterns of a sample is told once.
/// What is being computed anew is left out, and so is what a scan simply does not have (a glass transition): a note.
std::vector<ShownProblem> problemsIn(const Scene&);

} // namespace vitrine
