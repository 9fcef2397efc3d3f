#include "core/document/reduce_baseline.h"

#include "core/document/edit.h"
#include "core/document/validity.h"

namespace vitrine {

namespace {

/// The baseline of a scan, or a new one, changed by `edit`, put in order and checked; without anchors there is none.
template<class Edit>
auto editBaseline(Edit edit) {
    return [=](Scan& scan, const Sample&) -> Edited {
        PeakBaselineChoice changed = scan.baseline.value_or(PeakBaselineChoice{});
        if (Edited edited = edit(changed, scan); !edited)
            return edited;
        std::ranges::sort(changed.anchors, {}, &BaselineAnchor::temperature);
        const Edited check = validBaseline(changed);
        if (check)
            scan.baseline = changed.anchors.empty() ? std::nullopt : std::optional(changed);
        return check;
    };
}

Edited hasAnchor(const PeakBaselineChoice& baseline, std::size_t anchor, const Scan& scan) {
    if (anchor < baseline.anchors.size())
        return {};
    return refuse(phrase("Study", "The baseline of scan “%1” has no such anchor.").with(scan.name));
}

} // namespace

Result<Study> BaselineReducer::operator()(const SetBaseline& a) const {
    return withScan(study, a.scan, editBaseline([&](PeakBaselineChoice& baseline, const Scan&) -> Edited {
                        baseline = a.baseline;
                        return {};
                    }));
}

Result<Study> BaselineReducer::operator()(const AddAnchor& a) const {
    return withScan(study, a.scan, editBaseline([&](PeakBaselineChoice& baseline, const Scan&) -> Edited {
                        baseline.anchors.push_back(a.anchor);
                        return {};
                    }));
}

Result<Study> BaselineReducer::operator()(const MoveAnchor& a) const {
    return withScan(study, a.scan, editBaseline([&](PeakBaselineChoice& baseline, const Scan& scan) -> Edited {
                        const Edited found = hasAnchor(baseline, a.anchor, scan);
                        if (found)
                            baseline.anchors[a.anchor] = a.to;
                        return found;
                    }));
}

Result<Study> BaselineReducer::operator()(const RemoveAnchor& a) const {
    return withScan(study, a.scan, editBaseline([&](PeakBaselineChoice& baseline, const Scan& scan) -> Edited {
                        const Edited found = hasAnchor(baseline, a.anchor, scan);
                        if (found)
                            baseline.anchors.erase(baseline.anchors.begin() + static_cast<std::ptrdiff_t>(a.anchor));
                        return found;
                    }));
}

Result<Study> BaselineReducer::operator()(const SetBaselineKind& a) const {
    return withScan(study, a.scan, [&](Scan& scan, const Sample&) -> Edited {
        if (!scan.baseline)
            return refuse(phrase("Study", "Scan “%1” has no baseline set by hand.").with(scan.name),
                          phrase("Study", "Add an anchor first."));
        scan.baseline->kind = a.kind;
        return {};
    });
}

Result<Study> BaselineReducer::operator()(const ResetBaseline& a) const {
    return withScan(study, a.scan, [](Scan& scan, const Sample&) -> Edited {
        scan.baseline.reset();
        return {};
    });
}

} // namespace vitrine
