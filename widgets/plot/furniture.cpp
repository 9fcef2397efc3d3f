#include "widgets/plot/furniture.h"

#include "widgets/plot/palette.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

namespace vitrine {

namespace {

constexpr double margin = 12;       // px
constexpr double legendIndent = 30; // px, room for a stroke
constexpr double lineSpacing = 1.25;

QString elided(const QString& markup, const QFont& font, double width) {
    QString text = markup;
    while (text.size() > 1 && labelSize(text, font).width() > width)
        text = text.left(text.size() - 2).trimmed() + QChar(0x2026);
    return text;
}

} // namespace

Furniture::Furniture(QCustomPlot* plot, const QString& layer)
    : QCPLayerable(plot, layer), theme_(Theme::light()) {}

int Furniture::headerHeight() const {
    return panel_.title.isEmpty() ? 14 : qRound(QFontMetricsF(titleFont(body())).height() + 2 * margin);
}

int Furniture::axisTitleHeight() const {
    return qRound(QFontMetricsF(body()).height() + 6);
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
    return {axes().topLeft() + QPointF(8, 8 + rowsAbove_ * row), sizeOf(panel_.legend, legendIndent)};
}

QRectF Furniture::wordsBox() const {
    const QSizeF size = sizeOf(panel_.words, 0);
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
    painter.translate(all.left() + 8, box.center().y() + y.width() / 2);
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
        if (indent > 0) {
            painter.setPen(QPen(line.colour, 2.2));
            painter.drawLine(at + QPointF(0, height / 2), at + QPointF(indent - 8, height / 2));
        }
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
        drawLines(*painter, wordsBox(), panel_.words, 0);
}

} // namespace vitrine
