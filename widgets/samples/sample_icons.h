#pragma once
#include <QIcon>

namespace vitrine {

/// The mark of a sample; with the number that tells it from others of its look.
QIcon dot(const QColor&, bool filled, const QString& number = {});

/// The stroke of a curve, as in the legend of a plot; dotted for a cooling scan.
QIcon swatch(const QColor&, bool dotted);

/// A triangle with a stroke and a dot in it: something is wrong here.
QIcon warningSign(const QColor&);

} // namespace vitrine
