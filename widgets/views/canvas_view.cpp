#include "widgets/views/canvas_view.h"

#include "widgets/controls/analysts.h"
#include "widgets/views/sample_colour.h"
#include "widgets/views/selecting.h"

#include <QMenu>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace vitrine {

double apart(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

CanvasView::CanvasView(ViewType type, const QString& accessibleName, QWidget* parent)
    : View(type, parent), theme_(Theme::following(palette())), canvas_(new PlotCanvas(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(canvas_);
    setFocusProxy(canvas_);
    setAccessibleName(accessibleName);
    canvas_->setAccessibleName(accessibleName);
    canvas_->setTheme(theme_);
    canvas_->setOverCurve([this](QPointF at) { return !itemsAt(at).empty(); });
    setMinimumSize(240, 180);
    connectCanvas();
    connectHandles();
}

void CanvasView::connectCanvas() {
    connect(canvas_, &PlotCanvas::hintChanged, this, &View::hintChanged);
    connect(canvas_, &PlotCanvas::pointed, this, &CanvasView::point);
    connect(canvas_, &PlotCanvas::pointedNowhere, this, [this] { pointAt({}); });
    connect(canvas_, &PlotCanvas::clicked, this, &CanvasView::choose);
    connect(canvas_, &PlotCanvas::rectangleChosen, this, &CanvasView::chooseIn);
    connect(canvas_, &PlotCanvas::menuAsked, this, &CanvasView::openMenu);
}

void CanvasView::connectHandles() {
    connect(canvas_, &PlotCanvas::windowMoved, this, [this](int region, const Interval& to) {
        if (const auto action = movedWindow(region, to))
            Q_EMIT previewed(*action);
    });
    connect(canvas_, &PlotCanvas::windowReleased, this, [this](int region, const Interval& to) {
        if (const auto action = movedWindow(region, to))
            Q_EMIT acted(*action);
    });
    connect(canvas_, &PlotCanvas::pointMoved, this, [this](int point, QPointF to, bool freely) {
        if (const auto action = movedPoint(point, to, freely))
            Q_EMIT previewed(*action);
    });
    connect(canvas_, &PlotCanvas::pointReleased, this, [this](int point, QPointF to, bool freely) {
        if (const auto action = movedPoint(point, to, freely))
            Q_EMIT acted(*action);
    });
    connect(canvas_, &PlotCanvas::handleCancelled, this, &View::previewCancelled);
}

void CanvasView::setScene(const Scene& scene) {
    scene_ = scene;
    canvas_->setMode(scene.mode == Mode::Baseline && !hasAnchors() ? Mode::Explore : scene.mode);
    draw();
}

void CanvasView::setTheme(const Theme& theme) {
    theme_ = theme;
    canvas_->setTheme(theme);
    draw();
}

void CanvasView::fit() {
    canvas_->fit();
}

QString CanvasView::captionOf(const QString& caption, bool stale) {
    return stale ? QStringLiteral("%1 · %2").arg(tr("being computed…"), caption) : caption;
}

void CanvasView::addErrorsOfChoices(Drawing& drawing, Panel& panel) const {
    if (addTotals(drawing, scene_.now.analysts.get()))
        panel.caption =
            panel.caption.isEmpty() ? tr("pale bars: noise ⊕ choices") : tr("%1 · pale bars: noise ⊕ choices").arg(panel.caption);
}

/// The state before a drag is the same for all its steps.
const Drawing& CanvasView::ghost() {
    const auto results = scene_.before ? scene_.before->results : nullptr;
    if (results != ghostOf_) {
        ghostOf_ = results;
        ghost_ = results ? vitrine::ghostOf(drawingOf(*scene_.before), theme_) : Drawing{};
    }
    return ghost_;
}

/// The first mark of each sample that others look like has its number beside it.
Drawing CanvasView::numbered(Drawing drawing) const {
    const Study& study = scene_.now.study;
    if (std::ranges::all_of(drawing.marks, [](const Mark& mark) { return mark.sample.empty(); }))
        return drawing;
    const std::vector<int> numbers = sampleNumbers(study, theme_);
    std::map<std::string, int> ofSample;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        ofSample.emplace(study.samples[i]->id, numbers[i]);
    std::set<std::pair<std::string, QString>> done;
    for (Mark& mark : drawing.marks)
        if (const auto found = ofSample.find(mark.sample);
            found != ofSample.end() && found->second > 0 && done.emplace(mark.sample, mark.name).second)
            mark.number = QString::number(found->second);
    return drawing;
}

void CanvasView::showDrawing(const Drawing& drawing, bool stale) {
    const Drawing shown = numbered(drawing);
    canvas_->setDrawing(stale ? staleOf(shown, theme_) : shown, ghost());
}

FigurePanel CanvasView::panelOf(const std::string& content, bool sameY) const {
    FigurePanel panel;
    panel.content = content;
    const auto range = [](const QCPRange& shown) { return Interval{shown.lower, shown.upper}; };
    if (canvas_->isZoomed())
        panel.x = range(canvas_->xAxis->range());
    if (canvas_->isZoomed() && sameY)
        panel.y = range(canvas_->yAxis->range());
    return panel;
}

void CanvasView::point(QPointF at) {
    const auto items = itemsAt(at);
    if (!canvas_->isDragging())
        pointAt(items);
    Q_EMIT cursorChanged(valueAt(at, items));
}

void CanvasView::pointAt(const std::vector<ItemPath>& items) {
    const Selection selection = pointedAt(scene_.selection, items.empty() ? std::nullopt : std::optional(items.front()));
    if (selection != scene_.selection)
        Q_EMIT selectionChosen(selection);
}

void CanvasView::choose(QPointF at, Operation operation) {
    const auto items = itemsAt(at);
    if (items.empty())
        return;
    const bool toggles = operation == Operation::Toggle;
    Q_EMIT selectionChosen(toggles ? toggled(scene_.selection, items) : chosenAt(only(scene_.selection, items), at));
    if (toggles || !standsForCurves())
        return;
    if (const auto* scan = std::get_if<ScanPath>(&items.front()))
        Q_EMIT curveAsked(*scan);
    else
        Q_EMIT patternAsked(std::get<PatternPath>(items.front()));
}

void CanvasView::chooseIn(const QRectF& pixels, Operation operation) {
    const auto items = itemsIn(pixels);
    if (operation == Operation::AddRectangle)
        Q_EMIT selectionChosen(with(scene_.selection, items));
    else if (!items.empty())
        Q_EMIT selectionChosen(only(scene_.selection, items));
}

void CanvasView::openMenu(QPointF at, QPoint global) {
    QMenu menu(this);
    fillMenu(menu, at);
    menu.addAction(tr("Fit the view"), this, &CanvasView::fit);
    menu.addAction(tr("Show as a table"), this, &View::tableAsked);
    offerFigures(menu, scene_.now.study);
    menu.exec(global);
}

} // namespace vitrine
