#include "widgets/controls/analysts.h"
#include "widgets/plot/palette.h"
#include "widgets/views/series/series_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr int stepsOfFit = 240;

/// The fitted curve of one pressure over `range`, whose axis is `scale` times T/T_g,P.
QPolygonF lineOf(const MasterCurve& curve, std::size_t group, Interval range, double scale) {
    QPolygonF line;
    for (int i = 0; i <= stepsOfFit; ++i) {
        const double x = range.low + range.width() * i / stepsOfFit;
        line << QPointF(x, curve(x / scale, group));
    }
    return line;
}

Interval rangeOfX(const std::vector<SampleSymbol>& points) {
    Interval range{points.front().at.x(), points.front().at.x()};
    for (const SampleSymbol& point : points)
        range = {std::min(range.low, point.at.x()), std::max(range.high, point.at.x())};
    return range;
}

void addFits(SeriesPicture& picture, const StudyResult& across, bool reduced, const Theme& theme) {
    const MasterCurveResult& master = across.master;
    if (!master.curve || picture.points.empty())
        return;
    const Interval range = rangeOfX(picture.points);
    for (std::size_t group = 0; group < master.pressures.size(); ++group) {
        const double pressure = master.pressures[group];
        const auto tg = transitionAt(across, pressure);
        if (tg)
            picture.drawing.strokes.push_back({lineOf(*master.curve, group, range, reduced ? 1 : tg->value),
                                               colourOfPressure(pressure, across, theme), 1.3, Qt::DashLine,
                                               SeriesTexts::tr("Fit at %1 GPa").arg(displayed(pressure, 3)),
                                               QStringLiteral("fit %1").arg(keyOfPressure(pressure))});
    }
}

void addCrossoverWords(SeriesPicture& picture, const Moment& moment, const Theme& theme) {
    const StudyResult& across = *acrossSamples(moment);
    if (!across.master.curve) {
        picture.panel.words.push_back({translated(across.master.curve.error()), theme.warning});
        return;
    }
    const MasterCurve& curve = *across.master.curve;
    picture.panel.words.push_back({SeriesTexts::tr("E_β = %1, E_α = %2 (R T_g at 1 atm)")
                                       .arg(shownNumber(moment, curve.beta), shownNumber(moment, curve.alpha.front())),
                                   theme.accent});
    picture.panel.words.push_back(
        {SeriesTexts::tr("Crossover from %1 to %2").arg(shownNumber(moment, curve.low), shownNumber(moment, curve.high)),
         theme.faint});
    if (across.master.unscaledRms)
        picture.panel.words.push_back(
            {SeriesTexts::tr("rms %1, without scaling %2").arg(displayed(curve.rms, 2), displayed(*across.master.unscaledRms, 2)),
             theme.faint});
}

QString transitionsCaption(const Moment& moment) {
    QStringList parts;
    for (const PressureTransition& each : acrossSamples(moment)->transitions)
        if (each.tg)
            parts << SeriesTexts::tr("T_{g,P} at %1 GPa: %2")
                         .arg(displayed(each.pressure, 3),
                              shownWithChoices(moment.analysts.get(), *each.tg, QStringLiteral("K")));
    return parts.join(QStringLiteral(" · "));
}

QString whyNoEnergies(const StudyResult& across) {
    if (!across.referenceTg)
        return translated(across.referenceTg.error());
    return across.excluded.empty() ? whyNoSeries() : translated(across.excluded.front().reason);
}

/// Who is not drawn, as the command line parts them: those without E_a, and those that are not compared at all.
void addWithoutEnergy(SeriesPicture& picture, const StudyResult& across, const Theme& theme) {
    const auto without =
        static_cast<int>(std::ranges::count_if(across.activation, [](const ActivationPoint& p) { return !p.energy; }));
    const auto apart = static_cast<int>(across.excluded.size());
    if (without > 0)
        picture.panel.words.push_back({SeriesTexts::tr("%n sample(s) without E_a: not drawn", nullptr, without), theme.faint});
    if (apart > 0)
        picture.panel.words.push_back(
            {SeriesTexts::tr("%n sample(s) take no part: left out by hand, of another composition or treatment, or not heated",
                             nullptr, apart),
             theme.faint});
}

} // namespace

SeriesPicture activationPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture =
        titled<SeriesPicture>(SeriesTexts::tr("Activation energy"), QStringLiteral("T_{a}, T_{comp} / K"),
                              QStringLiteral("E_a / R T_{g,1 atm}"), SeriesTexts::tr("T %1 K · E_a %2 R T_g at 1 atm"));
    const StudyResult* across = acrossSamples(moment);
    for (const ActivationPoint& point : across ? across->activation : std::vector<ActivationPoint>{})
        if (point.energyOverRTg && point.temperature > 0)
            addSample(picture, moment, point.sample, point.pressure, {point.temperature}, *point.energyOverRTg, selection, theme);
    if (picture.points.empty()) {
        picture.panel.empty = across ? whyNoEnergies(*across) : whyNoSeries();
        return picture;
    }
    picture.panel.caption = transitionsCaption(moment);
    addPressures(picture, pressuresOf(*across, &ActivationPoint::energyOverRTg), *across, theme);
    addTemperatureBands(picture, moment, theme);
    addFits(picture, *across, false, theme);
    addWithoutEnergy(picture, *across, theme);
    return picture;
}

SeriesPicture masterCurvePicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture =
        titled<SeriesPicture>(SeriesTexts::tr("Master curve"), QStringLiteral("T / T_{g,P}"),
                              QStringLiteral("E_a / R T_{g,1 atm}"), SeriesTexts::tr("T/T_{g,P} %1 · E_a %2 R T_g at 1 atm"));
    const StudyResult* across = acrossSamples(moment);
    for (const ScaledPoint& point : across ? across->master.points : std::vector<ScaledPoint>{})
        addSample(picture, moment, point.sample, point.pressure, point.x, point.energy, selection, theme);
    if (picture.points.empty()) {
        picture.panel.empty = across && !across->master.curve ? translated(across->master.curve.error()) : whyNoSeries();
        return picture;
    }
    picture.panel.caption = transitionsCaption(moment);
    addPressures(picture, across->master.pressures, *across, theme);
    addReducedBands(picture, moment, theme);
    addFits(picture, *across, true, theme);
    addCrossoverWords(picture, moment, theme);
    addWithoutEnergy(picture, *across, theme);
    return picture;
}

} // namespace vitrine
