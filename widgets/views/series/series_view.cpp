#include "widgets/views/series/series_view.h"

#include "widgets/plot/rich_label.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double symbolReach = 10; // px

/// All scans of a sample, or its patterns where it has no scans.
std::vector<ItemPath> itemsOf(const Study& study, const SampleSymbol& symbol) {
    const std::string& id = symbol.sample;
    if (!symbol.pattern.empty())
        return {PatternPath{id, symbol.pattern}};
    std::vector<ItemPath> items;
    const Sample* sample = findSample(study, id);
    if (!sample)
        return items;
    for (const auto& scan : sample->scans)
        items.emplace_back(ScanPath{id, scan->id});
    if (items.empty())
        for (const auto& pattern : sample->patterns)
            items.emplace_back(PatternPath{id, pattern->id});
    return items;
}

} // namespace

SeriesView::SeriesView(const SeriesKind& kind, QWidget* parent) : CanvasView(kind.type, kind.title, parent), kind_(kind) {
    draw();
}

void SeriesView::draw() {
    picture_ = kind_.picture(scene_.now, scene_.selection, theme_);
    const bool stale = scene_.pending.count() > 0;
    addErrorsOfChoices(picture_.drawing, picture_.panel);
    picture_.panel.caption = captionOf(picture_.panel.caption, stale && !picture_.points.empty());
    canvas_->setPanel(picture_.panel);
    const QRectF range = rangeOf(picture_.drawing);
    if (!range.isNull() && !scene_.before)
        canvas_->setFullRange({range.left(), range.right()}, {range.top(), range.bottom()});
    canvas_->setAvoided(linesOf(picture_.drawing));
    showDrawing(withBands(picture_, range), stale);
}

Drawing SeriesView::drawingOf(const Moment& moment) const {
    return kind_.picture(moment, scene_.selection, theme_).drawing;
}

std::optional<FigurePanel> SeriesView::figurePanel() const {
    FigurePanel panel = panelOf(kind_.content, true);
    if (picture_.of) {
        panel.samples = {picture_.of->sample};
        panel.scans = {picture_.of->sample + "/" + picture_.of->pattern};
    }
    return panel;
}

/// The frame that the symbol stands for is in hand from then on.
Selection SeriesView::chosenAt(Selection selection, QPointF at) const {
    if (const auto symbol = symbolAt(at))
        selection.frame = symbol->point;
    return selection;
}

std::optional<SampleSymbol> SeriesView::symbolAt(QPointF at) const {
    Nearest<SampleSymbol> nearest(symbolReach);
    for (const SampleSymbol& symbol : picture_.points)
        nearest.consider(apart(canvas_->pixel(symbol.at), at), symbol);
    return nearest.found();
}

std::vector<ItemPath> SeriesView::itemsAt(QPointF at) const {
    const auto symbol = symbolAt(at);
    return symbol ? itemsOf(scene_.now.study, *symbol) : std::vector<ItemPath>();
}

std::vector<ItemPath> SeriesView::itemsIn(const QRectF& pixels) const {
    std::vector<ItemPath> items;
    for (const SampleSymbol& symbol : picture_.points)
        if (pixels.contains(canvas_->pixel(symbol.at)))
            std::ranges::copy(itemsOf(scene_.now.study, symbol), std::back_inserter(items));
    return items;
}

QString SeriesView::valueAt(QPointF at, const std::vector<ItemPath>&) const {
    const auto symbol = symbolAt(at);
    const QPointF here = symbol ? symbol->at : canvas_->coordinates(at);
    const QString value = plainLabel(picture_.value).arg(displayed(here.x(), 4), displayed(here.y(), 4));
    const Sample* sample = symbol ? findSample(scene_.now.study, symbol->sample) : nullptr;
    return sample ? QStringLiteral("%1 · %2").arg(QString::fromStdString(sample->name), value) : value;
}

} // namespace vitrine
