#include "widgets/figures/editor/part_drag.h"

#include "widgets/figures/editor/page_edits.h"

namespace vitrine {

namespace {

constexpr double grid = 0.5, leastSide = 8; // mm
using Hold = PartGrip::Hold;

double onGrid(double mm) {
    return grid * std::round(mm / grid);
}

std::vector<PartHandle> panelHandles(const FigurePart& part, const PageBox& b) {
    std::vector<PartHandle> handles;
    for (int x = -1; x <= 1; ++x)
        for (int y = -1; y <= 1; ++y)
            if (x != 0 || y != 0)
                handles.push_back(
                    {{part, Hold::Edges, x<0, y<0, x> 0, y> 0}, {b.x + (x + 1) * b.width / 2, b.y + (y + 1) * b.height / 2}});
    return handles;
}

PageBox moved(PageBox box, const PartGrip& grip, QPointF by) {
    if (grip.hold == Hold::Whole)
        return {onGrid(box.x + by.x()), std::max(onGrid(box.y + by.y()), 0.0), box.width, box.height};
    const double right = box.x + box.width, bottom = box.y + box.height;
    if (grip.left)
        box.x = std::min(onGrid(box.x + by.x()), right - leastSide);
    if (grip.top)
        box.y = std::min(onGrid(box.y + by.y()), bottom - leastSide);
    box.width = grip.left ? right - box.x : grip.right ? std::max(onGrid(box.width + by.x()), leastSide) : box.width;
    box.height = grip.top ? bottom - box.y : grip.bottom ? std::max(onGrid(box.height + by.y()), leastSide) : box.height;
    return box;
}

void moveLegend(FigureLegend& legend, const PartPlace& place, const AxesPlace& axes, QPointF by) {
    const QPointF corner = place.box.topLeft() + by - axes.box.topLeft();
    legend.place = LegendPlace::Free;
    legend.x = std::clamp(corner.x() / axes.box.width(), -0.5, 1.0);
    legend.y = std::clamp(corner.y() / axes.box.height(), -0.5, 1.0);
}

void moveNote(FigureNote& note, const PartGrip& grip, const AxesPlace& axes, QPointF by, const PartPlace* place) {
    if (grip.hold == Hold::Tip) {
        const QPointF tip = axes.valueAt(axes.mmOf({note.tipX.value_or(note.x), note.tipY.value_or(note.y)}) + by);
        note.tipX = tip.x();
        note.tipY = tip.y();
        return;
    }
    // Words that the program moved aside start from where they stand.
    const QPointF start = note.fixed || !place ? axes.mmOf({note.x, note.y}) : anchorOf(place->box);
    const QPointF at = axes.valueAt(start + by);
    note.x = at.x();
    note.y = at.y();
    note.fixed = true;
}

void moveShape(FigureShape& shape, const PartGrip& grip, const AxesPlace& axes, QPointF by) {
    const auto move = [&](std::optional<double>& x, std::optional<double>& y) {
        const QPointF at = axes.valueAt(axes.mmOf({x.value_or(axes.x.low), y.value_or(axes.y.low)}) + by);
        x = x ? std::optional(at.x()) : x;
        y = y ? std::optional(at.y()) : y;
    };
    if (grip.hold != Hold::End)
        move(shape.x, shape.y);
    if (grip.hold != Hold::Start)
        move(shape.x2, shape.y2);
}

} // namespace

QPointF anchorOf(const QRectF& box) {
    return box.center();
}

std::vector<PartHandle> handlesOf(const FigurePage& page, const FigurePart& part, const PagePlaces& places) {
    if (part.kind == FigurePartKind::Panel && panelOf(page, part.panel))
        return panelHandles(part, panelOf(page, part.panel)->box);
    const AxesPlace* axes = places.axesOf(part.panel);
    if (!axes)
        return {};
    if (part.kind == FigurePartKind::Note)
        if (const FigureNote note = fieldsNow<FigureNote>(page, part); note.tipX && note.tipY)
            return {{{part, Hold::Tip}, axes->mmOf({*note.tipX, *note.tipY})}};
    if (part.kind != FigurePartKind::Shape)
        return {};
    const FigureShape shape = fieldsNow<FigureShape>(page, part);
    std::vector<PartHandle> handles;
    if (shape.x && shape.y)
        handles.push_back({{part, Hold::Start}, axes->mmOf({*shape.x, *shape.y})});
    if (shape.x2 || shape.y2)
        handles.push_back(
            {{part, Hold::End},
             axes->mmOf({shape.x2.value_or(shape.x.value_or(axes->x.low)), shape.y2.value_or(shape.y.value_or(axes->y.low))})});
    return handles;
}

bool isMovable(FigurePartKind kind) {
    return kind == FigurePartKind::Panel || kind == FigurePartKind::Legend || kind == FigurePartKind::Note ||
           kind == FigurePartKind::Shape;
}

FigurePage dragged(const FigurePage& page, const PartGrip& grip, QPointF from, QPointF to, const PagePlaces& places) {
    const FigurePanel* panel = panelOf(page, grip.part.panel);
    const AxesPlace* axes = places.axesOf(grip.part.panel);
    const PartPlace* place = places.placeOf(grip.part);
    const QPointF by = to - from;
    if (!panel || by.isNull())
        return page;
    if (grip.part.kind == FigurePartKind::Panel)
        return withBox(page, panel->id, moved(panel->box, grip, by));
    if (!axes || axes->box.isEmpty())
        return page;
    if (grip.part.kind == FigurePartKind::Legend && place)
        return edited<FigureLegend>(page, grip.part, [&](FigureLegend& legend) { moveLegend(legend, *place, *axes, by); });
    if (grip.part.kind == FigurePartKind::Note)
        return edited<FigureNote>(page, grip.part, [&](FigureNote& note) { moveNote(note, grip, *axes, by, place); });
    if (grip.part.kind == FigurePartKind::Shape)
        return edited<FigureShape>(page, grip.part, [&](FigureShape& shape) { moveShape(shape, grip, *axes, by); });
    return page;
}

} // namespace vitrine
