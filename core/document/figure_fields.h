#pragma once
#include "core/document/fields.h"
#include "core/document/figure_page.h"

namespace vitrine {

// Figures of before have none of the fields that are left out where they are as in a new struct.

inline const auto& fieldsOf(Of<PageBox>) {
    using B = PageBox;
    static const auto list =
        allFields(Field{.key = "x_mm", .member = &B::x}, Field{.key = "y_mm", .member = &B::y},
                  Field{.key = "width_mm", .member = &B::width}, Field{.key = "height_mm", .member = &B::height});
    return list;
}

inline const auto& fieldsOf(Of<FigureNote>) {
    using N = FigureNote;
    static const auto list =
        allFields(Field{.key = "text", .member = &N::text}, Field{.key = "x", .member = &N::x},
                  Field{.key = "y", .member = &N::y}, Field{.key = "tip_x", .member = &N::tipX, .inFile = InFile::Later},
                  Field{.key = "tip_y", .member = &N::tipY, .inFile = InFile::Later},
                  Field{.key = "colour", .member = &N::colour, .inFile = InFile::WhereSet},
                  Field{.key = "fixed", .member = &N::fixed, .inFile = InFile::WhereSet},
                  Field{.key = "", .member = &N::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<FigureAxis>) {
    using A = FigureAxis;
    static const auto list = allFields(Field{.key = "title", .member = &A::title, .inFile = InFile::WhereSet},
                                       Field{.key = "log", .member = &A::log, .inFile = InFile::WhereSet},
                                       Field{.key = "reversed", .member = &A::reversed, .inFile = InFile::WhereSet},
                                       Field{.key = "numbers", .member = &A::numbers, .inFile = InFile::WhereSet},
                                       Field{.key = "tick_step", .member = &A::tickStep, .inFile = InFile::WhereSet},
                                       Field{.key = "minor_ticks", .member = &A::minorTicks, .inFile = InFile::WhereSet},
                                       Field{.key = "ticks_inside", .member = &A::ticksInside, .inFile = InFile::WhereSet},
                                       Field{.key = "form", .member = &A::form, .inFile = InFile::WhereSet},
                                       Field{.key = "decimals", .member = &A::decimals, .inFile = InFile::WhereSet},
                                       Field{.key = "", .member = &A::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<FigureLegend>) {
    using L = FigureLegend;
    static const auto list = allFields(Field{.key = "place", .member = &L::place, .inFile = InFile::WhereSet},
                                       Field{.key = "x", .member = &L::x, .inFile = InFile::WhereSet},
                                       Field{.key = "y", .member = &L::y, .inFile = InFile::WhereSet},
                                       Field{.key = "columns", .member = &L::columns, .inFile = InFile::WhereSet},
                                       Field{.key = "all", .member = &L::all, .inFile = InFile::WhereSet},
                                       Field{.key = "frame", .member = &L::frame, .inFile = InFile::WhereSet},
                                       Field{.key = "title", .member = &L::title, .inFile = InFile::WhereSet},
                                       Field{.key = "order", .member = &L::order, .inFile = InFile::WhereSet},
                                       Field{.key = "", .member = &L::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<SeriesStyle>) {
    using S = SeriesStyle;
    static const auto list = allFields(Field{.key = "series", .member = &S::series},
                                       Field{.key = "label", .member = &S::label, .inFile = InFile::WhereSet},
                                       Field{.key = "colour", .member = &S::colour, .inFile = InFile::WhereSet},
                                       Field{.key = "symbol", .member = &S::symbol, .inFile = InFile::WhereSet},
                                       Field{.key = "filled", .member = &S::filled, .inFile = InFile::WhereSet},
                                       Field{.key = "size_pt", .member = &S::size, .inFile = InFile::WhereSet},
                                       Field{.key = "line_pt", .member = &S::width, .inFile = InFile::WhereSet},
                                       Field{.key = "dash", .member = &S::dash, .inFile = InFile::WhereSet},
                                       Field{.key = "hidden", .member = &S::hidden, .inFile = InFile::WhereSet},
                                       Field{.key = "in_legend", .member = &S::inLegend, .inFile = InFile::WhereSet},
                                       Field{.key = "offset", .member = &S::offset, .inFile = InFile::WhereSet},
                                       Field{.key = "", .member = &S::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<FigureShape>) {
    using S = FigureShape;
    static const auto list = allFields(Field{.key = "kind", .member = &S::kind, .inFile = InFile::WhereSet},
                                       Field{.key = "x", .member = &S::x, .inFile = InFile::WhereSet},
                                       Field{.key = "y", .member = &S::y, .inFile = InFile::WhereSet},
                                       Field{.key = "x2", .member = &S::x2, .inFile = InFile::WhereSet},
                                       Field{.key = "y2", .member = &S::y2, .inFile = InFile::WhereSet},
                                       Field{.key = "colour", .member = &S::colour, .inFile = InFile::WhereSet},
                                       Field{.key = "line_pt", .member = &S::width, .inFile = InFile::WhereSet},
                                       Field{.key = "dash", .member = &S::dash, .inFile = InFile::WhereSet},
                                       Field{.key = "filled", .member = &S::filled, .inFile = InFile::WhereSet},
                                       Field{.key = "label", .member = &S::label, .inFile = InFile::WhereSet},
                                       Field{.key = "", .member = &S::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<SampleRule>) {
    using R = SampleRule;
    static const auto list = allFields(Field{.key = "kind", .member = &R::kind, .inFile = InFile::WhereSet},
                                       Field{.key = "pressure_GPa", .member = &R::pressure, .inFile = InFile::WhereSet},
                                       Field{.key = "temperature_K", .member = &R::temperature, .inFile = InFile::WhereSet},
                                       Field{.key = "name", .member = &R::name, .inFile = InFile::WhereSet},
                                       Field{.key = "patterns", .member = &R::patterns, .inFile = InFile::WhereSet},
                                       Field{.key = "least_q_max_per_A", .member = &R::leastQmax, .inFile = InFile::WhereSet},
                                       Field{.key = "", .member = &R::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<FigureLook>) {
    using L = FigureLook;
    static const auto list = allFields(Field{.key = "line_pt", .member = &L::lineWidth, .inFile = InFile::WhereSet},
                                       Field{.key = "axis_pt", .member = &L::axisWidth, .inFile = InFile::WhereSet},
                                       Field{.key = "symbol_pt", .member = &L::symbolSize, .inFile = InFile::WhereSet},
                                       Field{.key = "grid", .member = &L::grid, .inFile = InFile::WhereSet},
                                       Field{.key = "frame", .member = &L::frame, .inFile = InFile::WhereSet},
                                       Field{.key = "ticks_inside", .member = &L::ticksInside, .inFile = InFile::WhereSet},
                                       Field{.key = "minor_ticks", .member = &L::minorTicks, .inFile = InFile::WhereSet},
                                       Field{.key = "errors", .member = &L::errors, .inFile = InFile::WhereSet},
                                       Field{.key = "error_span", .member = &L::errorSpan, .inFile = InFile::WhereSet},
                                       Field{.key = "letter_pt", .member = &L::letterSize, .inFile = InFile::WhereSet},
                                       Field{.key = "letter_bold", .member = &L::letterBold, .inFile = InFile::WhereSet},
                                       Field{.key = "letter_small", .member = &L::letterSmall, .inFile = InFile::WhereSet},
                                       Field{.key = "align_axes", .member = &L::alignAxes, .inFile = InFile::WhereSet},
                                       Field{.key = "language", .member = &L::language, .inFile = InFile::WhereSet},
                                       Field{.key = "decimal_sign", .member = &L::decimal, .inFile = InFile::WhereSet},
                                       Field{.key = "dots_per_inch", .member = &L::dotsPerInch, .inFile = InFile::WhereSet},
                                       Field{.key = "", .member = &L::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<StyleRest>) {
    static const auto list = allFields(Field{.key = "", .member = &StyleRest::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<FigureStyle>) {
    using S = FigureStyle;
    static const auto list = allFields(Field{.key = "name", .member = &S::name}, Field{.key = "width_mm", .member = &S::width},
                                       Field{.key = "font", .member = &S::font, .inFile = InFile::WhereSet},
                                       Field{.key = "font_size_pt", .member = &S::fontSize},
                                       Field{.key = "palette", .member = &S::palette, .inFile = InFile::WhereSet},
                                       Field{.key = "look", .member = &S::look, .inFile = InFile::WhereSet},
                                       Field{.key = "", .member = &S::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<FigurePanel>) {
    using P = FigurePanel;
    static const auto list = allFields(
        Field{.key = "id", .member = &P::id}, Field{.key = "content", .member = &P::content},
        Field{.key = "samples", .member = &P::samples, .inFile = InFile::Later}, Field{.key = "box", .member = &P::box},
        Field{.key = "letter", .member = &P::letter}, Field{.key = "inset_of", .member = &P::insetOf},
        Field{.key = "x_range", .member = &P::x, .inFile = InFile::Later},
        Field{.key = "y_range", .member = &P::y, .inFile = InFile::Later},
        Field{.key = "heating_rate_K_per_s", .member = &P::heatingRate, .inFile = InFile::Later},
        Field{.key = "offset", .member = &P::offset}, Field{.key = "regions", .member = &P::regions},
        Field{.key = "notes", .member = &P::notes}, Field{.key = "title", .member = &P::title, .inFile = InFile::WhereSet},
        Field{.key = "rule", .member = &P::rule, .inFile = InFile::WhereSet},
        Field{.key = "left_out", .member = &P::leftOut, .inFile = InFile::WhereSet},
        Field{.key = "every_rate", .member = &P::everyRate, .inFile = InFile::WhereSet},
        Field{.key = "scans", .member = &P::scans, .inFile = InFile::WhereSet},
        Field{.key = "colours", .member = &P::colours, .inFile = InFile::WhereSet},
        Field{.key = "x_axis", .member = &P::xAxis, .inFile = InFile::WhereSet},
        Field{.key = "y_axis", .member = &P::yAxis, .inFile = InFile::WhereSet},
        Field{.key = "shares_x", .member = &P::sharesX, .inFile = InFile::WhereSet},
        Field{.key = "shares_y", .member = &P::sharesY, .inFile = InFile::WhereSet},
        Field{.key = "legend", .member = &P::legend, .inFile = InFile::WhereSet},
        Field{.key = "series", .member = &P::series, .inFile = InFile::WhereSet},
        Field{.key = "shapes", .member = &P::shapes, .inFile = InFile::WhereSet},
        Field{.key = "shown", .member = &P::shown, .inFile = InFile::WhereSet},
        Field{.key = "hidden", .member = &P::hidden, .inFile = InFile::WhereSet},
        Field{.key = "errors", .member = &P::errors, .inFile = InFile::WhereSet},
        Field{.key = "error_span", .member = &P::errorSpan, .inFile = InFile::WhereSet},
        Field{.key = "grid", .member = &P::grid, .inFile = InFile::WhereSet},
        Field{.key = "frame", .member = &P::frame, .inFile = InFile::WhereSet},
        Field{.key = "", .member = &P::others, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<FigurePage>) {
    using P = FigurePage;
    static const auto list =
        allFields(Field{.key = "name", .member = &P::name}, Field{.key = "title", .member = &P::title},
                  Field{.key = "width_mm", .member = &P::width}, Field{.key = "height_mm", .member = &P::height},
                  Field{.key = "font", .member = &P::font}, Field{.key = "font_size_pt", .member = &P::fontSize},
                  Field{.key = "palette", .member = &P::palette}, Field{.key = "panels", .member = &P::panels},
                  Field{.key = "look", .member = &P::look, .inFile = InFile::WhereSet},
                  Field{.key = "style", .member = &P::style, .inFile = InFile::WhereSet},
                  Field{.key = "", .member = &P::others, .inFile = InFile::WhereSet});
    return list;
}

} // namespace vitrine
