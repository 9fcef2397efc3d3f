#include "widgets/controls/quantities.h"

#include "core/evaluation/transfer.h"
#include "core/quantity/constants.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

#include <QStringList>

namespace vitrine {

namespace {

QString shownHold(double seconds) {
    return seconds < 120 ? tr("%1 s").arg(displayed(seconds, 4)) : tr("%1 min").arg(displayed(seconds / 60, 4));
}

} // namespace

QString treatmentName(TreatmentKind kind) {
    switch (kind) {
    case TreatmentKind::AsCast:
        return tr("as cast");
    case TreatmentKind::Annealed:
        return tr("annealed");
    case TreatmentKind::Compressed:
        return tr("compressed");
    case TreatmentKind::Unknown:
        break;
    }
    return {};
}

QString shownRate(std::optional<double> rate) {
    if (!rate || !(*rate > 0))
        return tr("rate unknown");
    return *rate >= 1 ? tr("%1 K/s").arg(displayed(*rate, 4)) : tr("%1 K/min").arg(displayed(*rate * 60, 4));
}

QString shownPressure(std::optional<double> gigapascal) {
    if (!gigapascal)
        return {};
    return *gigapascal < 10 * constants::atmosphere ? tr("1 atm") : tr("%1 GPa").arg(displayed(*gigapascal, 4));
}

QString shownTreatment(const SampleTreatment& treatment) {
    QStringList parts;
    if (treatment.temperature)
        parts << tr("%1 K").arg(displayed(*treatment.temperature, 5));
    parts << shownPressure(treatment.pressure);
    if (treatment.hold)
        parts << shownHold(*treatment.hold);
    parts << treatmentName(treatment.kind);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::optional<double> rateOf(const Scan& scan, const ScanResult* result) {
    if (scan.choices.heatingRate)
        return scan.choices.heatingRate;
    if (result && result->prepared && (*result->prepared)->thermogram.heatingRate > 0)
        return (*result->prepared)->thermogram.heatingRate;
    return std::nullopt;
}

const KissingerFit* fittedKissinger(const SampleResult& result) {
    const auto fitted = std::ranges::find_if(result.kissinger, [](const auto& line) { return line->fit.has_value(); });
    return fitted == result.kissinger.end() ? nullptr : (*fitted)->fit->get();
}

Measured shownEnergy(const KissingerFit& fit) {
    return fit.energyOverRTg.value_or(fit.energy);
}

QString branchName(PeakBranch branch) {
    switch (branch) {
    case PeakBranch::Shadow:
        return tr("sub-T_g endotherm");
    case PeakBranch::Overshoot:
        return tr("overshoot");
    case PeakBranch::Crystallisation:
        return tr("crystallisation");
    case PeakBranch::Melting:
        return tr("melting");
    case PeakBranch::CrystallisationOnset:
        return tr("onset of crystallisation");
    case PeakBranch::Other:
        break;
    }
    return tr("other");
}

QString byHandText(const Scan& scan) {
    QStringList parts;
    for (const ScanPart part : setByHand(scan))
        parts << (part == ScanPart::Windows ? tr("windows") : part == ScanPart::Baseline ? tr("baseline") : tr("peaks"));
    return parts.isEmpty() ? QString() : tr("by hand: %1").arg(parts.join(QStringLiteral(", ")));
}

QString automaticBaseline(const ScanResult& result) {
    return result.lines ? tr("glass line, step, liquid line") : tr("straight from the onset to the end of the peak");
}

Message baselineName(BaselineKind kind) {
    switch (kind) {
    case BaselineKind::Straight:
        return phrase("Baseline", "straight");
    case BaselineKind::Polyline:
        return phrase("Baseline", "from anchor to anchor");
    case BaselineKind::Spline:
        return phrase("Baseline", "spline");
    case BaselineKind::Sigmoid:
        break;
    }
    return phrase("Baseline", "tangential, proportional to the area");
}

QString signalUnit(SignalKind kind) {
    switch (kind) {
    case SignalKind::Power:
        return QStringLiteral("W");
    case SignalKind::SpecificPower:
        return QStringLiteral("W/g");
    case SignalKind::HeatCapacity:
        break;
    }
    return QStringLiteral("J/(g·K)");
}

} // namespace vitrine
