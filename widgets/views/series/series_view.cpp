#include "widgets/views/series/series_view.h"

#include "widgets/plot/rich_label.h"
#include "widgets/views/selecting.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double symbolReach = 10; // px

/// All scans of a sample, or its patterns where it has no scans.
Selection with(Selection selection, const Study& study, const std::string& id) {
    const Sample* sample = findSample(study, id);
    if (!sample)
        return selection;
    std::vector<ScanPath> scans;
    for (const auto& scan : sample->scans)
        scans.push_back({id, scan->id});
    std::vector<PatternPath> patterns;
    for (const auto& pattern : sample->patterns)
        patterns.push_back({id, pattern->id});
    return scans.empty() ? withPatterns(selection, patterns) : withScans(selection, scans);
}

} // namespace

SeriesView::SeriesView(const SeriesKind& kind, QWidget* parent)
    : View(parent), kind_(kind), theme_(Theme::following(palette())), canvas_(new PlotCanvas(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(canvas_);
    setFocusProxy(canvas_);
    setObjectName(QString::fromLatin1(kind.id));
    setAccessibleName(kind.title);
    canvas_->setAccessibleName(kind.title);
    canvas_->setTheme(theme_);
    canvas_->setOverCurve([this](QPointF at) { return symbolAt(at) != nullptr; });
    setMinimumSize(240, 180);
    connectCanvas();
    draw();
}

void SeriesView::connectCanvas() {
    connect(canvas_, &PlotCanvas::hintChanged, this, &View::hintChanged);
    connect(canvas_, &PlotCanvas::pointed, this, &SeriesView::point);
    connect(canvas_, &PlotCanvas::pointedNowhere, this, [this] { hoverOn(nullptr); });
    connect(canvas_, &PlotCanvas::clicked, this, &SeriesView::choose);
    connect(canvas_, &PlotCanvas::rectangleChosen, this, &SeriesView::chooseIn);
    connect(canvas_, &PlotCanvas::menuAsked, this, [this](QPointF, QPoint global) {
        QMenu menu(this);
        menu.addAction(tr("Fit the view"), this, &SeriesView::fit);
        menu.addAction(tr("Show as a table"), this, &View::tableAsked);
        menu.exec(global);
    });
}

void SeriesView::setScene(const Scene& scene) {
    scene_ = scene;
    canvas_->setMode(scene.mode == Mode::Select ? Mode::Select : Mode::Explore);
    draw();
}

void SeriesView::setTheme(const Theme& theme) {
    theme_ = theme;
    canvas_->setTheme(theme);
    draw();
}

void SeriesView::fit() { canvas_->fit(); }

void SeriesView::draw() {
    picture_ = kind_.picture(scene_.now, scene_.selection, theme_);
    const bool stale = scene_.pending.count() > 0;
    if (stale && !picture_.points.empty())
        picture_.panel.caption = QStringLiteral("%1 · %2").arg(tr("being computed…"), picture_.panel.caption);
    canvas_->setPanel(picture_.panel);
    const QRectF range = rangeOf(picture_.drawing);
    if (!range.isNull() && !scene_.before)
        canvas_->setFullRange({range.left(), range.right()}, {range.top(), range.bottom()});
    const Drawing drawing = withBands(picture_, range);
    canvas_->setAvoided(linesOf(picture_.drawing));
    updateGhost();
    canvas_->setDrawing(stale ? staleOf(drawing, theme_) : drawing, ghost_);
}

/// The state before a drag is the same for all its steps.
void SeriesView::updateGhost() {
    const auto results = scene_.before ? scene_.before->results : nullptr;
    if (results == ghostOf_)
        return;
    ghostOf_ = results;
    ghost_ = results ? vitrine::ghostOf(kind_.picture(*scene_.before, {}, theme_).drawing, theme_) : Drawing{};
}

const SampleSymbol* SeriesView::symbolAt(QPointF at) const {
    const SampleSymbol* found = nullptr;
    double best = symbolReach;
    for (const SampleSymbol& symbol : picture_.points) {
        const QPointF apart = canvas_->pixel(symbol.at) - at;
        if (const double away = std::hypot(apart.x(), apart.y()); away <= best) {
            best = away;
            found = &symbol;
        }
    }
    return found;
}

void SeriesView::point(QPointF at) {
    const SampleSymbol* symbol = symbolAt(at);
    if (!canvas_->isDragging())
        hoverOn(symbol);
    const QPointF here = symbol ? symbol->at : canvas_->coordinates(at);
    const QString value = plainLabel(picture_.value).arg(displayed(here.x(), 4), displayed(here.y(), 4));
    const Sample* sample = symbol ? findSample(scene_.now.study, symbol->sample) : nullptr;
    Q_EMIT cursorChanged(sample ? QStringLiteral("%1 · %2").arg(QString::fromStdString(sample->name), value) : value);
}

void SeriesView::hoverOn(const SampleSymbol* symbol) {
    const Sample* sample = symbol ? findSample(scene_.now.study, symbol->sample) : nullptr;
    Selection selection = scene_.selection;
    selection.hovered = sample && !sample->scans.empty() ? std::optional(ScanPath{sample->id, sample->scans.front()->id}) : std::nullopt;
    selection.hoveredPattern = sample && sample->scans.empty() && !sample->patterns.empty()
                                   ? std::optional(PatternPath{sample->id, sample->patterns.front()->id})
                                   : std::nullopt;
    if (selection != scene_.selection)
        Q_EMIT selectionChosen(selection);
}

void SeriesView::choose(QPointF at, Operation operation) {
    const SampleSymbol* symbol = symbolAt(at);
    const Sample* sample = symbol ? findSample(scene_.now.study, symbol->sample) : nullptr;
    if (!sample)
        return;
    const bool adds = operation == Operation::Toggle;
    Q_EMIT selectionChosen(with(adds ? scene_.selection : Selection{}, scene_.now.study, sample->id));
    if (adds)
        return;
    if (!sample->scans.empty())
        Q_EMIT curveAsked({sample->id, sample->scans.front()->id});
    else if (!sample->patterns.empty())
        Q_EMIT patternAsked({sample->id, sample->patterns.front()->id});
}

void SeriesView::chooseIn(const QRectF& pixels, Operation operation) {
    Selection selection = operation == Operation::AddRectangle ? scene_.selection : Selection{};
    bool any = false;
    for (const SampleSymbol& symbol : picture_.points)
        if (pixels.contains(canvas_->pixel(symbol.at))) {
            selection = with(selection, scene_.now.study, symbol.sample);
            any = true;
        }
    if (any)
        Q_EMIT selectionChosen(selection);
}

} // namespace vitrine
