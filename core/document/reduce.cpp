#include "core/document/action.h"
#include "core/document/edit.h"
#include "core/document/originals.h"
#include "core/document/reduce_baseline.h"
#include "core/document/reduce_methods.h"
#include "core/document/reduce_patterns.h"
#include "core/document/reduce_study.h"
#include "core/document/scan_fields.h"
#include "core/document/validity.h"

namespace vitrine {

namespace {

/// Puts `value` into a field of a sample once it has passed `check`.
template<class T, class Value>
auto assign(T Sample::*field, Value value, Edited check) {
    return [=](Sample& sample) -> Edited {
        if (check)
            sample.*field = value;
        return check;
    };
}

/// As above, for a field of a scan.
template<class T, class Value>
auto assign(T Scan::*field, Value value, Edited check) {
    return [=](Scan& scan, const Sample&) -> Edited {
        if (check)
            scan.*field = value;
        return check;
    };
}

void forgetReference(Sample& sample, const std::string& reference) {
    for (auto& scan : sample.scans) {
        if (scan->glassReference != reference)
            continue;
        Scan changed = *scan;
        changed.glassReference.clear();
        scan = std::move(changed);
    }
}

/// The peak at `index` of a scan whose peaks were set by hand, changed by `edit`.
template<class Edit>
auto editPeak(std::size_t index, Edit edit) {
    return [=](Scan& scan, const Sample&) -> Edited {
        if (!scan.peaks || index >= scan.peaks->size())
            return refuse(phrase("Study", "Scan “%1” has no such peak set by hand.").with(scan.name),
                          phrase("Study", "Pick the peak first."));
        edit((*scan.peaks)[index]);
        return {};
    };
}

/// Levels turn over with the curve they stand on.
void turnOver(PeakBaselineChoice& baseline) {
    for (BaselineAnchor& anchor : baseline.anchors)
        if (anchor.signal)
            anchor.signal = -*anchor.signal;
}

struct Reducer : PatternReducer, BaselineReducer, StudyReducer, MethodReducer {
    using MethodReducer::operator();
    using PatternReducer::operator();
    using BaselineReducer::operator();
    using StudyReducer::operator();
    const Study& study;

