#include "widgets/controls/result_rows.h"

#include "core/evaluation/definitions.h"
#include "core/results/crystallisation_values.h"
#include "core/results/kissinger_quantities.h"
#include "core/results/mass_by_step.h"
#include "core/results/peak_quantities.h"
#include "core/results/scan_quantities.h"
#include "widgets/controls/analysts.h"
#include "widgets/controls/quantities.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

ResultRow row(const char* key, const Measured& value, const QString& unit, std::size_t peak = 0) {
    const Definition* definition = definitionOf(key);
    const QString name = definition ? translated(definition->name) : QString::fromLatin1(key);
    return {key, name, displayed(value, QString()), unit, peak, value};
}

ResultRow row(const Definition& definition, const Measured& value, std::size_t peak = 0) {
    return {
        definition.key, translated(definition.name), displayed(value, QString()), QString::fromStdString(definition.unit), peak,
        value};
}

QString signalUnitOf(const ScanResult& result) {
    return result.prepared ? signalUnit((*result.prepared)->thermogram.kind) : QString();
}

/// A result of a scan; one that is read off the signal in J/(g K) where that can be had, else in the signal's own unit.
ResultRow rowOf(const Quantity<ScanResult>& quantity, const ScanResult& result, const Measured& value) {
    if (quantity.scale == SignalScale::None) {
        ResultRow line = row(quantity.definition, value);
        if (const auto remark = remarkOn(quantity.definition, result))
            line.name = tr("%1, %2").arg(line.name, translated(*remark));
        return line;
    }
    ResultRow line = row(quantity.definition, inUnitOfKey(quantity, result).value_or(value));
    line.unit = inUnitOfKey(quantity, result) ? signalUnit(SignalKind::HeatCapacity) : signalUnitOf(result);
    return line;
}

std::vector<ResultRow> rowsOf(const QuantityList<ScanResult>& list, const ScanResult& result) {
    std::vector<ResultRow> rows;
    for (const auto& each : list)
        if (const auto value = each.value(result))
            rows.push_back(rowOf(each, result, *value));
    return rows;
}

ResultSection peakSection(const ScanResult& result, const Peak& peak, std::size_t index) {
    const QString kind = peak.kind == PeakKind::Exotherm ? tr("Exotherm") : tr("Endotherm");
    const bool named = peak.branch == PeakBranch::Shadow; // its name says what it is
    ResultSection section{named ? tr("Sub-T_g endotherm") : tr("%1, %2").arg(kind, branchName(peak.branch)), {}, {}};
    for (const auto& each : peakResults())
        if (const auto value = each.value(peak)) {
            section.rows.push_back(row(each.definition, *value, index));
            if (each.scale == SignalScale::AsMeasured)
                section.rows.back().unit = signalUnitOf(result);
        }
    return section;
}

ResultRow energyRow(const KissingerFit& fit, PeakBranch branch, std::size_t index) {
    const auto& shown = shownEnergyOf(fit);
    ResultRow line = row(shown.definition, *shown.value(fit), index);
    line.name = branch == PeakBranch::Other ? QStringLiteral("E_a") : tr("E_a, %1").arg(branchName(branch));
    return line;
}

ResultRow intervalRow(const KissingerFit& fit, const Interval& interval, std::size_t index) {
    ResultRow line = row(shownEnergyOf(fit).definition, {interval.low, {}}, index);
    line.name = tr("95 %, n = %1").arg(fit.points.size());
    line.value = QStringLiteral("%1 … %2").arg(displayed(interval.low, 3), displayed(interval.high, 3));
    line.number.reset();
    return line;
}

} // namespace

ResultSection transitionSection(const ScanResult& result) {
    return {tr("Glass transition"), rowsOf(transitionResults(), result),
            result.transition ? QString() : translated(result.transition.error())};
}

ResultSection transitionSection(const Sample& sample, const SampleResult& results, const ScanResult& result) {
    ResultSection section = transitionSection(result);
    if (const auto scan = scanOf(sample, results, result.id))
        for (const auto& each : massResults())
            if (const auto mass = each.value(*scan))
                section.rows.push_back(row(each.definition, *mass));
    return section;
}

