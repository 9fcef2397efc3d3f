#include "widgets/views/methods/method_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

QString whyNoRuns(const Moment& moment) {
    return moment.study.samples.empty()
               ? MethodTexts::tr("Open a study or import a sample first.")
               : MethodTexts::tr(
                     "No sample has runs for a heat capacity: drop them on the window, or choose “Import Runs for the Heat "
                     "Capacity…” in the menu File.");
}

QColor pale(QColor colour, float opacity) {
    colour.setAlphaF(opacity);
    return colour;
}

/// The curve one standard error above, and back one below.
void addBand(MethodPicture& picture, const HeatCapacity& curve, const Theme& theme) {
    QPolygonF outline;
    for (std::size_t i = 0; i < curve.temperature.size(); ++i)
        outline << QPointF(curve.temperature[i], curve.value[i] + curve.sigma[i]);
    for (std::size_t i = curve.temperature.size(); i-- > 0;)
        outline << QPointF(curve.temperature[i], curve.value[i] - curve.sigma[i]);
    picture.drawing.fills.push_back({outline, pale(theme.accent, 0.2F), Qt::SolidPattern});
}

/// A line from its window to where the step is, and somewhat beyond.
QPolygonF reaching(const Line& line, const Interval& window, double to) {
    const double beyond = 0.15 * (to - window.middle());
    const double from = to > window.middle() ? window.low : window.high;
    return {{from, line(from)}, {to + beyond, line(to + beyond)}};
}

void addStep(MethodPicture& picture, const HeatCapacityStep& step, const Theme& theme) {
    const double middle = step.transition.midpointHalfStep.value;
    const auto add = [&](const QPolygonF& points, const QColor& colour, Qt::PenStyle dash, const QString& name) {
        picture.drawing.strokes.push_back({points, colour, 1.3, dash, name});
        picture.panel.legend.push_back({name, colour, {}, true, {}, dash});
    };
    add(reaching(step.lines.glass, step.windows.glass, middle), theme.onePressure, Qt::DashLine, MethodTexts::tr("Glass line"));
    add(reaching(step.lines.liquid, step.windows.liquid, middle), theme.highPressure, Qt::DashLine,
        MethodTexts::tr("Liquid line"));
    add(QPolygonF({{middle, step.lines.glass(middle)}, {middle, step.lines.liquid(middle)}}), theme.ink, Qt::SolidLine,
        MethodTexts::tr("Step"));
}

/// How the runs were levelled.
QString levelling(const Sample& sample) {
    return sample.heatCapacity.level ? MethodTexts::tr("isotherms brought to zero") : MethodTexts::tr("not levelled");
}

void tellStep(MethodPicture& picture, const ShownSample& shown, const Theme& theme) {
    const auto& step = shown.result->heatCapacity->step;
    const QString sample = QString::fromStdString(shown.sample->name);
    if (!step) {
        picture.panel.caption = MethodTexts::tr("%1 · %2").arg(sample, levelling(*shown.sample));
        picture.panel.words.push_back({translated(step.error()), theme.warning});
        return;
    }
    const GlassTransition& transition = (*step)->transition;
    picture.panel.caption = MethodTexts::tr("%1 · ΔC_p = %2 at %3 · %4")
                                .arg(sample, displayed(transition.step, QStringLiteral("J/(g K)")),
                                     displayed(transition.midpointHalfStep, QStringLiteral("K")), levelling(*shown.sample));
    addStep(picture, **step, theme);
}

/// The curve of a sample, or why there is none.
const HeatCapacity* curveOf(MethodPicture& picture, const Moment& moment, const ShownSample& shown) {
    if (!shown.result || !shown.result->heatCapacity) {
        picture.panel.empty = whyNoRuns(moment);
        return nullptr;
    }
    picture.sample = shown.sample->id;
    const auto& curve = shown.result->heatCapacity->curve;
    if (!curve)
        picture.panel.empty = translated(curve.error());
    return curve ? &**curve : nullptr;
}

QString nameOf(HeatRunRole role) {
    return role == HeatRunRole::Empty      ? MethodTexts::tr("Empty pan")
           : role == HeatRunRole::Sapphire ? MethodTexts::tr("Sapphire")
                                           : MethodTexts::tr("Sample");
}

void addRun(MethodPicture& picture, const HeatCapacity& curve, HeatRunRole role, const QColor& colour) {
    const MeanRun& mean = curve.means[std::size_t(role)];
    const QString name = MethodTexts::tr("%1, mean of %n run(s)", nullptr, static_cast<int>(mean.runs)).arg(nameOf(role));
    std::vector<double> milliwatts = mean.signal;
    for (double& value : milliwatts)
        value *= 1000;
    picture.drawing.strokes.push_back({lineThrough(curve.temperature, milliwatts), colour, 1.3, Qt::SolidLine, name});
    picture.panel.legend.push_back({name, colour});
}

} // namespace

MethodPicture heatCapacityPicture(const Moment& moment, const Selection& selection, const std::string&, const Theme& theme) {
    auto picture = titled<MethodPicture>(MethodTexts::tr("Heat capacity by three runs"), QStringLiteral("T / K"),
                                         QStringLiteral("c_{p} / (J g^{−1} K^{−1})"), MethodTexts::tr("T %1 K · c_p %2 J/(g K)"));
    const ShownSample shown = shownHeatRuns(moment, selection);
    const HeatCapacity* curve = curveOf(picture, moment, shown);
    if (!curve)
        return picture;
    addBand(picture, *curve, theme);
    picture.drawing.strokes.push_back(
        {lineThrough(curve->temperature, curve->value), theme.accent, 1.6, Qt::SolidLine, QStringLiteral("c_{p}")});
    tellStep(picture, shown, theme);
    for (const Message& note : curve->notes)
        picture.panel.words.push_back({translated(note), theme.warning});
    return picture;
}

MethodPicture heatRunsPicture(const Moment& moment, const Selection& selection, const std::string&, const Theme& theme) {
    auto picture = titled<MethodPicture>(MethodTexts::tr("Runs for the heat capacity"), QStringLiteral("T / K"),
                                         QStringLiteral("Q / mW"), MethodTexts::tr("T %1 K · Q %2 mW"));
    const ShownSample shown = shownHeatRuns(moment, selection);
    const HeatCapacity* curve = curveOf(picture, moment, shown);
    if (!curve)
        return picture;
    picture.panel.caption = MethodTexts::tr("%1 · %2").arg(QString::fromStdString(shown.sample->name), levelling(*shown.sample));
    addRun(picture, *curve, HeatRunRole::Empty, theme.faint);
    addRun(picture, *curve, HeatRunRole::Sapphire, theme.highPressure);
    addRun(picture, *curve, HeatRunRole::Sample, theme.accent);
    return picture;
}

} // namespace vitrine
