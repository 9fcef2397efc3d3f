#include "app/step_keys.h"

#include "widgets/controls/number_box.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace vitrine {

namespace {

bool isStepKey(const QKeyEvent& key) {
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
           key.keyCombination() == QKeyCombination(Qt::ControlModifier, Qt::Key_Y);
}

/// Whether a person is in the middle of a text that its box can take back. An entry that was refused is one.
bool isUnfinished(const QLineEdit& box) {
    return box.isModified() && (box.isUndoAvailable() || qobject_cast<const NumberBox*>(&box));
}

} // namespace

StepKeys::StepKeys(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool StepKeys::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !isStepKey(*static_cast<QKeyEvent*>(event)))
        return false;
    const auto* box = qobject_cast<const QLineEdit*>(object);
    if (!box || isUnfinished(*box))
        return false;
    event->ignore();
    return true;
}

} // namespace vitrine
