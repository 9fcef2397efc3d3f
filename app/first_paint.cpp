#include "app/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <cstdio>

namespace vitrine {

namespace {

void sayPainted() {
    std::puts("painted");
    std::fflush(stdout);
    QCoreApplication::exit();
}

/// Waits for the first paint of a window. What was queued before it (the plots) is painted before the word is
/// said.
class FirstPaint : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject* window, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QMetaObject::invokeMethod(this, sayPainted, Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

void quitAfterFirstPaint(QWidget& window) {
    window.installEventFilter(new FirstPaint(&window));
}

} // namespace vitrine
