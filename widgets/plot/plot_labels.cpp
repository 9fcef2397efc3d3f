#include "widgets/plot/plot_labels.h"

#include "widgets/plot/drawing_layer.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double margin = 12;       // px
constexpr double legendIndent = 30; // px, room for a stroke
constexpr double lineSpacing = 1.25;
constexpr double linesMargin = 6;    // px, above and below the lines of a box together
constexpr double widestWords = 0.5;  // of the width of the plot (that of the axes is known only after its layout)
constexpr double widestLegend = 0.5; // of the width of the axes
constexpr int lowPlot = 320;         // px; below this height the caption has one line

/// The stroke or marker of a legend's line, from `at` to the right.
void drawKey(QPainter& painter, QPointF at, const PanelLine& line, const QColor& ground) {
    if (line.marker)
        return drawMarker(painter, at + QPointF(legendIndent / 2 - 4, 0), {{}, line.colour, *line.marker, line.filled}, ground);
    painter.setPen(QPen(line.colour, 2.2));
    painter.drawLine(at, at + QPointF(legendIndent - 8, 0));
}

/// Some of the lines, evenly from the first to the last.
std::vector<PanelLine> thinned(const std::vector<PanelLine>& lines, std::size_t count) {
    if (lines.size() <= count)
        return lines;
    std::vector<PanelLine> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(lines[count == 1 ? 0 : i * (lines.size() - 1) / (count - 1)]);
    return some;
}

} // namespace

PlotLabels::PlotLabels(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer), theme_(Theme::light()) {}

double PlotLabels::besideTitle() const {
    return margin + labelSize(panel_.title, titleFont(body())).width() + 2 * margin;
}

bool PlotLabels::isCaptionBelow() const {
    const double room = mParentPlot->width() - besideTitle() - margin;
    return !panel_.title.isEmpty() && labelSize(panel_.caption, smallFont(body())).width() > room;
}

/// Breaking a line measures every word of it: it is done anew only where something changed.
const QStringList& PlotLabels::captionLines() const {
    const CaptionPlace place{panel_.caption, mParentPlot->size(), body()};
    if (place != captionPlace_) {
        captionPlace_ = place;
        captionLines_ = brokenCaption();
    }
    return captionLines_;
}

QStringList PlotLabels::brokenCaption() const {
    const QFont small = smallFont(body());
    const double width = mParentPlot->width() - 2 * margin;
    QStringList lines = wrappedLabel(panel_.caption, small, width);
    const qsizetype most = mParentPlot->height() < lowPlot ? 1 : 2;
    if (lines.size() > most)
        lines = lines.mid(0, most - 1) + QStringList(lines.mid(most - 1).join(QLatin1Char(' ')));
    lines.back() = elidedLabel(lines.back(), small, width);
    return lines;
}

int PlotLabels::headerHeight() const {
    if (panel_.title.isEmpty())
        return 14;
    const double below = isCaptionBelow() ? static_cast<double>(captionLines().size()) * lineHeight() : 0;
    return qRound(QFontMetricsF(titleFont(body())).height() + 2 * margin + below);
}

double PlotLabels::lineHeight() const {
    return lineSpacing * QFontMetricsF(smallFont(body())).height();
}

int PlotLabels::axisTitleHeight() const {
    return qRound(QFontMetricsF(body()).height() + 12);
}

QRectF PlotLabels::axes() const {
    return mParentPlot->axisRect()->rect();
}

QSizeF PlotLabels::sizeOf(const std::vector<PanelLine>& lines, double indent) const {
    const QFont font = smallFont(body());
    double width = 0;
    for (const PanelLine& line : lines)
        width = std::max(width, labelSize(line.markup, font).width());
    const double height = lineHeight() * static_cast<double>(lines.size());
    return lines.empty() ? QSizeF() : QSizeF(width + indent + 12, height + linesMargin);
}

/// Lines between a place and the lower end of the axes.
std::size_t PlotLabels::linesBelow(double y) const {
    const double lines = (axes().bottom() - 8 - y - linesMargin) / lineHeight();
    return static_cast<std::size_t>(std::max(0.0, lines));
}

double PlotLabels::legendTop() const {
    const double row = QFontMetricsF(smallFont(body())).height() + 6;
    return axes().top() + 8 + rowsAbove_ * row;
}

/// As many as low axes have room for, from the first to the last.
std::vector<PanelLine> PlotLabels::shortLegend() const {
    std::vector<PanelLine> lines = thinned(panel_.legend, linesBelow(legendTop()));
    for (PanelLine& line : lines)
        line.markup = elidedLabel(line.markup, smallFont(body()), widestLegend * axes().width());
    return lines;
}

/// In the upper corner that the panel asks for, or in the other one where that covers less; in a lower one only where that
/// covers nothing at all.
QRectF PlotLabels::legendBox() const {
    const QSizeF size = sizeOf(shortLegend(), legendIndent);
    const double y = legendTop();
    const QRectF left(QPointF(axes().left() + 8, y), size), right(QPointF(axes().right() - 8 - size.width(), y), size);
    const QRectF upper = panel_.legendRight ? emptiest({right, left}) : emptiest({left, right});
    const double down = axes().bottom() - 8 - size.height() - y;
    const QRectF lower = emptiest({left.translated(0, down), right.translated(0, down)});
    return covered(upper) > 0 && covered(lower) == 0 && axes().contains(lower) ? lower : upper;
}

