#include "widgets/plot/caption.h"

#include "widgets/plot/drawing_layer.h"
#include "widgets/plot/rich_label.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double behindKey = 12;      // px to the next one
constexpr double keysOfCaption = 0.5; // of its width

double keyWidth(const PanelLine& key, const QFont& font) {
    return legendIndent + labelSize(key.markup, font).width() + behindKey;
}

double keysWidth(const std::vector<PanelLine>& keys, const QFont& font) {
    double width = 0;
    for (const PanelLine& key : keys)
        width += keyWidth(key, font);
    return width;
}

std::vector<PanelLine> keysWithin(const std::vector<PanelLine>& keys, const QFont& font, double width) {
    for (std::size_t count = keys.size(); count > 0; --count)
        if (auto some = thinned(keys, count); keysWidth(some, font) <= width)
            return some;
    return {};
}

} // namespace

std::vector<PanelLine> thinned(const std::vector<PanelLine>& lines, std::size_t count) {
    if (lines.size() <= count)
        return lines;
    std::vector<PanelLine> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(lines[count == 1 ? 0 : i * (lines.size() - 1) / (count - 1)]);
    return some;
}

Caption fittedCaption(const std::vector<PanelLine>& keys, const QString& words, const QFont& font, double width,
                      qsizetype lines) {
    Caption caption{keysWithin(keys, font, keysOfCaption * width), {}};
    const double room = width - keysWidth(caption.keys, font);
    caption.lines = wrappedLabel(words, font, room);
    if (caption.lines.size() > lines)
        caption.lines = caption.lines.mid(0, lines - 1) + QStringList(caption.lines.mid(lines - 1).join(QLatin1Char(' ')));
    if (!caption.lines.isEmpty())
        caption.lines.back() = elidedLabel(caption.lines.back(), font, room);
    return caption;
}

double captionWidth(const Caption& caption, const QFont& font) {
    double widest = 0;
    for (const QString& line : caption.lines)
        widest = std::max(widest, labelSize(line, font).width());
    return keysWidth(caption.keys, font) + widest;
}

void drawKey(QPainter& painter, QPointF at, const PanelLine& line, const QColor& ground) {
    if (line.marker)
        return drawMarker(painter, at + QPointF(legendIndent / 2 - 4, 0), {{}, line.colour, *line.marker, line.filled}, ground);
    painter.setPen(QPen(line.colour, 2.2));
    painter.drawLine(at, at + QPointF(legendIndent - 8, 0));
}

void drawCaption(QPainter& painter, const Caption& caption, QPointF at, const QFont& font, double step, const Theme& theme) {
    const double middle = QFontMetricsF(font).height() / 2;
    for (const PanelLine& key : caption.keys) {
        drawKey(painter, at + QPointF(0, middle), key, theme.ground);
        drawLabel(painter, at + QPointF(legendIndent, 0), key.markup, font, theme.ink);
        at.rx() += keyWidth(key, font);
    }
    for (const QString& line : caption.lines) {
        drawLabel(painter, at, line, font, theme.faint);
        at.ry() += step;
    }
}

} // namespace vitrine
