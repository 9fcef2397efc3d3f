#pragma once
#include "core/document/action.h"

namespace vitrine {

/// What the actions about the whole study do to it; see reduce().
struct StudyReducer {
    const Study& study;

    Result<Study> operator()(const SetCrossSample&) const;
    Result<Study> operator()(const SetFigure&) const;
    Result<Study> operator()(const RemoveFigure&) const;
    Result<Study> operator()(const SetRobustness&) const;
};

} // namespace vitrine
