#pragma once
#include "core/document/action.h"

namespace vitrine {

/// No pattern of the other samples is the reference of ΔG(r) any longer; samples without one stay shared.
void forgetReferences(Study&, const std::string& except = {});

/// What the actions about patterns do to a study; see reduce().
struct PatternReducer {
    const Study& study;

    Result<Study> operator()(const AddPatterns&) const;
    Result<Study> operator()(const RemovePattern&) const;
    Result<Study> operator()(const RenamePattern&) const;
    Result<Study> operator()(const SetPatternRole&) const;
    Result<Study> operator()(const SetDifferenceReference&) const;
    Result<Study> operator()(const SetPatternConditions&) const;
    Result<Study> operator()(const SetPatternChoices&) const;
    Result<Study> operator()(const SetSeries&) const;
    Result<Study> operator()(const ApplyPatternChoices&) const;
};

} // namespace vitrine
