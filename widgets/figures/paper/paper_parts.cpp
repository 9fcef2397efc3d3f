#include "widgets/figures/paper/paper_data.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <QLineF>

#include <algorithm>
#include <ranges>

namespace vitrine {

namespace {

/// Gathers the parts of a page in mm.
class Parts {
  public:
    Parts(std::vector<PagePart>& parts, double pixelsOfMm) : parts_(parts), scale_(1 / pixelsOfMm) {}

    PagePart& add(PartKind kind, const PaperPanel& panel, const QRectF& box) {
        parts_.push_back({kind, panel.panel.id, {}, -1, QRectF(box.topLeft() * scale_, box.size() * scale_), {}});
        return parts_.back();
    }
    QPolygonF inMm(const QPolygonF& line) const { return QTransform::fromScale(scale_, scale_).map(line); }

  private:
    std::vector<PagePart>& parts_;
    double scale_;
};

void addAxes(Parts& parts, const PaperPanel& panel, const FigurePage& page) {
    const QRectF& in = panel.axes;
    const double number = QFontMetricsF(smallFont(figureFont(page))).height() + 5;
    parts.add(PartKind::Axes, panel, in);
    parts.add(PartKind::XNumbers, panel, {in.left(), in.bottom(), in.width(), number});
    parts.add(PartKind::YNumbers, panel,
              {panel.box.left() + number, in.top(), in.left() - panel.box.left() - number, in.height()});
    parts.add(PartKind::XTitle, panel, titleBox(panel, page, true));
    parts.add(PartKind::YTitle, panel, titleBox(panel, page, false));
}

void addData(Parts& parts, const PaperPanel& panel) {
    for (std::size_t i = 0; i < panel.content.shapes.size(); ++i) {
        const QPolygonF outline = outlineOf(panel, panel.content.shapes[i]);
        if (outline.isEmpty())
            continue;
        PagePart& part = parts.add(PartKind::Shape, panel, outline.boundingRect());
        part.line = parts.inMm(outline);
        const auto before = panel.content.shapes.size() - std::min(panel.panel.shapes.size(), panel.content.shapes.size());
        part.index = i < before ? -1 : static_cast<int>(i - before);
    }
    for (const Curve& curve : panel.content.curves)
        for (const QPolygonF& line : linesOf(panel, curve)) {
            PagePart& part = parts.add(PartKind::Curve, panel, line.boundingRect());
            part.series = curve.series.toStdString();
            part.line = parts.inMm(line);
        }
    for (const Mark& mark : panel.content.drawing.marks)
        if (const QPointF at = panel.at(mark.at); panel.axes.contains(at)) {
            const double half = std::max(mark.size, 4.0) / 2;
            parts.add(PartKind::Mark, panel, {at - QPointF(half, half), at + QPointF(half, half)}).series =
                mark.series.toStdString();
        }
}

void addWords(Parts& parts, const PaperPanel& panel, const FigurePage& page) {
    if (!panel.content.panel.title.isEmpty())
        parts.add(PartKind::Letter, panel, {panel.box.topLeft(), labelSize(panel.content.panel.title, letterFont(page))});
    if (!panel.legendBox.isEmpty())
        parts.add(PartKind::Legend, panel, panel.legendBox);
    for (const LegendCell& cell : panel.legend)
        parts.add(PartKind::LegendLine, panel, cell.box).series = cell.line.series.toStdString();
    const std::size_t made = panel.content.drawing.notes.size();
    for (std::size_t i = made; i < panel.noteBoxes.size(); ++i)
        if (!panel.noteBoxes[i].isEmpty())
            parts.add(PartKind::Note, panel, panel.noteBoxes[i]).index = static_cast<int>(i - made);
}

bool isNear(const QPolygonF& line, QPointF at, double reach) {
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1], d = line[i] - a;
        const double length = QPointF::dotProduct(d, d);
        const double t = length > 0 ? std::clamp(QPointF::dotProduct(at - a, d) / length, 0.0, 1.0) : 0;
        if (QLineF(at, a + t * d).length() <= reach)
            return true;
    }
    return false;
}

} // namespace

std::vector<PagePart> partsOf(const PaperPage& paper) {
    std::vector<PagePart> parts;
    Parts gathered(parts, pixelsOfMm(paper.page));
    for (const bool insets : {false, true})
        for (const PaperPanel& panel : paper.panels) {
            if (panel.panel.insetOf.empty() == insets || panel.isEmpty())
                continue;
            addAxes(gathered, panel, paper.page);
            addData(gathered, panel);
            addWords(gathered, panel, paper.page);
        }
    return parts;
}

const PagePart* partAt(const std::vector<PagePart>& parts, QPointF at, double reach) {
    for (const PagePart& part : parts | std::views::reverse)
        if (part.line.isEmpty() ? part.box.contains(at) : isNear(part.line, at, reach))
            return &part;
    return nullptr;
}

} // namespace vitrine
