#include "core/curve/sampling.h"
#include "widgets/views/signal_axis.h"
#include "widgets/views/thermogram_offers.h"
#include "widgets/views/thermogram_view.h"
#include "widgets/words.h"

namespace vitrine {

namespace {

constexpr double hoverReach = 8; // px

double distanceToSegment(QPointF p, QPointF a, QPointF b) {
    const QPointF ab = b - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length, 0.0, 1.0) : 0;
    const QPointF away = p - (a + t * ab);
    return std::hypot(away.x(), away.y());
}

} // namespace

double ThermogramView::distance(const BundleCurve& curve, QPointF at, double reach) const {
    const Thermogram& t = curve.prepared->thermogram;
    const double low = canvas_->coordinates(at - QPointF(reach, 0)).x();
    const double high = canvas_->coordinates(at + QPointF(reach, 0)).x();
    IndexRange near = indicesWithin(t.temperature, {low, high});
    near.first -= near.first > 0 ? 1 : 0; // the segments that reach in from both sides
    near.last += near.last < t.temperature.size() ? 1 : 0;
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t i = near.first + 1; i < near.last; ++i)
        best = std::min(best, distanceToSegment(at, canvas_->pixel({t.temperature[i - 1], t.signal[i - 1]}),
                                                canvas_->pixel({t.temperature[i], t.signal[i]})));
    return best;
}

const BundleCurve* ThermogramView::nearest(QPointF at, double reach) const {
    const BundleCurve* found = nullptr;
    double best = reach;
    for (const BundleCurve& curve : bundle_.curves) {
        const double away = distance(curve, at, reach);
        if (away > best)
            continue;
        best = away;
        found = &curve;
    }
    return found;
}

QString ThermogramView::named(const BundleCurve& curve) const {
    const Scan* scan = findScan(scene_.now.study, curve.path);
    return scan ? QString::fromStdString(scan->name) : QString();
}

void ThermogramView::point(QPointF at) {
    const BundleCurve* curve = nearest(at, hoverReach);
    if (!canvas_->isDragging())
        hoverOn(curve ? std::optional(curve->path) : std::nullopt);
    const QPointF here = canvas_->coordinates(at);
    const SignalAxis axis = signalAxis(bundle_.kind, std::max(std::abs(canvas_->yAxis->range().lower),
                                                              std::abs(canvas_->yAxis->range().upper)));
    const QString value =
        tr("%1 K · %2 %3").arg(displayed(here.x(), 4), displayed(here.y() * axis.factor, 4), axis.unit);
    Q_EMIT cursorChanged(curve ? QStringLiteral("%1 · %2").arg(named(*curve), value) : value);
}

void ThermogramView::hoverOn(const std::optional<ScanPath>& path) {
    if (path == scene_.selection.hovered)
        return;
    Selection selection = scene_.selection;
    selection.hovered = path;
    Q_EMIT selectionChosen(selection);
}

void ThermogramView::choose(QPointF at, Operation operation) {
    const BundleCurve* curve = nearest(at, hoverReach);
    if (!curve)
        return;
    Selection selection = scene_.selection;
    const ScanPath path = curve->path;
    const bool toggle = operation == Operation::Toggle;
    if (!toggle)
        selection.scans = {path};
    else if (std::erase(selection.scans, path) == 0)
        selection.scans.insert(selection.scans.begin(), path);
    Q_EMIT selectionChosen(selection);
}

void ThermogramView::openMenu(QPointF at, QPoint global) {
    const BundleCurve* under = nearest(at, hoverReach);
    const BundleCurve* curve = under ? under : currentCurve();
    QMenu menu(this);
    if (curve) {
        menu.addSection(named(*curve));
        const MenuPlace place{curve->path, canvas_->coordinates(at).x(), canvas_->xAxis->range().size()};
        for (const Offer& offer : offersFor(scene_, place)) {
            if (offer.startsGroup)
                menu.addSeparator();
            QAction* action = menu.addAction(offer.text, this, [this, offer] {
                for (const Action& each : offer.actions)
                    Q_EMIT acted(each);
            });
            action->setCheckable(offer.checked);
            action->setChecked(offer.checked);
        }
        menu.addSeparator();
    }
    menu.addAction(tr("Fit the view"), this, [this] { fit(); });
    menu.exec(global);
}

} // namespace vitrine
