#include "core/files/export/export_study_rows.h"

#include "core/files/export/export_rows.h"

namespace vitrine {

namespace {

std::string gigapascals(double pressure) {
    return figureText(pressure, 4) + " GPa";
}

template<class T>
Result<Measured> partOf(const Result<T>& whole, Measured T::*part) {
    return whole ? Result<Measured>((*whole).*part) : std::unexpected(whole.error());
}

void addTransitions(std::vector<StudyQuantity>& out, const StudyResult& study) {
    for (const PressureTransition& each : study.transitions) {
        const std::string at = gigapascals(each.pressure);
        out.push_back({"T_{g,P}", at, "chosen", each.tg, "K"});
        out.push_back({"T_{g,P}", at, "collapse of the activation energies", partOf(each.collapse, &Collapse::tg), "K"});
        out.push_back({"T_{g,P}", at, "onset of equilibrium", each.onset, "K"});
    }
    out.push_back({"T_{g}", gigapascals(0), "onset of equilibrium", study.ambientOnset, "K"});
}

void addMaster(std::vector<StudyQuantity>& out, const MasterCurveResult& master) {
    const auto& curve = master.curve;
    out.push_back({"E_{β}/(R T_{g})", "", "master curve", partOf(curve, &MasterCurve::beta), ""});
    for (std::size_t g = 0; curve && g < master.pressures.size(); ++g)
        out.push_back({"E_{α}/(R T_{g})", gigapascals(master.pressures[g]), "master curve", curve->alpha[g], ""});
    for (std::size_t g = 1; curve && g < master.alphaChange.size(); ++g)
        out.push_back({"ΔE_{α}/E_{α}", gigapascals(master.pressures[g]), "against ambient pressure", master.alphaChange[g], "%"});
    out.push_back({"(T/T_{g,P})_{low}", "", "low edge of the crossover", partOf(curve, &MasterCurve::low), ""});
    out.push_back({"(T/T_{g,P})_{high}", "", "high edge of the crossover", partOf(curve, &MasterCurve::high), ""});
    const auto rms = curve ? Result<Measured>(Measured{curve->rms}) : std::unexpected(curve.error());
    const auto plain =
        master.unscaledRms ? Result<Measured>(Measured{*master.unscaledRms}) : std::unexpected(master.unscaledRms.error());
    out.push_back({"rms/(R T_{g})", "", "about the curve on T/T_g,P", rms, ""});
    out.push_back({"rms/(R T_{g})", "", "about the curve on T/T_g at ambient pressure", plain, ""});
}

void addFictive(std::vector<StudyQuantity>& out, const std::vector<FictiveComparison>& comparisons) {
    for (const FictiveComparison& each : comparisons) {
        const std::string at = gigapascals(each.pressure);
        out.push_back({"ΔT_{f}", at, "mean up to where equilibrium begins", each.coupled, "K"});
        out.push_back({"ΔT_{f}", at, "mean in equilibrium", each.equilibrium, "K"});
        out.push_back({"T(ΔT_{f,max})", at, "largest difference at one temperature",
                       partOf(each.byTemperature, &SeriesComparison::largestAt), "K"});
        out.push_back({"ΔT_{onset}", at, "half step, same rate, in equilibrium", each.onsetShift, "K"});
    }
}

void addStructure(std::vector<StudyQuantity>& out, const StudyResult& study) {
    for (const CompressionSlope& slope : study.slopes) {
        const std::string at = figureText(slope.temperature, 5) + " K";
        out.push_back({"dq_{1}/dP", at, "straight line", slope.q1, "1/(Å GPa)"});
        out.push_back({"dFWHM/dP", at, "straight line", slope.fwhm, "1/(Å GPa)"});
    }
    out.push_back({"densification", "", "compressed hardest, in equilibrium, against the reference", study.densification, "%"});
    for (const StateCurve& state : study.states)
        if (state.fit) {
            out.push_back({"B_{0}", state.sample, equationName((*state.fit)->equation), (*state.fit)->b0, "GPa"});
            out.push_back({"B′", state.sample, equationName((*state.fit)->equation), (*state.fit)->bPrime, ""});
        }
}

} // namespace

std::vector<StudyQuantity> studyQuantities(const StudyResult& study) {
    std::vector<StudyQuantity> out;
    const auto reference =
        study.referenceTg ? Result<Measured>(Measured{*study.referenceTg}) : std::unexpected(study.referenceTg.error());
    out.push_back({"T_{g}", gigapascals(0), "chosen", reference, "K"});
    addTransitions(out, study);
    addMaster(out, study.master);
    addFictive(out, study.fictive);
    if (study.slowdown)
        out.push_back({"τ_{P}/τ", figureText(study.slowdown->at, 5) + " K", "law " + study.slowdown->preset + ", rigid shift",
                       study.slowdown->value, ""});
    addStructure(out, study);
    return out;
}

std::string studyResultsCsv(const Study& study, const StudyResult& across) {
    std::string text = "# program: Vitrine " VITRINE_VERSION "\n# study: ";
    text.append(csvCell(study.name)).append("\n");
    text += "of,quantity,definition,value,standard error,ci95 low,ci95 high,unit,problem,source file,source SHA-256\n";
    for (const StudyQuantity& each : studyQuantities(across))
        Rows(text, each.of, nullptr).value(each.symbol.c_str(), each.definition.c_str(), each.value, each.unit.c_str());
    return text;
}

} // namespace vitrine
