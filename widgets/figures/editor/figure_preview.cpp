#include "widgets/figures/editor/figure_preview.h"

#include "widgets/figures/figure_page_paint.h"

#include <QApplication>
#include <QPainter>

namespace vitrine {

namespace {

constexpr int rest = 120; // ms without a change before the page is drawn
constexpr double mmOfPoint = 25.4 / 72;
constexpr int margin = 14;       // px of paper around the page
constexpr double mostPixels = 8; // of one mm: a narrow page does not fill a wide window
constexpr double handleSize = 7; // px

} // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent), theme_(Theme::light()) {
    setObjectName(QStringLiteral("figurePreview"));
    setAccessibleName(tr("The figure as it will be printed"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    later_.setSingleShot(true);
    later_.setInterval(rest);
    connect(&later_, &QTimer::timeout, this, &FigurePreview::drawPage);
}

void FigurePreview::setPage(const FigurePage& page, const Moment& moment, const Theme& theme) {
    const bool same = page == page_ && moment.results == moment_.results && moment.study == moment_.study && theme == theme_;
    page_ = page;
    moment_ = moment;
    theme_ = theme;
    fitHeight();
    if (!same || picture_.isNull())
        later_.start();
}

void FigurePreview::setMarked(const FigurePart& part) {
    marked_ = part;
    update();
}

void FigurePreview::settle() {
    later_.stop();
    drawPage();
}

double FigurePreview::pixelsOfMm() const {
    return std::min(std::max(width() - 2 * margin, 50) / std::max(page_.width, 1.0), mostPixels);
}

double FigurePreview::reach() const {
    constexpr double hand = 5; // px
    return hand / pixelsOfMm();
}

QPointF FigurePreview::pixelOf(QPointF mm) const {
    const double scale = pixelsOfMm();
    return QPointF(std::max<double>(margin, std::round((width() - page_.width * scale) / 2)), margin) + scale * mm;
}

QPointF FigurePreview::mmOf(QPointF pixel) const {
    return (pixel - pixelOf({})) / pixelsOfMm();
}

QRectF FigurePreview::pixels(const QRectF& mm) const {
    return {pixelOf(mm.topLeft()), mm.size() * pixelsOfMm()};
}

void FigurePreview::fitHeight() {
    setFixedHeight(qRound(page_.height * pixelsOfMm()) + 2 * margin);
}

QPixmap FigurePreview::painted(const PaperPage& paper) const {
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(pixelOf({}));
    painter.scale(pixelsOfMm() * mmOfPoint, pixelsOfMm() * mmOfPoint);
    painter.fillRect(QRectF({}, QSizeF(paper.page.width, paper.page.height) / mmOfPoint), theme_.ground);
    paint(painter, paper);
    return picture;
}

void FigurePreview::drawPage() {
    if (isDragging() || !moment_.results)
        return; // at its end
    paper_ = paperOf(page_, moment_, theme_);
    picture_ = painted(paper_);
    places_ = placesOf(paper_);
    update();
    Q_EMIT drawn();
}

/// Boxes are framed; curves and symbols have a halo.
void FigurePreview::drawOutline(QPainter& painter, const FigurePart& part, const QColor& colour) const {
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    for (const PartPlace& each : places_.parts) {
        if (each.part != part || each.inLegend)
            continue;
        if (each.lines.empty() && part.kind != FigurePartKind::Series) {
            painter.setPen(QPen(colour, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(pixels(each.box).adjusted(-2, -2, 2, 2));
        }
        painter.setPen(QPen(pale, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (each.lines.empty() && part.kind == FigurePartKind::Series)
            painter.drawEllipse(pixels(each.box).adjusted(-2, -2, 2, 2));
        for (const QPolygonF& line : each.lines) {
            QPolygonF shown;
            for (const QPointF& point : line)
                shown << pixelOf(point);
            painter.drawPolyline(shown);
        }
    }
}

void FigurePreview::drawMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    if (hovered_ != marked_ && hovered_.kind != FigurePartKind::Page)
        drawOutline(painter, hovered_, theme_.faint);
    drawOutline(painter, marked_, theme_.accent);
    painter.setPen(QPen(theme_.accent, 1.2));
    painter.setBrush(theme_.ground);
    for (const PartHandle& handle : handlesOf(page_, marked_, places_))
        painter.drawRect(QRectF(pixelOf(handle.at) - QPointF(handleSize, handleSize) / 2, QSizeF(handleSize, handleSize)));
}

void FigurePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.drawPixmap(0, 0, isDragging() ? tried_ : picture_);
    if (isDragging())
        return;
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(pixels({0, 0, page_.width, page_.height}).adjusted(-0.5, -0.5, 0.5, 0.5));
    drawMarks(painter);
}

void FigurePreview::resizeEvent(QResizeEvent*) {
    fitHeight();
    later_.start();
}

} // namespace vitrine
