#include "widgets/views/kissinger/kissinger_view.h"

#include "widgets/controls/quantities.h"
#include "widgets/views/kissinger/kissinger_words.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double pointReach = 10;   // px
constexpr double axesPart = 0.8;    // of the height of the widget
constexpr double freeCorner = 0.22; // of the height, below a falling line
constexpr double mostWords = 0.55;  // of the height: higher ones go to the caption line

} // namespace

KissingerView::KissingerView(QWidget* parent) : CanvasView(ViewType::Kissinger, tr("Kissinger"), parent) {
    draw();
}

void KissingerView::draw() {
    plot_ = kissingerPlot(scene_.now, scene_.selection, theme_);
    const Drawing now = kissingerDrawing(plot_, scene_.selection, theme_);
    canvas_->setPanel(panel());
    updateRange(now);
    canvas_->setAvoided(linesOf(now));
    showDrawing(now, isStale());
}

Drawing KissingerView::drawingOf(const Moment& moment) const {
    return kissingerDrawing(kissingerPlot(moment, scene_.selection, theme_), {}, theme_);
}

bool KissingerView::isStale() const {
    return std::ranges::any_of(plot_.lines, [&](const KissingerLine& line) { return scene_.pending.touches(line.sample->id); });
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
    canvas_->setFullRange({box.left() - x, box.right() + x}, {box.top() - y - roomForWords() * box.height(), box.bottom() + y});
}

/// The line runs from top left to bottom right: below a part of the height the words would stand on it.
double KissingerView::roomForWords() const {
    // Of the widget, not of the axes: those know their new size only after the next layout.
    const double words = canvas_->labels().wordsHeight() / (axesPart * std::max(1, height()));
    return words <= mostWords ? std::max(words - freeCorner, 0.0) : 0;
}

void KissingerView::resizeEvent(QResizeEvent* event) {
    CanvasView::resizeEvent(event);
    draw();
}

Panel KissingerView::panel() const {
    Panel panel;
    panel.title = tr("Kissinger");
    panel.caption = captionOf(kissingerCaption(plot_), isStale());
    panel.xTitle = QStringLiteral("1000 K / T_p");
    panel.yTitle = kissingerAxis(plot_.formula);
    panel.empty = whyEmpty();
    panel.legend = kissingerLegend(plot_);
    panel.words = kissingerWords(plot_, scene_.now.analysts.get(), theme_);
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

/// Every point with the place at which it is drawn.
void KissingerView::forEachPoint(const std::function<void(const KissingerLine&, const KissingerSource&, QPointF)>& see) const {
    for (const KissingerLine& line : plot_.lines)
        for (const KissingerSource& source : line.result->sources)
            see(line, source,
                canvas_->pixel(
                    kissingerPoint(source.point.heatingRate, source.point.temperature, plot_.formula, plot_.startTemperature)));
}

std::vector<ItemPath> KissingerView::itemsAt(QPointF at) const {
    Nearest<ItemPath> nearest(pointReach);
    forEachPoint(
        [&](const auto& line, const auto& source, QPointF pixel) { nearest.consider(apart(pixel, at), line.path(source)); });
    return nearest.found() ? std::vector{*nearest.found()} : std::vector<ItemPath>();
}

std::vector<ItemPath> KissingerView::itemsIn(const QRectF& pixels) const {
    std::vector<ItemPath> found;
    forEachPoint([&](const auto& line, const auto& source, QPointF pixel) {
        if (pixels.contains(pixel) && std::ranges::find(found, ItemPath(line.path(source))) == found.end())
            found.emplace_back(line.path(source));
    });
    return found;
}

QString KissingerView::valueAt(QPointF at, const std::vector<ItemPath>& items) const {
    QString value = tr("T_p %1 K").arg(displayed(1000 / canvas_->coordinates(at).x(), 4));
    bool named = false;
    forEachPoint([&](const auto& line, const auto& source, QPointF) {
        const ScanPath path = line.path(source);
        const Scan* scan = findScan(scene_.now.study, path);
        if (named || items.empty() || items.front() != ItemPath(path) || !scan)
            return;
        named = true;
        value = tr("%1 · %2 · T_p %3")
                    .arg(QString::fromStdString(scan->name), shownRate(source.point.heatingRate),
                         displayed(Measured{source.point.temperature, source.point.error}, QStringLiteral("K")));
    });
    return value;
}

std::optional<FigurePanel> KissingerView::figurePanel() const {
    FigurePanel panel = panelOf("kissinger", true);
    for (const auto& sample : scene_.now.study.samples)
        if (scene_.selection.shows(sample->id) && sample->scans.size() > 1)
            panel.samples.push_back(sample->id);
    return panel;
}

} // namespace vitrine
