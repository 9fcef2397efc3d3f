#pragma once
#include "core/document/figure_page.h"

#include <QFont>
#include <QLocale>

namespace vitrine {

// The drawing of a page has a unit of its own, px: type of the size that the page states is 11 of them, so that what stands in
// px (strokes, symbols, gaps) goes with the size of the type.

constexpr int bodyPixels = 11;
constexpr double leastType = 6.6; ///< pt; the smallest type is 10/11 of it
constexpr double pointsOfMm = 72 / 25.4;

/// px in one point of the page.
double pixelsOfPoint(const FigurePage&);
inline double pixelsOfMm(const FigurePage& page) {
    return pointsOfMm * pixelsOfPoint(page);
}

QFont figureFont(const FigurePage&);
/// Of the letter before a panel.
QFont letterFont(const FigurePage&);

/// How numbers are written: in the language and with the decimal sign of the page.
QLocale figureLocale(const FigurePage&);

} // namespace vitrine
