#include "widgets/plot/plot_labels.h"

#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double margin = 12;         // px
constexpr double axisTitleMargin = 6; // px, between a title and the edge of the plot
constexpr double lineSpacing = 1.25;
constexpr double inset = 8;          // px, from the axes to legend and words
constexpr double linesMargin = 6;    // px, above and below the lines of a box together
constexpr double widestWords = 0.5;  // of the width of the plot (that of the axes is known only after its layout)
constexpr double widestLegend = 0.5; // of the width of the axes
constexpr int lowPlot = 320;         // px; below this height the caption has one line

} // namespace

PlotLabels::PlotLabels(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer), theme_(Theme::light()) {}

double PlotLabels::besideTitle() const {
    return margin + labelSize(panel_.title, titleFont(body())).width() + 2 * margin;
}

bool PlotLabels::isCaptionBelow() const {
    const double room = mParentPlot->width() - besideTitle() - margin;
    return !panel_.title.isEmpty() && labelSize(panel_.caption, smallFont(body())).width() > room;
}

qsizetype PlotLabels::mostCaptionLines() const {
    return mParentPlot->height() < lowPlot ? 1 : 2;
}

/// What has no place in the plot, then the caption. It takes no more lines than the caption alone, so that the axes stay.
Caption PlotLabels::captionWithin(double width, qsizetype lines) const {
    QStringList words = arrangement().folded;
    words << folded_ << panel_.caption;
    words.removeAll(QString());
    return fittedCaption(arrangement().keys, words.join(QStringLiteral(" · ")), smallFont(body()), width, lines);
}

/// Breaking a line measures every word of it: it is done anew only where something changed.
qsizetype PlotLabels::captionLineCount() const {
    const CaptionPlace place{panel_.caption, mParentPlot->size(), body()};
    if (place != captionPlace_) {
        captionPlace_ = place;
        captionLineCount_ =
            fittedCaption({}, panel_.caption, smallFont(body()), mParentPlot->width() - 2 * margin, mostCaptionLines())
                .lines.size();
    }
    return captionLineCount_;
}

