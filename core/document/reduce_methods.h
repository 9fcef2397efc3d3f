#pragma once
#include "core/document/action.h"
#include "core/document/edit.h"

namespace vitrine {

/// What the actions about spectra of ruby and runs for a heat capacity do to a study; see reduce().
struct MethodReducer {
    const Study& study;

    Result<Study> operator()(const AddRubies&) const;
    Result<Study> operator()(const RemoveRuby&) const;
    Result<Study> operator()(const RenameRuby&) const;
    Result<Study> operator()(const ReadRubyAnew&) const;
    Result<Study> operator()(const SetRubyChoices&) const;
    Result<Study> operator()(const AddHeatRuns&) const;
    Result<Study> operator()(const RemoveHeatRun&) const;
    Result<Study> operator()(const RenameHeatRun&) const;
    Result<Study> operator()(const SetHeatRunRole&) const;
    Result<Study> operator()(const SetHeatCapacity&) const;
};

/// With an id, a recording and a source that the sample does not have yet.
Edited newRuby(const Sample&, const Shared<RubyMeasurement>&);
Edited newHeatRun(const Sample&, const Shared<HeatRun>&);

} // namespace vitrine
