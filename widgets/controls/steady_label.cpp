#include "widgets/controls/steady_label.h"

#include <QEvent>

namespace vitrine {

SteadyLabel::SteadyLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    fit();
}

void SteadyLabel::setText(const QString& text) {
    QLabel::setText(text);
    fit();
}

void SteadyLabel::fit() {
    constexpr int slack = 1; // widths are fractions of a pixel
    setFixedSize(fontMetrics().horizontalAdvance(text()) + slack, fontMetrics().height());
}

void SteadyLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace vitrine
