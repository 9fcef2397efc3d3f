// The table of a Kissinger plot.
#include "core/kinetics/rate_curve.h"
#include "widgets/controls/analysts.h"
#include "widgets/controls/quantities.h"
#include "widgets/views/kissinger/kissinger_lines.h"
#include "widgets/words/item_names.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

/// The error of a top is how well it was read; that of the ordinate follows from it: s σ/(T − T_0).
Measured ordinateOf(const RatePoint& point, const KissingerPlot& plot) {
    const QPointF at = kissingerPoint(point.heatingRate, point.temperature, plot.formula, plot.startTemperature);
    const TemperatureTerm term = temperatureTerm(plot.formula, plot.startTemperature);
    const double error = term.exponent * point.error / (point.temperature - term.start);
    return {at.y(), point.error > 0 && error > 0 ? std::optional(error) : std::nullopt};
}

std::vector<FactCell> rowOf(const KissingerLine& line, const KissingerSource& source, const KissingerPlot& plot,
                            const Analysts* analysts) {
    const RatePoint& point = source.point;
    const Measured top{point.temperature, point.error > 0 ? std::optional(point.error) : std::nullopt};
    const double slope = 1000 / (top.value * top.value);
    std::vector<FactCell> row{{QString::fromStdString(line.sample->name)},
                              {branchName(line.result->branch)},
                              {scanName(*line.sample, source.scan)},
                              {{}, Measured{point.heatingRate, {}}}};
    FactTable::add(row, top);
    const auto total = totalOf(analysts, top);
    row.push_back(total ? FactCell{{}, Measured{top.value, *total}, true} : FactCell{});
    FactTable::add(row, {1000 / top.value, top.error ? std::optional(slope * *top.error) : std::nullopt});
    FactTable::add(row, ordinateOf(point, plot));
    row.emplace_back();
    return row;
}

std::vector<FactCell> rowOf(const KissingerLine& line, const KissingerExclusion& excluded) {
    std::vector<FactCell> row{
        {QString::fromStdString(line.sample->name)}, {branchName(line.result->branch)}, {scanName(*line.sample, excluded.scan)}};
    const Scan* scan = findScan(*line.sample, excluded.scan);
    row.push_back(scan && scan->choices.heatingRate ? FactCell{{}, Measured{*scan->choices.heatingRate, {}}} : FactCell{});
    row.resize(row.size() + 7);
    row.push_back({tr("left out: %1").arg(translated(excluded.reason))});
    return row;
}

} // namespace

FactTable kissingerFacts(const KissingerPlot& plot, const Analysts* analysts) {
    const QString error = QStringLiteral("±");
    FactTable table{{tr("Sample"), tr("Branch"), tr("Scan"), tr("Φ / K s^{-1}"), QStringLiteral("T_p / K"), error,
                     tr("± with choices"), QStringLiteral("1000 K / T_p"), error, kissingerAxis(plot.formula), error,
                     tr("Remark")},
                    {}};
    for (const KissingerLine& line : plot.lines) {
        for (const KissingerSource& source : line.result->sources)
            table.rows.push_back(rowOf(line, source, plot, analysts));
        for (const KissingerExclusion& excluded : line.result->excluded)
            table.rows.push_back(rowOf(line, excluded));
    }
    return table;
}

} // namespace vitrine
