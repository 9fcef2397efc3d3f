#include "core/curve/sampling.h"
#include "widgets/views/thermograms/signal_axis.h"
#include "widgets/views/thermograms/thermogram_offers.h"
#include "widgets/views/thermograms/thermogram_points.h"
#include "widgets/views/thermograms/thermogram_view.h"
#include "widgets/words/words.h"

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

double ThermogramView::distance(const BundleCurve& curve, QPointF at) const {
    const Thermogram& t = curve.prepared->thermogram;
    const double low = canvas_->coordinates(at - QPointF(hoverReach, 0)).x();
    const double high = canvas_->coordinates(at + QPointF(hoverReach, 0)).x();
    IndexRange near = indicesWithin(t.temperature, {low, high});
    near.first -= near.first > 0 ? 1 : 0; // the segments that reach in from both sides
    near.last += near.last < t.temperature.size() ? 1 : 0;
    double best = std::numeric_limits<double>::infinity();
    const Heights heights = points_.heightsOf(curve.path);
    const auto pixel = [&](std::size_t i) { return canvas_->pixel({t.temperature[i], heights.drawn(t.signal[i])}); };
    for (std::size_t i = near.first + 1; i < near.last; ++i)
        best = std::min(best, distanceToSegment(at, pixel(i - 1), pixel(i)));
    return best;
}

std::vector<ItemPath> ThermogramView::itemsAt(QPointF at) const {
    Nearest<ItemPath> nearest(hoverReach);
    for (const BundleCurve& curve : bundle_.curves)
        nearest.consider(distance(curve, at), curve.path);
    return nearest.found() ? std::vector{*nearest.found()} : std::vector<ItemPath>();
}

std::vector<ItemPath> ThermogramView::itemsIn(const QRectF& pixels) const {
    const QPointF low = canvas_->coordinates(pixels.bottomLeft()), high = canvas_->coordinates(pixels.topRight());
    std::vector<ItemPath> found;
    for (const BundleCurve& curve : bundle_.curves) {
        const Thermogram& t = curve.prepared->thermogram;
        const Heights heights = points_.heightsOf(curve.path);
        const auto [bottom, top] = std::minmax({heights.own(low.y()), heights.own(high.y())});
        if (passesThrough(t.temperature, t.signal, {low.x(), high.x()}, {bottom, top}))
            found.emplace_back(curve.path);
    }
    return found;
}

/// A place in the unit that the current scan was measured in.
QPointF ThermogramView::ownPoint(QPointF at) const {
    return {at.x(), current() ? points_.heightsOf(*current()).own(at.y()) : at.y()};
}

/// From the state before the drag: what a top's window was when the hand took it.
std::optional<Action> ThermogramView::movedPoint(int point, QPointF to, bool freely) const {
    const Moment& start = scene_.before ? *scene_.before : scene_.now;
    const Scan* scan = current() ? findScan(start.study, *current()) : nullptr;
    const ScanResult* result = current() && start.results ? findResult(*start.results, *current()) : nullptr;
    if (!scan || !result)
        return std::nullopt;
    return vitrine::movedPoint(*current(), *scan, *result, static_cast<std::size_t>(point), ownPoint(to), freely);
}

void ThermogramView::addAnchor(QPointF at, bool freely) {
    if (!currentCurve())
        return Q_EMIT hintChanged(tr("Select the scan first that the baseline is for."));
    const Scan* scan = findScan(scene_.now.study, *current());
    if (scan->cooling)
        return Q_EMIT hintChanged(tr("A cooling scan is not analysed; it has no baseline."));
    Q_EMIT acted(AddAnchor{*current(), {at.x(), freely ? std::optional(ownPoint(at).y()) : std::nullopt}});
}

void ThermogramView::removeAnchor(int point) {
    const Scan* scan = current() ? findScan(scene_.now.study, *current()) : nullptr;
    if (!scan || !currentResult())
        return;
    if (const auto anchor = anchorOf(*scan, *currentResult(), static_cast<std::size_t>(point)))
        Q_EMIT acted(RemoveAnchor{*current(), *anchor});
}

QString ThermogramView::nameOf(const ScanPath& path) const {
    const Scan* scan = findScan(scene_.now.study, path);
    return scan ? QString::fromStdString(scan->name) : QString();
}

QString ThermogramView::valueAt(QPointF at, const std::vector<ItemPath>& items) const {
    const QPointF here = canvas_->coordinates(at);
    const ScanPath* scan = items.empty() ? nullptr : std::get_if<ScanPath>(&items.front());
    const auto curve = std::ranges::find_if(bundle_.curves, [&](const BundleCurve& c) { return scan && c.path == *scan; });
    const bool right = points_.second && curve != bundle_.curves.end() && curve->shown.axis == ShownSignal::Axis::Right;
    const SignalAxis axis =
        right ? signalAxis(*bundle_.right, points_.largestRight) : signalAxis(bundle_.kind, points_.largestLeft);
    double height = here.y();
    if (curve != bundle_.curves.end()) // in its unit, where it would stand unshifted
        height = points_.heightsOf(curve->path).own(here.y()) * curve->shown.factor;
    const QString value = tr("%1 K · %2 %3").arg(displayed(here.x(), 4), displayed(height * axis.factor, 4), axis.unit);
    return items.empty() ? value : QStringLiteral("%1 · %2").arg(nameOf(std::get<ScanPath>(items.front())), value);
}

void ThermogramView::addOffers(QMenu& menu, const ScanPath& path, QPointF at) {
    menu.addSection(nameOf(path));
    const MenuPlace place{path, canvas_->coordinates(at).x(), canvas_->xAxis->range().size()};
    bool first = true;
    for (const Offer& offer : offersFor(scene_, place)) {
        if (offer.startsGroup && !first)
            menu.addSeparator();
        first = false;
        QAction* action = menu.addAction(translated(offer.words), this, [this, offer] { accept(offer); });
        action->setCheckable(offer.checked);
        action->setChecked(offer.checked);
    }
    menu.addSeparator();
}

void ThermogramView::accept(const Offer& offer) {
    if (offer.actions.size() == 1)
        Q_EMIT acted(offer.actions.front());
    else
        Q_EMIT actedTogether(offer.actions, offer.words);
}

/// What can be done with the scan under the cursor, or else the current one.
void ThermogramView::fillMenu(QMenu& menu, QPointF at) {
    menu.setObjectName(QStringLiteral("scanMenu"));
    const auto under = itemsAt(at);
    if (!under.empty())
        addOffers(menu, std::get<ScanPath>(under.front()), at);
    else if (const BundleCurve* curve = currentCurve())
        addOffers(menu, curve->path, at);
    if (!bundle_.curves.empty())
        addUnits(menu), addForTheEye(menu);
}

} // namespace vitrine
