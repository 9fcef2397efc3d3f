#include "widgets/simulator/simulator_drawing.h"

#include "widgets/controls/quantities.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct SimulatorPictures {
    Q_DECLARE_TR_FUNCTIONS(SimulatorPictures)
};

std::vector<QColor> keptColours(const SimulatorScene& scene) {
    return sequentialColours(scene.now.kept.size(), scene.theme);
}

QString keptName(const SimulatorScene& scene, std::size_t i) {
    return QString::fromStdString(scene.now.state.kept[i].name);
}

/// Calls `draw` with each kept run that could be carried out, and its colour; names in the legend those that
/// it draws.
template<class Draw>
void addKept(SimulatorPicture& picture, const SimulatorScene& scene, Draw draw) {
    const auto colours = keptColours(scene);
    for (std::size_t i = 0; i < scene.now.kept.size(); ++i) {
        if (!scene.now.kept[i]->run || !scene.now.kept[i]->trace)
            continue;
        if (draw(*scene.now.kept[i], colours[i]))
            picture.panel.legend.push_back({keptName(scene, i), colours[i]});
    }
}

bool cannotRun(SimulatorPicture& picture, const SimulatorScene& scene) {
    if (scene.now.now->run && scene.now.now->trace)
        return false;
    picture.panel.empty = translated(scene.now.now->run ? scene.now.now->trace.error() : scene.now.now->run.error());
    return true;
}

Stroke baseLine(const HeatCapacityLine& line, const Numbers& t, const Theme& theme) {
    return {{{t.front(), line(t.front())}, {t.back(), line(t.back())}}, theme.ink, 1, Qt::DashLine};
}

Numbers capacityOf(const ExperimentResults& results) {
    Numbers c;
    const HeatCapacityRamp& truth = results.run->truth;
    const ScanConditions& conditions = results.experiment.conditions;
    for (std::size_t i = 0; i < truth.temperature.size(); ++i) {
        const double glass = conditions.glass(truth.temperature[i]), liquid = conditions.liquid(truth.temperature[i]);
        c.push_back(glass + (liquid - glass) * truth.normalised[i]);
    }
    return c;
}

/// As recorded, in J/(g K), whatever the recording is in.
Numbers recordedCapacity(const ExperimentResults& results) {
    Numbers c = results.run->recording.signal;
    if (const auto mass = results.experiment.conditions.mass)
        for (double& value : c)
            value /= *mass * results.run->heatingRate;
    return c;
}

void addScanWords(SimulatorPicture& picture, const SimulatorScene& scene) {
    const SimulatedRun& run = *scene.now.now->run;
    const Theme& theme = scene.theme;
    auto& words = picture.panel.words;
    words.push_back({SimulatorPictures::tr("T_f of the model %1").arg(shownKelvin(run.fictiveBefore)), theme.ink});
    words.push_back(
        {SimulatorPictures::tr("T_p %1, C_N %2").arg(shownKelvin(run.peakTemperature), displayed(run.peakHeight, 3)), theme.ink});
    if (!scene.now.analysis) {
        words.push_back({translated(scene.now.analysis.error().what), theme.faint});
        return;
    }
    const SimulatedAnalysis& analysis = *scene.now.analysis;
    words.push_back({SimulatorPictures::tr("T_f by equal areas %1").arg(shownKelvin(analysis.fictive.value.value)), theme.ink});
    const QString onsets =
        analysis.steepestPart > 1
            ? SimulatorPictures::tr("onset at the half step %1, at the greatest slope %2 (of the overshoot, ξ = %3)")
            : SimulatorPictures::tr("onset at the half step %1, at the greatest slope %2");
    QString said = onsets.arg(shownKelvin(analysis.transition.onsetHalfStep.value, 4),
                              shownKelvin(analysis.transition.onsetInflection.value, 4));
    words.push_back({analysis.steepestPart > 1 ? said.arg(displayed(analysis.steepestPart, 2)) : said, theme.faint});
}

void addWindows(SimulatorPicture& picture, const SimulatorScene& scene) {
    if (!scene.now.analysis)
        return;
    const Numbers& t = scene.now.now->run->recording.temperature;
    const auto ends = std::ranges::minmax(t);
    const RegionLimits limits{{ends.min, ends.max}, 8 * scene.now.state.experiment.spacing};
    picture.regions = {{scene.now.analysis->windows.glass, limits, SimulatorPictures::tr("glass")},
                       {scene.now.analysis->windows.liquid, limits, SimulatorPictures::tr("liquid")}};
}

} // namespace

