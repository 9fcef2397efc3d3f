#include "core/document/action.h"
#include "core/document/study_fields.h"

namespace vitrine {

namespace {

/// The words of the first choice that differs, else those for any.
template<class S>
Message changeOr(const S& before, const S& after, const Message& otherwise) {
    const Message words = changeOf(before, after);
    return words.text.empty() ? otherwise : words;
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

    /// What the field of a scan says of an action that changes it.
    template<auto choice>
    Message changeOf(const ScanPath& path) const {
        return fieldAt<choice>().change.with(scan(path));
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
    Message operator()(const MoveGlassWindow& a) const { return changeOf<&Scan::glassWindow>(a.scan); }
    Message operator()(const MoveLiquidWindow& a) const { return changeOf<&Scan::liquidWindow>(a.scan); }
    template<auto choice>
    Message operator()(const SetChoice<choice>& a) const {
        return changeOf<choice>(a.scan);
    }
    Message operator()(const ForgetHeatingRate& a) const {
        return phrase("Action", "Heating rate not known, %1").with(scan(a.scan));
    }
    Message operator()(const ForgetMass& a) const { return phrase("Action", "Sample mass not known, %1").with(scan(a.scan)); }
    Message operator()(const ResetWindows& a) const { return phrase("Action", "Automatic windows, %1").with(scan(a.scan)); }
    Message operator()(const MovePeakWindow& a) const { return phrase("Action", "Move peak window, %1").with(scan(a.scan)); }
    Message operator()(const SetPeakBranch& a) const { return phrase("Action", "Mark peak, %1").with(scan(a.scan)); }
    Message operator()(const ResetPeaks& a) const { return phrase("Action", "Automatic peaks, %1").with(scan(a.scan)); }
    Message operator()(const SetBaseline& a) const { return changeOf<&Scan::baseline>(a.scan); }
    Message operator()(const AddAnchor& a) const { return phrase("Action", "Add anchor, %1").with(scan(a.scan)); }
    Message operator()(const MoveAnchor& a) const { return phrase("Action", "Move anchor, %1").with(scan(a.scan)); }
    Message operator()(const RemoveAnchor& a) const { return phrase("Action", "Remove anchor, %1").with(scan(a.scan)); }
    Message operator()(const SetBaselineKind& a) const { return phrase("Action", "Set kind of baseline, %1").with(scan(a.scan)); }
    Message operator()(const ResetBaseline& a) const { return phrase("Action", "Automatic baseline, %1").with(scan(a.scan)); }
    Message operator()(const SetExo& a) const { return changeOf<&ThermogramChoices::exo>(a.scan); }
    Message operator()(const ApplyLag& a) const {
        return (a.apply ? phrase("Action", "Correct for thermal lag, %1")
                        : phrase("Action", "Do not correct for thermal lag, %1"))
            .with(scan(a.scan));
    }
    Message operator()(const SetGlassReference& a) const { return changeOf<&Scan::glassReference>(a.scan); }
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
        return changeOr(before ? before->choices : a.choices, a.choices, phrase("Action", "Change the choices of %1"))
            .with(pattern(a.pattern));
    }
    Message operator()(const SetSeries& a) const {
        const ScatteringPattern* before = findPattern(study, a.pattern);
        if (!a.series)
            return phrase("Action", "Use the mean of the frames alone, %1").with(pattern(a.pattern));
        if (!before || !before->series)
            return phrase("Action", "Use the frames as a series, %1").with(pattern(a.pattern));
        return changeOr(*before->series, *a.series, phrase("Action", "Change the series, %1")).with(pattern(a.pattern));
    }
    Message operator()(const ApplyPatternChoices& a) const {
        return phrases("Action", "Apply choices to %n pattern(s)").count(static_cast<int>(a.to.size()));
    }
    Message operator()(const SetCompression& a) const {
        return phrase("Action", "Set equation of state of “%1”").with(sample(a.sample));
    }
    std::string ruby(const RubyPath& path) const {
        const RubyMeasurement* found = findRuby(study, path);
        return found ? found->name : path.ruby;
    }
    std::string run(const HeatRunPath& path) const {
        const HeatRun* found = findHeatRun(study, path);
        return found ? found->name : path.run;
    }
    Message operator()(const AddRubies& a) const {
        return phrases("Action", "Import %n ruby measurement(s) into “%1”")
            .with(sample(a.sample))
            .count(static_cast<int>(a.rubies.size()));
    }
    Message operator()(const RemoveRuby& a) const { return phrase("Action", "Remove spectrum of ruby, %1").with(ruby(a.ruby)); }
    Message operator()(const RenameRuby& a) const { return phrase("Action", "Rename spectrum of ruby to “%1”").with(a.name); }
    Message operator()(const ReadRubyAnew& a) const {
        return phrase("Action", "Read spectrum of ruby anew, %1").with(ruby(a.ruby));
    }
    Message operator()(const SetRubyChoices& a) const {
        const RubyMeasurement* before = findRuby(study, a.ruby);
        return changeOr(before ? before->choices : a.choices, a.choices, phrase("Action", "Change the choices of %1"))
            .with(ruby(a.ruby));
    }
    Message operator()(const AddHeatRuns& a) const {
        return phrases("Action", "Import %n run(s) for the heat capacity into “%1”")
            .with(sample(a.sample))
            .count(static_cast<int>(a.runs.size()));
    }
    Message operator()(const RemoveHeatRun& a) const {
        return phrase("Action", "Remove run of the heat capacity, %1").with(run(a.run));
    }
    Message operator()(const RenameHeatRun& a) const {
        return phrase("Action", "Rename run of the heat capacity to “%1”").with(a.name);
    }
    Message operator()(const SetHeatRunRole& a) const {
        return (a.role == HeatRunRole::Empty      ? phrase("Action", "Use as run of the empty pan, %1")
                : a.role == HeatRunRole::Sapphire ? phrase("Action", "Use as run of sapphire, %1")
                                                  : phrase("Action", "Use as run of the sample, %1"))
            .with(run(a.run));
    }
    Message operator()(const SetHeatCapacity& a) const {
        const Sample* before = findSample(study, a.sample);
        return changeOr(before ? before->heatCapacity : a.choices, a.choices,
                        phrase("Action", "Change the choices of the heat capacity of “%1”"))
            .with(sample(a.sample));
    }
    Message operator()(const SetCrossSample& a) const {
        return changeOr(study.across, a.choices, phrase("Action", "Change the choices of the study"));
    }
    Message operator()(const SetFigure& a) const {
        const bool known = std::ranges::any_of(study.figures, [&](const auto& f) { return f->name == a.page.name; });
        return (known ? phrase("Action", "Change figure “%1”") : phrase("Action", "Add figure “%1”")).with(a.page.name);
    }
    Message operator()(const RemoveFigure& a) const { return phrase("Action", "Remove figure “%1”").with(a.name); }
    Message operator()(const SetRobustness&) const {
        return phrase("Action", "Change the choices that other analysts might make");
    }
};

} // namespace

Message describe(const Study& study, const Action& action) {
    return std::visit(Describer{study}, action);
}

} // namespace vitrine
