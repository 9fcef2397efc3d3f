#include "widgets/views/thermograms/thermogram_view.h"

#include "widgets/controls/quantities.h"
#include "widgets/plot/palette.h"
#include "widgets/views/thermograms/signal_axis.h"
#include "widgets/views/thermograms/thermogram_drawing.h"
#include "widgets/views/thermograms/thermogram_points.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double fadedTo = 0.55;         // of a bundle when one is lit
constexpr std::size_t longestLegend = 6; // rates
constexpr double headroom = 0.06;        // of the range of the signal

QString intervalText(const Interval& w) {
    return QStringLiteral("%1–%2 K").arg(displayed(w.low, 4), displayed(w.high, 4));
}

} // namespace

ThermogramView::ThermogramView(QWidget* parent) : CanvasView(ViewType::Thermograms, tr("DSC curves"), parent) {
    connect(canvas_, &PlotCanvas::anchorAsked, this, &ThermogramView::addAnchor);
    connect(canvas_, &PlotCanvas::anchorRemovalAsked, this, &ThermogramView::removeAnchor);
    draw();
}

std::optional<Action> ThermogramView::movedWindow(int region, const Interval& to) const {
    const auto index = static_cast<std::size_t>(region);
    return current() && index < windows_.size() ? std::optional(moved(windows_[index], *current(), to)) : std::nullopt;
}

void ThermogramView::draw() {
    bundle_ = bundleOf(scene_, units_);
    const bool others = showsOtherCurves();
    if (others) {
        rates_ = ratesOf(bundle_);
        points_ = pointsOf(bundle_, points_, eye_);
        updateRange();
    }
    canvas_->setPanel(panel());
    if (others)
        drawCurves();
    drawWindows();
    drawConstruction();
}

/// A window that is dragged leaves every curve as it is.
bool ThermogramView::showsOtherCurves() {
    Drawn wanted{bundle_, scene_.selection, theme_, eye_};
    if (drawn_ == wanted)
        return false;
    drawn_ = std::move(wanted);
    return true;
}

void ThermogramView::updateRange() {
    canvas_->setSecondAxis(points_.second);
    if (points_.scans.empty())
        return;
    const QRectF& all = points_.extent;
    const double room = headroom * std::max(all.height(), 1e-12);
    const double side = 0.01 * all.width();
    canvas_->setShownFactor(canvas_->yAxis, signalAxis(bundle_.kind, points_.largestLeft).factor);
    canvas_->setFullRange({all.left() - side, all.right() + side}, {all.top() - room, all.bottom() + 2 * room});
}

const BundleCurve* ThermogramView::currentCurve() const {
    const auto found = current() ? std::ranges::find(bundle_.curves, *current(), &BundleCurve::path) : bundle_.curves.end();
    return found == bundle_.curves.end() ? nullptr : &*found;
}

const ScanResult* ThermogramView::currentResult() const {
    return currentCurve() ? findResult(*scene_.now.results, *current()) : nullptr;
}

QColor ThermogramView::colourOf(double rate) const {
    return rateColour(rate, rates_, theme_);
}

Curve ThermogramView::curveOf(const BundleCurve& curve, const QColor& colour) const {
    const bool right = curve.shown.axis == ShownSignal::Axis::Right;
    const Qt::PenStyle style = right ? Qt::DashDotLine : curve.cooling ? Qt::DashLine : Qt::SolidLine;
    return {.data = points_.scans.at(curve.path).data,
            .colour = colour,
            .style = style,
            .name = QString::fromStdString(curve.name),
            .atRight = right};
}

void ThermogramView::drawCurves() {
    const bool pale = std::ranges::any_of(bundle_.curves, [&](const BundleCurve& c) { return scene_.selection.isLit(c.path); });
    std::map<double, QColor> colours; // of the rates, as the bundle shows them
    std::vector<Curve> bundle, lit;
    for (const BundleCurve& curve : bundle_.curves) {
        const auto [colour, isNew] = colours.try_emplace(curve.rate);
        if (isNew)
            colour->second = pale ? faded(colourOf(curve.rate), theme_.ground, fadedTo) : colourOf(curve.rate);
        bundle.push_back(curveOf(curve, colour->second));
        if (scene_.selection.isLit(curve.path))
            lit.push_back(curveOf(curve, colourOf(curve.rate)));
    }
    canvas_->setBundle(bundle);
    canvas_->setLit(lit);
    std::vector<QPolygonF> outlines;
    for (const auto& [path, points] : points_.scans)
        outlines.push_back(points.outline);
    canvas_->setAvoided(outlines);
}

