#include "app/board/view_title.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace vitrine {

namespace {

/// The strokes of a sign in a square of side 1.
void drawSign(QPainter& painter, TitleButton::Sign sign) {
    using enum TitleButton::Sign;
    switch (sign) {
    case Close:
        painter.drawLine(QPointF(0.05, 0.05), QPointF(0.95, 0.95));
        return painter.drawLine(QPointF(0.95, 0.05), QPointF(0.05, 0.95));
    case Maximise:
        return painter.drawRect(QRectF(0, 0, 1, 1));
    case Restore:
        painter.drawRect(QRectF(0, 0.3, 0.7, 0.7));
        return painter.drawPolyline(QPolygonF({{0.3, 0.3}, {0.3, 0}, {1, 0}, {1, 0.7}, {0.7, 0.7}}));
    case Detach:
        painter.drawPolyline(QPolygonF({{0.4, 0.1}, {0, 0.1}, {0, 1}, {0.9, 1}, {0.9, 0.6}}));
        painter.drawLine(QPointF(0.4, 0.6), QPointF(1, 0));
        return painter.drawPolyline(QPolygonF({{0.6, 0}, {1, 0}, {1, 0.4}}));
    case PutBack:
        painter.drawPolyline(QPolygonF({{0.4, 0.1}, {0, 0.1}, {0, 1}, {0.9, 1}, {0.9, 0.6}}));
        painter.drawLine(QPointF(1, 0), QPointF(0.4, 0.6));
        return painter.drawPolyline(QPolygonF({{0.4, 0.2}, {0.4, 0.6}, {0.8, 0.6}}));
    }
}

} // namespace

TitleButton::TitleButton(const char* command, QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QString::fromLatin1(command) + QStringLiteral("Button"));
    setProperty("command", QString::fromLatin1(command));
    setFocusPolicy(Qt::NoFocus); // by keys the command is reached
    setCursor(Qt::ArrowCursor);
}

void TitleButton::setSign(Sign sign, const QString& words) {
    sign_ = sign;
    setToolTip(words);
    setAccessibleName(words);
    update();
}

QSize TitleButton::sizeHint() const {
    const int side = fontMetrics().height() + 4;
    return {side + 2, side};
}

void TitleButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(underMouse() || isDown() ? QPalette::WindowText : QPalette::PlaceholderText);
    const double side = 0.55 * fontMetrics().height();
    painter.translate((width() - side) / 2, (height() - side) / 2);
    painter.scale(side, side);
    QPen pen(ink, fontMetrics().height() / 13.0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    drawSign(painter, sign_);
}

ViewTitle::ViewTitle(const QString& name, QWidget* parent)
    : QFrame(parent), named_(name), name_(new QLabel(this)), float_(new TitleButton("floatView", this)),
      maximise_(new TitleButton("maximiseView", this)), close_(new TitleButton("closeView", this)) {
    setObjectName(QStringLiteral("viewTitle"));
    setProperty("role", QStringLiteral("viewTitle"));
    name_->setProperty("role", QStringLiteral("smallFaint"));
    setToolTip(tr("Drag this view to another place; a double-click gives it all the room"));
    name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(name_, 1);
    for (TitleButton* button : {float_, maximise_, close_})
        layout->addWidget(button);
    connect(float_, &TitleButton::clicked, this, &ViewTitle::floatAsked);
    connect(maximise_, &TitleButton::clicked, this, &ViewTitle::maximiseAsked);
    connect(close_, &TitleButton::clicked, this, &ViewTitle::closeAsked);
    close_->setSign(TitleButton::Sign::Close, tr("Close this view"));
    setMaximised(false);
    setFloating(false);
}

void ViewTitle::setMaximised(bool maximised) {
    maximise_->setSign(maximised ? TitleButton::Sign::Restore : TitleButton::Sign::Maximise,
                       maximised ? tr("Show the other views again") : tr("Give this view all the room"));
}

void ViewTitle::setFloating(bool floating) {
    float_->setSign(floating ? TitleButton::Sign::PutBack : TitleButton::Sign::Detach,
                    floating ? tr("Put this view back among the others") : tr("Show this view in a window of its own"));
    maximise_->setVisible(!floating);
    name_->setText(floating ? named_ : QStringLiteral("⋮⋮")); // in its place a view says itself what it is
}

void ViewTitle::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT maximiseAsked();
}

void ViewTitle::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuAsked(event->globalPos());
}

} // namespace vitrine
