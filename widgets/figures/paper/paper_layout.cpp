#include "widgets/figures/paper/paper_page.h"

#include "widgets/figures/paper/paper_legend.h"
#include "widgets/figures/paper/paper_notes.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double edge = 3, numberGap = 5, titleGap = 4;  // px
constexpr double pixelsOfTickX = 62, pixelsOfTickY = 27; // px from one number to the next
constexpr double lineUp = 2;                             // px: boxes that begin within this stand on one line

/// What stands around the axes, px.
struct Margins {
    double left = edge, top = edge, right = edge, bottom = edge;
};

QString titled(const FigureAxis& axis, const QString& made) {
    if (!axis.numbers)
        return {};
    return axis.title.empty() ? made : QString::fromStdString(axis.title);
}

double widestLabel(const AxisTicks& ticks, const QFont& font) {
    double widest = 0;
    for (const Tick& tick : ticks.ticks)
        widest = std::max(widest, labelSize(tick.label, font).width());
    return widest;
}

void setTicks(PaperPanel& panel, const FigurePage& page) {
    const QLocale locale = figureLocale(page);
    const double closer = panel.panel.insetOf.empty() ? 1 : 0.65;
    const auto most = [closer](double pixels, double each) {
        return std::clamp(static_cast<int>(pixels / each / closer), 2, 12);
    };
    panel.xTicks = ticksOf(panel.x, panel.panel.xAxis, page.look.minorTicks, most(panel.axes.width(), pixelsOfTickX), locale);
    panel.yTicks = ticksOf(panel.y, panel.panel.yAxis, page.look.minorTicks, most(panel.axes.height(), pixelsOfTickY), locale);
}

void setScales(PaperPanel& panel, const FigurePage& page) {
    const QRectF& range = panel.content.range;
    panel.x = scaleOf(panel.panel.xAxis, {range.left(), range.right()}, panel.axes.left(), panel.axes.right());
    panel.y = scaleOf(panel.panel.yAxis, {range.top(), range.bottom()}, panel.axes.bottom(), panel.axes.top());
    setTicks(panel, page);
}

bool hasHeader(const PaperPanel& panel) {
    return !panel.content.panel.title.isEmpty() || !panel.content.panel.caption.isEmpty() || !panel.panel.title.empty();
}

Margins marginsOf(const PaperPanel& panel, const FigurePage& page) {
    const QFont body = figureFont(page), small = smallFont(body);
    const double line = QFontMetricsF(body).height(), number = QFontMetricsF(small).height();
    Margins margins;
    if (hasHeader(panel))
        margins.top += QFontMetricsF(letterFont(page)).height() + 2;
    if (!panel.yTicks.factor.isEmpty())
        margins.top = std::max(margins.top, edge + number);
    if (panel.panel.yAxis.numbers)
        margins.left += line + titleGap + widestLabel(panel.yTicks, small) + numberGap;
    if (panel.panel.xAxis.numbers)
        margins.bottom += line + titleGap / 2 + number + numberGap;
    margins.right += panel.panel.insetOf.empty() ? 0.5 * number : 0.3 * number;
    return margins;
}

/// Margins of panels on one line become those of the one that needs most.
void lineUpMargins(std::vector<PaperPanel>& panels, std::vector<Margins>& margins) {
    const auto same = [&](std::size_t i, std::size_t k, auto of) {
        return panels[i].panel.insetOf.empty() && panels[k].panel.insetOf.empty() &&
               std::abs(of(panels[i].box) - of(panels[k].box)) < lineUp;
    };
    const std::vector<Margins> own = margins;
    for (std::size_t i = 0; i < panels.size(); ++i)
        for (std::size_t k = 0; k < panels.size(); ++k) {
            if (same(i, k, [](const QRectF& b) { return b.left(); }))
                margins[i].left = std::max(margins[i].left, own[k].left);
            if (same(i, k, [](const QRectF& b) { return b.top(); }))
                margins[i].top = std::max(margins[i].top, own[k].top);
            if (same(i, k, [](const QRectF& b) { return b.bottom(); }))
                margins[i].bottom = std::max(margins[i].bottom, own[k].bottom);
        }
}

/// Never narrower than a few px, however small its box.
QRectF within(const QRectF& box, const Margins& m) {
    const QRectF axes = box.adjusted(m.left, m.top, -m.right, -m.bottom);
    return {axes.left(), axes.top(), std::max(axes.width(), 4.0), std::max(axes.height(), 4.0)};
}

void placeAxes(PaperPage& paper) {
    for (PaperPanel& panel : paper.panels) { // the numbers of the axes have a width only where the axes have a length
        panel.axes = panel.box.adjusted(0.15 * panel.box.width(), edge, -edge, -0.15 * panel.box.height());
        if (!panel.isEmpty())
            setScales(panel, paper.page);
    }
    std::vector<Margins> margins;
    for (const PaperPanel& panel : paper.panels)
        margins.push_back(marginsOf(panel, paper.page));
    if (paper.page.look.alignAxes)
        lineUpMargins(paper.panels, margins);
    for (std::size_t i = 0; i < paper.panels.size(); ++i) {
        paper.panels[i].axes = within(paper.panels[i].box, margins[i]);
        if (!paper.panels[i].isEmpty())
            setScales(paper.panels[i], paper.page);
    }
}

