#include "widgets/samples/sample_export.h"

#include "widgets/controls/quantities.h"
#include "widgets/samples/analysis_state.h"
#include "widgets/samples/row_marks.h"
#include "widgets/samples/sample_fields.h"
#include "widgets/samples/sample_model.h"

namespace vitrine {

namespace {

constexpr int digits = 10;

QString plain(const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', digits) : QString();
}

/// Value and error; both empty where there is none.
QStringList both(const std::optional<Measured>& measured) {
    if (!measured)
        return {QString(), QString()};
    const WrittenNumber number = writtenNumber(*measured);
    return {number.value, number.error};
}

template<class T>
std::optional<Measured> valueIn(const Result<T>& result) {
    if constexpr (std::is_same_v<T, Measured>)
        return result ? std::optional(*result) : std::nullopt;
    else
        return result ? std::optional((*result)->value) : std::nullopt;
}

QStringList header(bool items) {
    QStringList titles{SampleModel::tr("Sample")};
    if (items)
        titles << SampleModel::tr("Scan or pattern") << SampleModel::tr("Φ / K s^{-1}");
    for (const SampleField field : sampleFields)
        titles << fieldTitle(field);
    const QString error = QStringLiteral("±");
    return titles << SampleModel::tr("scans") << SampleModel::tr("XRD") << SampleModel::tr("State")
                  << SampleModel::tr("E_a / kJ mol^{-1}") << error << SampleModel::tr("E_a / RT_g") << error
                  << SampleModel::tr("Branch") << SampleModel::tr("T_f / K") << error << SampleModel::tr("Problems");
}

/// E_a in both units, and of which branch.
QStringList energyCells(const SampleResult* result) {
    const KissingerFit* fit = result ? fittedKissinger(*result) : nullptr;
    if (!fit)
        return QStringList(5, QString());
    const auto line = std::ranges::find_if(result->kissinger, [](const auto& each) { return each->fit.has_value(); });
    return both(fit->energy) << both(fit->energyOverRTg) << branchName((*line)->branch);
}

QString wrongWith(const Sample& sample, const SampleResult* result, const std::optional<ItemPath>& item) {
    if (!result)
        return {};
    const RowMarks marks = marksOf(sample, *result);
    return (item ? marks.of(*item) : marks.sample).join(QStringLiteral("; "));
}

QStringList sampleCells(const Sample& sample, const SampleResult* result, bool items) {
    QStringList cells{QString::fromStdString(sample.name)};
    if (items)
        cells << QString() << QString();
    for (const SampleField field : sampleFields)
        cells << fieldText(sample, field);
    cells << QString::number(sample.scans.size()) << QString::number(sample.patterns.size())
          << (result ? analysisState(sample, *result).text : QString()) << energyCells(result)
          << both(result ? valueIn(result->fictiveTemperature) : std::nullopt) << wrongWith(sample, result, {});
    return cells;
}

/// What is of the sample alone is empty in the rows below it.
QStringList itemCells(const Sample& sample, const QString& name, const std::optional<double>& rate,
                      const std::optional<double>& temperature, const std::optional<double>& pressure, const QString& state,
                      const std::optional<Measured>& fictive, const QString& wrong) {
    QStringList cells{QString::fromStdString(sample.name), name, plain(rate), plain(temperature), plain(pressure)};
    cells << QStringList(4, QString()) << QStringList(2, QString()) << state << QStringList(5, QString()) << both(fictive);
    return cells << wrong;
}

QStringList scanCells(const Sample& sample, const Scan& scan, const Scene& scene) {
    const ScanPath path{sample.id, scan.id};
    const ScanResult* result = findResult(*scene.now.results, path);
    return itemCells(sample, QString::fromStdString(scan.name), rateOf(scan, result), {}, {},
                     result ? analysisState(scan, *result).text : QString(),
                     result ? valueIn(result->fictiveTemperature) : std::nullopt,
                     wrongWith(sample, findResult(*scene.now.results, sample.id), path));
}

QStringList patternCells(const Sample& sample, const ScatteringPattern& pattern, const Scene& scene) {
    const PatternPath path{sample.id, pattern.id};
    const PatternResult* result = findResult(*scene.now.results, path);
    return itemCells(sample, QString::fromStdString(pattern.name), {}, pattern.temperature, pattern.pressure,
                     result ? analysisState(pattern, *result).text : QString(), {},
                     wrongWith(sample, findResult(*scene.now.results, sample.id), path));
}

QStringList cellsOf(const SampleRow& row, const Scene& scene, bool items) {
    const Sample* sample = findSample(scene.now.study, row.sample);
    if (!sample)
        return {};
    if (const auto* path = row.item ? std::get_if<ScanPath>(&*row.item) : nullptr) {
        const Scan* scan = findScan(*sample, path->scan);
        return scan ? scanCells(*sample, *scan, scene) : QStringList();
    }
    if (const auto* path = row.item ? std::get_if<PatternPath>(&*row.item) : nullptr) {
        const ScatteringPattern* pattern = findPattern(*sample, path->pattern);
        return pattern ? patternCells(*sample, *pattern, scene) : QStringList();
    }
    return sampleCells(*sample, findResult(*scene.now.results, row.sample), items);
}

} // namespace

TextTable tableOfRows(const Scene& scene, const std::vector<SampleRow>& rows) {
    const bool items = std::ranges::any_of(rows, [](const SampleRow& row) { return row.item.has_value(); });
    TextTable table{header(items), {}};
    for (const SampleRow& row : rows)
        if (const QStringList cells = cellsOf(row, scene, items); !cells.isEmpty())
            table.rows << cells;
    return table;
}

} // namespace vitrine