SimulatorPicture simulatorScanPicture(const SimulatorScene& scene) {
    SimulatorPicture picture;
    Panel& panel = picture.panel;
    panel.title = SimulatorPictures::tr("Scan, simulated");
    panel.xTitle = QStringLiteral("T / K");
    panel.yTitle = QStringLiteral("C_p / J g⁻¹ K⁻¹");
    panel.legendRight = false;
    if (cannotRun(picture, scene))
        return picture;
    const ExperimentResults& now = *scene.now.now;
    panel.caption = SimulatorPictures::tr("recorded at %1").arg(shownRate(std::abs(now.run->heatingRate)));
    panel.legend.push_back({SimulatorPictures::tr("now"), scene.theme.accent});
    addKept(picture, scene, [&](const ExperimentResults& kept, const QColor& colour) {
        picture.bundle.push_back(curveOf(kept.run->recording.temperature, recordedCapacity(kept), colour));
        return true;
    });
    if (scene.overlay) {
        const auto& measured = scene.overlay->thermogram;
        picture.bundle.push_back(curveOf(measured.temperature, measured.signal, scene.theme.highPressure));
        panel.legend.push_back({SimulatorPictures::tr("measured: %1").arg(scene.overlay->name), scene.theme.highPressure});
    }
    picture.lit = {curveOf(now.run->recording.temperature, recordedCapacity(now), scene.theme.accent)};
    picture.drawing.strokes = {baseLine(now.experiment.conditions.glass, now.run->truth.temperature, scene.theme),
                               baseLine(now.experiment.conditions.liquid, now.run->truth.temperature, scene.theme)};
    if (scene.ghost && scene.ghost->now->run)
        picture.ghost = ghostOf(
            {{}, {{lineOf(scene.ghost->now->run->truth.temperature, capacityOf(*scene.ghost->now)), scene.theme.accent}}, {}, {}},
            scene.theme);
    addScanWords(picture, scene);
    addWindows(picture, scene);
    fitRange(picture);
    return picture;
}

namespace {

/// The last hold that follows a temperature jump: there T_f is worth seeing over time.
std::optional<std::size_t> holdAfterJump(const Simulation& experiment) {
    const auto segments = unrolled(experiment.protocol).segments;
    for (std::size_t i = segments.size(); i-- > 1;)
        if (std::holds_alternative<Hold>(segments[i]) && std::holds_alternative<Quench>(segments[i - 1]))
            return i;
    return {};
}

/// T_f over log t within a step.
QPolygonF overTime(const Relaxation& trace, std::size_t step) {
    QPolygonF line;
    double start = 0;
    for (std::size_t i = 0; i < trace.time.size(); ++i)
        if (trace.segment[i] < step)
            start = trace.time[i];
        else if (trace.segment[i] == step && trace.time[i] > start)
            line << QPointF(std::log10(trace.time[i] - start), trace.fictive[i]);
    return line;
}

QPolygonF fictiveLine(const ExperimentResults& results, std::optional<std::size_t> hold) {
    const Relaxation& trace = *results.trace;
    return hold ? overTime(trace, *hold) : lineOf(trace.temperature, trace.fictive);
}

Panel fictivePanel(bool overTime, const Theme& theme) {
    Panel panel;
    panel.title = SimulatorPictures::tr("Fictive temperature");
    panel.caption =
        overTime ? SimulatorPictures::tr("in the hold after the temperature jump") : SimulatorPictures::tr("the whole history");
    panel.xTitle = overTime ? QStringLiteral("log_{10}(t / s)") : QStringLiteral("T / K");
    panel.yTitle = QStringLiteral("T_f / K");
    panel.words = {{overTime ? SimulatorPictures::tr("dashed: the temperature of the hold")
                             : SimulatorPictures::tr("dashed: equilibrium, T_f = T"),
                    theme.faint}};
    return panel;
}

/// Where T_f would be in equilibrium.
Stroke equilibrium(const ExperimentResults& results, std::optional<std::size_t> hold, const QPolygonF& line, const Theme& theme) {
    const QRectF box = line.boundingRect();
    if (!hold)
        return {QPolygonF{{box.top(), box.top()}, {box.bottom(), box.bottom()}}, theme.ink, 1, Qt::DashLine};
    const double kelvin = startTemperature(unrolled(results.experiment.protocol), *hold);
    return {QPolygonF{{box.left(), kelvin}, {box.right(), kelvin}}, theme.ink, 1, Qt::DashLine};
}

} // namespace

