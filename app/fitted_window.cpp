#include "app/fitted_window.h"

#include <algorithm>

namespace vitrine {

namespace {

int area(const QRect& rect) {
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

QRect fittedWindow(const QRect& wanted, const QList<QRect>& screens, QSize frame) {
    if (screens.isEmpty())
        return wanted;
    const QRect screen =
        *std::ranges::max_element(screens, {}, [&](const QRect& each) { return area(each.intersected(wanted)); });
    const QSize room = screen.size() - frame;
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(room));
    const QPoint least = screen.topLeft() + QPoint(frame.width() / 2, frame.height() - frame.width() / 2);
    const QPoint most = least + QPoint(room.width() - fitted.width(), room.height() - fitted.height());
    if (!screen.contains(wanted))
        fitted.moveTo(std::clamp(wanted.left(), least.x(), most.x()), std::clamp(wanted.top(), least.y(), most.y()));
    return fitted;
}

} // namespace vitrine
