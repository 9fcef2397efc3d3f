// The table of an equation of state.
#include "core/elasticity/densification.h"
#include "core/evaluation/compression_stage.h"
#include "widgets/views/patterns/compression_parts.h"
#include "widgets/words/item_names.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

void addStrain(std::vector<FactCell>& row, const std::optional<StrainPoint>& strain) {
    if (!strain)
        return row.resize(row.size() + 4);
    FactTable::add(row, {strain->strain, strain->strainError});
    FactTable::add(row, {strain->normalizedPressure, strain->normalizedPressureError});
}

std::vector<FactCell> rowOf(const Sample& sample, const CompressionPoint& point, double zero) {
    std::vector<FactCell> row{
        {QString::fromStdString(sample.name)}, {patternName(sample, point.pattern)}, {{}, Measured{point.pressure, {}}}};
    FactTable::add(row, point.q1);
    FactTable::add(row, compressionRatio(point.q1, {zero}, sample.compression.exponent));
    addStrain(row, point.strain);
    row.emplace_back();
    return row;
}

std::vector<FactCell> rowOf(const Sample& sample, const CompressionExclusion& excluded) {
    const ScatteringPattern* pattern = findPattern(sample, excluded.pattern);
    std::vector<FactCell> row{{QString::fromStdString(sample.name)}, {patternName(sample, excluded.pattern)}};
    row.push_back(pattern && pattern->pressure ? FactCell{{}, Measured{*pattern->pressure, {}}} : FactCell{});
    row.resize(row.size() + 8);
    row.push_back({CompressionView::tr("left out: %1").arg(translated(excluded.reason))});
    return row;
}

} // namespace

FactTable compressionFacts(const Moment& moment, const Sample& sample, const CompressionResult& result) {
    const QString error = QStringLiteral("±");
    FactTable table{{CompressionView::tr("Sample"), CompressionView::tr("Pattern"), QStringLiteral("P / GPa"),
                     QStringLiteral("q_1 / Å⁻¹"), error,
                     QStringLiteral("(q_1/q_{1,0})^{%1}").arg(displayed(sample.compression.exponent, 3)), error,
                     CompressionView::tr("Strain f"), error, QStringLiteral("F / GPa"), error, CompressionView::tr("Remark")},
                    {}};
    const double zero = referenceOf(result);
    for (const CompressionPoint& point : result.points)
        table.rows.push_back(rowOf(sample, point, zero));
    if (const SampleResult* results = findResult(*moment.results, sample.id))
        for (const CompressionExclusion& excluded : leftOutOfCompression(sample, results->patterns))
            table.rows.push_back(rowOf(sample, excluded));
    return table;
}

} // namespace vitrine