/// A history comes back to where it was: lines, not functions of T.
SimulatorPicture simulatorFictivePicture(const SimulatorScene& scene) {
    SimulatorPicture picture;
    const ExperimentResults& now = *scene.now.now;
    const auto hold = holdAfterJump(now.experiment);
    picture.panel = fictivePanel(hold.has_value(), scene.theme);
    if (cannotRun(picture, scene))
        return picture;
    addKept(picture, scene, [&](const ExperimentResults& kept, const QColor& colour) {
        if (holdAfterJump(kept.experiment) != hold)
            return false;
        picture.drawing.strokes.push_back({fictiveLine(kept, hold), colour, 1.3});
        return true;
    });
    const QPolygonF line = fictiveLine(now, hold);
    picture.drawing.strokes.push_back(equilibrium(now, hold, line, scene.theme));
    picture.drawing.strokes.push_back({line, scene.theme.accent, 2.2});
    const ExperimentResults* before = scene.ghost ? scene.ghost->now.get() : nullptr;
    if (before && before->trace && holdAfterJump(before->experiment) == hold)
        picture.ghost = ghostOf({{}, {{fictiveLine(*before, hold), scene.theme.accent}}, {}, {}}, scene.theme);
    fitRange(picture);
    return picture;
}

namespace {

double liquidEnthalpy(const HeatCapacityLine& liquid, double temperature) {
    const double from = temperature - liquid.at;
    return liquid.value * from + 0.5 * liquid.slope * from * from;
}

/// H − H_liq, zero at the hot end of the ramp, where the glass has become a liquid or is one still.
Numbers aboveLiquid(const ExperimentResults& results) {
    Numbers h = results.enthalpy;
    const Numbers& t = results.run->truth.temperature;
    const HeatCapacityLine& liquid = results.experiment.conditions.liquid;
    const std::size_t hot = t.front() > t.back() ? 0 : t.size() - 1;
    const double there = results.enthalpy[hot] - liquidEnthalpy(liquid, t[hot]);
    for (std::size_t i = 0; i < h.size(); ++i)
        h[i] -= liquidEnthalpy(liquid, t[i]) + there;
    return h;
}

} // namespace

SimulatorPicture simulatorEnthalpyPicture(const SimulatorScene& scene) {
    SimulatorPicture picture;
    picture.panel.title = SimulatorPictures::tr("Enthalpy");
    picture.panel.caption = SimulatorPictures::tr("of the recorded ramp, against the liquid");
    picture.panel.xTitle = QStringLiteral("T / K");
    picture.panel.yTitle = QStringLiteral("ΔH / J g⁻¹");
    if (cannotRun(picture, scene))
        return picture;
    const ExperimentResults& now = *scene.now.now;
    addKept(picture, scene, [&](const ExperimentResults& kept, const QColor& colour) {
        picture.bundle.push_back(curveOf(kept.run->truth.temperature, aboveLiquid(kept), colour));
        return true;
    });
    picture.lit = {curveOf(now.run->truth.temperature, aboveLiquid(now), scene.theme.accent)};
    const auto& t = now.run->truth.temperature;
    picture.drawing.strokes = {{{{t.front(), 0}, {t.back(), 0}}, scene.theme.ink, 1, Qt::DashLine}};
    picture.drawing.marks = {{{now.run->fictiveBefore, 0}, scene.theme.accent, Marker::Diamond}};
    if (scene.ghost && scene.ghost->now->run)
        picture.ghost =
            ghostOf({{},
                     {{lineOf(scene.ghost->now->run->truth.temperature, aboveLiquid(*scene.ghost->now)), scene.theme.accent}},
                     {},
                     {}},
                    scene.theme);
    picture.panel.words = {{SimulatorPictures::tr("diamond: T_f of the model"), scene.theme.faint}};
    fitRange(picture);
    return picture;
}

} // namespace vitrine
