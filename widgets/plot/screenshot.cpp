#include "widgets/plot/screenshot.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QWidget>

namespace vitrine {

namespace {

/// Layouts and queued replots come first, without showing the widget on a screen.
void settle(QWidget& widget) {
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace

QImage picture(QWidget& widget, QSize size, double ratio) {
    if (!size.isEmpty())
        widget.resize(size);
    if (!widget.isVisible())
        settle(widget);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QImage image(widget.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image;
}

bool savePicture(QWidget& widget, const QString& file, QSize size, double ratio) {
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && picture(widget, size, ratio).save(&out, "PNG") && out.commit();
}

} // namespace vitrine
