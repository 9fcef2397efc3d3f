#pragma once
#include "widgets/controls/scene.h"

#include <QString>

namespace vitrine {

/// One thing that needs a person's eye.
struct ShownProblem {
    QString title;
    QString text;
    QString remedy;
    std::optional<ScanPath> scan; ///< where to look
    bool operator==(const ShownProblem&) const = default;
};

ShownProblem shownProblem(const Problem&);

/// What stands in the way within a scene: recordings that cannot be used, windows set by hand that give no lines,
/// Kissinger lines without a fit, glass transitions that are doubted. What a scan simply does not have (a glass transition) is no
/// problem.
std::vector<ShownProblem> problemsIn(const Scene&);

} // namespace vitrine
