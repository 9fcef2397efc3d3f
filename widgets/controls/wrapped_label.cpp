#include "widgets/controls/wrapped_label.h"

#include <QEvent>
#include <QTextDocumentFragment>

namespace vitrine {

WrappedLabel::WrappedLabel(QWidget* parent) : WrappedLabel({}, parent) {}

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the height is set, not asked for
    setSizePolicy(policy);
}

void WrappedLabel::setText(const QString& text) {
    if (text == this->text())
        return;
    QLabel::setText(text);
    fitHeight();
}

QSize WrappedLabel::minimumSizeHint() const {
    const QString plain = Qt::mightBeRichText(text()) ? QTextDocumentFragment::fromHtml(text()).toPlainText() : text();
    int widest = 0;
    for (const QString& word : plain.simplified().split(QLatin1Char(' ')))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + 2, minimumHeight()};
}

void WrappedLabel::fitHeight() {
    const int before = minimumHeight();
    setMinimumHeight(0); // a QLabel never asks for less than its minimum
    const int height = heightForWidth(width());
    setFixedHeight(height > 0 ? height : before);
}

void WrappedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fitHeight();
}

void WrappedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace vitrine
