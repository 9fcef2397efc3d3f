#include "core/document/action.h"

namespace vitrine {

namespace {

/// The words of the first choice that differs.
Message changeOf(const PatternChoices& before, const PatternChoices& after) {
    const NormalizationChoices &a = before.structure.normalization, &b = after.structure.normalization;
    if (a.qRange.low != b.qRange.low)
        return phrase("Action", "Move q_min, %1");
    if (a.qRange.high != b.qRange.high)
        return phrase("Action", "Move q_max, %1");
    if (a.rMin != b.rMin)
        return phrase("Action", "Move r_min, %1");
    if (a.numberDensity != b.numberDensity)
        return phrase("Action", "Set density, %1");
    if (a.method != b.method)
        return phrase("Action", "Change the normalisation, %1");
    if (before.peak.search != after.peak.search)
        return phrase("Action", "Move the window of the first sharp peak, %1");
    if (fitHalfWidth(before.peak) != fitHalfWidth(after.peak))
        return phrase("Action", "Change the fit window of the first sharp peak, %1");
    if (!(before.peak == after.peak))
        return phrase("Action", "Change the definition of the first sharp peak, %1");
    if (!(before.subPeaks == after.subPeaks))
        return phrase("Action", "Change the sub-peaks, %1");
    if (before.absorption != after.absorption || before.polarization != after.polarization ||
        before.dispersion != after.dispersion || before.comptonExponent != after.comptonExponent)
        return phrase("Action", "Change the corrections, %1");
    if (!(before.frames == after.frames))
        return phrase("Action", "Change the averaging of frames, %1");
    if (before.detector != after.detector)
        return phrase("Action", "Set the distance of the detector, %1");
    if (before.firstShell != after.firstShell)
        return phrase("Action", "Move the first shell, %1");
    if (before.background != after.background || a.backgroundScale != b.backgroundScale)
        return phrase("Action", "Change the background, %1");
    if (before.wavelength != after.wavelength)
        return phrase("Action", "Set the energy, %1");
    return phrase("Action", "Change the choices of %1");
}

/// The same for what is compared across samples.
Message changeOf(const CrossSampleChoices& before, const CrossSampleChoices& after) {
    if (before.referenceTg != after.referenceTg)
        return phrase("Action", "Set the reference T_g of the study");
    if (before.method != after.method || before.byHand != after.byHand)
        return phrase("Action", "Change T_g under pressure");
    if (!(before.master == after.master))
        return phrase("Action", "Change the master curve");
    if (before.structureReference != after.structureReference)
        return phrase("Action", "Choose the reference of the structure");
    if (before.relaxation != after.relaxation || before.slowdownAt != after.slowdownAt)
        return phrase("Action", "Change the slowdown");
    if (before.leftOut != after.leftOut)
        return phrase("Action", "Choose the samples that take part");
    return phrase("Action", "Change the choices of the study");
}

/// The words of each action, with the names of what it is about.
struct Describer {
    const Study& study;

    std::string sample(const std::string& id) const {
        const Sample* found = findSample(study, id);
        return found ? found->name : id;
    }
    std::string scan(const ScanPath& path) const {
        const Scan* found = findScan(study, path);
        return found ? found->name : path.scan;
    }

    std::string pattern(const PatternPath& path) const {
        const ScatteringPattern* found = findPattern(study, path);
        return found ? found->name : path.pattern;
    }

