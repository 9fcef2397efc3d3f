#pragma once
#include "core/quantity/measured.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

enum class TreatmentKind;

/// What a file of another version says of a value beyond the fields that this version knows, and names of choices that it does
/// not know: compact JSON of one object, empty where there is nothing. It is written again as it was.
struct OtherFields {
    std::string json;
    bool operator==(const OtherFields&) const = default;
};

// What an author changes of a figure. A new value of each draws as the program does by itself; files hold what differs. Texts
// have the markup of labels: "T_{g,P}", "Å^{-1}", "*S*(q)" in italic. Colours are "#rrggbb" or names of SVG; one that cannot be
// read is that of the palette. Sizes are pt on the page.

/// How the error of a point is drawn.
enum class ErrorDrawing { Bars, Band, None };
/// How far it reaches: one standard error, or the 95 % interval (1.96 standard errors).
enum class ErrorSpan { Sigma, Interval95 };
/// Four sides, the two with numbers, or none.
enum class FigureFrame { Box, Open, None };
/// Numbers as they come, with a power of ten, or with ×10ⁿ said once at the end of the axis.
enum class NumberForm { Plain, Powers, Factor };
enum class LegendPlace { Emptiest, None, UpperLeft, UpperRight, LowerLeft, LowerRight, Free };
/// Empty: as it is made. `NoLine` draws symbols alone.
enum class LineDash { Made, Solid, Dashed, Dotted, DashDotted, NoLine };
enum class SymbolShape { Made, Circle, Square, Diamond, Triangle, TriangleDown, NoSymbol };
/// What gives curves their colours and names: what differs among them, or what is chosen.
enum class CurveColours { Differing, Pressure, Temperature, HeatingRate, Sample, OneColour };
enum class ShapeKind { Vertical, Horizontal, Line, Arrow, Box, Ellipse };
/// Where patterns were measured that a rule takes.
enum class PatternPlace { Any, Recovered, InSitu };

/// An axis. Its range stands in the panel.
struct FigureAxis {
    std::string title = {}; ///< markup; empty: that of the content
    bool log = false;       ///< where the range lies above 0
    bool reversed = false;
    bool numbers = true;                  ///< at the ticks, and the title
    std::optional<double> tickStep = {};  ///< unit of the axis; decades where it is logarithmic
    std::optional<int> minorTicks = {};   ///< between two ticks
    std::optional<bool> ticksInside = {}; ///< absent: as the page
    NumberForm form = NumberForm::Plain;
    std::optional<int> decimals = {}; ///< behind the decimal sign; absent: as many as the step needs
    OtherFields others = {};
    bool operator==(const FigureAxis&) const = default;
};

struct FigureLegend {
    LegendPlace place = LegendPlace::Emptiest;
    double x = 0, y = 0;    ///< LegendPlace::Free: its upper left corner, parts of the axes from their upper left one
    int columns = 1;        ///< 1 or more
    bool all = false;       ///< else of many lines the first, the middle and the last
    bool frame = false;     ///< a line around it
    std::string title = {}; ///< markup
    std::vector<std::string> order = {}; ///< keys of series; those that are not named come after
    OtherFields others = {};
    bool operator==(const FigureLegend&) const = default;
};

/// The look of one series. Its key is the id of a sample, "sample/scan" or "sample/pattern" where a sample has several, or the
/// name that the content gives it ("7 GPa", "fit 7 GPa"); the key of a sample alone goes for all of its curves.
struct SeriesStyle {
    std::string series = {};
    std::string label = {};  ///< in the legend, markup; empty: made
    std::string colour = {}; ///< empty: of the palette
    SymbolShape symbol = SymbolShape::Made;
    std::optional<bool> filled = {};
    std::optional<double> size = {};  ///< of the symbol, pt
    std::optional<double> width = {}; ///< of the line, pt
    LineDash dash = LineDash::Made;
    bool hidden = false;               ///< neither drawn nor in legend and table
    bool inLegend = true;              ///< false: drawn without a line in the legend
    std::optional<double> offset = {}; ///< unit of y, instead of that of the panel
    OtherFields others = {};
    bool operator==(const SeriesStyle&) const = default;
};

/// A line, an arrow or an area at places of the axes. Vertical and horizontal ones cross the axes at `x` or `y`, or reach
/// between `y` and `y2` (`x` and `x2`) where these are given.
struct FigureShape {
    ShapeKind kind = ShapeKind::Vertical;
    std::optional<double> x = {}, y = {}, x2 = {}, y2 = {};
    std::string colour = {}; ///< empty: ink
    std::optional<double> width = {};
    LineDash dash = LineDash::Made;
    bool filled = false;    ///< a pale area of its colour
    std::string label = {}; ///< markup, beside it
    OtherFields others = {};
    bool operator==(const FigureShape&) const = default;
};

/// Samples taken by what they are. All of what is given must hold; one that does not know a value does not hold it.
struct SampleRule {
    std::optional<TreatmentKind> kind = {};
    std::optional<Interval> pressure = {};    ///< GPa; ambient is 0
    std::optional<Interval> temperature = {}; ///< K
    std::string name = {};                    ///< part of the name, without regard to case
    PatternPlace patterns = PatternPlace::Any;
    std::optional<double> leastQmax = {}; ///< Å⁻¹, of a pattern
    OtherFields others = {};
    bool operator==(const SampleRule&) const = default;
};

/// The look of all panels of a page.
struct FigureLook {
    double lineWidth = 0;  ///< pt, of curves and fits; 0: the program's
    double axisWidth = 0;  ///< pt, of frame and ticks; 0: the program's
    double symbolSize = 0; ///< pt; 0: the program's
    bool grid = true;
    FigureFrame frame = FigureFrame::Open;
    bool ticksInside = false;
    bool minorTicks = false;
    ErrorDrawing errors = ErrorDrawing::Bars;
    ErrorSpan errorSpan = ErrorSpan::Sigma;
    double letterSize = 0;     ///< pt; 0: as the type
    bool letterBold = true;    ///< "A" before a panel
    bool letterSmall = false;  ///< "a" instead
    bool alignAxes = true;     ///< panels above and beside each other have their axes on one line
    std::string language = {}; ///< "en", "de" …; empty: the window's
    std::string decimal = {};  ///< "." or ","; empty: that of the language
    int dotsPerInch = 600;     ///< of png
    OtherFields others = {};
    bool operator==(const FigureLook&) const = default;
};

/// What a style says beyond what this version knows, kept by the pages that have it.
struct StyleRest {
    OtherFields others = {};
    bool operator==(const StyleRest&) const = default;
};

/// What makes figures of one journal alike, kept in a file of its own.
struct FigureStyle {
    std::string name = {};
    double width = 174;    ///< mm
    std::string font = {}; ///< family; empty: the program's
    double fontSize = 7;
    std::string palette = {}; ///< empty: the program's
    FigureLook look = {};
    OtherFields others = {};
    bool operator==(const FigureStyle&) const = default;
};

} // namespace vitrine
