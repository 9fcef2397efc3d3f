#pragma once
#include "tests/app/window_support.h"
#include "widgets/controls/number_box.h"
#include "widgets/plot/canvas.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

#include <random>

// What hands that know nothing do to a window.

namespace vitrine::test {

/// Chances of a walk; the same seed gives the same walk.
class Chance {
  public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}
    /// 0 … n − 1; n must be positive.
    int upTo(qsizetype n) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(n)); }
    double between(double low, double high) { return low + (high - low) * static_cast<double>(engine_() % 100000) / 1e5; }
    bool oneIn(int n) { return upTo(n) == 0; }
    template<class List>
    const auto& oneOf(const List& list) {
        return *(std::begin(list) + upTo(static_cast<qsizetype>(std::size(list))));
    }
    Qt::KeyboardModifiers modifiers() {
        constexpr Qt::KeyboardModifier some[] = {Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier, Qt::NoModifier,
                                                 Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
        return oneOf(some);
    }
    QPoint within(const QRect& r) { return {r.left() + upTo(std::max(1, r.width())), r.top() + upTo(std::max(1, r.height()))}; }

  private:
    std::mt19937_64 engine_;
};

inline void mouse(QWidget* widget, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held,
                  Qt::KeyboardModifiers modifiers = {}) {
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, held, modifiers);
    QApplication::sendEvent(widget, &event);
}

/// A press and a release without a move.
inline void clickOn(QWidget* widget, QPoint at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
    mouse(widget, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton, modifiers);
    mouse(widget, QEvent::MouseButtonPress, at, button, button, modifiers);
    mouse(widget, QEvent::MouseButtonRelease, at, button, Qt::NoButton, modifiers);
}

inline void turnWheel(QWidget* widget, QPoint at, int notches, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

/// Answers every menu and every question that opens while it lives: mostly with something, sometimes with Esc.
class Answers : public QObject {
  public:
    explicit Answers(Chance& chance) : chance_(chance) { qApp->installEventFilter(this); }
    ~Answers() override { qApp->removeEventFilter(this); }

  protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Show)
            if (auto* widget = qobject_cast<QWidget*>(object);
                widget && (qobject_cast<QMenu*>(widget) || qobject_cast<QDialog*>(widget)))
                QTimer::singleShot(0, widget, [this, widget] { answer(widget); });
        return false;
    }

  private:
    void answer(QWidget* widget) {
        if (auto* menu = qobject_cast<QMenu*>(widget))
            return answerMenu(menu);
        if (auto* box = qobject_cast<QMessageBox*>(widget))
            return void(box->buttons().contains(box->button(QMessageBox::Cancel)) ? box->button(QMessageBox::Cancel)->click()
                                                                                  : box->accept());
        static_cast<QDialog*>(widget)->reject();
    }
    void answerMenu(QMenu* menu) {
        QList<QAction*> usable;
        for (QAction* action : menu->actions())
            if (action->isEnabled() && !action->isSeparator() && !action->menu())
                usable << action;
        if (!usable.isEmpty() && !chance_.oneIn(4)) {
            menu->setActiveAction(chance_.oneOf(usable));
            QTest::keyClick(menu, Qt::Key_Return);
        } else {
            QTest::keyClick(menu, Qt::Key_Escape);
        }
    }
    Chance& chance_;
};

/// The visible, enabled widgets of a kind below a part of the window.
template<class T>
QList<T*> usable(QWidget* part) {
    QList<T*> all = part->findChildren<T*>();
    all.removeIf([part](T* w) {
        return !w->isVisibleTo(part->window()) || !w->isEnabled() || w->objectName().startsWith(QLatin1String("qt_"));
    });
    return all;
}

/// Where a hand would take a plot: a handle, an axis, or anywhere.
inline QPoint takingPoint(PlotCanvas* canvas, Chance& chance) {
    const auto& regions = canvas->regionLayer().regions;
    const QRect axes = canvas->axisRect()->rect();
    if (regions.empty() || chance.oneIn(3))
        return chance.within(canvas->rect());
    const auto index = static_cast<std::size_t>(chance.upTo(static_cast<qsizetype>(regions.size())));
    const Interval at = regions[index].interval;
    if (chance.oneIn(3))
        return canvas->regionLayer().labelBoxes()[index].center().toPoint();
    return {qRound(canvas->pixel({chance.oneIn(2) ? at.low : at.high, 0}).x()), chance.within(axes).y()};
}

/// Writes into a box as a person would, then Return, Tab or Esc.
inline void type(QLineEdit* box, const QString& text, Chance& chance) {
    constexpr Qt::Key ends[] = {Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape};
    box->setFocus();
    box->selectAll();
    if (text.isEmpty())
        QTest::keyClick(box, Qt::Key_Delete);
    else
        QTest::keyClicks(box, text);
    QTest::keyClick(box, chance.oneOf(ends));
}

/// Something a person might write: near what is there, far from it, or no number at all.
inline QString scribble(const NumberBox& box, Chance& chance) {
    const double now = box.number().value_or(1);
    switch (chance.upTo(8)) {
    case 0:
        return {};
    case 1:
        return QStringLiteral("word");
    case 2:
        return QString::number(-now);
    case 3:
        return QString::number(now * 1e4);
    case 4:
        return QStringLiteral("0");
    default:
        return QString::number(now * chance.between(0.9, 1.12), 'g', 6);
    }
}

} // namespace vitrine::test
