#include "widgets/figures/paper/series_looks.h"

#include "widgets/figures/paper/paper_notes.h"
#include "widgets/figures/paper/paper_type.h"

#include <algorithm>
#include <array>
#include <cmath>

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

/// From one standard error to half of the 95 % interval: that of the result, such as Student's, where it has one. What choices
/// add to the noise (in quadrature) is of a normal variable.
void widen(double& error, double& total, const std::optional<Interval>& interval) {
    const double choices = std::sqrt(std::max(total * total - error * error, 0.0));
    error = interval ? 0.5 * interval->width() : normal95 * error;
    if (total > 0)
        total = std::hypot(error, normal95 * choices);
}

/// The range that holds the bars of the marks as well, where the panel leaves it open.
void holdBars(QRectF& range, const std::vector<Mark>& marks, const FigurePanel& panel) {
    for (const Mark& mark : marks) {
        const Interval x = mark.barX(), y = mark.barY();
        if (!panel.x && !panel.y)
            range |= QRectF(QPointF(x.low, y.low), QPointF(x.high, y.high) + QPointF(1e-12, 1e-12));
        else if (!panel.y && panel.x->contains(mark.at.x()))
            range |= QRectF(QPointF(range.left(), y.low), QPointF(range.right(), y.high + 1e-12));
    }
}

void applyErrors(FigureContent& content, const FigurePanel& panel, const FigurePage& page, double scale) {
    const bool wide = panel.errorSpan.value_or(page.look.errorSpan) == ErrorSpan::Interval95;
    for (Mark& mark : content.drawing.marks) {
        if (wide) {
            widen(mark.errorX, mark.totalX, mark.intervalX);
            widen(mark.errorY, mark.totalY, mark.intervalY);
            mark.drawsIntervals = true;
        }
        mark.size = page.look.symbolSize > 0 ? page.look.symbolSize * scale : usualSymbol * mark.size;
    }
    if (wide && !content.range.isNull())
        holdBars(content.range, content.drawing.marks, panel);
}

/// With colours for all eyes every series of symbols has one of its own, in the order of the symbols.
void tellBySymbols(FigureContent& content) {
    constexpr std::array shapes{Marker::Circle, Marker::Square, Marker::Diamond, Marker::Triangle, Marker::TriangleDown};
    std::vector<QString> keys;
    for (Mark& mark : content.drawing.marks) {
        if (mark.series.isEmpty())
            continue;
        const auto known = std::ranges::find(keys, mark.series);
        const auto place = static_cast<std::size_t>(known - keys.begin());
        if (known == keys.end())
            keys.push_back(mark.series);
        mark.marker = shapes[place % shapes.size()];
    }
    for (PanelLine& line : content.panel.legend)
        if (const auto known = std::ranges::find(keys, line.series); line.marker && known != keys.end())
            line.marker = shapes[static_cast<std::size_t>(known - keys.begin()) % shapes.size()];
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
    if (page.palette == "okabe-ito")
        tellBySymbols(content);
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
