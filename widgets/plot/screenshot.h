#pragma once
#include <QImage>

class QWidget;

namespace vitrine {

/// What a widget shows, drawn at `ratio` device pixels a logical pixel whatever the screen has; the widget
/// need not be visible. `size` in logical pixels; an empty one leaves the widget's.
QImage picture(QWidget&, QSize size = {}, double ratio = 1);

/// Writes picture() as PNG; false where the file cannot be written.
bool savePicture(QWidget&, const QString& file, QSize size = {}, double ratio = 1);

} // namespace vitrine
