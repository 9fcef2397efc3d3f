// By what the rows of the sample table are put in order, and what is typed into their cells.
#include "core/results/kissinger_quantities.h"
#include "widgets/controls/quantities.h"
#include "widgets/samples/sample_model.h"

namespace vitrine {

namespace {

QVariant numberOr(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
}

QVariant wordsOr(const QString& words) {
    return words.isEmpty() ? QVariant() : QVariant(words);
}

std::optional<double> energyIn(const SampleResult* result) {
    const KissingerFit* fit = result ? fittedKissinger(*result) : nullptr;
    return fit ? std::optional(shownEnergy(*fit).value) : std::nullopt;
}

} // namespace

std::optional<SampleField> SampleModel::fieldOf(int column) {
    switch (column) {
    case Temperature:
        return SampleField::Temperature;
    case Pressure:
        return SampleField::Pressure;
    case Composition:
        return SampleField::Composition;
    case Treatment:
        return SampleField::Treatment;
    default:
        return {};
    }
}

/// A number where the column is one, nothing where it is not known.
QVariant SampleModel::sampleSortKey(const Sample& sample, const SampleResult* result, int column) const {
    switch (column) {
    case Temperature:
        return numberOr(sample.treatment.temperature);
    case Pressure:
        return numberOr(sample.treatment.pressure);
    case Scans:
        return static_cast<double>(sample.scans.size());
    case Patterns:
        return static_cast<double>(sample.patterns.size());
    case Energy:
        return numberOr(energyIn(result));
    case FictiveTemperature:
        return result && result->fictiveTemperature ? QVariant(result->fictiveTemperature->value) : QVariant();
    default:
        return wordsOr(sampleText(sample, result, column));
    }
}

/// Scans stand by their rates under the name, patterns by their names.
QVariant SampleModel::scanSortKey(const Scan& scan, const ScanResult* result, int column) const {
    if (column == Name)
        return numberOr(rateOf(scan, result));
    if (column == FictiveTemperature)
        return result && result->fictiveTemperature ? QVariant((*result->fictiveTemperature)->value.value) : QVariant();
    return wordsOr(scanText(scan, result, column));
}

QVariant SampleModel::sortKey(const QModelIndex& index) const {
    const Results& results = *scene_.now.results;
    if (isPattern(index)) {
        const ScatteringPattern* pattern = findPattern(scene_.now.study, *patternAt(index));
        if (pattern && index.column() == Pressure)
            return numberOr(pattern->pressure);
        if (pattern && index.column() == Temperature)
            return numberOr(pattern->temperature);
        return wordsOr(patternData(index, Qt::DisplayRole).toString());
    }
    if (isScan(index)) {
        const Scan* scan = findScan(scene_.now.study, *scanAt(index));
        return scan ? scanSortKey(*scan, findResult(results, *scanAt(index)), index.column()) : QVariant();
    }
    const Sample* sample = findSample(scene_.now.study, sampleAt(index));
    return sample ? sampleSortKey(*sample, findResult(results, sample->id), index.column()) : QVariant();
}

/// How many titles of groups stand up to a row.
int SampleModel::groupPlace(const QModelIndex& index) const {
    const auto end = rows_.begin() + (index.row() + 1);
    return static_cast<int>(std::count_if(rows_.begin(), end, [](const auto& row) { return row->identity.group; }));
}

bool SampleModel::type(const QModelIndex& index, const QString& text) {
    const auto field = isSample(index) ? fieldOf(index.column()) : std::nullopt;
    if (!field || text == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT typed(sampleAt(index), *field, text);
    return true;
}

} // namespace vitrine
