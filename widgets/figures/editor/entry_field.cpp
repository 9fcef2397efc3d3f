#include "widgets/figures/editor/entry_field.h"

#include <QKeyEvent>

namespace vitrine {

EntryField::EntryField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::editingFinished, this, &EntryField::accept);
}

void EntryField::setShown(const QString& text) {
    if (isModified() && text == shown_)
        return;
    shown_ = text;
    if (text == this->text() && !isModified())
        return;
    setText(text);
    setCursorPosition(0);
    Q_EMIT judged({});
}

void EntryField::accept() {
    if (!isModified())
        return;
    const QString written = text().trimmed();
    const QString wrong = whyNot_ ? whyNot_(written) : QString();
    Q_EMIT judged(wrong);
    if (!wrong.isEmpty())
        return;
    setModified(false);
    if (written == shown_)
        return setText(shown_);
    shown_ = written;
    Q_EMIT entered(written);
}

void EntryField::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !isModified())
        return QLineEdit::keyPressEvent(event);
    setText(shown_);
    setModified(false);
    Q_EMIT judged({});
}

} // namespace vitrine
