#pragma once
#include "widgets/plot/theme.h"

class QApplication;

namespace vitrine {

enum class ThemeChoice { Follow, Light, Dark };

/// The theme of a choice; `system` is the palette of the desktop.
Theme themeFor(ThemeChoice, const QPalette& system);

/// The part of dress() that costs little before there are widgets and much after.
void prepareDress(QApplication&, const Theme&, double size = 1);

/// Dresses every window of the program; `size` scales all type (1.6 for a projector).
void dress(QApplication&, const Theme&, double size = 1);

} // namespace vitrine
