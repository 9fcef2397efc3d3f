#include "widgets/samples/sample_numbers.h"

#include "core/results/kissinger_quantities.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/text.h"
#include "widgets/controls/text_table.h"
#include "widgets/samples/sample_model.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

const QString dash = QStringLiteral("–");

QString briefly(const TotalMeasured& total) {
    const QString text = displayedBriefly(total.number);
    return total.withChoices ? QStringLiteral("%1 %2").arg(text, choicesMark) : text;
}

QString fully(const TotalMeasured& total, const QString& unit) {
    return displayed(total.number, total.withChoices ? QStringLiteral("%1 %2").arg(choicesMark, unit) : unit);
}

TotalMeasured energyOf(const KissingerFit& fit, const SpreadPlace& place) {
    return totalOf(place, shownEnergyOf(fit).definition.key, shownEnergy(fit));
}

TotalMeasured fictiveOf(const Measured& temperature, const SpreadPlace& place) {
    return totalOf(place, "fictive_temperature_K", temperature);
}

} // namespace

QString energyText(const SampleResult* result, const SpreadPlace& place) {
    const KissingerFit* fit = result ? fittedKissinger(*result) : nullptr;
    return fit ? briefly(energyOf(*fit, place)) : dash;
}

QString fictiveText(const SampleResult* result, const SpreadPlace& place) {
    return result && result->fictiveTemperature ? briefly(fictiveOf(*result->fictiveTemperature, place)) : dash;
}

QString fictiveToolTip(const SampleResult* result, const SpreadPlace& place) {
    if (!result || !result->fictiveTemperature)
        return result ? translated(result->fictiveTemperature.error()) : QString();
    return SampleModel::tr("T_f %1, mean over the scans")
        .arg(fully(fictiveOf(*result->fictiveTemperature, place), QStringLiteral("K")));
}

QString energyToolTip(const SampleResult* result, const SpreadPlace& place) {
    if (!result || result->kissinger.empty())
        return SampleModel::tr("No scan has a clear peak, so there is no activation energy.");
    const auto& line = *result->kissinger.front();
    if (!line.fit)
        return translated(line.fit.error());
    const QString unit = (*line.fit)->energyOverRTg ? QStringLiteral("R·T_g") : QStringLiteral("kJ/mol");
    return SampleModel::tr("E_a %1, branch: %2").arg(fully(energyOf(**line.fit, place), unit), branchName(line.branch));
}

} // namespace vitrine
