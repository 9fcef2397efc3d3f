#include "widgets/figures/paper/paper_faults.h"

#include "core/figures/page_faults.h"

#include <cmath>

namespace vitrine {

namespace {

QRectF sheetOf(const FigurePage& page) {
    return {QPointF(0, 0), QSizeF(page.width, page.height) * pixelsOfMm(page)};
}

void addAxes(std::vector<Problem>& faults, const PaperPanel& panel) {
    const Message remedy = phrase("Figure", "Set the range of the axis, or make it linear.");
    if (panel.isEmpty())
        return;
    if (panel.panel.xAxis.log && !panel.x.log)
        faults.push_back({phrase("Figure", "The x axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its "
                                           "range begins at %2.")
                              .with(panel.panel.id, Figure{panel.x.range.low, 3}),
                          remedy,
                          {}});
    if (panel.panel.yAxis.log && !panel.y.log)
        faults.push_back({phrase("Figure", "The y axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its "
                                           "range begins at %2.")
                              .with(panel.panel.id, Figure{panel.y.range.low, 3}),
                          remedy,
                          {}});
}

/// Where a fixed note or a legend of a free place would stand by itself, beyond the page.
void addPlaces(std::vector<Problem>& faults, const PaperPanel& panel, const FigurePage& page) {
    const QRectF sheet = sheetOf(page);
    const auto lies = [&](QPointF at) { return sheet.contains(at); };
    for (const FigureNote& note : panel.panel.notes)
        if (note.fixed && !panel.isEmpty() && !lies(panel.at({note.x, note.y})))
            faults.push_back({phrase("Figure", "The note “%1” of panel “%2” lies beyond the page; it stands at its edge.")
                                  .with(note.text, panel.panel.id),
                              phrase("Figure", "Move the note."),
                              {}});
    const FigureLegend& legend = panel.panel.legend;
    const QPointF corner = panel.axes.topLeft() + QPointF(legend.x * panel.axes.width(), legend.y * panel.axes.height());
    if (legend.place == LegendPlace::Free && !panel.legend.empty() && !lies(corner))
        faults.push_back(
            {phrase("Figure", "The legend of panel “%1” lies beyond the page; it stands at its edge.").with(panel.panel.id),
             phrase("Figure", "Move the legend."),
             {}});
}

} // namespace

std::vector<Problem> faultsOf(const PaperPage& paper) {
    std::vector<Problem> faults = faultsOf(paper.page);
    if (!paper.page.palette.empty() && !paletteNamed(paper.page.palette))
        faults.push_back({phrase("Figure", "This version has no colours called “%1”.").with(paper.page.palette),
                          phrase("Figure", "It is kept as it is; the figure is drawn as it would be without it."),
                          {}});
    for (const PaperPanel& panel : paper.panels) {
        addAxes(faults, panel);
        addPlaces(faults, panel, paper.page);
    }
    return faults;
}

QRectF withinPage(QRectF box, const FigurePage& page) {
    if (!std::isfinite(box.x()) || !std::isfinite(box.y()))
        return {};
    const QRectF sheet = sheetOf(page);
    box.moveLeft(std::max(std::min(box.left(), sheet.right() - box.width()), sheet.left()));
    box.moveTop(std::max(std::min(box.top(), sheet.bottom() - box.height()), sheet.top()));
    return box;
}

QPointF withinPage(QPointF at, const FigurePage& page) {
    const QRectF sheet = sheetOf(page);
    return {std::clamp(at.x(), sheet.left(), sheet.right()), std::clamp(at.y(), sheet.top(), sheet.bottom())};
}

} // namespace vitrine
