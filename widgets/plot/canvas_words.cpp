// Where words go: what legend, words and notes keep clear of.
#include "widgets/plot/canvas.h"

namespace vitrine {

namespace {

constexpr double halfHandle = 7; // px, of a top or an anchor

} // namespace

void PlotCanvas::setAvoided(const std::vector<QPolygonF>& lines) {
    if (lines == avoided_)
        return;
    avoided_ = lines;
    if (!replotWaits_) // which begins with that
        updateCrowd();
}

void PlotCanvas::updateCrowd() {
    std::vector<QPolygonF> lines;
    for (const QPolygonF& line : avoided_) {
        lines.emplace_back();
        for (const QPointF& point : line)
            lines.back() << pixel(point);
    }
    crowd_ = Crowd(axisRect()->rect(), lines);
    if (labels_->set(crowd_))
        redraw(labels_->layer());
    updateRowsAbove();
    if (placeNotes())
        redraw(construction_->layer());
}

/// Those without a place go to the caption line.
bool PlotCanvas::placeNotes() {
    const bool moved = construction_->placeNotes(obstacles());
    if (labels_->setFolded(construction_->notesWithoutPlace()))
        redraw(labels_->layer());
    return moved;
}

/// The words begin below the names of the windows.
void PlotCanvas::updateRowsAbove() {
    if (labels_->setRowsAbove(handles_->labelRows()))
        redraw(labels_->layer());
}

/// What the notes of the construction keep clear of.
Obstacles PlotCanvas::obstacles() const {
    std::vector<QRectF> boxes = labels_->boxes();
    for (const QRectF& name : handles_->labelBoxes())
        boxes.push_back(name);
    for (int i = 0; i < static_cast<int>(handles_->regions.size()); ++i)
        for (const RegionPart part : {RegionPart::Low, RegionPart::High})
            boxes.push_back(handles_->edgeNameBox({i, part}));
    for (int i = 0; i < static_cast<int>(points_->points.size()); ++i)
        boxes.push_back(QRectF(points_->place(i) - QPointF(halfHandle, halfHandle), QSizeF(2 * halfHandle, 2 * halfHandle)));
    return {{}, std::move(boxes), crowd_, handles_->edges()};
}

} // namespace vitrine
