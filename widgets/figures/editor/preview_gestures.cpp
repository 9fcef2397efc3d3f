// What the mouse and the keys do on a figure.
#include "widgets/figures/editor/figure_preview.h"

#include "widgets/figures/figure_content.h"
#include "widgets/figures/paper/figure_language.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace vitrine {

namespace {

constexpr double leastLine = 150; // px, of a line over words
constexpr double keyStep = 0.5;   // mm

Qt::CursorShape cursorFor(const std::optional<PartGrip>& grip) {
    if (!grip)
        return Qt::ArrowCursor;
    if (grip->hold == PartGrip::Hold::Whole)
        return Qt::SizeAllCursor;
    if (grip->hold != PartGrip::Hold::Edges)
        return Qt::CrossCursor;
    if ((grip->left || grip->right) && (grip->top || grip->bottom))
        return grip->left == grip->top ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return grip->left || grip->right ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

} // namespace

FigurePart FigurePreview::partAt(QPointF mm) const {
    return places_.partAt(mm, reach());
}

/// A handle of what is selected, else what lies there and can be moved.
std::optional<PartGrip> FigurePreview::gripAt(QPointF mm) const {
    for (const PartHandle& handle : handlesOf(page_, marked_, places_)) {
        const QPointF off = handle.at - mm;
        if (std::max(std::abs(off.x()), std::abs(off.y())) <= reach())
            return handle.grip;
    }
    const FigurePart part = partAt(mm);
    return isMovable(part.kind) ? std::optional(PartGrip{part}) : std::nullopt;
}

void FigurePreview::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (!isUpToDate())
        settle();
    pressedAt_ = mmOf(event->position());
    held_ = gripAt(pressedAt_);
    const FigurePart part = held_ ? held_->part : partAt(pressedAt_);
    again_ = part == marked_;
    if (!again_)
        Q_EMIT partClicked(part);
}

void FigurePreview::mouseMoveEvent(QMouseEvent* event) {
    const QPointF mm = mmOf(event->position());
    if (!event->buttons().testFlag(Qt::LeftButton))
        return hover(mm);
    if (!held_)
        return;
    const QPointF away = event->position() - pixelOf(pressedAt_);
    if (!isDragging() && away.manhattanLength() < QApplication::startDragDistance() / 2.0)
        return;
    drag(mm);
}

void FigurePreview::hover(QPointF mm) {
    setCursor(cursorFor(gripAt(mm)));
    if (const FigurePart part = partAt(mm); part != hovered_) {
        hovered_ = part;
        update();
    }
}

void FigurePreview::leaveEvent(QEvent*) {
    hovered_ = {};
    update();
}

/// A second click on a legend selects the series of its line.
void FigurePreview::mouseReleaseEvent(QMouseEvent*) {
    if (isDragging())
        endDrag();
    else if (held_ && again_ && held_->part.kind == FigurePartKind::Legend)
        if (const PartPlace* line = places_.legendLineAt(pressedAt_))
            Q_EMIT partClicked(line->part);
    held_.reset();
}

void FigurePreview::write(const FigurePart& part) {
    if (const PartPlace* place = places_.placeOf(part); place && hasText(part.kind) && part.kind != FigurePartKind::Legend)
        write(part, *place);
}

/// A line over the words, which is accepted by Return or by leaving it; Esc gives it up.
void FigurePreview::write(const FigurePart& part, const PartPlace& place) {
    if (line_)
        dropLine();
    line_ = new QLineEdit(this);
    line_->setObjectName(QStringLiteral("figureInPlace"));
    line_->setAccessibleName(tr("Words of the figure"));
    const std::string own = ownText(page_, part);
    line_->setText(own.empty() ? place.text : QString::fromStdString(own));
    QRect box = pixels(place.box).toRect();
    box.setWidth(std::max(box.width(), static_cast<int>(leastLine)));
    box.setHeight(line_->sizeHint().height());
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, width() - box.width())));
    box.moveTop(std::clamp(box.top(), 0, std::max(0, height() - box.height())));
    line_->setGeometry(box);
    line_->show();
    line_->setFocus();
    line_->selectAll();
    connect(line_, &QLineEdit::editingFinished, this, [this, part, made = line_->text()] {
        if (line_->isModified() && line_->text() != made)
            accept(part, line_->text().trimmed());
        else
            accept(part, QString::fromStdString(ownText(page_, part)));
    });
}

void FigurePreview::dropLine() {
    QLineEdit* line = std::exchange(line_, nullptr);
    line->disconnect(this);
    line->hide();
    line->deleteLater();
    setFocus();
}

void FigurePreview::accept(const FigurePart& part, const QString& text) {
    if (!line_)
        return;
    dropLine();
    if (const FigurePage page = withText(page_, part, text.toStdString()); page != page_)
        Q_EMIT changed(page);
}

void FigurePreview::mouseDoubleClickEvent(QMouseEvent* event) {
    held_.reset();
    const QPointF mm = mmOf(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    if (const PartPlace* line = places_.legendLineAt(mm))
        write(line->part, *line);
    else if (const FigurePart part = partAt(mm); part.kind != FigurePartKind::Series)
        write(part);
}

void FigurePreview::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const PartPlace* place = places_.placeOf(marked_);
    const QPointF mm = byMouse || !place ? mmOf(event->pos()) : place->box.center();
    const FigurePart part = byMouse ? partAt(mm) : marked_;
    if (part != marked_)
        Q_EMIT partClicked(part);
    Q_EMIT menuAsked(part, mm, byMouse ? event->globalPos() : mapToGlobal(pixelOf(mm).toPoint()));
}

/// What the other panels show does not change meanwhile.
void FigurePreview::drag(QPointF mm) {
    const FigureLanguage speaking(page_);
    trial_ = dragged(page_, *held_, pressedAt_, mm, places_);
    std::vector<FigureContent> contents;
    for (const FigurePanel& panel : trial_->panels)
        if (const PaperPanel* drawn = panelNamed(paper_, panel.id); drawn && panel.id != held_->part.panel)
            contents.push_back(drawn->content);
        else
            contents.push_back(contentOf(*trial_, panel, moment_, paper_.theme));
    tried_ = painted(layOut(*trial_, std::move(contents), paper_.theme));
    update();
}

void FigurePreview::endDrag() {
    FigurePage page = *std::exchange(trial_, std::nullopt);
    if (const FigurePanel* panel = panelOf(page, held_->part.panel)) // what was drawn beyond the page belongs to it
        page.height = std::max(page.height, panel->box.y + panel->box.height);
    update();
    if (page != page_)
        Q_EMIT changed(page);
}

/// What the line over words leaves comes here too; only Esc of it has a meaning.
void FigurePreview::keyPressEvent(QKeyEvent* event) {
    if (line_ && event->key() == Qt::Key_Escape)
        return dropLine();
    if (line_)
        return QWidget::keyPressEvent(event);
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 * keyStep : keyStep;
    const auto nudge = [&](QPointF by) {
        if (isMovable(marked_.kind))
            if (const FigurePage page = dragged(page_, {marked_}, {}, by, places_); page != page_)
                Q_EMIT changed(page);
    };
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!isDragging())
            return QWidget::keyPressEvent(event);
        trial_.reset();
        held_.reset();
        return update();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removalAsked(marked_);
        return;
    case Qt::Key_F2:
        return write(marked_);
    case Qt::Key_Left:
        return nudge({-step, 0});
    case Qt::Key_Right:
        return nudge({step, 0});
    case Qt::Key_Up:
        return nudge({0, -step});
    case Qt::Key_Down:
        return nudge({0, step});
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vitrine
