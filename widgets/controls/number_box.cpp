#include "widgets/controls/number_box.h"

#include "widgets/controls/lit_box.h"
#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/words/words.h"

#include <QKeyEvent>
#include <QToolTip>

namespace vitrine {

NumberBox::NumberBox(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::editingFinished, this, &NumberBox::accept);
}

void NumberBox::setStep(double step, int decimals) {
    step_ = step;
    decimals_ = decimals;
}

void NumberBox::setSizes(double smallest, double greatest) {
    smallest_ = smallest;
    greatest_ = greatest;
}

void NumberBox::setDigits(int digits) {
    constexpr int frame = 18;
    digits_ = digits;
    setFixedWidth(digits * fontMetrics().horizontalAdvance(QLatin1Char('0')) + frame);
}

void NumberBox::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (digits_ > 0 && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        setDigits(digits_);
}

QString NumberBox::textOf(std::optional<double> number) const {
    if (!number)
        return {};
    const bool plain = std::abs(*number) >= std::pow(10.0, -decimals_) || *number == 0;
    return plain ? displayedFixed(*number, decimals_) : displayed(*number, 4);
}

void NumberBox::setNumber(std::optional<double> number) {
    if (isModified() && number == number_)
        return;
    number_ = number;
    if (const QString shownText = textOf(number); shownText != text() || isModified()) {
        setText(shownText);
        judge({});
    }
}

void NumberBox::accept() {
    if (!isModified()) {
        if (saysWhy())
            judge({}); // why a nudge was not taken
        return;
    }
    if (mayBeUnknown_ && text().trimmed().isEmpty())
        return forget();
    if (text().trimmed().isEmpty())
        return giveUp();
    const auto written = numberWritten(text());
    const QString wrong = whyNot(written);
    judge(wrong);
    if (!wrong.isEmpty())
        return;
    if (written == number_)
        return setText(textOf(number_));
    take(*written);
}

void NumberBox::take(double number) {
    const QString typed = text();
    if (tell(number))
        return;
    setText(typed);
    setModified(true);
    judge(refused_);
}

/// Whether whoever listens takes a number; else the one before holds.
bool NumberBox::tell(double number) {
    const auto before = std::exchange(number_, number);
    setText(textOf(number));
    refused_.clear();
    telling_ = true;
    Q_EMIT edited(number);
    telling_ = false;
    if (!refused_.isEmpty())
        number_ = before;
    return refused_.isEmpty();
}

QString NumberBox::whyNot(std::optional<double> written) const {
    if (!written)
        return tr("“%1” is not a number.").arg(text().trimmed());
    return lowest_ && *written <= *lowest_ ? tr("A number above %1 is needed.").arg(displayed(*lowest_))
                                           : whySizeCannotBe(*written);
}

QString NumberBox::whySizeCannotBe(double written) const {
    const double size = std::abs(written);
    if (size > 0 && size < smallest_)
        return tr("“%1” is too near to zero to be meant.").arg(text().trimmed());
    return size > greatest_ ? tr("“%1” is too large to be meant.").arg(text().trimmed()) : QString();
}

void NumberBox::judge(const QString& whyNot) {
    Q_EMIT judged(whyNot);
    if (std::exchange(wrong_, whyNot) == whyNot)
        return; // the note may be shared, and the light may be that of a question
    setLit(this, !whyNot.isEmpty());
    setAccessibleDescription(whyNot);
    say(whyNot);
}

void NumberBox::say(const QString& whyNot) {
    wrong_ = whyNot;
    if (note_) {
        note_->setText(whyNot);
        note_->setVisible(!whyNot.isEmpty());
    } else if (!whyNot.isEmpty() && isVisible()) {
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), whyNot, this);
    }
}

void NumberBox::giveUp() {
    setText(textOf(number_));
    judge({});
}

void NumberBox::hideEvent(QHideEvent* event) {
    QLineEdit::hideEvent(event);
    if (!event->spontaneous() && saysWhy())
        giveUp();
}

bool NumberBox::focusNextPrevChild(bool next) {
    accept();
    return QLineEdit::focusNextPrevChild(next);
}

void NumberBox::forget() {
    judge({});
    setText({});
    if (std::exchange(number_, std::nullopt))
        Q_EMIT emptied();
}

void NumberBox::nudge(double steps) {
    const double from = numberWritten(text()).value_or(number_.value_or(0));
    const double to = from + steps * step_;
    if (lowest_ && to <= *lowest_)
        return;
    judge({});
    if (tell(to))
        return;
    setText(textOf(number_)); // which is right: nobody wrote the other
    say(refused_);
}

void NumberBox::keyPressEvent(QKeyEvent* event) {
    const double size = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    if (event->key() == Qt::Key_Up)
        nudge(size);
    else if (event->key() == Qt::Key_Down)
        nudge(-size);
    else if (event->key() == Qt::Key_Escape && isModified())
        giveUp();
    else if (event->matches(QKeySequence::Undo) && isModified() && !isUndoAvailable())
        giveUp();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace vitrine
