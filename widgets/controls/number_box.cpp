#include "widgets/controls/number_box.h"

#include "widgets/controls/text.h"
#include "widgets/words/words.h"

#include <QKeyEvent>

namespace vitrine {

NumberBox::NumberBox(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::editingFinished, this, &NumberBox::accept);
}

void NumberBox::setStep(double step, int decimals) {
    step_ = step;
    decimals_ = decimals;
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
        Q_EMIT judged({});
    }
}

void NumberBox::accept() {
    if (!isModified())
        return;
    if (mayBeUnknown_ && text().trimmed().isEmpty())
        return forget();
    const auto written = numberWritten(text());
    const QString wrong = whyNot(written);
    const bool usable = wrong.isEmpty();
    Q_EMIT judged(wrong);
    if (!usable && keepsWrong_)
        return;
    setText(textOf(usable ? written : number_));
    if (!usable || written == number_)
        return;
    number_ = written;
    Q_EMIT edited(*written);
}

QString NumberBox::whyNot(std::optional<double> written) const {
    if (!written)
        return tr("“%1” is not a number.").arg(text().trimmed());
    return lowest_ && *written <= *lowest_ ? tr("A number above %1 is needed.").arg(displayed(*lowest_)) : QString();
}

void NumberBox::forget() {
    Q_EMIT judged({});
    setText({});
    if (std::exchange(number_, std::nullopt))
        Q_EMIT emptied();
}

void NumberBox::nudge(double steps) {
    const double from = numberWritten(text()).value_or(number_.value_or(0));
    const double to = from + steps * step_;
    if (lowest_ && to <= *lowest_)
        return;
    number_ = to;
    setText(textOf(to));
    Q_EMIT edited(to);
}

void NumberBox::keyPressEvent(QKeyEvent* event) {
    const double size = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    if (event->key() == Qt::Key_Up)
        nudge(size);
    else if (event->key() == Qt::Key_Down)
        nudge(-size);
    else if (event->key() == Qt::Key_Escape && isModified()) {
        setText(textOf(number_));
        Q_EMIT judged({});
    } else
        QLineEdit::keyPressEvent(event);
}

} // namespace vitrine
