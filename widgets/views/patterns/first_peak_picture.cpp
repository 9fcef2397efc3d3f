#include "core/across_samples/activation_stage.h"
#include "core/quantity/constants.h"
#include "widgets/plot/palette.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

#include <set>

namespace vitrine {

namespace {

struct FirstPeakView {
    Q_DECLARE_TR_FUNCTIONS(FirstPeakView)
};

/// A first sharp peak and where it stands on both possible axes.
struct SeriesPoint {
    const ShownPattern* shown;
    std::optional<double> pressure;    ///< GPa
    std::optional<double> temperature; ///< K
    const DiffractionPeak* peak;
};

std::vector<SeriesPoint> seriesOf(const PatternBundle& bundle) {
    std::vector<SeriesPoint> series;
    for (const ShownPattern& shown : bundle.patterns)
        if (shown.result->peaks && !shown.result->peaks->empty())
            series.push_back({&shown, shown.pattern->pressure ? shown.pattern->pressure : knownPressure(shown.sample->treatment),
                              temperatureOf(*shown.sample, *shown.pattern), shown.result->peaks->front().get()});
    return series;
}

/// Temperature is the axis where it changes; pressure otherwise.
bool isAgainstTemperature(const std::vector<SeriesPoint>& series) {
    std::set<double> temperatures;
    for (const SeriesPoint& point : series)
        if (point.temperature)
            temperatures.insert(*point.temperature);
    return temperatures.size() > 1;
}

void addPoint(PatternPicture& picture, const SeriesPoint& point, const Measured& x, const Measured& y, const Selection& selection,
              double highest, const Theme& theme) {
    const QPointF at(x.value, y.value);
    const double pressure = point.pressure.value_or(0);
    const bool high = pressure > 2 * constants::atmosphere;
    const bool lit = selection.isHovered(point.shown->path) ||
                     (selection.currentPattern() && *selection.currentPattern() == point.shown->path);
    picture.drawing.marks.push_back({at, pressureColour(high ? pressure / highest : 0, theme), Marker::Circle, high,
                                     lit ? 11.0 : 9.0, 0, y.error.value_or(0), lit,
                                     QString::fromStdString(point.shown->pattern->name)});
    setIntervals(picture.drawing.marks.back(), x, y);
    picture.points.push_back({point.shown->path, at});
}

FactCell numberCell(const std::optional<double>& number) {
    return number ? FactCell{{}, Measured{*number, {}}} : FactCell{};
}

std::vector<FactCell> rowOf(const ShownPattern& shown) {
    const auto pressure = shown.pattern->pressure ? shown.pattern->pressure : knownPressure(shown.sample->treatment);
    std::vector<FactCell> row{{QString::fromStdString(shown.sample->name)},
                              {QString::fromStdString(shown.pattern->name)},
                              numberCell(temperatureOf(*shown.sample, *shown.pattern)),
                              numberCell(pressure)};
    const auto& peaks = shown.result->peaks;
    if (!peaks || peaks->empty()) {
        row.resize(row.size() + 5);
        row.push_back({peaks ? FirstPeakView::tr("no first sharp peak") : translated(peaks.error().what)});
        return row;
    }
    FactTable::add(row, peaks->front()->q1);
    FactTable::add(row, peaks->front()->fwhm);
    row.push_back({shownDefinition(peaks->front()->definition)});
    row.emplace_back();
    return row;
}

/// A row for each pattern, also for those that have no peak, with the reason.
FactTable factsOf(const PatternBundle& bundle) {
    const QString error = QStringLiteral("±");
    FactTable table{{FirstPeakView::tr("Sample"), FirstPeakView::tr("Pattern"), QStringLiteral("T / K"),
                     QStringLiteral("P / GPa"), QStringLiteral("q_1 / Å⁻¹"), error, FirstPeakView::tr("FWHM / Å⁻¹"), error,
                     FirstPeakView::tr("Definition"), FirstPeakView::tr("Remark")},
                    {}};
    for (const ShownPattern& shown : bundle.patterns)
        table.rows.push_back(rowOf(shown));
    return table;
}

using Quantity = Measured DiffractionPeak::*;

PatternPicture seriesPicture(const Moment& moment, const Selection& selection, const Theme& theme, Quantity quantity) {
    // A series is compared as a whole: what is selected is lit, not left alone.
    const PatternBundle bundle = patternsOf(moment, {}, theme);
    const auto series = seriesOf(bundle);
    const bool byTemperature = isAgainstTemperature(series);
    double highest = 0;
    for (const SeriesPoint& point : series)
        highest = std::max(highest, point.pressure.value_or(0));
    PatternPicture picture;
    picture.panel.xTitle = byTemperature ? QStringLiteral("T / K") : QStringLiteral("P / GPa");
    picture.value = byTemperature ? FirstPeakView::tr("T %1 K · %2 Å⁻¹") : FirstPeakView::tr("P %1 GPa · %2 Å⁻¹");
    const auto peakless = static_cast<int>(bundle.patterns.size() - series.size());
    picture.facts = factsOf(bundle);
    std::size_t without = 0;
    for (const SeriesPoint& point : series) {
        const auto& x = byTemperature ? point.temperature : point.pressure;
        if (!x) {
            ++without;
            continue;
        }
        const Measured& value = point.peak->*quantity;
        addPoint(picture, point, {*x}, value, selection, highest, theme);
    }
    if (picture.points.empty())
        picture.panel.empty =
            bundle.patterns.empty() ? whyNoPattern(bundle)
            : series.empty()        ? FirstPeakView::tr("No pattern has a first sharp diffraction peak (FSDP) yet.")
                             : FirstPeakView::tr("No pattern with a first sharp diffraction peak (FSDP) has a pressure. Type it "
                                                 "beside the pattern, or the treatment of its sample.");
    else
        picture.panel.caption = shownDefinition(series.front().peak->definition);
    if (std::ranges::any_of(series, [&](const SeriesPoint& p) { return p.peak->definition != series.front().peak->definition; }))
        picture.panel.words.push_back(
            {FirstPeakView::tr("The patterns use different definitions, which differ by as much as gigapascals do. "
                               "Apply the choices of one pattern to the others."),
             theme.warning});
    if (peakless > 0 && !picture.points.empty())
        picture.panel.words.push_back(
            {FirstPeakView::tr("%n pattern(s) without a first sharp peak are not drawn.", nullptr, peakless), theme.faint});
    if (without > 0)
        picture.panel.words.push_back(
            {byTemperature
                 ? FirstPeakView::tr("%n pattern(s) without a temperature are not drawn.", nullptr, static_cast<int>(without))
                 : FirstPeakView::tr("%n pattern(s) without a pressure are not drawn.", nullptr, static_cast<int>(without)),
             theme.faint});
    return picture;
}

} // namespace

PatternPicture firstPeakPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    PatternPicture picture = seriesPicture(moment, selection, theme, &DiffractionPeak::q1);
    picture.panel.title = FirstPeakView::tr("First sharp diffraction peak (FSDP)");
    picture.panel.yTitle = QStringLiteral("q_1 / Å⁻¹");
    return picture;
}

PatternPicture peakWidthPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    PatternPicture picture = seriesPicture(moment, selection, theme, &DiffractionPeak::fwhm);
    picture.panel.title = FirstPeakView::tr("Width of the FSDP");
    picture.panel.yTitle = FirstPeakView::tr("FWHM / Å⁻¹");
    return picture;
}

} // namespace vitrine
