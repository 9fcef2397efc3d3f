#pragma once

class QWidget;

namespace vitrine {

/// Once the window has been painted for the first time, writes "painted" to the standard output and quits the
/// program. This is how the time of a start is measured; a person never meets it.
void quitAfterFirstPaint(QWidget& window);

} // namespace vitrine
