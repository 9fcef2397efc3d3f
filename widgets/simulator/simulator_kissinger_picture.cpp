#include "widgets/simulator/simulator_drawing.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct SimulatorKissinger {
    Q_DECLARE_TR_FUNCTIONS(SimulatorKissinger)
};

QPointF kissingerPlace(double rate, double temperature) {
    return {1000 / temperature, std::log(rate / (temperature * temperature))};
}

Drawing sweepDrawing(const RateSweep& sweep, const QColor& colour, const Theme& theme) {
    Drawing drawing;
    for (const SweepPoint& point : sweep.points)
        drawing.marks.push_back({kissingerPlace(point.rate, point.peakTemperature), colour, Marker::Circle});
    const auto line = [&](double energy, double rate, double through, const QColor& ink, Qt::PenStyle style) {
        const QPointF at = kissingerPlace(rate, through);
        const QPointF first = drawing.marks.front().at, last = drawing.marks.back().at;
        QPolygonF points;
        for (const double x : {first.x(), last.x()})
            points << QPointF(x, at.y() - energy / 1000 * (x - at.x()));
        drawing.strokes.push_back({points, ink, 1.3, style});
    };
    if (!sweep.peaks || drawing.marks.size() < 2)
        return drawing;
    const SweepPoint& middle = sweep.points[sweep.points.size() / 2];
    line(sweep.peaks->energyOverR.value, middle.rate, middle.peakTemperature, colour, Qt::SolidLine);
    line(sweep.activation, middle.rate, middle.peakTemperature, theme.ink, Qt::DashLine);
    return drawing;
}

} // namespace

SimulatorPicture simulatorKissingerPicture(const SimulatorScene& scene) {
    SimulatorPicture picture;
    Panel& panel = picture.panel;
    panel.title = SimulatorKissinger::tr("Kissinger");
    panel.caption = scene.now.state.matched ? SimulatorKissinger::tr("cooled as fast as heated")
                                            : SimulatorKissinger::tr("one and the same history, heated at these rates");
    panel.xTitle = QStringLiteral("1000 K / T_p");
    panel.yTitle = QStringLiteral("ln(Φ/T_p^2)");
    const Result<RateSweep>& sweep = *scene.now.sweep;
    if (!sweep) {
        panel.empty = translated(sweep.error());
        return picture;
    }
    picture.drawing = sweepDrawing(*sweep, scene.theme.accent, scene.theme);
    if (scene.ghost && *scene.ghost->sweep)
        picture.ghost = ghostOf(sweepDrawing(**scene.ghost->sweep, scene.theme.accent, scene.theme), scene.theme);
    const double truth = sweep->activation / sweep->glassTransition;
    panel.words = {
        {SimulatorKissinger::tr("true Δh* = %1 R T_g with T_g of the model (dashed)").arg(displayed(truth, 3)), scene.theme.ink}};
    if (sweep->peaks) {
        const double apparent = sweep->peaks->energyOverRTg->value;
        panel.words.push_back({SimulatorKissinger::tr("apparent E_a = %1 R T_g, %2 of the truth")
                                   .arg(displayed(apparent, 3), displayed(100 * apparent / truth, 3) + QStringLiteral(" %")),
                               std::abs(apparent / truth - 1) > 0.05 ? scene.theme.warning : scene.theme.ink});
    } else {
        panel.words.push_back({translated(sweep->peaks.error().what), scene.theme.faint});
    }
    fitRange(picture);
    if (picture.x.size() > 0) {
        picture.x = {picture.x.lower - 0.08 * picture.x.size(), picture.x.upper + 0.08 * picture.x.size()};
        picture.y = {picture.y.lower - 0.45 * picture.y.size(), picture.y.upper};
    }
    return picture;
}

} // namespace vitrine
