#include "widgets/controls/rich_header.h"

#include "widgets/plot/rich_label.h"

#include <QPainter>

namespace vitrine {

namespace {
constexpr int cellMargin = 4;
}

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
    painter->restore();
}

QSize RichHeader::sectionSizeFromContents(int section) const {
    return labelSize(label(section), font()).toSize() + QSize(2 * cellMargin + 2, 8);
}

} // namespace vitrine
