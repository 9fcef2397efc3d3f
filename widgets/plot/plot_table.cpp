#include "widgets/plot/plot_table.h"

#include "widgets/plot/canvas.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct PlotTableWords {
    Q_DECLARE_TR_FUNCTIONS(PlotTable)
};

/// What stands at the second axis, in its unit, which is not scaled again.
void inUnitOfSecondAxis(const PlotCanvas& canvas, PlotSeries& series) {
    const SecondAxis axis = canvas.secondAxis().value_or(SecondAxis{});
    for (double& y : series.y)
        y = axis.heights.own(y) * axis.shownFactor / canvas.shownFactor(canvas.yAxis);
    series.name = QStringLiteral("%1 (%2)").arg(series.name, canvas.labels().panel().rightTitle);
}

PlotSeries seriesOf(const Curve& curve, std::size_t index) {
    PlotSeries series;
    series.name = curve.name.isEmpty() ? PlotTableWords::tr("Curve %1").arg(index + 1) : curve.name;
    for (const QCPGraphData& point : *curve.data) {
        series.x.push_back(point.key);
        series.y.push_back(point.value);
    }
    return series;
}

PlotSeries seriesOf(const Stroke& stroke) {
    PlotSeries series;
    series.name = stroke.name;
    for (const QPointF& point : stroke.points) {
        series.x.push_back(point.x());
        series.y.push_back(point.y());
    }
    return series;
}

/// Marks of one name are one series, in the order of the first of each.
void add(const Mark& mark, std::vector<PlotSeries>& series) {
    const QString name = mark.name.isEmpty() ? PlotTableWords::tr("Points") : mark.name;
    auto found = std::ranges::find(series, name, &PlotSeries::name);
    if (found == series.end())
        found = series.insert(series.end(), PlotSeries{name, {}, {}});
    found->x.push_back(mark.at.x());
    found->y.push_back(mark.at.y());
    found->errorX.push_back(mark.errorX);
    found->errorY.push_back(mark.errorY);
    found->totalX.push_back(mark.totalX);
    found->totalY.push_back(mark.totalY);
}

void dropIfAllZero(std::vector<double>& errors) {
    if (std::ranges::all_of(errors, [](double e) { return e == 0; }))
        errors.clear();
}

void scale(std::vector<double>& values, double factor) {
    for (double& value : values)
        value *= factor;
}

void inUnitsOf(const PlotCanvas& canvas, PlotSeries& series) {
    const double x = canvas.shownFactor(canvas.xAxis), y = canvas.shownFactor(canvas.yAxis);
    for (auto* values : {&series.x, &series.errorX, &series.totalX})
        scale(*values, x);
    for (auto* values : {&series.y, &series.errorY, &series.totalY})
        scale(*values, y);
}

} // namespace

void FactTable::add(std::vector<FactCell>& row, const Measured& number) {
    row.push_back({{}, number});
    row.push_back({{}, number, true});
}

std::size_t PlotTable::size() const {
    if (facts)
        return facts->rows.size();
    std::size_t all = 0;
    for (const PlotSeries& one : series)
        all += one.size();
    return all;
}

bool PlotTable::hasErrors(std::vector<double> PlotSeries::*which) const {
    return std::ranges::any_of(series, [which](const PlotSeries& one) { return !(one.*which).empty(); });
}

PlotTable tableOf(const PlotCanvas& canvas) {
    const Panel& panel = canvas.labels().panel();
    const Drawing& drawing = canvas.drawingLayer().drawing();
    PlotTable table{panel.title, panel.xTitle, panel.yTitle, {}};
    std::vector<PlotSeries> points;
    for (const Mark& mark : drawing.marks)
        add(mark, points);
    for (PlotSeries& series : points) {
        for (auto* errors : {&series.errorX, &series.errorY, &series.totalX, &series.totalY})
            dropIfAllZero(*errors);
        table.series.push_back(std::move(series));
    }
    for (std::size_t i = 0; i < canvas.bundle().size(); ++i) {
        table.series.push_back(seriesOf(canvas.bundle()[i], i));
        if (canvas.bundle()[i].atRight)
            inUnitOfSecondAxis(canvas, table.series.back());
    }
    for (const Stroke& stroke : drawing.strokes)
        if (!stroke.name.isEmpty())
            table.series.push_back(seriesOf(stroke));
    for (PlotSeries& series : table.series)
        inUnitsOf(canvas, series);
    return table;
}

} // namespace vitrine
