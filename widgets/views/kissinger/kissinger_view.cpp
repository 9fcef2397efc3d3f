#include "widgets/views/kissinger/kissinger_view.h"

#include "widgets/controls/quantities.h"
#include "widgets/views/kissinger/kissinger_words.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double pointReach = 10;   // px
constexpr double axesPart = 0.8;    // of the height of the widget
constexpr double freeCorner = 0.22; // of the height, below a falling line

} // namespace

KissingerView::KissingerView(QWidget* parent) : PlotView(tr("Kissinger"), parent) {
    draw();
}

void KissingerView::draw() {
    plot_ = kissingerPlot(scene_.now, scene_.selection, theme_);
    const Drawing now = kissingerDrawing(plot_, scene_.selection, theme_);
    canvas_->setPanel(panel());
    updateRange(now);
    canvas_->setAvoided(linesOf(now));
    updateGhost();
    canvas_->setDrawing(isStale() ? staleOf(now, theme_) : now, ghost_);
}

bool KissingerView::isStale() const {
    return std::ranges::any_of(plot_.lines,
                               [&](const KissingerLine& line) { return scene_.pending.touches(line.sample->id); });
}

/// The state before a drag is the same for all its steps.
void KissingerView::updateGhost() {
    const auto results = scene_.before ? scene_.before->results : nullptr;
    if (results == ghostOf_)
        return;
    ghostOf_ = results;
    ghost_ = results
                 ? vitrine::ghostOf(
                       kissingerDrawing(kissingerPlot(*scene_.before, scene_.selection, theme_), {}, theme_),
                       theme_)
                 : Drawing{};
}

void KissingerView::updateRange(const Drawing& drawing) {
    QPolygonF points;
    for (const Mark& mark : drawing.marks)
        points << mark.at - QPointF(mark.errorX, 0) << mark.at + QPointF(mark.errorX, 0);
    for (const Stroke& stroke : drawing.strokes)
        points << stroke.points;
    if (points.isEmpty() || scene_.before)
        return;
    const QRectF box = points.boundingRect();
    const double x = std::max(0.08 * box.width(), 1e-3), y = std::max(0.08 * box.height(), 0.05);
    canvas_->setFullRange({box.left() - x, box.right() + x},
                          {box.top() - y - roomForWords() * box.height(), box.bottom() + y});
}

/// The line runs from top left to bottom right: below a part of the height the words would stand on it.
double KissingerView::roomForWords() const {
    // Of the widget, not of the axes: those know their new size only after the next layout.
    const double words = canvas_->labels().wordsHeight() / (axesPart * std::max(1, height()));
    return std::clamp(words - freeCorner, 0.0, 1.5);
}

void KissingerView::resizeEvent(QResizeEvent* event) {
    PlotView::resizeEvent(event);
    draw();
}

Panel KissingerView::panel() const {
    Panel panel;
    panel.title = tr("Kissinger");
    panel.caption = kissingerCaption(plot_);
    if (isStale())
        panel.caption = QStringLiteral("%1 · %2").arg(tr("being computed…"), panel.caption);
    panel.xTitle = QStringLiteral("1000 K / T_p");
    panel.yTitle = kissingerAxis(plot_.formula);
    panel.empty = whyEmpty();
    panel.legend = kissingerLegend(plot_);
    panel.words = kissingerWords(plot_, theme_);
    panel.legendRight = true;
    return panel;
}

QString KissingerView::whyEmpty() const {
    for (const KissingerLine& line : plot_.lines)
        if (!line.result->sources.empty())
            return {};
    for (const KissingerLine& line : plot_.lines)
        if (!line.result->fit)
            return translated(line.result->fit.error());
    return tr("No peaks to draw yet. A Kissinger plot needs scans at three or more heating rates, each with "
              "a clear peak.");
}

std::optional<ScanPath> KissingerView::scanAt(QPointF at) const {
    std::optional<ScanPath> found;
    double best = pointReach;
    for (const KissingerLine& line : plot_.lines)
        for (const KissingerSource& source : line.result->sources) {
            const QPointF point = canvas_->pixel(
                kissingerPoint(source.point.heatingRate, source.point.temperature, plot_.formula));
            const double away = std::hypot(point.x() - at.x(), point.y() - at.y());
            if (away > best)
                continue;
            best = away;
            found = line.path(source);
        }
    return found;
}

std::vector<ScanPath> KissingerView::scansIn(const QRectF& pixels) const {
    std::vector<ScanPath> found;
    for (const KissingerLine& line : plot_.lines)
        for (const KissingerSource& source : line.result->sources)
            if (pixels.contains(canvas_->pixel(
                    kissingerPoint(source.point.heatingRate, source.point.temperature, plot_.formula))) &&
                std::ranges::find(found, line.path(source)) == found.end())
                found.push_back(line.path(source));
    return found;
}

QString KissingerView::valueAt(QPointF at, const std::optional<ScanPath>& path) const {
    for (const KissingerLine& line : plot_.lines)
        for (const KissingerSource& source : line.result->sources)
            if (path == line.path(source))
                return tr("%1 · %2 · T_p %3")
                    .arg(nameOf(*path), shownRate(source.point.heatingRate),
                         displayed(Measured{source.point.temperature, source.point.error},
                                   QStringLiteral("K")));
    return tr("T_p %1 K").arg(displayed(1000 / canvas_->coordinates(at).x(), 4));
}

} // namespace vitrine
