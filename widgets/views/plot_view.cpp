#include "widgets/views/plot_view.h"

#include "widgets/views/selecting.h"

namespace vitrine {

PlotView::PlotView(const QString& accessibleName, QWidget* parent)
    : View(parent), theme_(Theme::following(palette())), canvas_(new PlotCanvas(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(canvas_);
    setFocusProxy(canvas_);
    setAccessibleName(accessibleName);
    canvas_->setAccessibleName(accessibleName);
    canvas_->setTheme(theme_);
    canvas_->setOverCurve([this](QPointF at) { return scanAt(at).has_value(); });
    setMinimumSize(240, 180);
    connect(canvas_, &PlotCanvas::hintChanged, this, &View::hintChanged);
    connect(canvas_, &PlotCanvas::pointed, this, &PlotView::point);
    connect(canvas_, &PlotCanvas::pointedNowhere, this, [this] { hoverOn({}); });
    connect(canvas_, &PlotCanvas::clicked, this, &PlotView::choose);
    connect(canvas_, &PlotCanvas::rectangleChosen, this, &PlotView::chooseIn);
    connect(canvas_, &PlotCanvas::menuAsked, this, &PlotView::openMenu);
}

void PlotView::setScene(const Scene& scene) {
    scene_ = scene;
    const bool hasAnchors = !standsForCurves();
    canvas_->setMode(scene.mode == Mode::Baseline && !hasAnchors ? Mode::Explore : scene.mode);
    draw();
}

void PlotView::setTheme(const Theme& theme) {
    theme_ = theme;
    canvas_->setTheme(theme);
    draw();
}

void PlotView::fit() {
    canvas_->fit();
}

bool PlotView::isLit(const ScanPath& path) const {
    return scene_.selection.contains(path) || scene_.selection.hovered == path;
}

QString PlotView::nameOf(const ScanPath& path) const {
    const Scan* scan = findScan(scene_.now.study, path);
    return scan ? QString::fromStdString(scan->name) : QString();
}

void PlotView::point(QPointF at) {
    const std::optional<ScanPath> path = scanAt(at);
    if (!canvas_->isDragging())
        hoverOn(path);
    Q_EMIT cursorChanged(valueAt(at, path));
}

void PlotView::hoverOn(const std::optional<ScanPath>& path) {
    if (path == scene_.selection.hovered)
        return;
    Selection selection = scene_.selection;
    selection.hovered = path;
    Q_EMIT selectionChosen(selection);
}

void PlotView::choose(QPointF at, Operation operation) {
    const std::optional<ScanPath> path = scanAt(at);
    if (!path)
        return;
    const bool toggles = operation == Operation::Toggle;
    Q_EMIT selectionChosen(toggles ? toggled(scene_.selection, *path) : onlyScans(scene_.selection, {*path}));
    if (!toggles && standsForCurves())
        Q_EMIT curveAsked(*path);
}

void PlotView::chooseIn(const QRectF& pixels, Operation operation) {
    const std::vector<ScanPath> found = scansIn(pixels);
    if (operation == Operation::AddRectangle)
        Q_EMIT selectionChosen(withScans(scene_.selection, found));
    else if (!found.empty())
        Q_EMIT selectionChosen(onlyScans(scene_.selection, found));
}

void PlotView::openMenu(QPointF, QPoint global) {
    QMenu menu(this);
    menu.addAction(tr("Fit the view"), this, [this] { fit(); });
    menu.addAction(tr("Show as a table"), this, &View::tableAsked);
    menu.exec(global);
}

} // namespace vitrine