    Result<Study> operator()(const RenameStudy& a) const {
        Study changed = study;
        changed.name = a.name;
        return changed;
    }
    Result<Study> operator()(const AddSample& a) const {
        if (Edited check = newSample(study, a.sample); !check)
            return std::unexpected(check.error());
        Study changed = study;
        changed.samples.push_back(a.sample);
        return changed;
    }
    Result<Study> operator()(const RemoveSample& a) const {
        Study changed = study;
        if (std::erase_if(changed.samples, [&](const Shared<Sample>& s) { return s->id == a.sample; }) == 0)
            return refuse(phrase("Study", "There is no sample “%1” in the study.").with(a.sample));
        return changed;
    }
    Result<Study> operator()(const RenameSample& a) const {
        return withSample(study, a.sample, assign(&Sample::name, a.name, validName(a.name)));
    }
    Result<Study> operator()(const SetComposition& a) const {
        return withSample(study, a.sample, assign(&Sample::composition, a.composition, {}));
    }
    Result<Study> operator()(const SetTreatment& a) const {
        return withSample(study, a.sample, assign(&Sample::treatment, a.treatment, validTreatment(a.treatment)));
    }
    Result<Study> operator()(const SetKissinger& a) const {
        return withSample(study, a.sample, assign(&Sample::kissinger, a.choices, validKissinger(a.choices)));
    }
    Result<Study> operator()(const AddScans& a) const {
        return withSample(study, a.sample, [&](Sample& sample) -> Edited {
            for (const auto& scan : a.scans) {
                if (Edited check = newScan(sample, scan); !check)
                    return check;
                sample.scans.push_back(scan);
            }
            appendMissing(sample.originals, a.originals);
            return {};
        });
    }
    Result<Study> operator()(const RemoveScan& a) const {
        return withSample(study, a.scan.sample, [&](Sample& sample) -> Edited {
            if (std::erase_if(sample.scans, [&](const Shared<Scan>& s) { return s->id == a.scan.scan; }) == 0)
                return refuse(phrase("Study", "There is no scan “%1” in sample “%2”.").with(a.scan.scan, sample.name));
            forgetReference(sample, a.scan.scan);
            dropUnusedOriginals(sample);
            return {};
        });
    }
    Result<Study> operator()(const RenameScan& a) const {
        return withScan(study, a.scan, assign(&Scan::name, a.name, validName(a.name)));
    }
    Result<Study> operator()(const MoveGlassWindow& a) const { return (*this)(SetChoice<&Scan::glassWindow>{a.scan, a.window}); }
    Result<Study> operator()(const MoveLiquidWindow& a) const {
        return (*this)(SetChoice<&Scan::liquidWindow>{a.scan, a.window});
    }
    template<auto choice>
    Result<Study> operator()(const SetChoice<choice>& a) const {
        return withScan(study, a.scan, [&](Scan& scan, const Sample&) -> Edited {
            const TypeOf<choice> value = a.value;
            for (const Edited& check : {inRange(fieldAt<choice>(), value), inRange(value)})
                if (!check)
                    return check;
            choiceIn<choice>(scan) = value;
            return {};
        });
    }
    template<auto choice>
    Result<Study> operator()(const ForgetChoice<choice>& a) const {
        return withScan(study, a.scan, [](Scan& scan, const Sample&) -> Edited {
            choiceIn<choice>(scan).reset();
            return {};
        });
    }
    Result<Study> operator()(const ResetWindows& a) const {
        return withScan(study, a.scan, [](Scan& scan, const Sample&) -> Edited {
            scan.glassWindow.reset();
            scan.liquidWindow.reset();
            return {};
        });
    }
    Result<Study> operator()(const MovePeakWindow& a) const {
        if (Edited check = validWindow(a.window); !check)
            return std::unexpected(check.error());
        return withScan(study, a.scan, editPeak(a.peak, [&](PeakPick& pick) { pick.window = a.window; }));
    }
    Result<Study> operator()(const SetPeakBranch& a) const {
        return withScan(study, a.scan, editPeak(a.peak, [&](PeakPick& pick) { pick.branch = a.branch; }));
    }
    Result<Study> operator()(const ResetPeaks& a) const {
        return withScan(study, a.scan, assign(&Scan::peaks, std::nullopt, {}));
    }
    Result<Study> operator()(const SetExo& a) const {
        return withScan(study, a.scan, [&](Scan& scan, const Sample&) -> Edited {
            if (scan.baseline && scan.choices.exo != a.exo)
                turnOver(*scan.baseline);
            scan.choices.exo = a.exo;
            return {};
        });
    }
    Result<Study> operator()(const ApplyLag& a) const {
        return withScan(study, a.scan, [&](Scan& scan, const Sample&) -> Edited {
            if (a.apply && !scan.availableLag)
                return refuse(phrase("Study", "The file of scan “%1” states no thermal lag.").with(scan.name));
            scan.choices.lag = a.apply ? scan.availableLag : std::nullopt;
            return {};
        });
    }
    Result<Study> operator()(const SetGlassReference& a) const {
        return withScan(study, a.scan, [&](Scan& scan, const Sample& sample) -> Edited {
            const Edited check = validReference(sample, scan, a.reference);
            if (check)
                scan.glassReference = a.reference;
            return check;
        });
    }
    Result<Study> operator()(const SetInKissinger& a) const {
        return withScan(study, a.scan, assign(&Scan::inKissinger, a.included, {}));
    }
    Result<Study> operator()(const SetCompression& a) const {
        return withSample(study, a.sample, assign(&Sample::compression, a.choices, validCompression(a.choices)));
    }
};

} // namespace

Result<Study> reduce(const Study& study, const Action& action) {
    return std::visit(Reducer{{study}, {study}, {study}, {study}, study}, action);
}

Result<Study> reduce(const Study& study, const std::vector<Action>& actions) {
    Result<Study> changed = study;
    for (const auto& action : actions)
        if (changed = reduce(*changed, action); !changed)
            break;
    return changed;
}

} // namespace vitrine
