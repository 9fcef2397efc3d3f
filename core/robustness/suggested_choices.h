#pragma once
#include "core/document/choice_space.h"
#include "core/results/results.h"

namespace vitrine {

/// What other careful analysts might have chosen about a study: the choices that it has anything for, each with its range limited
/// by the data and the reason. `central` is the study's own analysis.
ChoiceSpace suggestedChoices(const Study&, const Results& central);

/// The choices kept in the study, or, where it keeps none, those that are suggested.
ChoiceSpace choicesOf(const Study&, const Results& central);

/// The choices of a study with ranges, and what is varied at all, as in a preset made of another; what the preset has not stays.
ChoiceSpace withPreset(ChoiceSpace, const ChoiceSpace& preset);

/// The name of a choice: “Lower end of the glass window”; its key where it is not known.
Message nameOf(const AnalystChoice&);

} // namespace vitrine
