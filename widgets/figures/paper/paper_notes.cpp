#include "widgets/figures/paper/paper_notes.h"

#include "widgets/figures/paper/paper_faults.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr QSizeF notePadding{6, 2};
constexpr double widestNote = 0.45;              // of the axes: a longer note goes on several lines
constexpr double headLength = 6, headHalf = 2.4; // px

struct PlacedWords {
    QPointF at;
    QString markup;
    QColor colour;
    const FigureNote* own = nullptr;
};

std::vector<PlacedWords> wordsOf(const PaperPanel& panel, const Theme& theme) {
    std::vector<PlacedWords> words;
    for (const Note& note : panel.content.drawing.notes)
        words.push_back({note.at, note.markup, note.colour});
    for (const FigureNote& note : panel.panel.notes)
        words.push_back({{note.x, note.y}, QString::fromStdString(note.text), colourNamed(note.colour, theme.ink), &note});
    return words;
}

QStringList linesOf(const QString& markup, const QFont& font, const PaperPanel& panel) {
    return wrappedLabel(markup, font, std::max(widestNote * panel.axes.width(), 60.0));
}

QSizeF sizeOf(const QStringList& lines, const QFont& font) {
    QSizeF size(0, 0);
    for (const QString& line : lines) {
        const QSizeF one = labelSize(line, font);
        size = {std::max(size.width(), one.width()), size.height() + one.height()};
    }
    return size + notePadding;
}

Obstacles obstaclesOf(const PaperPanel& panel) {
    Obstacles obstacles;
    obstacles.bounds = panel.axes.adjusted(2, 2, -2, -2);
    obstacles.boxes = panel.insets;
    if (!panel.legendBox.isEmpty())
        obstacles.boxes.push_back(panel.legendBox);
    for (const Mark& mark : panel.content.drawing.marks)
        obstacles.boxes.push_back(QRectF(panel.at(mark.at) - QPointF(mark.size, mark.size) / 2, QSizeF(mark.size, mark.size)));
    std::vector<QPolygonF> lines;
    for (const QPolygonF& line : panel.content.avoided) {
        lines.emplace_back();
        for (const QPointF& point : line)
            lines.back() << panel.at(point);
    }
    obstacles.curves = Crowd(panel.axes, lines);
    return obstacles;
}

QRectF centred(QPointF at, QSizeF size) {
    return {at - QPointF(size.width(), size.height()) / 2, size};
}

} // namespace

QColor colourNamed(const std::string& name, const QColor& otherwise) {
    const QString text = QString::fromStdString(name);
    return QColor::isValidColor(text) ? QColor(text) : otherwise;
}

void placeNotes(PaperPanel& panel, const FigurePage& page) {
    const QFont font = smallFont(figureFont(page));
    const std::vector<PlacedWords> words = wordsOf(panel, Theme::light());
    panel.noteBoxes.assign(words.size(), {});
    Obstacles obstacles = obstaclesOf(panel);
    std::vector<LabelWish> wishes;
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QSizeF size = sizeOf(linesOf(words[i].markup, font, panel), font);
        if (words[i].own && words[i].own->fixed)
            obstacles.boxes.push_back(panel.noteBoxes[i] = withinPage(centred(panel.at(words[i].at), size), page));
        else if (panel.axes.adjusted(-1, -1, 1, 1).contains(panel.at(words[i].at))) {
            wishes.push_back({panel.at(words[i].at), size});
            free.push_back(i);
        }
    }
    const std::vector<QRectF> boxes = placed(wishes, std::move(obstacles));
    for (std::size_t i = 0; i < free.size(); ++i)
        panel.noteBoxes[free[i]] = boxes[i];
}

void drawArrow(QPainter& painter, QPointF from, QPointF to, const QColor& colour, double width, Qt::PenStyle dash) {
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    if (length < 1e-9)
        return;
    const QPointF along = d / length, across(-along.y(), along.x());
    const double head = std::min(headLength, length);
    painter.setPen(QPen(colour, width, dash, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(from, to - 0.8 * head * along);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{to, to - head * along + headHalf * across, to - head * along - headHalf * across});
}

void drawNotes(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    const QFont font = smallFont(figureFont(page));
    const std::vector<PlacedWords> words = wordsOf(panel, theme);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF& box = panel.noteBoxes[i];
        if (box.isEmpty())
            continue;
        const FigureNote* own = words[i].own;
        const bool leads = own && own->tipX && own->tipY;
        if (const QPointF to = leads ? panel.at({*own->tipX, *own->tipY}) : QPointF(NAN, NAN);
            std::isfinite(to.x()) && std::isfinite(to.y())) {
            const QPointF tip = withinPage(to, page);
            const QPointF near(std::clamp(tip.x(), box.left(), box.right()), std::clamp(tip.y(), box.top(), box.bottom()));
            drawArrow(painter, near, tip, words[i].colour, 0.9, Qt::SolidLine);
        }
        QPointF at = box.topLeft() + QPointF(notePadding.width(), notePadding.height()) / 2;
        for (const QString& line : linesOf(words[i].markup, font, panel)) {
            drawLabel(painter, at, line, font, words[i].colour);
            at.ry() += labelSize(line, font).height();
        }
    }
}

} // namespace vitrine
