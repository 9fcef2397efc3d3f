#pragma once
#include "app/launch.h"

namespace vitrine {

/// Whether a figure of one study file is asked for, which needs no workspace: nothing else is open, and nothing is kept of it.
bool isFigureOfStudyFile(const LaunchOptions&);

/// Writes it from what it is made of alone, with the errors of the analyses of many analysts that are kept with the study.
/// Returns what is to be said of it: samples that could not be read, what of the figure is not drawn as it says.
Result<std::vector<Problem>> drawFigureOfStudyFile(const LaunchOptions&);

} // namespace vitrine
