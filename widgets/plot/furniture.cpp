#include "widgets/plot/furniture.h"

#include "widgets/plot/drawing_layer.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

namespace vitrine {

namespace {

constexpr double margin = 12;       // px
constexpr double legendIndent = 30; // px, room for a stroke
constexpr double lineSpacing = 1.25;
constexpr double widestWords = 0.62; // of the width of the axes

QString elided(const QString& markup, const QFont& font, double width) {
    QString text = markup;
    while (text.size() > 1 && labelSize(text, font).width() > width)
        text = text.left(text.size() - 2).trimmed() + QChar(0x2026);
    return text;
}

/// Lines no wider than `width`, broken at spaces.
QStringList wrapped(const QString& markup, const QFont& font, double width) {
    QStringList lines;
    for (const QString& word : markup.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (lines.isEmpty() || labelSize(longer, font).width() > width)
            lines << word;
        else
            lines.back() = longer;
    }
    return lines;
}

/// The stroke or marker of a legend's line, from `at` to the right.
void drawKey(QPainter& painter, QPointF at, const PanelLine& line, const QColor& ground) {
    if (line.marker)
        return drawMarker(painter, at + QPointF(legendIndent / 2 - 4, 0),
                          {{}, line.colour, *line.marker, line.filled}, ground);
    painter.setPen(QPen(line.colour, 2.2));
    painter.drawLine(at, at + QPointF(legendIndent - 8, 0));
}

} // namespace

Furniture::Furniture(QCustomPlot* plot, const QString& layer)
    : QCPLayerable(plot, layer), theme_(Theme::light()) {}

int Furniture::headerHeight() const {
    return panel_.title.isEmpty() ? 14 : qRound(QFontMetricsF(titleFont(body())).height() + 2 * margin);
}

int Furniture::axisTitleHeight() const {
    return qRound(QFontMetricsF(body()).height() + 12);
}

QRectF Furniture::axes() const {
    return mParentPlot->axisRect()->rect();
}

QSizeF Furniture::sizeOf(const std::vector<PanelLine>& lines, double indent) const {
    const QFont font = smallFont(body());
    double width = 0;
    for (const PanelLine& line : lines)
        width = std::max(width, labelSize(line.markup, font).width());
    const double height = lineSpacing * QFontMetricsF(font).height() * static_cast<double>(lines.size());
    return lines.empty() ? QSizeF() : QSizeF(width + indent + 12, height + 6);
}

QRectF Furniture::legendBox() const {
    const double row = QFontMetricsF(smallFont(body())).height() + 6;
    const QSizeF size = sizeOf(panel_.legend, legendIndent);
    const double x = panel_.legendRight ? axes().right() - 8 - size.width() : axes().left() + 8;
    return {QPointF(x, axes().top() + 8 + rowsAbove_ * row), size};
}

std::vector<PanelLine> Furniture::wrappedWords() const {
    std::vector<PanelLine> lines;
    for (const PanelLine& line : panel_.words)
        for (const QString& part : wrapped(line.markup, smallFont(body()), widestWords * axes().width()))
            lines.push_back({part, line.colour});
    return lines;
}

QRectF Furniture::wordsBox() const {
    const QSizeF size = sizeOf(wrappedWords(), 0);
    return {axes().bottomLeft() + QPointF(8, -8 - size.height()), size};
}

std::vector<QRectF> Furniture::boxes() const {
    std::vector<QRectF> boxes;
    for (const QRectF& box : {legendBox(), wordsBox()})
        if (!box.isEmpty())
            boxes.push_back(box);
    return boxes;
}

void Furniture::drawHeader(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport();
    const QFont title = titleFont(body()), small = smallFont(body());
    drawLabel(painter, all.topLeft() + QPointF(margin, margin - 2), panel_.title, title, theme_.ink);
    const double left = margin + labelSize(panel_.title, title).width() + 2 * margin;
    const QString caption = elided(panel_.caption, small, all.width() - left - margin);
    const double down = QFontMetricsF(title).ascent() - QFontMetricsF(small).ascent();
    drawLabel(
        painter,
        QPointF(all.right() - margin - labelSize(caption, small).width(), all.top() + margin - 2 + down),
        caption, small, theme_.faint);
}

void Furniture::drawAxisTitles(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport(), box = axes();
    const QSizeF x = labelSize(panel_.xTitle, body()), y = labelSize(panel_.yTitle, body());
    drawLabel(painter, QPointF(box.center().x() - x.width() / 2, all.bottom() - x.height() - 6),
              panel_.xTitle, body(), theme_.ink);
    painter.save();
    painter.translate(all.left() + 6, box.center().y() + y.width() / 2);
    painter.rotate(-90);
    drawLabel(painter, {0, 0}, panel_.yTitle, body(), theme_.ink);
    painter.restore();
}

void Furniture::drawLines(QPainter& painter, const QRectF& box, const std::vector<PanelLine>& lines,
                          double indent) const {
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
        at.ry() += lineSpacing * height;
    }
}

void Furniture::drawEmpty(QPainter& painter) const {
    const QRectF all = mParentPlot->viewport();
    const double side = std::min(0.12 * all.width(), 80.0);
    painter.setFont(body());
    painter.setPen(theme_.faint);
    painter.drawText(all.adjusted(side, headerHeight(), -side, -side), Qt::AlignCenter | Qt::TextWordWrap,
                     panel_.empty);
}

void Furniture::draw(QCPPainter* painter) {
    if (!panel_.title.isEmpty())
        drawHeader(*painter);
    if (!panel_.empty.isEmpty())
        return drawEmpty(*painter);
    drawAxisTitles(*painter);
    if (!panel_.legend.empty())
        drawLines(*painter, legendBox(), panel_.legend, legendIndent);
    if (!panel_.words.empty())
        drawLines(*painter, wordsBox(), wrappedWords(), 0);
}

} // namespace vitrine