/// The first of the boxes that cover least of the curves.
QRectF PlotLabels::emptiest(const std::vector<QRectF>& boxes) const {
    return *std::ranges::min_element(boxes, {}, [&](const QRectF& box) { return covered(box); });
}

/// How much of the curves and symbols lies under a box or touches it.
int PlotLabels::covered(const QRectF& box) const {
    constexpr double symbol = 4; // px, half of one
    return curves_.within(box.adjusted(-symbol, -symbol, symbol, symbol));
}

std::vector<PanelLine> PlotLabels::wrappedWords() const {
    std::vector<PanelLine> lines;
    for (const PanelLine& line : panel_.words)
        for (const QString& part : wrappedLabel(line.markup, smallFont(body()), widestWords * mParentPlot->width()))
            lines.push_back({part, line.colour});
    const std::size_t room = std::max<std::size_t>(1, linesBelow(axes().top() + 8));
    if (lines.size() > room) {
        lines.resize(room);
        lines.back().markup += QChar(0x2026);
    }
    return lines;
}

/// In the emptiest corner, the lower left one if there is a choice; below the legend where that is above. Where low axes
/// have room for the legend alone, nowhere: what is wrong is also said in the inspector and among the problems.
QRectF PlotLabels::wordsBox() const {
    const QSizeF size = sizeOf(wrappedWords(), 0);
    const QRectF in = axes().adjusted(8, 8, -8, -8), legend = legendBox();
    std::vector<QRectF> corners;
    // The corners first; where all are taken, between them.
    for (const double part : {0.0, 1.0, 0.25, 0.5, 0.75})
        for (const double y : {in.bottom() - size.height(), legendTop()}) {
            QRectF box(QPointF(in.left() + part * (in.width() - size.width()), y), size);
            if (!panel_.legend.empty() && box.intersects(legend))
                box.moveTop(legend.bottom() + 4);
            if (axes().contains(box))
                corners.push_back(box);
        }
    return corners.empty() ? QRectF() : emptiest(corners);
}

std::vector<QRectF> PlotLabels::boxes() const {
    std::vector<QRectF> boxes;
    for (const QRectF& box : {legendBox(), wordsBox()})
        if (!box.isEmpty())
            boxes.push_back(box);
    return boxes;
}

void PlotLabels::drawHeader(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport();
    const QFont title = titleFont(body()), small = smallFont(body());
    drawLabel(painter, all.topLeft() + QPointF(margin, margin - 2), panel_.title, title, theme_.ink);
    if (isCaptionBelow())
        return drawCaptionBelow(painter, all.topLeft() + QPointF(margin, margin + QFontMetricsF(title).height() + 2));
    const double down = QFontMetricsF(title).ascent() - QFontMetricsF(small).ascent();
    drawLabel(painter, QPointF(all.right() - margin - labelSize(panel_.caption, small).width(), all.top() + margin - 2 + down),
              panel_.caption, small, theme_.faint);
}

void PlotLabels::drawCaptionBelow(QPainter& painter, QPointF at) const {
    for (const QString& line : captionLines()) {
        drawLabel(painter, at, line, smallFont(body()), theme_.faint);
        at.ry() += lineHeight();
    }
}

void PlotLabels::drawAxisTitles(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport(), box = axes();
    const QSizeF x = labelSize(panel_.xTitle, body()), y = labelSize(panel_.yTitle, body());
    drawLabel(painter, QPointF(box.center().x() - x.width() / 2, all.bottom() - x.height() - 6), panel_.xTitle, body(),
              theme_.ink);
    painter.save();
    painter.translate(all.left() + 6, box.center().y() + y.width() / 2);
    painter.rotate(-90);
    drawLabel(painter, {0, 0}, panel_.yTitle, body(), theme_.ink);
    painter.restore();
}

void PlotLabels::drawLines(QPainter& painter, const QRectF& box, const std::vector<PanelLine>& lines, double indent) const {
    const QFont font = smallFont(body());
    const double height = QFontMetricsF(font).height();
    QColor ground = theme_.ground;
    ground.setAlphaF(0.8F);
    painter.fillRect(box, ground);
    QPointF at = box.topLeft() + QPointF(6, 4);
    for (const PanelLine& line : lines) {
        if (indent > 0)
            drawKey(painter, at + QPointF(0, height / 2), line, theme_.ground);
        drawLabel(painter, at + QPointF(indent, 0), line.markup, font, indent > 0 ? theme_.ink : line.colour);
        at.ry() += lineHeight();
    }
}

void PlotLabels::drawEmpty(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport();
    const double side = std::min(0.12 * all.width(), 80.0);
    painter.setFont(body());
    painter.setPen(theme_.faint);
    painter.drawText(all.adjusted(side, headerHeight(), -side, -side), Qt::AlignCenter | Qt::TextWordWrap, panel_.empty);
}

void PlotLabels::draw(QCPPainter* painter) {
    if (!panel_.title.isEmpty())
        drawHeader(*painter);
    if (!panel_.empty.isEmpty())
        return drawEmpty(*painter);
    drawAxisTitles(*painter);
    if (!panel_.legend.empty())
        drawLines(*painter, legendBox(), shortLegend(), legendIndent);
    if (const QRectF box = wordsBox(); !panel_.words.empty() && !box.isEmpty())
        drawLines(*painter, box, wrappedWords(), 0);
}

} // namespace vitrine
