#include "widgets/controls/result_rows.h"

#include "core/evaluation/definitions.h"
#include "core/results/crystallisation_values.h"
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

ResultRow kelvins(const char* key, const Measured& value, std::size_t peak = 0) {
    return row(key, value, QStringLiteral("K"), peak);
}

QString signalUnitOf(const ScanResult& result) {
    return result.prepared ? signalUnit((*result.prepared)->thermogram.kind) : QString();
}

/// The step of a signal in J/(g K) where it can be had, else in the signal's own unit.
ResultRow stepRow(const ScanResult& result, Measured step) {
    QString unit = signalUnitOf(result);
    if (const auto factor = result.prepared ? toHeatCapacity((*result.prepared)->thermogram) : Result<double>()) {
        step.value *= *factor;
        step.error = step.error ? std::optional(*step.error * *factor) : std::nullopt;
        unit = signalUnit(SignalKind::HeatCapacity);
    }
    return row("glass_transition.step_J_per_gK", step, unit);
}

void addSpread(const FictiveTemperature& tf, std::vector<ResultRow>& rows) {
    if (tf.noiseError)
        rows.push_back(kelvins("fictive_temperature_K.noise", {*tf.noiseError, {}}));
    if (tf.windowSpread)
        rows.push_back(kelvins("fictive_temperature_K.windows", {*tf.windowSpread, {}}));
    for (ResultRow& line : rows)
        if (line.key != "fictive_temperature_K")
            line.value = QStringLiteral("± ") + displayed(line.number->value, 2);
}

ResultSection peakSection(const ScanResult& result, const Peak& peak, std::size_t index) {
    const QString kind = peak.kind == PeakKind::Exotherm ? tr("Exotherm") : tr("Endotherm");
    ResultSection section{tr("%1, %2").arg(kind, branchName(peak.branch)), {}, {}};
    section.rows.push_back(kelvins("peaks.T_p_K", peak.temperature, index));
    if (peak.area)
        section.rows.push_back(row("peaks.area_J_per_g", *peak.area, QStringLiteral("J/g"), index));
    section.rows.push_back(row("peaks.height", peak.height, signalUnitOf(result), index));
    if (peak.onset)
        section.rows.push_back(kelvins("peaks.onset_K", {*peak.onset, {}}, index));
    if (peak.width)
        section.rows.push_back(kelvins("peaks.fwhm_K", {*peak.width, {}}, index));
    return section;
}

ResultRow energyRow(const KissingerFit& fit, PeakBranch branch, std::size_t index) {
    ResultRow line = fit.energyOverRTg ? row("kissinger.E_a_over_RTg", *fit.energyOverRTg, QStringLiteral("R T_g"), index)
                                       : row("kissinger.E_a_kJ_per_mol", fit.energy, QStringLiteral("kJ/mol"), index);
    line.name = branch == PeakBranch::Other ? QStringLiteral("E_a") : tr("E_a, %1").arg(branchName(branch));
    return line;
}

ResultRow intervalRow(const KissingerFit& fit, const Interval& interval, std::size_t index) {
    const char* key = fit.energyOverRTg ? "kissinger.E_a_over_RTg" : "kissinger.E_a_kJ_per_mol";
    ResultRow line = row(key, {interval.low, {}}, fit.energyOverRTg ? QStringLiteral("R T_g") : QStringLiteral("kJ/mol"), index);
    line.name = tr("95 %, n = %1").arg(fit.points.size());
    line.value = QStringLiteral("%1 … %2").arg(displayed(interval.low, 3), displayed(interval.high, 3));
    line.number.reset();
    return line;
}

} // namespace

ResultSection transitionSection(const ScanResult& result) {
    ResultSection section{tr("Glass transition"), {}, {}};
    if (!result.transition) {
        section.problem = translated(result.transition.error());
        if (result.inflectionAlone)
            section.rows = {kelvins("glass_transition.inflection_K", result.inflectionAlone->inflection),
                            kelvins("glass_transition.onset_inflection_K", result.inflectionAlone->onset)};
        return section;
    }
    const GlassTransition& t = **result.transition;
    section.rows = {kelvins("glass_transition.onset_half_step_K", t.onsetHalfStep),
                    kelvins("glass_transition.onset_inflection_K", t.onsetInflection),
                    kelvins("glass_transition.midpoint_half_step_K", t.midpointHalfStep),
                    kelvins("glass_transition.inflection_K", t.inflection),
                    kelvins("glass_transition.endset_half_step_K", t.endsetHalfStep),
                    kelvins("glass_transition.endset_inflection_K", t.endsetInflection),
                    stepRow(result, t.step)};
    return section;
}

ResultSection fictiveSection(const ScanResult& result) {
    ResultSection section{tr("Fictive temperature"), {}, {}};
    if (!result.fictiveTemperature) {
        section.problem = translated(result.fictiveTemperature.error());
        return section;
    }
    const FictiveTemperature& tf = **result.fictiveTemperature;
    section.rows.push_back(kelvins("fictive_temperature_K", tf.value));
    addSpread(tf, section.rows);
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

TextTable textTable(const std::vector<ResultRow>& rows) {
    TextTable table{{tr("Result"), tr("Value"), QStringLiteral("±")}, {}};
    for (const ResultRow& row : rows) {
        const QString name = row.unit.isEmpty() ? row.name : QStringLiteral("%1 [%2]").arg(row.name, row.unit);
        const WrittenNumber number = row.number ? writtenNumber(*row.number) : WrittenNumber{row.value, {}};
        table.rows << QStringList{name, number.value, number.error};
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
    if (result.fictiveTemperature && result.scans.size() > 1)
        section.rows.push_back(kelvins("sample.fictive_temperature_K", *result.fictiveTemperature));
    if (section.rows.empty() && !result.kissinger.empty())
        section.problem = translated(result.kissinger.front()->fit.error());
    return section;
}

} // namespace vitrine