const PaperPanel* namedIn(const std::vector<PaperPanel>& panels, const std::string& id) {
    const auto found = std::ranges::find(panels, id, [](const PaperPanel& p) { return p.panel.id; });
    return found == panels.end() || id.empty() ? nullptr : &*found;
}

void shareRanges(std::vector<PaperPanel>& panels) {
    for (PaperPanel& panel : panels) {
        QRectF& own = panel.content.range;
        if (const PaperPanel* other = namedIn(panels, panel.panel.sharesX); other && !other->isEmpty() && !panel.isEmpty())
            own = QRectF(QPointF(other->content.range.left(), own.top()), QPointF(other->content.range.right(), own.bottom()));
        if (const PaperPanel* other = namedIn(panels, panel.panel.sharesY); other && !other->isEmpty() && !panel.isEmpty())
            own = QRectF(QPointF(own.left(), other->content.range.top()), QPointF(own.right(), other->content.range.bottom()));
    }
}

/// A single point or a level line has a range around it.
QRectF widened(QRectF range) {
    if (range.isNull())
        return range;
    const double x = range.width() > 0 ? 0 : 0.5, y = range.height() > 0 ? 0 : 0.5;
    return range.adjusted(-x, -y, x, y);
}

PaperPanel panelOf(const FigurePage& page, const FigurePanel& panel, FigureContent content) {
    PaperPanel paper;
    paper.panel = panel;
    paper.content = std::move(content);
    paper.content.range = widened(paper.content.range);
    const double scale = pixelsOfMm(page);
    paper.box = {panel.box.x * scale, panel.box.y * scale, panel.box.width * scale, panel.box.height * scale};
    paper.xTitle = titled(panel.xAxis, paper.content.panel.xTitle);
    paper.yTitle = titled(panel.yAxis, paper.content.panel.yTitle);
    paper.errors = panel.errors.value_or(page.look.errors);
    paper.grid = panel.grid.value_or(page.look.grid);
    paper.frame = panel.frame.value_or(page.look.frame);
    return paper;
}

/// Whether something of a panel is drawn under a box.
bool isUnder(const PaperPanel& panel, const QRectF& box) {
    const auto covers = [&](QPointF at) { return box.contains(panel.at(at)); };
    for (const QPolygonF& line : panel.content.avoided)
        if (std::ranges::any_of(line, covers))
            return true;
    return std::ranges::any_of(panel.content.drawing.marks, [&](const Mark& mark) { return covers(mark.at); });
}

/// Where an inset would hide what is drawn, the axis that nobody set goes on above or below.
void makeRoomForInsets(const FigurePage& page, PaperPanel& panel) {
    constexpr double step = 0.06; // of the range
    constexpr int mostSteps = 12;
    if (panel.panel.y || panel.y.log || !panel.panel.sharesY.empty())
        return;
    for (const QRectF& inset : panel.insets) {
        const bool upper = inset.center().y() < panel.axes.center().y();
        for (int i = 0; i < mostSteps && isUnder(panel, inset); ++i) {
            QRectF& range = panel.content.range;
            const double more = step * range.height();
            range.adjust(0, upper ? 0 : -more, 0, upper ? more : 0);
            setScales(panel, page);
        }
    }
}

} // namespace

PaperPage layOut(const FigurePage& page, std::vector<FigureContent> contents, const Theme& theme) {
    PaperPage paper{page, theme, {}};
    for (std::size_t i = 0; i < page.panels.size(); ++i)
        paper.panels.push_back(panelOf(page, page.panels[i], std::move(contents[i])));
    for (PaperPanel& panel : paper.panels)
        for (const PaperPanel& inset : paper.panels)
            if (inset.panel.insetOf == panel.panel.id && inset.panel.id != panel.panel.id)
                panel.insets.push_back(inset.box);
    shareRanges(paper.panels);
    placeAxes(paper);
    for (PaperPanel& panel : paper.panels) {
        if (panel.isEmpty())
            continue;
        makeRoomForInsets(page, panel);
        if (const double higher = placeLegend(panel, page); higher > 0) {
            QRectF& range = panel.content.range;
            range.setHeight(range.height() * (1 + higher));
            setScales(panel, page);
            placeLegend(panel, page);
        }
        placeNotes(panel, page);
    }
    return paper;
}

const PaperPanel* panelNamed(const PaperPage& paper, const std::string& id) {
    return namedIn(paper.panels, id);
}

QPointF valueAt(const PaperPage& paper, const PaperPanel& panel, QPointF mm) {
    const QPointF pixel = mm * pixelsOfMm(paper.page);
    return {panel.x.valueAt(pixel.x()), panel.y.valueAt(pixel.y())};
}

QPointF mmAt(const PaperPage& paper, const PaperPanel& panel, QPointF value) {
    return panel.at(value) / pixelsOfMm(paper.page);
}

} // namespace vitrine
