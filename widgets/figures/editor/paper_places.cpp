#include "widgets/figures/editor/part_places.h"

#include "widgets/figures/paper/paper_page.h"
#include "widgets/plot/rich_label.h"

#include <set>

namespace vitrine {

namespace {

/// What of a page lies where, from what the painter says of it.
class PlaceFinder {
  public:
    PlaceFinder(PagePlaces& places, const PaperPage& paper) : places_(places), paper_(paper), mm_(1 / pixelsOfMm(paper.page)) {}

    void addPanel(const PaperPanel& panel) {
        const PageBox& box = panel.panel.box;
        add({FigurePartKind::Panel, panel.panel.id}, {box.x, box.y, box.width, box.height});
        if (!panel.isEmpty())
            addAxes(panel);
        if (!panel.panel.title.empty())
            add({FigurePartKind::Title, panel.panel.id},
                {inMm({panel.axes.left(), panel.box.top()}), inMm({panel.axes.right(), panel.axes.top()})});
    }
    void addPart(const PagePart& part) {
        if (const auto kind = kindOf(part.kind)) {
            PartPlace& place = add({*kind, part.panel, part.series, static_cast<std::size_t>(std::max(part.index, 0))}, part.box);
            place.inLegend = part.kind == PartKind::LegendLine;
            if (!part.line.isEmpty())
                place.lines = {part.line};
        }
    }
    /// Fitted lines have a look of their own too.
    void addStrokes(const PaperPanel& panel) {
        for (const Stroke& stroke : panel.content.drawing.strokes) {
            QPolygonF line;
            for (const QPointF& point : stroke.points)
                if (const QPointF at = panel.at(point); panel.axes.contains(at))
                    line << inMm(at);
            if (!stroke.series.isEmpty() && line.size() > 1)
                add({FigurePartKind::Series, panel.panel.id, stroke.series.toStdString()}, line.boundingRect()).lines = {line};
        }
    }
    /// Words are written over what stands there.
    void addTexts() {
        for (PartPlace& place : places_.parts)
            if (const PaperPanel* panel = panelNamed(paper_, place.part.panel))
                place.text = textOf(place.part, *panel);
    }

  private:
    QPointF inMm(QPointF pixel) const { return pixel * mm_; }
    PartPlace& add(FigurePart part, const QRectF& box) {
        places_.parts.push_back({std::move(part), box});
        return places_.parts.back();
    }
    /// What a part of the painter is called here. Axes stand for their panel; what follows from the results has no fields.
    static std::optional<FigurePartKind> kindOf(PartKind kind) {
        switch (kind) {
        case PartKind::XTitle:
        case PartKind::XNumbers:
            return FigurePartKind::XAxis;
        case PartKind::YTitle:
        case PartKind::YNumbers:
            return FigurePartKind::YAxis;
        case PartKind::Letter:
            return FigurePartKind::Letter;
        case PartKind::Legend:
            return FigurePartKind::Legend;
        case PartKind::Curve:
        case PartKind::Mark:
        case PartKind::LegendLine:
            return FigurePartKind::Series;
        case PartKind::Note:
            return FigurePartKind::Note;
        case PartKind::Shape:
            return FigurePartKind::Shape;
        case PartKind::Axes:
            break;
        }
        return {};
    }
    void addAxes(const PaperPanel& panel) {
        AxesPlace place{panel.panel.id, {inMm(panel.axes.topLeft()), panel.axes.size() * mm_}, panel.x.range, panel.y.range};
        place.logX = panel.x.log;
        place.logY = panel.y.log;
        place.reversedX = panel.panel.xAxis.reversed;
        place.reversedY = panel.panel.yAxis.reversed;
        addSeries(place, panel);
        places_.axes.push_back(std::move(place));
    }
    /// By the names of the legend where it has them.
    static void addSeries(AxesPlace& place, const PaperPanel& panel) {
        std::set<QString> known;
        const auto note = [&](const QString& key, const QString& name) {
            if (!key.isEmpty() && known.insert(key).second)
                place.series.push_back({name.isEmpty() ? key : name, key.toStdString()});
        };
        for (const PanelLine& line : panel.content.panel.legend)
            note(line.series, line.markup);
        for (const Curve& curve : panel.content.curves)
            note(curve.series, curve.name);
        for (const Mark& mark : panel.content.drawing.marks)
            note(mark.series, mark.name);
        for (const Stroke& stroke : panel.content.drawing.strokes)
            note(stroke.series, stroke.name);
    }
    static QString textOf(const FigurePart& part, const PaperPanel& panel) {
        if (part.kind == FigurePartKind::XAxis)
            return panel.xTitle;
        if (part.kind == FigurePartKind::YAxis)
            return panel.yTitle;
        if (part.kind != FigurePartKind::Series)
            return {};
        const auto& legend = panel.content.panel.legend;
        const auto line = std::ranges::find(legend, QString::fromStdString(part.series), &PanelLine::series);
        return line == legend.end() ? QString() : line->markup;
    }

    PagePlaces& places_;
    const PaperPage& paper_;
    double mm_; ///< of a px
};

} // namespace

PagePlaces placesOf(const PaperPage& paper) {
    PagePlaces places;
    PlaceFinder finder(places, paper);
    const std::vector<PagePart> parts = partsOf(paper);
    for (const bool insets : {false, true}) // as they are painted
        for (const PaperPanel& panel : paper.panels)
            if (panel.panel.insetOf.empty() != insets) {
                finder.addPanel(panel);
                finder.addStrokes(panel);
                for (const PagePart& part : parts)
                    if (part.panel == panel.panel.id && (part.kind != PartKind::Shape || part.index >= 0))
                        finder.addPart(part);
            }
    finder.addTexts();
    return places;
}

} // namespace vitrine