    Message operator()(const RenameStudy& a) const { return phrase("Action", "Rename study to “%1”").with(a.name); }
    Message operator()(const AddSample& a) const {
        return phrase("Action", "Add sample “%1”").with(a.sample ? a.sample->name : std::string());
    }
    Message operator()(const RemoveSample& a) const { return phrase("Action", "Remove sample “%1”").with(sample(a.sample)); }
    Message operator()(const RenameSample& a) const { return phrase("Action", "Rename sample to “%1”").with(a.name); }
    Message operator()(const SetComposition& a) const {
        return phrase("Action", "Set composition of “%1”").with(sample(a.sample));
    }
    Message operator()(const SetTreatment& a) const { return phrase("Action", "Set treatment of “%1”").with(sample(a.sample)); }
    Message operator()(const SetKissinger& a) const {
        return phrase("Action", "Set Kissinger analysis of “%1”").with(sample(a.sample));
    }
    Message operator()(const AddScans& a) const {
        return phrases("Action", "Import %n scan(s) into “%1”").with(sample(a.sample)).count(static_cast<int>(a.scans.size()));
    }
    Message operator()(const RemoveScan& a) const { return phrase("Action", "Remove scan, %1").with(scan(a.scan)); }
    Message operator()(const RenameScan& a) const { return phrase("Action", "Rename scan to “%1”").with(a.name); }
    Message operator()(const MoveGlassWindow& a) const { return phrase("Action", "Move glass window, %1").with(scan(a.scan)); }
    Message operator()(const MoveLiquidWindow& a) const { return phrase("Action", "Move liquid window, %1").with(scan(a.scan)); }
    Message operator()(const ResetWindows& a) const { return phrase("Action", "Automatic windows, %1").with(scan(a.scan)); }
    Message operator()(const SetPeaks& a) const { return phrase("Action", "Pick peaks, %1").with(scan(a.scan)); }
    Message operator()(const MovePeakWindow& a) const { return phrase("Action", "Move peak window, %1").with(scan(a.scan)); }
    Message operator()(const SetPeakBranch& a) const { return phrase("Action", "Mark peak, %1").with(scan(a.scan)); }
    Message operator()(const ResetPeaks& a) const { return phrase("Action", "Automatic peaks, %1").with(scan(a.scan)); }
    Message operator()(const SetBaseline& a) const { return phrase("Action", "Set base line, %1").with(scan(a.scan)); }
    Message operator()(const AddAnchor& a) const { return phrase("Action", "Add anchor, %1").with(scan(a.scan)); }
    Message operator()(const MoveAnchor& a) const { return phrase("Action", "Move anchor, %1").with(scan(a.scan)); }
    Message operator()(const RemoveAnchor& a) const { return phrase("Action", "Remove anchor, %1").with(scan(a.scan)); }
    Message operator()(const SetBaselineKind& a) const {
        return phrase("Action", "Set kind of base line, %1").with(scan(a.scan));
    }
    Message operator()(const ResetBaseline& a) const { return phrase("Action", "Automatic base line, %1").with(scan(a.scan)); }
    Message operator()(const SetHeatingRate& a) const { return phrase("Action", "Set heating rate, %1").with(scan(a.scan)); }
    Message operator()(const SetMass& a) const { return phrase("Action", "Set sample mass, %1").with(scan(a.scan)); }
    Message operator()(const SetExo& a) const { return phrase("Action", "Set exothermic direction, %1").with(scan(a.scan)); }
    Message operator()(const ApplyLag& a) const {
        return (a.apply ? phrase("Action", "Correct thermal lag, %1") : phrase("Action", "Leave thermal lag, %1"))
            .with(scan(a.scan));
    }
    Message operator()(const SetGlassReference& a) const {
        return phrase("Action", "Set reference for the glass line, %1").with(scan(a.scan));
    }
    Message operator()(const SetInKissinger& a) const {
        return (a.included ? phrase("Action", "Take into Kissinger plot, %1")
                           : phrase("Action", "Leave out of Kissinger plot, %1"))
            .with(scan(a.scan));
    }
    Message operator()(const AddPatterns& a) const {
        return phrases("Action", "Import %n pattern(s) into “%1”")
            .with(sample(a.sample))
            .count(static_cast<int>(a.patterns.size()));
    }
    Message operator()(const RemovePattern& a) const { return phrase("Action", "Remove pattern, %1").with(pattern(a.pattern)); }
    Message operator()(const RenamePattern& a) const { return phrase("Action", "Rename pattern to “%1”").with(a.name); }
    Message operator()(const SetPatternRole& a) const {
        return (a.role == PatternRole::Background ? phrase("Action", "Use as background, %1")
                                                  : phrase("Action", "Use as sample pattern, %1"))
            .with(pattern(a.pattern));
    }
    Message operator()(const SetDifferenceReference& a) const {
        return (a.reference ? phrase("Action", "Make %1 the reference of ΔG(r)")
                            : phrase("Action", "Take back the reference of ΔG(r), %1"))
            .with(pattern(a.pattern));
    }
    Message operator()(const SetPatternConditions& a) const {
        return phrase("Action", "Set pressure and temperature, %1").with(pattern(a.pattern));
    }
    Message operator()(const SetPatternChoices& a) const {
        const ScatteringPattern* before = findPattern(study, a.pattern);
        return (before ? changeOf(before->choices, a.choices) : phrase("Action", "Change the choices of %1"))
            .with(pattern(a.pattern));
    }
    Message operator()(const ApplyPatternChoices& a) const {
        return phrases("Action", "Apply choices to %n pattern(s)").count(static_cast<int>(a.to.size()));
    }
    Message operator()(const SetCompression& a) const {
        return phrase("Action", "Set equation of state of “%1”").with(sample(a.sample));
    }
    Message operator()(const SetCrossSample& a) const { return changeOf(study.across, a.choices); }
    Message operator()(const SetFigure& a) const {
        const bool known = std::ranges::any_of(study.figures, [&](const auto& f) { return f->name == a.page.name; });
        return (known ? phrase("Action", "Change figure “%1”") : phrase("Action", "Add figure “%1”")).with(a.page.name);
    }
    Message operator()(const RemoveFigure& a) const { return phrase("Action", "Remove figure “%1”").with(a.name); }
};

} // namespace

Message describe(const Study& study, const Action& action) {
    return std::visit(Describer{study}, action);
}

} // namespace vitrine
