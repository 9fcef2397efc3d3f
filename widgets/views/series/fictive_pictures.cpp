#include "widgets/controls/analysts.h"
#include "widgets/plot/palette.h"
#include "widgets/views/series/series_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

void addLevel(SeriesPicture& picture, double y, const QString& name, const Theme& theme) {
    const QRectF range = rangeOf(picture.drawing);
    picture.drawing.strokes.push_back({{{range.left(), y}, {range.right(), y}}, theme.faint, 1, Qt::DotLine, name});
}

/// T/T_g,P of an exact temperature, with the error and the interval that T_g,P gives it.
Measured quotient(double temperature, const Measured& tg) {
    const double x = temperature / tg.value;
    Measured quotient{x, x * tg.error.value_or(0) / tg.value};
    if (tg.ci95 && tg.ci95->low > 0)
        quotient.ci95 = Interval{temperature / tg.ci95->high, temperature / tg.ci95->low};
    return quotient;
}

/// Points without a T_g,P of their pressure have no place on a reduced axis.
void addFictivePoints(SeriesPicture& picture, const Moment& moment, const StudyResult& across, bool reduced,
                      const Selection& selection, const Theme& theme) {
    for (const ActivationPoint& point : across.activation) {
        const auto tg = reduced ? transitionAt(across, point.pressure) : std::optional(Measured{1});
        if (!point.fictiveTemperature || point.temperature <= 0 || !tg)
            continue;
        addSample(picture, moment, point.sample, point.pressure, quotient(point.temperature, *tg), *point.fictiveTemperature,
                  selection, theme);
    }
}

SeriesPicture fictivePicture(const Moment& moment, const Selection& selection, const Theme& theme, bool reduced) {
    SeriesPicture picture;
    picture.panel.yTitle = QStringLiteral("T_f / K");
    const StudyResult* across = acrossSamples(moment);
    if (across)
        addFictivePoints(picture, moment, *across, reduced, selection, theme);
    if (picture.points.empty()) {
        picture.panel.empty = whyNoSeries();
        return picture;
    }
    addPressures(picture, pressuresOf(*across, &ActivationPoint::fictiveTemperature), *across, theme);
    picture.panel.caption = SeriesTexts::tr("mean of the scans ± standard error");
    return picture;
}

} // namespace

SeriesPicture fictiveTemperaturePicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    SeriesPicture picture = fictivePicture(moment, selection, theme, false);
    picture.panel.title = SeriesTexts::tr("Fictive temperature");
    picture.panel.xTitle = QStringLiteral("T_{a}, T_{comp} / K");
    picture.value = SeriesTexts::tr("T %1 K · T_f %2 K");
    if (picture.points.empty())
        return picture;
    addTemperatureBands(picture, moment, theme);
    for (const FictiveComparison& each : acrossSamples(moment)->fictive)
        if (each.coupled)
            picture.panel.words.push_back({SeriesTexts::tr("%1 GPa: T_f higher by %2 before equilibrium")
                                               .arg(displayed(each.pressure, 3), displayed(*each.coupled, QStringLiteral("K"))),
                                           theme.faint});
    return picture;
}

SeriesPicture scaledFictiveTemperaturePicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    SeriesPicture picture = fictivePicture(moment, selection, theme, true);
    picture.panel.title = SeriesTexts::tr("Fictive temperature, reduced axis");
    picture.panel.xTitle = QStringLiteral("T / T_{g,P}");
    picture.value = SeriesTexts::tr("T/T_{g,P} %1 · T_f %2 K");
    if (!picture.points.empty())
        addReducedBands(picture, moment, theme);
    return picture;
}

SeriesPicture fictiveRatioPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture = titled<SeriesPicture>(SeriesTexts::tr("Ratio of fictive temperatures"), QStringLiteral("T_{comp} / K"),
                                         QStringLiteral("T_{f,P} / T_{f,1 atm}"), SeriesTexts::tr("T %1 K · ratio %2"));
    const StudyResult* across = acrossSamples(moment);
    std::vector<double> pressures;
    for (const FictiveComparison& each : across ? across->fictive : std::vector<FictiveComparison>{}) {
        if (!each.byTemperature)
            continue;
        pressures.push_back(each.pressure);
        for (const ComparedPoint& point : each.byTemperature->points) {
            const auto source = std::ranges::find_if(across->activation, [&](const ActivationPoint& a) {
                return a.pressure == each.pressure && a.temperature == point.x;
            });
            addSample(picture, moment, source == across->activation.end() ? std::string() : source->sample, each.pressure,
                      {point.x}, point.ratio, selection, theme);
        }
        picture.panel.words.push_back(
            {SeriesTexts::tr("Largest difference at %1")
                 .arg(shownWithChoices(moment.analysts.get(), each.byTemperature->largestAt, QStringLiteral("K"))),
             theme.faint});
    }
    if (picture.points.empty()) {
        picture.panel.empty = across && !across->fictive.empty() && !across->fictive.front().byTemperature
                                  ? translated(across->fictive.front().byTemperature.error())
                                  : whyNoSeries();
        return picture;
    }
    addLevel(picture, 1, SeriesTexts::tr("No difference"), theme);
    addPressures(picture, pressures, *across, theme);
    addTemperatureBands(picture, moment, theme);
    return picture;
}

} // namespace vitrine