void ThermogramView::drawWindows() {
    const Scan* scan = currentCurve() ? findScan(scene_.now.study, *current()) : nullptr;
    const ScanResult* result = currentResult();
    windows_ = scan && result ? windowsOf(*scan, *result) : std::vector<WindowHandle>{};
    canvas_->setRegions(windows_.empty() ? std::vector<Region>{} : regionsOf(windows_, currentCurve()->prepared->thermogram));
    std::vector<PointHandle> points = scan && result ? pointsOf(*scan, *result) : std::vector<PointHandle>{};
    for (PointHandle& point : points)
        point.at.setY(points_.heightsOf(*current()).drawn(point.at.y()));
    canvas_->setPoints(points);
}

void ThermogramView::drawConstruction() {
    const BundleCurve* curve = currentCurve();
    showDrawing(drawingOf(scene_.now), curve && scene_.pending.contains(curve->path));
}

/// The construction of the current scan.
Drawing ThermogramView::drawingOf(const Moment& moment) const {
    const BundleCurve* curve = currentCurve();
    const ScanResult* result = curve && moment.results ? findResult(*moment.results, curve->path) : nullptr;
    return result ? drawnAt(points_.heightsOf(curve->path), constructionOf(*result, colourOf(curve->rate), theme_)) : Drawing{};
}

Panel ThermogramView::panel() const {
    Panel panel;
    panel.title = tr("DSC curves");
    panel.caption = caption();
    panel.xTitle = QStringLiteral("T / K");
    panel.yTitle = signalAxis(bundle_.kind, points_.largestLeft).title;
    panel.rightTitle = bundle_.right ? signalAxis(*bundle_.right, points_.largestRight).title : QString();
    panel.exoDown = !bundle_.curves.empty();
    panel.empty = whyEmpty();
    panel.legend = legend();
    panel.words = whyNot();
    return panel;
}

QString ThermogramView::caption() const {
    if (bundle_.curves.empty())
        return {};
    QStringList parts = unitWords();
    const Sample* only = bundle_.samples.size() == 1 ? findSample(scene_.now.study, bundle_.samples.front()) : nullptr;
    parts << (only ? QString::fromStdString(only->name) : tr("%n sample(s)", nullptr, static_cast<int>(bundle_.samples.size())));
    if (current() && scene_.pending.contains(*current()))
        parts.prepend(tr("being computed…"));
    parts << tr("%n scan(s)", nullptr, static_cast<int>(bundle_.curves.size()));
    if (const ScanResult* result = currentResult(); result && result->windows)
        parts << tr("glass %1, liquid %2").arg(intervalText(result->windows->glass), intervalText(result->windows->liquid));
    return parts.join(QStringLiteral(" · "));
}

QString ThermogramView::whyEmpty() const {
    if (!bundle_.curves.empty())
        return {};
    if (bundle_.firstProblem)
        return translated(*bundle_.firstProblem);
    return tr("No scans to draw yet. Drop instrument files on the window, or choose Import.");
}

std::vector<PanelLine> ThermogramView::whyNot() const {
    const ScanResult* result = currentResult();
    if (!result)
        return {};
    std::vector<PanelLine> lines;
    const auto add = [&](const auto& part) {
        if (!part && std::ranges::find(lines, translated(part.error()), &PanelLine::markup) == lines.end())
            lines.push_back({translated(part.error()), theme_.faint});
    };
    add(result->windows);
    add(result->transition);
    add(result->fictiveTemperature);
    add(result->peaks);
    if (result->baseline && *result->baseline && result->peaks && (*result->peaks)->empty())
        lines.push_back({tr("No peak stands clear of the baseline between its anchors."), theme_.faint});
    return lines;
}

std::vector<PanelLine> ThermogramView::legend() const {
    std::vector<PanelLine> lines;
    // A long series of rates is shown by its first, middle and last.
    const std::size_t n = rates_.size();
    const std::size_t stride = n > longestLegend ? std::max<std::size_t>(1, (n - 1) / 2) : 1;
    for (std::size_t i = 0; i < n; i += stride)
        lines.push_back({shownRate(rates_[i]), colourOf(rates_[i])});
    return lines;
}

/// Figures draw heat capacities, so a zoomed range of another signal does not go with it.
std::optional<FigurePanel> ThermogramView::figurePanel() const {
    FigurePanel panel = panelOf("thermograms", false);
    takeCurves(panel, bundle_);
    return panel;
}

} // namespace vitrine
