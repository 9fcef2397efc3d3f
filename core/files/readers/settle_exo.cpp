#include "core/files/readers/settle_exo.h"

#include "core/files/readers/exo.h"

#include <algorithm>

namespace vitrine {

namespace {

void setExo(std::vector<ReadScan>& scans, ExoDirection exo, ExoBasis basis, const std::optional<Message>& note = {}) {
    for (ReadScan& scan : scans) {
        scan.exo = exo;
        scan.exoBasis = basis;
        if (note)
            scan.notes.push_back(*note);
    }
}

Message concludedExo(ExoDirection exo) {
    return exo == ExoDirection::Up ? phrase("Reading", "Exotherms point up: concluded from the data, since "
                                                       "the flow goes down when heating starts.")
                                   : phrase("Reading", "Exotherms point down: concluded from the data, since "
                                                       "the flow goes up when heating starts.");
}

Message customaryExo() {
    return phrase("Reading", "The direction of exotherms is the customary one of this format; the file does not state it.");
}

void setStated(std::vector<ReadScan>& scans, ExoDirection stated, std::optional<ExoDirection> shown) {
    const bool doubtful = shown && *shown != stated;
    setExo(scans, stated, ExoBasis::Stated,
           doubtful ? std::optional(phrase("Reading", "The data suggest the opposite of the stated direction of exotherms."))
                    : std::nullopt);
}

} // namespace

void settleExo(std::vector<ReadScan>& scans, const RawCurve& curve, SignalKind kind, const ReadOptions& options) {
    const auto stated = options.exo ? options.exo : curve.statedExo;
    if (kind == SignalKind::HeatCapacity)
        return setExo(scans, ExoDirection::Down, ExoBasis::Stated);
    const auto shown = exoFromData(scans);
    if (stated)
        setStated(scans, *stated, shown);
    else if (shown)
        setExo(scans, *shown, ExoBasis::Shown, concludedExo(*shown));
    else if (curve.customaryExo)
        setExo(scans, *curve.customaryExo, ExoBasis::Customary, customaryExo());
    else
        setExo(scans, ExoDirection::Down, ExoBasis::Open);
}

void agreeOnExo(std::vector<ReadScan>& scans) {
    const auto known = std::ranges::find(scans, ExoBasis::Shown, &ReadScan::exoBasis);
    if (known == scans.end())
        return;
    const bool agree = std::ranges::all_of(scans, [&](const ReadScan& scan) {
        return scan.exoBasis == ExoBasis::Stated || (scan.exoBasis != ExoBasis::Open && scan.exo == known->exo);
    });
    for (ReadScan& scan : scans)
        if (!agree && scan.exoBasis != ExoBasis::Stated) {
            std::erase(scan.notes, concludedExo(scan.exo));
            std::erase(scan.notes, customaryExo());
            scan.exoBasis = ExoBasis::Open;
        }
}

Problem exoQuestion(const std::string& where) {
    return question(Question::Exo,
                    phrase("Reading", "Do exotherms point up or down? The file does not say and the data do not show it."),
                    where);
}

} // namespace vitrine
