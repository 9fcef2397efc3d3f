#include "widgets/views/methods/method_view.h"

#include "widgets/plot/rich_label.h"
#include "widgets/views/methods/method_parts.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double reach = 10; // px

} // namespace

std::vector<MethodKind> methodKinds() {
    return {{"ruby", ViewType::Ruby, MethodTexts::tr("Ruby"), rubySpectraPicture},
            {"ruby_pressure", ViewType::RubyPressure, MethodTexts::tr("Ruby: pressure"), rubyPressurePicture},
            {"heat_capacity", ViewType::HeatCapacity, MethodTexts::tr("Heat capacity"), heatCapacityPicture},
            {"heat_runs", ViewType::HeatRuns, MethodTexts::tr("Heat capacity: runs"), heatRunsPicture}};
}

QRectF methodRange(const Drawing& drawing) {
    QRectF all;
    const auto take = [&](const QRectF& box) { all = all.isNull() ? box : all | box; };
    for (const Mark& mark : drawing.marks)
        take(QRectF(mark.at - mark.reach(), mark.at + mark.reach() + QPointF(1e-12, 1e-12)));
    for (const Stroke& stroke : drawing.strokes)
        if (!stroke.points.isEmpty())
            take(stroke.points.boundingRect().adjusted(0, 0, 1e-12, 1e-12));
    const double x = 0.02 * all.width(), y = 0.06 * all.height();
    return all.isNull() ? all : all.adjusted(-x, -y, x, 2 * y);
}

MethodView::MethodView(const MethodKind& kind, QWidget* parent) : CanvasView(kind.type, kind.title, parent), kind_(kind) {
    canvas_->setOverCurve([this](QPointF at) { return !idAt(at).empty(); });
    connect(canvas_, &PlotCanvas::clicked, this, &MethodView::light);
    draw();
}

void MethodView::draw() {
    picture_ = kind_.picture(scene_.now, scene_.selection, lit_, theme_);
    const bool stale = scene_.pending.count() > 0;
    picture_.panel.caption = captionOf(picture_.panel.caption, stale && picture_.panel.empty.isEmpty());
    canvas_->setPanel(picture_.panel);
    const QRectF range = methodRange(picture_.drawing);
    if (!range.isNull() && !scene_.before)
        canvas_->setFullRange({range.left(), range.right()}, {range.top(), range.bottom()});
    canvas_->setAvoided(linesOf(picture_.drawing));
    showDrawing(picture_.drawing, stale);
}

std::optional<FigurePanel> MethodView::figurePanel() const {
    FigurePanel panel = panelOf(kind_.content, true);
    if (!picture_.sample.empty())
        panel.samples = {picture_.sample};
    if (!picture_.part.empty())
        panel.scans = {picture_.sample + "/" + picture_.part};
    return panel;
}

Drawing MethodView::drawingOf(const Moment& moment) const {
    return kind_.picture(moment, scene_.selection, lit_, theme_).drawing;
}

std::string MethodView::idAt(QPointF at) const {
    Nearest<std::string> nearest(reach);
    for (const MethodItem& item : picture_.items)
        for (const QPointF& point : item.line)
            nearest.consider(apart(canvas_->pixel(point), at), item.id);
    return nearest.found().value_or(std::string());
}

void MethodView::light(QPointF at) {
    const std::string id = idAt(at);
    if (id.empty() || id == lit_)
        return;
    lit_ = id;
    draw();
}

QString MethodView::valueAt(QPointF at, const std::vector<ItemPath>&) const {
    const QPointF here = canvas_->coordinates(at);
    return plainLabel(picture_.value).arg(displayed(here.x(), 5), displayed(here.y(), 4));
}

} // namespace vitrine
