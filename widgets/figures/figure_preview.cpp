#include "widgets/figures/figure_preview.h"

#include "widgets/figures/figure_page_paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <qcustomplot.h>

#include <ranges>

namespace vitrine {

namespace {
constexpr int rest = 120; // ms without a change before the page is drawn
constexpr double mmOfPoint = 25.4 / 72;
constexpr int margin = 12; // px of paper around the page
} // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent), theme_(Theme::light()) {
    setObjectName(QStringLiteral("figurePreview"));
    setAccessibleName(tr("The figure as it will be printed"));
    later_.setSingleShot(true);
    later_.setInterval(rest);
    connect(&later_, &QTimer::timeout, this, &FigurePreview::drawPage);
}

void FigurePreview::setPage(const FigurePage& page, const Moment& moment, const Theme& theme) {
    page_ = page;
    moment_ = moment;
    theme_ = theme;
    setFixedHeight(qRound(page.height * pixelsOfMm()) + 2 * margin);
    later_.start();
}

void FigurePreview::setMarked(const std::string& panel) {
    marked_ = panel;
    update();
}

void FigurePreview::settle() {
    later_.stop();
    drawPage();
}

double FigurePreview::pixelsOfMm() const {
    return std::max(width() - 2 * margin, 50) / std::max(page_.width, 1.0);
}

QRectF FigurePreview::boxOf(const FigurePanel& panel) const {
    const double scale = pixelsOfMm();
    return {margin + panel.box.x * scale, margin + panel.box.y * scale, panel.box.width * scale, panel.box.height * scale};
}

void FigurePreview::drawPage() {
    picture_ = QPixmap(size() * devicePixelRatioF());
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(theme_.ground);
    if (moment_.results) {
        QCPPainter painter;
        painter.begin(&picture_);
        painter.translate(margin, margin);
        painter.scale(pixelsOfMm() * mmOfPoint, pixelsOfMm() * mmOfPoint);
        paintPage(painter, page_, moment_, theme_);
    }
    update();
}

void FigurePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.ground);
    painter.drawPixmap(0, 0, picture_);
    const auto panel = std::ranges::find(page_.panels, marked_, &FigurePanel::id);
    if (panel == page_.panels.end())
        return;
    painter.setPen(QPen(theme_.accent, 1, Qt::DashLine));
    painter.drawRect(boxOf(*panel).adjusted(-2, -2, 2, 2));
}

void FigurePreview::resizeEvent(QResizeEvent*) {
    setFixedHeight(qRound(page_.height * pixelsOfMm()) + 2 * margin);
    later_.start();
}

void FigurePreview::mousePressEvent(QMouseEvent* event) {
    for (const FigurePanel& panel : page_.panels | std::views::reverse) // insets lie above what they are in
        if (boxOf(panel).contains(event->position()))
            return Q_EMIT panelClicked(panel.id);
}

} // namespace vitrine
