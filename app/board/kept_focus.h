#pragma once
#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace vitrine {

/// Keeps the focus where it was while docks are taken away and put back.
class KeptFocus {
  public:
    explicit KeptFocus(const QWidget* within)
        : focus_(within->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr) {}
    ~KeptFocus() {
        if (focus_ && focus_->isVisible() && !focus_->hasFocus())
            focus_->setFocus();
    }

  private:
    QPointer<QWidget> focus_;
};

} // namespace vitrine
