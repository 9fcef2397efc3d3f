#pragma once
#include <QIcon>

namespace vitrine {

QIcon dot(const QColor&, bool filled);

/// The stroke of a curve, as in the legend of a plot; dotted for a cooling scan.
QIcon swatch(const QColor&, bool dotted);

} // namespace vitrine
