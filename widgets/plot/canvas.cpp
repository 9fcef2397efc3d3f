#include "widgets/plot/canvas.h"

#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <numeric>

namespace vitrine {

namespace {

constexpr double thinWidth = 1.01; // px; exactly 1 would turn into a hairline at 2×
// Sampling by whole pixels puts stairs on steep flanks, so only what is too long to draw as it is gets
// sampled.
constexpr int mostPointsDrawn = 60000;
constexpr int pixelsOfTickX = 95, pixelsOfTickY = 62, mostTicks = 6;

/// Ticks labelled in the reader's locale, in a unit `factor` times as large as the axis'.
class ShownTicker : public QCPAxisTicker {
  public:
    double factor = 1;

  protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        const double shown = tick * factor;
        return locale.toString(std::abs(shown) < 1e-12 * factor ? 0.0 : shown, 'g', 6)
            .replace(locale.negativeSign(), QString(QChar(0x2212)));
    }
};

QLocale plainLocale() {
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

PlotCanvas::PlotCanvas(QWidget* parent) : QCustomPlot(parent), theme_(Theme::light()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlottingHint(QCP::phFastPolylines);
    setPlottingHint(QCP::phImmediateRefresh, false); // plots that change together are shown together
    setLocale(plainLocale());
    addOwnLayers();
    labels_ = new PlotLabels(this, QStringLiteral("axes"));
    ghost_ = new DrawingLayer(this, QStringLiteral("construction"));
    construction_ = new DrawingLayer(this, QStringLiteral("construction"));
    handles_ = new RegionLayer(this, QStringLiteral("handles"));
    points_ = new PointLayer(this, QStringLiteral("handles"));
    for (QCPAxis* axis : {xAxis, yAxis, yAxis2})
        axis->setTicker(QSharedPointer<ShownTicker>::create());
    connect(yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &PlotCanvas::followFirstAxis);
    xAxis->setRange(fullX_);
    yAxis->setRange(fullY_);
    connect(this, &QCustomPlot::beforeReplot, this, [this] { replotWaits_ = true; });
    connect(this, &QCustomPlot::afterLayout, this, [this] { // what is placed now is drawn now
        updateCrowd();
        replotWaits_ = false;
    });
    setTheme(theme_);
}

void PlotCanvas::addOwnLayers() {
    addLayer(QStringLiteral("lit"), layer(QStringLiteral("main")));
    addLayer(QStringLiteral("construction"), layer(QStringLiteral("axes")));
    addLayer(QStringLiteral("handles"), layer(QStringLiteral("construction")));
    for (const auto* name : {"main", "lit", "axes", "construction", "handles"})
        layer(QLatin1String(name))->setMode(QCPLayer::lmBuffered);
}

void PlotCanvas::setTheme(const Theme& theme) {
    theme_ = theme;
    setBackground(theme.ground);
    labels_->set(theme);
    ghost_->set(theme);
    construction_->set(theme);
    handles_->set(theme);
    points_->set(theme);
    styleAxes();
    replotLater();
}

void PlotCanvas::styleAxes() {
    for (QCPAxis* axis : {xAxis, yAxis, yAxis2}) {
        axis->setBasePen(QPen(theme_.axis, thinWidth));
        axis->setTickLength(0);
        axis->setSubTicks(false);
        axis->setTickLabelColor(theme_.faint);
        axis->setTickLabelFont(smallFont(font()));
        axis->setTickLabelPadding(7);
        axis->grid()->setPen(QPen(theme_.grid, thinWidth));
        axis->grid()->setAntialiased(false); // one sharp pixel
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setSelectableParts(QCPAxis::spNone);
    }
    layOut();
}

void PlotCanvas::layOut() {
    const bool shown = labels_->panel().empty.isEmpty();
    for (QCPAxis* axis : {xAxis, yAxis, yAxis2}) {
        axis->setVisible(shown && (axis != yAxis2 || second_));
        axis->grid()->setVisible(shown && axis != yAxis2);
        axis->setPadding(labels_->axisTitleHeight());
    }
    xAxis->ticker()->setTickCount(std::clamp(width() / pixelsOfTickX, 2, mostTicks));
    for (QCPAxis* axis : {yAxis, yAxis2})
        axis->ticker()->setTickCount(std::clamp(height() / pixelsOfTickY, 2, mostTicks));
    plotLayout()->setMargins({});
    header_ = labels_->headerHeight();
    axisRect()->setMinimumMargins({0, header_, 18, 0});
}

void PlotCanvas::setPanel(const Panel& panel) {
    if (panel == labels_->panel())
        return;
    const int header = header_;
    const bool sameEmptiness = panel.empty.isEmpty() == labels_->panel().empty.isEmpty();
    const bool sameFrame = panel.isFramedAs(labels_->panel());
    labels_->set(panel);
    if (sameFrame)
        return redraw(labels_->layer());
    setAccessibleDescription(plainLabel(panel.empty.isEmpty() ? panel.caption : panel.empty));
    layOut();
    sameEmptiness&& header == header_ ? redraw(labels_->layer()) : replotLater();
}

void PlotCanvas::redraw(QCPLayer* layer) {
    if (!replotWaits_)
        layer->replot();
}

void PlotCanvas::replotLater() {
    replotWaits_ = true;
    replot(rpQueuedReplot);
}

void PlotCanvas::setGraphs(std::vector<QCPGraph*>& graphs, const std::vector<Curve>& curves, const QString& layerName,
                           double width) {
    for (; graphs.size() > curves.size(); graphs.pop_back())
        removeGraph(graphs.back());
    while (graphs.size() < curves.size())
        graphs.push_back(addGraph());
    const auto points = std::accumulate(curves.begin(), curves.end(), 0LL,
                                        [](long long sum, const Curve& curve) { return sum + curve.data->size(); });
    for (std::size_t i = 0; i < curves.size(); ++i) {
        graphs[i]->setAdaptiveSampling(points > mostPointsDrawn);
        if (graphs[i]->layer() != layer(layerName)) // to move it where it is would have every layer drawn anew
            graphs[i]->setLayer(layerName);
        graphs[i]->setSelectable(QCP::stNone);
        graphs[i]->setData(curves[i].data);
        // Each stretch is drawn by itself: a square end closes the joint as a round one does, and costs no curve.
        graphs[i]->setPen(QPen(curves[i].colour, width, curves[i].style, Qt::SquareCap, Qt::RoundJoin));
    }
    redraw(layer(layerName));
}

void PlotCanvas::setBundle(const std::vector<Curve>& curves) {
    if (curves != bundle_)
        setGraphs(bundleGraphs_, curves, QStringLiteral("main"), hairlines_ ? 1 : bundleWidth);
    bundle_ = curves;
}

void PlotCanvas::setLit(const std::vector<Curve>& curves) {
    if (curves != lit_)
        setGraphs(litGraphs_, curves, QStringLiteral("lit"), hairlines_ ? 1 : litWidth);
    lit_ = curves;
}

void PlotCanvas::setDrawing(const Drawing& drawing, const Drawing& ghost) {
    if (drawing == construction_->drawing() && ghost == ghost_->drawing())
        return;
    construction_->set(drawing);
    ghost_->set(ghost);
    if (!replotWaits_) // which places them
        placeNotes();
    redraw(construction_->layer());
}

void PlotCanvas::setRegions(const std::vector<Region>& regions) {
    if (regions == handles_->regions)
        return;
    const Interval inHand = held_ ? handles_->regions[static_cast<std::size_t>(held_.region)].interval : Interval{};
    handles_->regions = regions;
    const auto count = static_cast<int>(regions.size());
    if (held_ && held_.region < count)
        handles_->regions[static_cast<std::size_t>(held_.region)].interval = inHand;
    else
        held_ = {};
    if (handles_->focused.region >= count)
        handles_->focused = {};
    if (handles_->hovered.region >= count)
        handles_->hovered = {};
    updateRowsAbove();
    replotHandles();
}

void PlotCanvas::setFullRange(const QCPRange& x, const QCPRange& y) {
    if (x == fullX_ && y == fullY_)
        return;
    fullX_ = x;
    fullY_ = y;
    fitUnlessZoomed();
}

void PlotCanvas::setShownFactor(QCPAxis* axis, double factor) {
    const auto ticker = axis->ticker().staticCast<ShownTicker>();
    if (ticker->factor == factor)
        return;
    ticker->factor = factor;
    replotLater();
}

double PlotCanvas::shownFactor(const QCPAxis* axis) const {
    return axis->ticker().staticCast<ShownTicker>()->factor;
}

void PlotCanvas::setSecondAxis(const std::optional<SecondAxis>& second) {
    if (second == second_)
        return;
    second_ = second;
    if (second_)
        yAxis2->ticker().staticCast<ShownTicker>()->factor = second_->shownFactor;
    followFirstAxis();
    layOut();
    replotLater();
}

/// The second axis is the first one in other words: it moves with it.
void PlotCanvas::followFirstAxis() {
    if (second_)
        yAxis2->setRange(second_->heights.own(yAxis->range().lower), second_->heights.own(yAxis->range().upper));
}

/// The axes stand still under a hand.
void PlotCanvas::fitUnlessZoomed() {
    if (!zoomed_ && !isDragging() && !(xAxis->range() == fullX_ && yAxis->range() == fullY_))
        fit();
}

void PlotCanvas::fit() {
    fitAxes(true, true);
}

QPointF PlotCanvas::coordinates(QPointF at) const {
    return {xAxis->pixelToCoord(at.x()), yAxis->pixelToCoord(at.y())};
}

QPointF PlotCanvas::pixel(QPointF at) const {
    return {xAxis->coordToPixel(at.x()), yAxis->coordToPixel(at.y())};
}

void PlotCanvas::paintEvent(QPaintEvent* event) {
    {
        QCPPainter painter(this);
        const bool elsewhere = painter.isActive() && painter.paintEngine()->paintDevice() != this &&
                               !qFuzzyCompare(painter.paintEngine()->paintDevice()->devicePixelRatioF(), devicePixelRatioF());
        // A picture at another resolution than the screen's is drawn anew, not enlarged.
        if (elsewhere)
            return toPainter(&painter, width(), height());
    }
    QCustomPlot::paintEvent(event);
    if (hasFocus())
        drawFocus();
}

/// Whoever uses the keys sees where they go.
void PlotCanvas::drawFocus() {
    QPainter painter(this);
    painter.setPen(QPen(theme_.accent, thinWidth));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// What has no area keeps the picture that it had: there is nothing to paint on.
void PlotCanvas::resizeEvent(QResizeEvent* event) {
    if (event->size().isEmpty())
        return;
    layOut();
    QCustomPlot::resizeEvent(event);
}

void PlotCanvas::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        styleAxes();
        replotLater();
    }
}

} // namespace vitrine
