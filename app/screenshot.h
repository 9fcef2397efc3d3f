#pragma once
#include "app/launch.h"

namespace vitrine {

class Workspace;

/// Takes what lies at the paths into a workspace without asking: sample files are opened, measurements become one new
/// sample. The first that cannot be read is the problem.
std::optional<Problem> takeIn(Workspace&, const QStringList& paths);

/// Draws the window (or one of its views) into the PNG file of the options.
/// Writes the figure that the options ask for.
Result<std::vector<Problem>> drawFigure(Workspace&, const LaunchOptions&);

std::optional<Problem> drawScreenshot(Workspace&, const LaunchOptions&);

} // namespace vitrine
