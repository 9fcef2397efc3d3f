#include "widgets/views/thermograms/picture_grid.h"

#include "widgets/words/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vitrine {

namespace {

constexpr int narrowest = 215, pictureGap = 8; // px
constexpr double shape = 0.78;                 // height of a picture over its width
constexpr double dragSlop = 4;

} // namespace

PictureGrid::PictureGrid(QWidget* parent) : QWidget(parent), theme_(Theme::following(palette())) {
    setObjectName(QStringLiteral("pictureGrid"));
    setAccessibleName(tr("Scans as small pictures"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PictureGrid::setPictures(std::vector<SmallPicture> pictures) {
    if (pictures == pictures_)
        return;
    pictures_ = std::move(pictures);
    const auto current = currentPicture();
    setAccessibleDescription(current ? pictures_[*current].text() : QString());
    setMinimumHeight(wholeHeight());
    update();
}

void PictureGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setMinimumHeight(wholeHeight());
}

void PictureGrid::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

int PictureGrid::columns() const {
    return std::max(1, (width() - pictureGap) / (narrowest + pictureGap));
}

QSizeF PictureGrid::cell() const {
    const double wide = (width() - pictureGap * (columns() + 1.0)) / columns();
    return {wide, shape * wide + 20};
}

int PictureGrid::wholeHeight() const {
    const auto n = static_cast<int>(pictures_.size());
    const int rows = (n + columns() - 1) / columns();
    return qRound(pictureGap + rows * (cell().height() + pictureGap));
}

QRectF PictureGrid::box(std::size_t index) const {
    const auto i = static_cast<int>(index);
    const QSizeF size = cell();
    const int across = columns();
    return {QPointF(pictureGap + (i % across) * (size.width() + pictureGap),
                    pictureGap + (i / across) * (size.height() + pictureGap)),
            size};
}

std::optional<std::size_t> PictureGrid::pictureAt(QPointF at) const {
    for (std::size_t i = 0; i < pictures_.size(); ++i)
        if (box(i).contains(at))
            return i;
    return std::nullopt;
}

std::optional<std::size_t> PictureGrid::currentPicture() const {
    const auto found = std::ranges::find_if(pictures_, &SmallPicture::current);
    return found == pictures_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - pictures_.begin()));
}

void PictureGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), theme_.panel);
    for (std::size_t i = 0; i < pictures_.size(); ++i)
        if (box(i).intersects(event->rect()))
            paint(painter, pictures_[i], box(i), font(), theme_);
    if (const auto current = currentPicture(); current && hasFocus()) {
        painter.setPen(QPen(theme_.accent, 1.3, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box(*current).adjusted(-3, -3, 3, 3), 6, 6);
    }
    if (band_.isEmpty())
        return;
    QColor pale = theme_.accent;
    pale.setAlphaF(0.12F);
    painter.setPen(QPen(theme_.accent, 1.3));
    painter.setBrush(pale);
    painter.drawRect(band_);
}

/// There is nothing to zoom: a drag selects.
Operation PictureGrid::operation(Gesture gesture, QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const {
    return operationFor({pictureAt(at) ? Under::Curve : Under::Ground, gesture, button, modifiers, false, Mode::Select});
}

void PictureGrid::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button();
    pressedAt_ = event->position();
}

void PictureGrid::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (pressed_ != Qt::NoButton && running_ == Operation::Nothing && (at - pressedAt_).manhattanLength() > dragSlop)
        running_ = operation(Gesture::Drag, pressedAt_, pressed_, event->modifiers());
    if (isRectangle(running_)) {
        band_ = QRectF(pressedAt_, at).normalized();
        return update();
    }
    const auto under = pictureAt(at);
    setCursor(under ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT hintChanged(tr("Click: make current · Ctrl+click: add · drag: select · arrows: the next one · right-click: what can "
                          "be done"));
    Q_EMIT pointed(under ? std::optional(pictures_[*under].path) : std::nullopt);
}

void PictureGrid::mouseReleaseEvent(QMouseEvent* event) {
    const Qt::MouseButton button = std::exchange(pressed_, Qt::NoButton);
    if (isRectangle(running_))
        return finishBand();
    running_ = Operation::Nothing;
    click(event->position(), button, event->modifiers(), event->globalPosition().toPoint());
}

void PictureGrid::finishBand() {
    const Operation operation = std::exchange(running_, Operation::Nothing);
    const QRectF band = std::exchange(band_, QRectF()).adjusted(-1, -1, 1, 1); // a level drag has an area too
    std::vector<ScanPath> inside;
    for (std::size_t i = 0; i < pictures_.size(); ++i)
        if (box(i).intersects(band))
            inside.push_back(pictures_[i].path);
    update();
    if (!inside.empty())
        Q_EMIT rectangleChosen(inside, operation);
}

void PictureGrid::click(QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPoint global) {
    const auto under = pictureAt(at);
    if (!under)
        return;
    const SmallPicture& picture = pictures_[*under];
    if (button == Qt::LeftButton && automaticLink(picture, box(*under), font()).contains(at))
        return Q_EMIT automaticAsked(picture.path);
    const Operation what = operation(Gesture::Click, at, button, modifiers);
    if (what == Operation::Menu)
        Q_EMIT menuAsked(picture.path, global);
    else if (what == Operation::Select || what == Operation::Toggle)
        Q_EMIT chosen(picture.path, what);
}

void PictureGrid::leaveEvent(QEvent*) {
    Q_EMIT pointed(std::nullopt);
}

void PictureGrid::step(int by) {
    if (pictures_.empty())
        return;
    const auto current = currentPicture();
    const auto last = static_cast<int>(pictures_.size()) - 1;
    const int to = current ? std::clamp(static_cast<int>(*current) + by, 0, last) : 0;
    Q_EMIT chosen(pictures_[static_cast<std::size_t>(to)].path, Operation::Select);
}

void PictureGrid::keyPressEvent(QKeyEvent* event) {
    const int all = static_cast<int>(pictures_.size()), row = columns();
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-row);
    case Qt::Key_Down:
        return step(row);
    case Qt::Key_Home:
        return step(-all);
    case Qt::Key_End:
        return step(all);
    case Qt::Key_Menu:
        if (const auto current = currentPicture())
            Q_EMIT menuAsked(pictures_[*current].path, mapToGlobal(box(*current).center().toPoint()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void PictureGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace vitrine
