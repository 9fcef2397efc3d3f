#include "widgets/plot/drawing_layer.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"
#include "widgets/views/thermograms/small_picture.h"

#include <QCoreApplication>
#include <QPainter>

namespace vitrine {

namespace {

constexpr double pictureMargin = 8;
constexpr double staleOpacity = 0.45;
constexpr double smallMark = 5; // px

QString linkText() {
    return QCoreApplication::translate("SmallMultiples", "automatic");
}

/// From the units of the axes to the pixels of a box.
class Mapping {
  public:
    Mapping(const QRectF& units, const QRectF& pixels) : units_(units), pixels_(pixels) {}
    double x(double at) const { return pixels_.left() + (at - units_.left()) / units_.width() * pixels_.width(); }
    QPointF operator()(QPointF at) const {
        return {x(at.x()), pixels_.bottom() - (at.y() - units_.top()) / units_.height() * pixels_.height()};
    }
    QPolygonF operator()(const QPolygonF& points) const {
        QPolygonF out;
        out.reserve(points.size());
        for (const QPointF& point : points)
            out << (*this)(point);
        return out;
    }

  private:
    QRectF units_, pixels_;
};

QRectF shownRange(const QPolygonF& curve) {
    QRectF range = curve.boundingRect();
    if (range.height() <= 0)
        range.adjust(0, -0.5, 0, 0.5);
    if (range.width() <= 0)
        range.adjust(-0.5, 0, 0.5, 0);
    const double room = 0.08 * range.height();
    return range.adjusted(0, -room, 0, room);
}

double lineHeight(const QFont& font) {
    return QFontMetricsF(smallFont(font)).height() + 2;
}

QRectF plotBox(const QRectF& box, const QFont& font) {
    const double line = lineHeight(font);
    return box.adjusted(pictureMargin, pictureMargin + 2 * line, -pictureMargin, -pictureMargin - line);
}

void drawCurve(QPainter& painter, const SmallPicture& picture, const QRectF& plot, const Theme& theme) {
    const Mapping map(shownRange(picture.curve), plot);
    painter.save();
    painter.setClipRect(plot);
    for (const Interval& window : picture.windows)
        painter.fillRect(QRectF(QPointF(map.x(window.low), plot.top()), QPointF(map.x(window.high), plot.bottom())),
                         theme.accentPale);
    painter.setPen(Qt::NoPen);
    for (const Fill& fill : picture.construction.fills) {
        painter.setBrush(QBrush(fill.colour, fill.hatch));
        painter.drawPolygon(map(fill.outline));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(picture.colour, 1.4));
    painter.drawPolyline(map(picture.curve));
    for (const Stroke& stroke : picture.construction.strokes) {
        painter.setPen(QPen(stroke.colour, 0.9, stroke.style, Qt::FlatCap));
        painter.drawPolyline(map(stroke.points));
    }
    for (Mark mark : picture.construction.marks) {
        mark.size = smallMark;
        drawMarker(painter, map(mark.at), mark, theme.ground);
    }
    painter.restore();
}

void drawFrame(QPainter& painter, const SmallPicture& picture, const QRectF& box, const Theme& theme) {
    painter.setBrush(theme.ground);
    const bool strong = picture.current || picture.lit;
    painter.setPen(QPen(strong ? theme.accent : theme.border, picture.current ? 2.2 : 1.2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
}

void drawHead(QPainter& painter, const SmallPicture& picture, const QRectF& box, const QFont& font, const Theme& theme) {
    const QFont small = smallFont(font);
    const double width = box.width() - 2 * pictureMargin;
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    const QPointF at = box.topLeft() + QPointF(pictureMargin, pictureMargin - 3);
    drawLabel(painter, at, elidedLabel(picture.title, strong, width), strong, theme.ink);
    if (picture.byHand.isEmpty())
        return;
    const QRectF link = automaticLink(picture, box, font);
    const QPointF below = at + QPointF(0, lineHeight(font));
    drawLabel(painter, below, elidedLabel(picture.byHand, small, link.left() - below.x() - 6), small, theme.warning);
    drawLabel(painter, link.topLeft(), linkText(), small, theme.accent);
}

void drawFoot(QPainter& painter, const SmallPicture& picture, const QRectF& box, const QFont& font, const Theme& theme) {
    const QFont small = smallFont(font);
    const QString words = picture.pending             ? QCoreApplication::translate("SmallMultiples", "being computed…")
                          : picture.numbers.isEmpty() ? picture.problem
                                                      : picture.numbers.join(QStringLiteral(" · "));
    const QPointF at(box.left() + pictureMargin, box.bottom() - pictureMargin - lineHeight(font) + 4);
    drawLabel(painter, at, elidedLabel(words, small, box.width() - 2 * pictureMargin), small,
              picture.numbers.isEmpty() ? theme.warning : theme.ink);
}

} // namespace

QRectF automaticLink(const SmallPicture& picture, const QRectF& box, const QFont& font) {
    if (picture.byHand.isEmpty())
        return {};
    const QSizeF size = labelSize(linkText(), smallFont(font));
    return {QPointF(box.right() - pictureMargin - size.width(), box.top() + pictureMargin - 3 + lineHeight(font)), size};
}

void paint(QPainter& painter, const SmallPicture& picture, const QRectF& box, const QFont& font, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, picture, box, theme);
    drawHead(painter, picture, box, font, theme);
    painter.setOpacity(picture.pending ? staleOpacity : 1);
    if (!picture.curve.isEmpty())
        drawCurve(painter, picture, plotBox(box, font), theme);
    painter.setOpacity(1);
    drawFoot(painter, picture, box, font, theme);
}

} // namespace vitrine