int PlotLabels::headerHeight() const {
    if (panel_.title.isEmpty())
        return 14;
    const double below = isCaptionBelow() ? static_cast<double>(captionLineCount()) * lineHeight() : 0;
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

/// What legend and words keep clear of: curves, symbols (half of one beyond its middle), and the rows of the names of windows.
Obstacles PlotLabels::aroundLegend() const {
    return {QRectF(QPointF(axes().left() + inset, legendTop()), QPointF(axes().right() - inset, axes().bottom() - inset)),
            {},
            curves_,
            {}};
}

/// In the upper corner that the panel asks for, else in the other one, else in a lower one, else anywhere that is free.
void PlotLabels::placeLegend(Arrangement& made) const {
    if (panel_.legend.empty())
        return;
    made.legend = shortLegend();
    const QSizeF size = sizeOf(made.legend, legendIndent);
    const Obstacles around = aroundLegend();
    const QRectF& in = around.bounds;
    const double left = in.left(), right = in.right() - size.width();
    std::vector<QRectF> corners;
    for (const double y : {in.top(), in.bottom() - size.height()})
        for (const double x : {panel_.legendRight ? right : left, panel_.legendRight ? left : right})
            corners.emplace_back(QPointF(x, y), size);
    if (const auto place = freePlace(size, corners, around)) {
        made.legendBox = *place;
        return;
    }
    made.legend.clear();
    made.keys = panel_.legend;
}

std::vector<PanelLine> PlotLabels::wrappedWords() const {
    std::vector<PanelLine> lines;
    for (const PanelLine& line : panel_.words)
        for (const QString& part : wrappedLabel(line.markup, smallFont(body()), widestWords * mParentPlot->width()))
            lines.push_back({part, line.colour});
    return lines;
}

/// In the lower left corner, else in another, else anywhere that is free.
void PlotLabels::placeWords(Arrangement& made) const {
    if (panel_.words.empty())
        return;
    made.words = wrappedWords();
    const QSizeF size = sizeOf(made.words, 0);
    Obstacles around = aroundLegend();
    if (!made.legendBox.isEmpty())
        around.boxes.push_back(made.legendBox);
    const QRectF& in = around.bounds;
    std::vector<QRectF> corners;
    // The corners first; where all are taken, between them.
    for (const double part : {0.0, 1.0, 0.25, 0.5, 0.75})
        for (const double y : {in.bottom() - size.height(), in.top()})
            corners.emplace_back(QPointF(in.left() + part * (in.width() - size.width()), y), size);
    if (const auto place = freePlace(size, corners, around)) {
        made.wordsBox = *place;
        return;
    }
    made.words.clear();
    for (const PanelLine& line : panel_.words)
        made.folded << line.markup;
}

/// Where legend and words stand; found anew when something that decides it changed.
const PlotLabels::Arrangement& PlotLabels::arrangement() const {
    const ArrangementPlace place{axes(), body(), mParentPlot->size()};
    if (!arrangement_ || place != arrangementPlace_) {
        arrangementPlace_ = place;
        Arrangement made;
        if (panel_.empty.isEmpty()) {
            placeLegend(made);
            placeWords(made);
        }
        arrangement_ = std::move(made);
    }
    return *arrangement_;
}

bool PlotLabels::set(const Crowd& curves) {
    const auto before = std::exchange(arrangement_, std::nullopt);
    curves_ = curves;
    return before != arrangement();
}

double PlotLabels::wordsHeight() const {
    return sizeOf(wrappedWords(), 0).height();
}

std::vector<QRectF> PlotLabels::boxes() const {
    std::vector<QRectF> boxes;
    for (const QRectF& box : {arrangement().legendBox, arrangement().wordsBox})
        if (!box.isEmpty())
            boxes.push_back(box);
    return boxes;
}

void PlotLabels::drawHeader(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport();
    const QFont title = titleFont(body()), small = smallFont(body());
    drawLabel(painter, all.topLeft() + QPointF(margin, margin - 2), panel_.title, title, theme_.ink);
    if (isCaptionBelow())
        return drawCaption(painter, captionWithin(all.width() - 2 * margin, captionLineCount()),
                           all.topLeft() + QPointF(margin, margin + QFontMetricsF(title).height() + 2), small, lineHeight(),
                           theme_);
    const double down = QFontMetricsF(title).ascent() - QFontMetricsF(small).ascent();
    const Caption caption = captionWithin(all.width() - besideTitle() - margin, 1);
    const QPointF at(all.right() - margin - captionWidth(caption, small), all.top() + margin - 2 + down);
    drawCaption(painter, caption, at, small, lineHeight(), theme_);
}

void PlotLabels::drawAxisTitles(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport(), box = axes();
    const QSizeF x = labelSize(panel_.xTitle, body());
    drawLabel(painter, QPointF(box.center().x() - x.width() / 2, all.bottom() - x.height() - 6), panel_.xTitle, body(),
              theme_.ink);
    const double arrow = exoArrow();
    if (arrow > 0)
        drawExoArrow(painter, body(), all.left() + axisTitleMargin, box.bottom(), arrow, theme_.faint);
    drawSideTitle(painter, leftTitle(), all.left() + axisTitleMargin, theme_.ink);
    if (!panel_.rightTitle.isEmpty())
        drawSideTitle(painter, rightTitle(), all.right() - axisTitleMargin - QFontMetricsF(body()).height(), theme_.ink);
}

/// Between the words above the axes and the lower end of the plot.
Interval PlotLabels::sideRoom() const {
    return {static_cast<double>(headerHeight()), mParentPlot->viewport().bottom() - axisTitleMargin};
}

/// Along the axis, px: 0 without one.
double PlotLabels::exoArrow() const {
    const double room = axes().bottom() - headerHeight() - labelSize(panel_.yTitle, body()).width() - linesMargin;
    return panel_.exoDown ? exoArrowLength(body(), room) : 0;
}

SideTitle PlotLabels::leftTitle() const {
    Interval room = sideRoom();
    const QRectF box = axes();
    if (const double arrow = exoArrow(); arrow > 0)
        room.high = box.bottom() - arrow - linesMargin;
    return fittedSideTitle(panel_.yTitle, body(), {box.top(), box.bottom()}, room);
}

SideTitle PlotLabels::rightTitle() const {
    return fittedSideTitle(panel_.rightTitle, body(), {axes().top(), axes().bottom()}, sideRoom());
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
    const Arrangement& at = arrangement();
    if (!at.legendBox.isEmpty())
        drawLines(*painter, at.legendBox, at.legend, legendIndent);
    if (!at.wordsBox.isEmpty())
        drawLines(*painter, at.wordsBox, at.words, 0);
}

} // namespace vitrine
