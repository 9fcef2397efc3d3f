#include "widgets/figures/figure_page_paint.h"

#include "widgets/figures/figure_content.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <numeric>

namespace vitrine {

namespace {

constexpr double pointsOfMm = 72 / 25.4;
constexpr int bodyPixels = 11;        // of a panel's own drawing, which is then scaled to the size of the type
constexpr double leastType = 6.6;     // pt; the smallest type is 10/11 of it
constexpr double gapBelowLegend = 8;  // px
constexpr double mostForLegend = 0.5; // of the height of the axes

QFont fontOf(const FigurePage& page) {
    QFont font = bodyFont();
    if (!page.font.empty())
        font.setFamilies({QString::fromStdString(page.font)});
    font.setPixelSize(bodyPixels);
    return font;
}

/// Pixels of a panel's drawing in one point of the page.
double pixelsOfPoint(const FigurePage& page) {
    return bodyPixels / std::max(page.fontSize, leastType);
}

/// Where the legend would hide what is drawn in either corner, the axis goes on above it.
void makeRoomForLegend(PlotCanvas& canvas, const QRectF& range) {
    const QRect axes = canvas.axisRect()->rect();
    const double part =
        std::min((canvas.labels().legendBox().bottom() + gapBelowLegend - axes.top()) / axes.height(), mostForLegend);
    canvas.setFullRange({range.left(), range.right()}, {range.top(), range.top() + range.height() / (1 - part)});
    canvas.replot();
}

} // namespace

void showContent(PlotCanvas& canvas, const FigureContent& content, const Theme& theme) {
    canvas.setTheme(theme);
    canvas.setPanel(content.panel);
    canvas.setBundle(content.curves);
    if (!content.range.isNull())
        canvas.setFullRange({content.range.left(), content.range.right()}, {content.range.top(), content.range.bottom()});
    canvas.setAvoided(content.avoided);
    canvas.setDrawing(content.drawing);
    canvas.replot();
    if (!content.range.isNull() && canvas.labels().isLegendCrowded())
        makeRoomForLegend(canvas, content.range);
}

namespace {

void paintPanel(QCPPainter& painter, const FigurePage& page, const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    const double scale = pixelsOfPoint(page);
    const QSize size((QSizeF(panel.box.width, panel.box.height) * pointsOfMm * scale).toSize());
    PlotCanvas canvas;
    canvas.setAttribute(Qt::WA_DontShowOnScreen);
    canvas.setFont(fontOf(page));
    canvas.resize(size);
    canvas.setViewport({{0, 0}, size});
    showContent(canvas, contentOf(panel, moment, theme), theme);
    painter.save();
    painter.translate(QPointF(panel.box.x, panel.box.y) * pointsOfMm);
    painter.scale(1 / scale, 1 / scale);
    canvas.toPainter(&painter, size.width(), size.height());
    painter.restore();
}

} // namespace

void paintPage(QCPPainter& painter, const FigurePage& page, const Moment& moment, const Theme& theme) {
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    const auto palette = paletteNamed(page.palette);
    for (const FigurePanel& panel : page.panels)
        paintPanel(painter, page, panel, moment, palette ? theme.with(*palette) : theme);
}

} // namespace vitrine
