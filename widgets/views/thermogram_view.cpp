#include "widgets/views/thermogram_view.h"

#include "widgets/plot/palette.h"
#include "widgets/views/signal_axis.h"
#include "widgets/views/thermogram_drawing.h"
#include "widgets/words.h"

namespace vitrine {

namespace {

constexpr double fadedTo = 0.55;         // of a bundle when one is lit
constexpr std::size_t longestLegend = 6; // rates
constexpr double headroom = 0.06;        // of the range of the signal

QSharedPointer<QCPGraphDataContainer> containerOf(const Thermogram& t) {
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(t.temperature.size()));
    for (std::size_t i = 0; i < t.temperature.size(); ++i)
        points.append({t.temperature[i], t.signal[i]});
    auto container = QSharedPointer<QCPGraphDataContainer>::create();
    container->set(points, true);
    return container;
}

QRectF extentOf(const Thermogram& t) {
    const auto [low, high] = std::ranges::minmax(t.signal);
    return {QPointF(t.temperature.front(), low), QPointF(t.temperature.back(), high)};
}

QString intervalText(const Interval& w) {
    return QStringLiteral("%1–%2 K").arg(displayed(w.low, 4), displayed(w.high, 4));
}

} // namespace

ThermogramView::ThermogramView(QWidget* parent)
    : View(parent), theme_(Theme::following(palette())), canvas_(new PlotCanvas(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(canvas_);
    setFocusProxy(canvas_);
    setAccessibleName(tr("Thermograms"));
    canvas_->setAccessibleName(tr("Thermograms"));
    setMinimumSize(240, 180);
    connectCanvas();
    setTheme(theme_);
    draw();
}

void ThermogramView::connectCanvas() {
    canvas_->setOverCurve([this](QPointF at) { return nearest(at, 8) != nullptr; });
    const auto action = [this](int region, const Interval& to) {
        return moved(windows_[static_cast<std::size_t>(region)], *scene_.selection.current(), to);
    };
    connect(canvas_, &PlotCanvas::windowMoved, this,
            [this, action](int region, const Interval& to) { Q_EMIT previewed(action(region, to)); });
    connect(canvas_, &PlotCanvas::windowReleased, this,
            [this, action](int region, const Interval& to) { Q_EMIT acted(action(region, to)); });
    connect(canvas_, &PlotCanvas::windowCancelled, this, &View::previewCancelled);
    connect(canvas_, &PlotCanvas::hintChanged, this, &View::hintChanged);
    connect(canvas_, &PlotCanvas::pointed, this, &ThermogramView::point);
    connect(canvas_, &PlotCanvas::pointedNowhere, this, [this] { hoverOn({}); });
    connect(canvas_, &PlotCanvas::clicked, this, &ThermogramView::choose);
    connect(canvas_, &PlotCanvas::menuAsked, this, &ThermogramView::openMenu);
}

void ThermogramView::setScene(const Scene& scene) {
    scene_ = scene;
    draw();
}

void ThermogramView::setTheme(const Theme& theme) {
    theme_ = theme;
    canvas_->setTheme(theme);
    draw();
}

void ThermogramView::fit() {
    canvas_->fit();
}

void ThermogramView::draw() {
    bundle_ = bundleOf(scene_);
    rates_ = ratesOf(bundle_);
    updatePoints();
    updateRange();
    canvas_->setPanel(panel());
    drawCurves();
    drawWindows();
    drawConstruction();
}

void ThermogramView::updatePoints() {
    std::map<ScanPath, Points> kept;
    for (const BundleCurve& curve : bundle_.curves) {
        const auto old = points_.find(curve.path);
        if (old != points_.end() && old->second.prepared.same(curve.prepared)) {
            kept.insert(*old);
            continue;
        }
        const Thermogram& t = curve.prepared->thermogram;
        kept.emplace(curve.path, Points{curve.prepared, containerOf(t), extentOf(t)});
    }
    points_ = std::move(kept);
}

void ThermogramView::updateRange() {
    if (points_.empty())
        return;
    QRectF all = points_.begin()->second.extent;
    for (const auto& [path, points] : points_)
        all |= points.extent;
    const double room = headroom * std::max(all.height(), 1e-12);
    const double side = 0.01 * all.width();
    canvas_->setShownFactor(
        canvas_->yAxis,
        signalAxis(bundle_.kind, std::max(std::abs(all.top()), std::abs(all.bottom()))).factor);
    canvas_->setFullRange({all.left() - side, all.right() + side},
                          {all.top() - room, all.bottom() + 2 * room});
}

const BundleCurve* ThermogramView::curveWith(const ScanPath& path) const {
    const auto found = std::ranges::find(bundle_.curves, path, &BundleCurve::path);
    return found == bundle_.curves.end() ? nullptr : &*found;
}

const BundleCurve* ThermogramView::currentCurve() const {
    return scene_.selection.current() ? curveWith(*scene_.selection.current()) : nullptr;
}

bool ThermogramView::isLit(const ScanPath& path) const {
    const ScanPath* current = scene_.selection.current();
    return (current && *current == path) || scene_.selection.hovered == path;
}

QColor ThermogramView::colourOf(const BundleCurve& curve) const {
    if (!(curve.rate > 0) || rates_.empty())
        return theme_.onePressure;
    const double span = std::log(rates_.back() / rates_.front());
    return sequential(span > 0.01 ? std::log(curve.rate / rates_.front()) / span : 0.5, theme_);
}

Curve ThermogramView::curveOf(const BundleCurve& curve, bool pale) const {
    const QColor colour = colourOf(curve);
    return {points_.at(curve.path).data, pale ? faded(colour, theme_.ground, fadedTo) : colour,
            curve.cooling ? Qt::DashLine : Qt::SolidLine};
}

void ThermogramView::drawCurves() {
    const bool pale =
        std::ranges::any_of(bundle_.curves, [&](const BundleCurve& c) { return isLit(c.path); });
    std::vector<Curve> bundle, lit;
    for (const BundleCurve& curve : bundle_.curves) {
        bundle.push_back(curveOf(curve, pale));
        if (isLit(curve.path))
            lit.push_back(curveOf(curve, false));
    }
    canvas_->setBundle(bundle);
    canvas_->setLit(lit);
}

void ThermogramView::drawWindows() {
    const BundleCurve* current = currentCurve();
    const Scan* scan = current ? findScan(scene_.now.study, current->path) : nullptr;
    const ScanResult* result = current ? findResult(*scene_.now.results, current->path) : nullptr;
    windows_ = scan && result ? windowsOf(*scan, *result) : std::vector<WindowHandle>{};
    canvas_->setRegions(current ? regionsOf(windows_, current->prepared->thermogram) : std::vector<Region>{});
}

void ThermogramView::drawConstruction() {
    const BundleCurve* current = currentCurve();
    const ScanResult* now = current ? findResult(*scene_.now.results, current->path) : nullptr;
    const bool ghostly = current && scene_.before && scene_.before->results;
    const ScanResult* before = ghostly ? findResult(*scene_.before->results, current->path) : nullptr;
    std::vector<QPointF> avoided;
    if (current) {
        const Thermogram& t = current->prepared->thermogram;
        const std::size_t stride = 1 + t.temperature.size() / 1000;
        for (std::size_t i = 0; i < t.temperature.size(); i += stride)
            avoided.emplace_back(t.temperature[i], t.signal[i]);
    }
    canvas_->setAvoided(std::move(avoided));
    canvas_->setGhost(before ? ghostOf(constructionOf(*before, colourOf(*current), theme_), theme_)
                             : Drawing{});
    canvas_->setDrawing(now ? constructionOf(*now, colourOf(*current), theme_) : Drawing{});
}

Panel ThermogramView::panel() const {
    double largest = 0;
    for (const auto& [path, points] : points_)
        largest = std::max({largest, std::abs(points.extent.top()), std::abs(points.extent.bottom())});
    return {tr("Thermograms"),
            caption(),
            QStringLiteral("T / K"),
            signalAxis(bundle_.kind, largest).title,
            whyEmpty(),
            legend(),
            {}};
}

QString ThermogramView::caption() const {
    QStringList parts{signalAxis(bundle_.kind, 1).name};
    if (bundle_.samples.size() == 1) {
        if (const Sample* sample = findSample(scene_.now.study, bundle_.samples.front()))
            parts << QString::fromStdString(sample->name);
    } else {
        parts << tr("%n sample(s)", nullptr, static_cast<int>(bundle_.samples.size()));
    }
    parts << tr("%n scan(s)", nullptr, static_cast<int>(bundle_.curves.size()));
    if (bundle_.ofOtherKinds > 0)
        parts << tr("%n scan(s) in another unit not drawn", nullptr, static_cast<int>(bundle_.ofOtherKinds));
    if (const QString current = currentCaption(); !current.isEmpty())
        parts << current;
    return parts.join(QStringLiteral(" · "));
}

QString ThermogramView::currentCaption() const {
    const BundleCurve* current = currentCurve();
    const ScanResult* result = current ? findResult(*scene_.now.results, current->path) : nullptr;
    if (!result || !result->windows)
        return {};
    return tr("glass line %1, liquid line %2")
        .arg(intervalText(result->windows->glass), intervalText(result->windows->liquid));
}

QString ThermogramView::whyEmpty() const {
    if (!bundle_.curves.empty())
        return {};
    if (bundle_.firstProblem)
        return translated(*bundle_.firstProblem);
    return tr("No scans to draw yet. Drop instrument files on the window, or choose Import.");
}

std::vector<PanelLine> ThermogramView::legend() const {
    std::vector<PanelLine> lines;
    // A long series of rates is shown by its first, middle and last.
    const std::size_t n = rates_.size();
    const std::size_t stride = n > longestLegend ? std::max<std::size_t>(1, (n - 1) / 2) : 1;
    for (std::size_t i = 0; i < n; i += stride) {
        const BundleCurve sample{{}, {}, rates_[i], false};
        lines.push_back({tr("%1 K/s").arg(displayed(rates_[i], 3)), colourOf(sample)});
    }
    return lines;
}

} // namespace vitrine
