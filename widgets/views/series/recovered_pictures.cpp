#include "core/kinetics/relaxation_time.h"
#include "widgets/controls/analysts.h"
#include "widgets/plot/palette.h"
#include "widgets/views/series/series_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <numbers>

namespace vitrine {

namespace {

using Quantity = Measured StructurePoint::*;
using Slope = Result<Measured> CompressionSlope::*;

SeriesPicture recoveredPicture(const Moment& moment, const Selection& selection, const Theme& theme, Quantity quantity,
                               Slope slope, const QString& slopeName) {
    SeriesPicture picture;
    picture.panel.xTitle = QStringLiteral("T_{a}, T_{comp} / K");
    picture.value = SeriesTexts::tr("T %1 K · %2 Å⁻¹");
    const StudyResult* across = acrossSamples(moment);
    std::vector<double> pressures;
    for (const StructurePoint& point : across ? across->structure : std::vector<StructurePoint>{}) {
        const Measured& value = point.*quantity;
        pressures.push_back(point.pressure);
        addSample(picture, moment, point.sample, point.pressure, {point.temperature}, value, selection, theme);
    }
    if (picture.points.empty()) {
        picture.panel.empty = whyNoSeries();
        return picture;
    }
    addPressures(picture, pressures, *across, theme);
    addTemperatureBands(picture, moment, theme);
    for (const CompressionSlope& each : across->slopes)
        if (each.*slope)
            picture.panel.words.push_back(
                {QStringLiteral("%1 (%2 K) = %3")
                     .arg(slopeName, displayed(each.temperature, 3),
                          shownWithChoices(moment.analysts.get(), *(each.*slope), QStringLiteral("Å⁻¹/GPa"))),
                 theme.faint});
    return picture;
}

} // namespace

SeriesPicture recoveredPeakPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    SeriesPicture picture =
        recoveredPicture(moment, selection, theme, &StructurePoint::q1, &CompressionSlope::q1, QStringLiteral("dq_{1}/dP"));
    picture.panel.title = SeriesTexts::tr("FSDP of recovered samples");
    picture.panel.yTitle = QStringLiteral("q_1 / Å⁻¹");
    return picture;
}

SeriesPicture recoveredWidthPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    SeriesPicture picture =
        recoveredPicture(moment, selection, theme, &StructurePoint::fwhm, &CompressionSlope::fwhm, QStringLiteral("dFWHM/dP"));
    picture.panel.title = SeriesTexts::tr("Peak width of recovered samples");
    picture.panel.yTitle = SeriesTexts::tr("FWHM / Å⁻¹");
    return picture;
}

SeriesPicture widthByPressurePicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture = titled<SeriesPicture>(SeriesTexts::tr("Peak width against pressure"), QStringLiteral("P_{comp} / GPa"),
                                         SeriesTexts::tr("FWHM / Å⁻¹"), SeriesTexts::tr("P %1 GPa · %2 Å⁻¹"));
    const StudyResult* across = acrossSamples(moment);
    const std::vector<CompressionSlope> slopes = across ? across->slopes : std::vector<CompressionSlope>{};
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        const QColor colour = category(i, theme);
        const Marker marker = i % 2 == 0 ? Marker::Circle : Marker::Square;
        const QString key = QString::number(slopes[i].temperature) + QStringLiteral(" K");
        picture.panel.legend.push_back(
            {SeriesTexts::tr("%1 K").arg(displayed(slopes[i].temperature, 4)), colour, marker, true, key});
        for (const StructurePoint& point : across->structure) {
            if (point.temperature != slopes[i].temperature)
                continue;
            addSample(picture, moment, point.sample, point.pressure, {point.pressure}, point.fwhm, selection, theme);
            picture.drawing.marks.back().colour = colour;
            picture.drawing.marks.back().marker = marker;
            picture.drawing.marks.back().series = key;
        }
    }
    if (picture.points.empty())
        picture.panel.empty = SeriesTexts::tr("No temperature has samples compressed at two or more pressures.");
    return picture;
}

SeriesPicture slowdownPicture(const Moment& moment, const Selection&, const Theme& theme) {
    auto picture = titled<SeriesPicture>(SeriesTexts::tr("Slowdown by pressure"), QStringLiteral("T / K"),
                                         QStringLiteral("log_{10}(τ_P/τ)"), SeriesTexts::tr("T %1 K · log₁₀ of the factor %2"));
    const StudyResult* across = acrossSamples(moment);
    if (!across || !across->slowdown) {
        picture.panel.empty = across ? translated(across->slowdown.error()) : whyNoSeries();
        return picture;
    }
    const SlowdownResult& slowdown = *across->slowdown;
    const QColor colour = colourOfPressure(slowdown.pressure, *across, theme);
    QPolygonF line;
    for (std::size_t i = 0; i < slowdown.temperature.size(); ++i)
        line << QPointF(slowdown.temperature[i], std::log10(slowdown.factor[i]));
    picture.drawing.strokes.push_back({line, colour, 1.3, Qt::SolidLine, SeriesTexts::tr("Slowdown")});
    picture.panel.caption = SeriesTexts::tr("%1 GPa shifts T_g by %2")
                                .arg(displayed(slowdown.pressure, 3), displayed(slowdown.shift, QStringLiteral("K")));
    if (const RelaxationPreset* preset = relaxationPreset(slowdown.preset); preset && !isVerified(preset->source))
        picture.panel.words.push_back(
            {SeriesTexts::tr("The law is unverified: compare its numbers with a publication."), theme.warning});
    if (slowdown.value) {
        const double value = slowdown.value->value;
        picture.drawing.marks.push_back({{slowdown.at, std::log10(value)},
                                         colour,
                                         Marker::Diamond,
                                         true,
                                         9.0,
                                         0,
                                         slowdown.value->error.value_or(0) / value / std::numbers::ln10,
                                         false,
                                         SeriesTexts::tr("Reading")});
        if (const auto& interval = slowdown.value->ci95; interval && interval->low > 0)
            picture.drawing.marks.back().intervalY = Interval{std::log10(interval->low), std::log10(interval->high)};
        picture.panel.words.push_back(
            {SeriesTexts::tr("%1 times slower at %2 K").arg(shownNumber(moment, *slowdown.value), displayed(slowdown.at, 4)),
             theme.accent});
    }
    return picture;
}

} // namespace vitrine