ResultSection fictiveSection(const ScanResult& result) {
    ResultSection section{tr("Fictive temperature"), rowsOf(fictiveResults(), result),
                          result.fictiveTemperature ? QString() : translated(result.fictiveTemperature.error())};
    for (std::size_t i = 1; i < section.rows.size(); ++i) // the parts of the error
        section.rows[i].value = QStringLiteral("± ") + displayed(section.rows[i].number->value, 2);
    std::ranges::move(rowsOf(fictiveFormResults(), result), std::back_inserter(section.rows));
    return section;
}

ResultSection crystallisationSection(const ScanResult& result) {
    ResultSection section{tr("Crystallisation and melting"), {}, {}};
    for (const CrystallisationValue& each : crystallisationValues(result)) {
        const QString unit = qstrcmp(each.unit, "1") == 0 ? QString() : QString::fromUtf8(each.unit);
        section.rows.push_back(row(each.key, each.value, unit, each.peak));
    }
    return section;
}

ResultSection withChoices(ResultSection section, const Scene& scene, const std::string& sample, const std::string& item) {
    for (ResultRow& row : section.rows) {
        if (!row.number)
            continue;
        const TotalMeasured total = totalOf(placeOf(scene.now.analysts.get(), sample, item), row.key, *row.number);
        if (!total.withChoices)
            continue;
        row.number = total.number;
        row.value = QStringLiteral("%1 %2").arg(displayed(*row.number, QString()), choicesMark);
        row.withChoices = true;
    }
    return section;
}

QString whatErrorsAre(const Scene& scene) {
    if (!scene.now.analysts || scene.now.analysts->summary->quantities.empty())
        return tr("± is noise alone; the view “Analysts” tells how far choices carry a number.");
    if (scene.now.analysts->old)
        return tr("± is noise alone: the analyses in the view “Analysts” are of the study as it was before the last change.");
    return translated(whatMarkedErrorsAre(*scene.now.analysts->summary));
}

TextTable textTable(const std::vector<ResultRow>& rows) {
    TextTable table{{tr("Result"), tr("Value"), QStringLiteral("±")}, {}};
    const bool marked = std::ranges::any_of(rows, &ResultRow::withChoices);
    if (marked)
        table.header << choicesMark;
    for (const ResultRow& row : rows) {
        const QString name = row.unit.isEmpty() ? row.name : QStringLiteral("%1 [%2]").arg(row.name, row.unit);
        const WrittenNumber number = row.number ? writtenNumber(*row.number) : WrittenNumber{row.value, {}};
        table.rows << QStringList{name, number.value, number.error};
        if (marked)
            table.rows.back() << (row.withChoices ? choicesMark : QString());
    }
    return table;
}

std::vector<std::size_t> shownPeaks(const ScanResult& result) {
    std::vector<std::size_t> shown;
    if (result.peaks)
        for (std::size_t i = 0; i < (*result.peaks)->size(); ++i)
            if ((**result.peaks)[i].clear)
                shown.push_back(i);
    return shown;
}

std::vector<ResultSection> peakSections(const ScanResult& result) {
    std::vector<ResultSection> sections;
    for (const std::size_t i : shownPeaks(result))
        sections.push_back(peakSection(result, (**result.peaks)[i], i));
    return sections;
}

ResultSection sampleSection(const SampleResult& result) {
    ResultSection section{tr("This sample"), {}, {}};
    for (std::size_t i = 0; i < result.kissinger.size(); ++i)
        if (const KissingerResult& line = *result.kissinger[i]; line.fit) {
            const KissingerFit& fit = **line.fit;
            section.rows.push_back(energyRow(fit, line.branch, i));
            if (const auto interval = shownEnergy(fit).ci95)
                section.rows.push_back(intervalRow(fit, *interval, i));
        }
    for (const auto& each : sampleResults())
        if (const auto value = each.value(result); value && result.scans.size() > 1)
            section.rows.push_back(row(each.definition, *value));
    if (section.rows.empty() && !result.kissinger.empty())
        section.problem = translated(result.kissinger.front()->fit.error());
    return section;
}

} // namespace vitrine
