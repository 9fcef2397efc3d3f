#pragma once
#include <QList>
#include <QRect>

namespace vitrine {

/// A window that was to stand at `wanted`, within the screen that shows most of it (the first one where none does), no larger
/// than that one. `screens`: the room that each has for windows, with their frames of `frame` px. Without a screen as wanted.
QRect fittedWindow(const QRect& wanted, const QList<QRect>& screens, QSize frame = {8, 40});

} // namespace vitrine
