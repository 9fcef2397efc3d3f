#pragma once
#include "app/launch.h"

namespace vitrine {

class Workspace;

/// Takes what lies at the paths into a workspace without asking: sample files are opened, measurements become one new
/// sample. The first that cannot be read is the problem.
std::optional<Problem> takeIn(Workspace&, const QStringList& paths);

/// Writes the figure that the options ask for, and tells what of it could not be drawn.
Result<std::vector<Problem>> drawFigure(Workspace&, const LaunchOptions&);

/// Draws the window (or one of its views) into the PNG file of the options.
std::optional<Problem> drawScreenshot(Workspace&, const LaunchOptions&);

} // namespace vitrine
