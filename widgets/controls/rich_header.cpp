#include "widgets/controls/rich_header.h"

#include "widgets/plot/rich_label.h"

#include <QPainter>

namespace vitrine {

namespace {
constexpr int cellMargin = 4;
} // namespace

QString RichHeader::label(int section) const {
    return model() ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
}

void RichHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QSizeF size = labelSize(label(section), font());
    const auto alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const bool right = alignment & Qt::AlignRight;
    const double x = right ? rect.right() - cellMargin - size.width() : rect.left() + cellMargin;
    const double y = rect.center().y() - size.height() / 2;
    drawLabel(*painter, {x, y}, label(section), font(), palette().color(QPalette::PlaceholderText));
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        paintArrow(*painter, {rect.center().x() + 0.5, rect.top() + 2.5});
    painter->restore();
}

/// Up where the least stands first. It stands above the name, so that a column keeps its width when it is sorted by.
void RichHeader::paintArrow(QPainter& painter, QPointF middle) const {
    constexpr double half = 4, height = 2;
    const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -height : height;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Text));
    painter.drawPolygon(QPolygonF{middle + QPointF(0, tip), middle + QPointF(half, -tip), middle + QPointF(-half, -tip)});
}

QSize RichHeader::sectionSizeFromContents(int section) const {
    return labelSize(label(section), font()).toSize() + QSize(2 * cellMargin + 2, 8);
}

} // namespace vitrine
