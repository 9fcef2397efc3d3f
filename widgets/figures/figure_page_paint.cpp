#include "widgets/figures/figure_page_paint.h"

#include "core/study/figure_templates.h"
#include "widgets/figures/figure_content.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <numeric>

namespace vitrine {

namespace {

constexpr double pointsOfMm = 72 / 25.4;
constexpr int bodyPixels = 11;       // of a panel's own drawing, which is then scaled to the size of the type
constexpr double leastType = 6.6;    // pt; the smallest type is 10/11 of it
constexpr double narrowPage = 100;   // mm
constexpr double gapBelow = 4;       // mm
constexpr double gapBelowLegend = 8; // px
constexpr double mostForLegend = 0.5; // of the height of the axes

QFont fontOf(const FigurePage& page) {
    QFont font = bodyFont();
    if (!page.font.empty())
        font.setFamilies({QString::fromStdString(page.font)});
    font.setPixelSize(bodyPixels);
    return font;
}

/// Pixels of a panel's drawing in one point of the page.
double pixelsOfPoint(const FigurePage& page) { return bodyPixels / std::max(page.fontSize, leastType); }

/// Where the legend would hide what is drawn in either corner, the axis goes on above it.
void makeRoomForLegend(PlotCanvas& canvas, const QRectF& range) {
    const QRect axes = canvas.axisRect()->rect();
    const double part = std::min((canvas.furniture().legendBox().bottom() + gapBelowLegend - axes.top()) / axes.height(), mostForLegend);
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
    if (!content.range.isNull() && canvas.furniture().isLegendCrowded())
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

FigurePage inOneColumn(FigurePage page, double width) {
    const double old = page.width;
    double y = 0;
    for (FigurePanel& panel : page.panels) {
        if (!panel.insetOf.empty())
            continue;
        const PageBox before = panel.box;
        panel.box = {0, y, width, std::min(before.height, 0.75 * width)};
        y += panel.box.height + gapBelow;
        for (FigurePanel& inset : page.panels)
            if (inset.insetOf == panel.id)
                inset.box = {panel.box.x + (inset.box.x - before.x) / before.width * width,
                             panel.box.y + (inset.box.y - before.y) / before.height * panel.box.height,
                             inset.box.width / old * width, inset.box.height / before.height * panel.box.height};
    }
    page.width = width;
    page.height = std::max(y - gapBelow, 1.0);
    return page;
}

} // namespace

FigurePage atWidth(const FigurePage& page, double width) {
    if (width == page.width)
        return page;
    if (width <= narrowPage)
        return inOneColumn(page, width);
    FigurePage wider = page;
    const double factor = width / page.width;
    wider.width = width;
    wider.height *= factor;
    for (FigurePanel& panel : wider.panels)
        panel.box = {panel.box.x * factor, panel.box.y * factor, panel.box.width * factor, panel.box.height * factor};
    return wider;
}

void paintPage(QCPPainter& painter, const FigurePage& page, const Moment& moment, const Theme& theme) {
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    for (const FigurePanel& panel : page.panels)
        paintPanel(painter, page, panel, moment, theme);
}

Result<FigurePage> pageNamed(const QString& name, const Moment& moment) {
    const std::string plain = name.toStdString();
    for (const auto& page : moment.study.figures)
        if (page->name == plain)
            return *page;
    if (const auto page = figureTemplate(moment.results && moment.results->study ? *moment.results->study : StudyResult{}, plain))
        return *page;
    return refuse(phrase("Figure", "There is no figure called “%1”.").with(plain),
                  phrase("Figure", "The templates are fig1 to fig6."));
}

} // namespace vitrine
