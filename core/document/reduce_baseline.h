#pragma once
#include "core/document/action.h"

namespace vitrine {

/// What the actions about the baseline under the peaks do to a study; see reduce().
struct BaselineReducer {
    const Study& study;

    Result<Study> operator()(const SetBaseline&) const;
    Result<Study> operator()(const AddAnchor&) const;
    Result<Study> operator()(const MoveAnchor&) const;
    Result<Study> operator()(const RemoveAnchor&) const;
    Result<Study> operator()(const SetBaselineKind&) const;
    Result<Study> operator()(const ResetBaseline&) const;
};

} // namespace vitrine
