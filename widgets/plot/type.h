#pragma once
#include <QFont>

namespace vitrine {

/// The one family at its body size (12.5 px): Inter where it is installed, else the system's sans.
QFont bodyFont();

// The three sizes, relative to a body font, so that a presentation size set on the window reaches every plot.
QFont smallFont(const QFont& body); ///< × 11.5/12.5
QFont titleFont(const QFont& body); ///< × 14/12.5, semibold

} // namespace vitrine
