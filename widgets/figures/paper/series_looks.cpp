#include "widgets/figures/paper/series_looks.h"

#include "widgets/figures/paper/paper_notes.h"
#include "widgets/figures/paper/paper_type.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double usualSymbol = 0.75;  // of its size in a window
constexpr double normal95 = 1.959964; // of one standard error

/// The style of a series; null where none is said. One of the whole key goes before that of its sample.
const SeriesStyle* styleOf(const FigurePanel& panel, const QString& series, const std::string& sample) {
    const std::string key = series.toStdString();
    const SeriesStyle* found = nullptr;
    if (key.empty() && sample.empty())
        return nullptr;
    for (const SeriesStyle& style : panel.series)
        if (style.series == key)
            return &style;
        else if (!sample.empty() && style.series == sample)
            found = &style;
    return found;
}

std::optional<Marker> markerOf(SymbolShape shape) {
    switch (shape) {
    case SymbolShape::Circle:
        return Marker::Circle;
    case SymbolShape::Square:
        return Marker::Square;
    case SymbolShape::Diamond:
        return Marker::Diamond;
    case SymbolShape::Triangle:
        return Marker::Triangle;
    case SymbolShape::TriangleDown:
        return Marker::TriangleDown;
    case SymbolShape::Made:
    case SymbolShape::NoSymbol:
        break;
    }
    return std::nullopt;
}

template<class Line>
void styleLine(Line& line, const SeriesStyle& style, double scale) {
    line.colour = colourNamed(style.colour, line.colour);
    line.style = penStyle(style.dash, line.style);
    if (style.width)
        line.width = *style.width * scale;
}

void styleMark(Mark& mark, const SeriesStyle& style, double scale) {
    mark.colour = colourNamed(style.colour, mark.colour);
    mark.marker = markerOf(style.symbol).value_or(mark.marker);
    mark.filled = style.filled.value_or(mark.filled);
    if (style.size)
        mark.size = *style.size * scale;
    if (style.symbol == SymbolShape::NoSymbol)
        mark.size = 0;
}

void styleEntry(PanelLine& entry, const SeriesStyle& style) {
    entry.colour = colourNamed(style.colour, entry.colour);
    entry.filled = style.filled.value_or(entry.filled);
    entry.dash = penStyle(style.dash, entry.dash);
    if (entry.marker)
        entry.marker = markerOf(style.symbol).value_or(*entry.marker);
    if (!style.label.empty())
        entry.markup = QString::fromStdString(style.label);
}

std::string sampleOf(const QString& series) {
    return series.section(QLatin1Char('/'), 0, 0).toStdString();
}

void orderLegend(std::vector<PanelLine>& legend, const std::vector<std::string>& order) {
    std::ranges::stable_sort(legend, {}, [&](const PanelLine& line) {
        const auto exact = std::ranges::find(order, line.series.toStdString());
        return exact != order.end() ? exact - order.begin() : std::ranges::find(order, sampleOf(line.series)) - order.begin();
    });
}

template<class Things, class Apply>
void each(Things& things, const FigurePanel& panel, Apply apply) {
    std::erase_if(things, [&](const auto& thing) {
        const SeriesStyle* style = styleOf(panel, thing.series, sampleOf(thing.series));
        return style && style->hidden;
    });
    for (auto& thing : things)
        if (const SeriesStyle* style = styleOf(panel, thing.series, sampleOf(thing.series)))
            apply(thing, *style);
}

void applyErrors(FigureContent& content, const FigurePanel& panel, const FigurePage& page, double scale) {
    const bool wide = panel.errorSpan.value_or(page.look.errorSpan) == ErrorSpan::Interval95;
    for (Mark& mark : content.drawing.marks) {
        for (double* error : {&mark.errorX, &mark.errorY, &mark.totalX, &mark.totalY})
            *error *= wide ? normal95 : 1;
        mark.size = page.look.symbolSize > 0 ? page.look.symbolSize * scale : usualSymbol * mark.size;
    }
}

} // namespace

Qt::PenStyle penStyle(LineDash dash, Qt::PenStyle made) {
    switch (dash) {
    case LineDash::Solid:
        return Qt::SolidLine;
    case LineDash::Dashed:
        return Qt::DashLine;
    case LineDash::Dotted:
        return Qt::DotLine;
    case LineDash::DashDotted:
        return Qt::DashDotLine;
    case LineDash::NoLine:
        return Qt::NoPen;
    case LineDash::Made:
        break;
    }
    return made;
}

void applyLooks(FigureContent& content, const FigurePanel& panel, const FigurePage& page) {
    const double scale = pixelsOfPoint(page);
    applyErrors(content, panel, page, scale);
    each(content.curves, panel, [&](Curve& curve, const SeriesStyle& style) { styleLine(curve, style, scale); });
    each(content.drawing.strokes, panel, [&](Stroke& stroke, const SeriesStyle& style) { styleLine(stroke, style, scale); });
    each(content.drawing.fills, panel, [](Fill&, const SeriesStyle&) {});
    std::erase_if(content.drawing.marks, [&](const Mark& mark) {
        const SeriesStyle* style = styleOf(panel, mark.series, mark.sample);
        return style && style->hidden;
    });
    for (Mark& mark : content.drawing.marks)
        if (const SeriesStyle* style = styleOf(panel, mark.series, mark.sample))
            styleMark(mark, *style, scale);
    each(content.panel.legend, panel, [](PanelLine& entry, const SeriesStyle& style) { styleEntry(entry, style); });
    std::erase_if(content.panel.legend, [&](const PanelLine& line) {
        const SeriesStyle* style = styleOf(panel, line.series, sampleOf(line.series));
        return style && !style->inLegend;
    });
    orderLegend(content.panel.legend, panel.legend.order);
}

} // namespace vitrine
