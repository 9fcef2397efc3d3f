#include "widgets/figures/paper/paper_data.h"
#include "widgets/figures/paper/paper_legend.h"
#include "widgets/figures/paper/paper_notes.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <QPainter>

namespace vitrine {

namespace {

constexpr double tickLength = 3.5, minorLength = 2, frameWidth = 0.9, gridWidth = 0.6, tickGap = 2; // px

double axisWidth(const FigurePage& page) {
    return page.look.axisWidth > 0 ? page.look.axisWidth * pixelsOfPoint(page) : frameWidth;
}

void drawGrid(QPainter& painter, const PaperPanel& panel, const Theme& theme) {
    if (!panel.grid)
        return;
    painter.setPen(QPen(theme.grid, gridWidth, Qt::SolidLine, Qt::FlatCap));
    const QRectF& in = panel.axes;
    for (const Tick& tick : panel.xTicks.ticks)
        if (const double x = panel.x.at(tick.value); !tick.label.isEmpty())
            painter.drawLine(QPointF(x, in.top()), QPointF(x, in.bottom()));
    for (const Tick& tick : panel.yTicks.ticks)
        if (const double y = panel.y.at(tick.value); !tick.label.isEmpty())
            painter.drawLine(QPointF(in.left(), y), QPointF(in.right(), y));
}

void drawTicks(QPainter& painter, const PaperPanel& panel, const FigurePage& page) {
    const QRectF& in = panel.axes;
    const double xOut = panel.panel.xAxis.ticksInside.value_or(page.look.ticksInside) ? -1 : 1;
    const double yOut = panel.panel.yAxis.ticksInside.value_or(page.look.ticksInside) ? -1 : 1;
    const bool mirrored = panel.frame == FigureFrame::Box;
    const auto length = [](const Tick& tick) { return tick.label.isEmpty() ? minorLength : tickLength; };
    for (const Tick& tick : panel.xTicks.ticks) {
        const double x = panel.x.at(tick.value);
        painter.drawLine(QPointF(x, in.bottom()), QPointF(x, in.bottom() + xOut * length(tick)));
        if (mirrored && xOut < 0)
            painter.drawLine(QPointF(x, in.top()), QPointF(x, in.top() + length(tick)));
    }
    for (const Tick& tick : panel.yTicks.ticks) {
        const double y = panel.y.at(tick.value);
        painter.drawLine(QPointF(in.left(), y), QPointF(in.left() - yOut * length(tick), y));
        if (mirrored && yOut < 0)
            painter.drawLine(QPointF(in.right(), y), QPointF(in.right() - length(tick), y));
    }
}

void drawFrame(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    painter.setPen(QPen(theme.ink, axisWidth(page), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF& in = panel.axes;
    if (panel.frame == FigureFrame::Box)
        painter.drawRect(in);
    else if (panel.frame == FigureFrame::Open)
        painter.drawPolyline(QPolygonF{in.topLeft(), in.bottomLeft(), in.bottomRight()});
    painter.setPen(QPen(theme.ink, axisWidth(page), Qt::SolidLine, Qt::FlatCap));
    drawTicks(painter, panel, page);
}

void drawNumbers(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    const QFont font = smallFont(figureFont(page));
    const QRectF& in = panel.axes;
    const double height = QFontMetricsF(font).height();
    if (panel.panel.xAxis.numbers) {
        double end = -1e9;
        for (const Tick& tick : panel.xTicks.ticks) {
            const double width = labelSize(tick.label, font).width(), x = panel.x.at(tick.value) - width / 2;
            if (tick.label.isEmpty() || (x < end && !panel.panel.xAxis.reversed))
                continue;
            drawLabel(painter, {x, in.bottom() + tickLength + tickGap}, tick.label, font, theme.ink);
            end = x + width + 3;
        }
        drawLabel(painter,
                  {in.right() - labelSize(panel.xTicks.factor, font).width(), in.bottom() + tickLength + tickGap + height},
                  panel.xTicks.factor, font, theme.ink);
    }
    if (!panel.panel.yAxis.numbers)
        return;
    for (const Tick& tick : panel.yTicks.ticks)
        drawLabel(painter,
                  {in.left() - tickLength - tickGap - labelSize(tick.label, font).width(), panel.y.at(tick.value) - height / 2},
                  tick.label, font, theme.ink);
    drawLabel(painter, {in.left(), in.top() - height - 1}, panel.yTicks.factor, font, theme.ink);
}

/// The largest size of type, of a few smaller ones, that a title fits into its axis with.
QFont fittingFont(QFont font, const QString& title, double room) {
    while (font.pixelSize() > 8 && labelSize(title, font).width() > room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void drawTitles(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    const QFont body = figureFont(page);
    const QRectF& in = panel.axes;
    const QRectF x = titleBox(panel, page, true), y = titleBox(panel, page, false);
    drawLabel(painter, x.topLeft(), panel.xTitle, fittingFont(body, panel.xTitle, panel.box.right() - in.left()), theme.ink);
    painter.save();
    painter.translate(y.bottomLeft());
    painter.rotate(-90);
    drawLabel(painter, {0, 0}, panel.yTitle, fittingFont(body, panel.yTitle, panel.box.height()), theme.ink);
    painter.restore();
}

void drawHeader(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    const QFont letter = letterFont(page), small = smallFont(figureFont(page)), body = figureFont(page);
    const QPointF corner = panel.box.topLeft() + QPointF(1, 1);
    drawLabel(painter, corner, panel.content.panel.title, letter, theme.ink);
    const double base = corner.y() + QFontMetricsF(letter).ascent();
    const QString caption = panel.content.panel.caption;
    drawLabel(painter, {panel.box.right() - labelSize(caption, small).width() - 2, base - QFontMetricsF(small).ascent()}, caption,
              small, theme.faint);
    const QString title = QString::fromStdString(panel.panel.title);
    drawLabel(painter, {panel.axes.center().x() - labelSize(title, body).width() / 2, base - QFontMetricsF(body).ascent()}, title,
              body, theme.ink);
}

void drawEmpty(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    const double side = 0.1 * panel.box.width();
    const QFont font = figureFont(page);
    const QStringList lines = wrappedLabel(panel.content.panel.empty, font, panel.box.width() - 2 * side);
    double y = panel.box.center().y() - QFontMetricsF(font).height() * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        drawLabel(painter, {panel.box.center().x() - labelSize(line, font).width() / 2, y}, line, font, theme.faint);
        y += QFontMetricsF(font).height();
    }
}

void drawPanel(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    if (!panel.panel.insetOf.empty())
        painter.fillRect(panel.box, theme.ground);
    drawHeader(painter, panel, page, theme);
    if (panel.isEmpty())
        return drawEmpty(painter, panel, page, theme);
    drawGrid(painter, panel, theme);
    drawData(painter, panel, page, theme);
    drawFrame(painter, panel, page, theme);
    drawNumbers(painter, panel, page, theme);
    drawTitles(painter, panel, page, theme);
    drawLegend(painter, panel, page, theme);
    drawNotes(painter, panel, page, theme);
}

} // namespace

QRectF titleBox(const PaperPanel& panel, const FigurePage& page, bool ofX) {
    const QFont body = figureFont(page);
    const QRectF& in = panel.axes;
    if (ofX) {
        const QSizeF size = labelSize(panel.xTitle, fittingFont(body, panel.xTitle, panel.box.right() - in.left()));
        const double left = std::min(in.center().x() - size.width() / 2, panel.box.right() - size.width());
        return {QPointF(left, panel.box.bottom() - size.height() - 1), size};
    }
    const QSizeF size = labelSize(panel.yTitle, fittingFont(body, panel.yTitle, panel.box.height()));
    const double bottom = std::min(in.center().y() + size.width() / 2, panel.box.bottom());
    return {panel.box.left() + 1, bottom - size.width(), size.height(), size.width()};
}

void paint(QPainter& painter, const PaperPage& paper) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = pixelsOfPoint(paper.page);
    painter.scale(1 / scale, 1 / scale);
    for (const bool insets : {false, true})
        for (const PaperPanel& panel : paper.panels)
            if (panel.panel.insetOf.empty() != insets)
                drawPanel(painter, panel, paper.page, paper.theme);
    painter.restore();
}

} // namespace vitrine
