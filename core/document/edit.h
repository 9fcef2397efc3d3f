#pragma once
#include "core/document/study.h"

namespace vitrine {

/// What an edit of a part answers: nothing, or why it cannot be done.
using Edited = std::expected<void, Problem>;

/// The study with one sample replaced by an edited copy; everything else is shared. Refuses an unknown sample.
template<class Edit>
Result<Study> withSample(const Study& study, const std::string& id, Edit edit) {
    const auto found = std::ranges::find(study.samples, id, [](const Shared<Sample>& s) { return s->id; });
    if (found == study.samples.end())
        return refuse(phrase("Study", "There is no sample “%1” in the study.").with(id));
    Sample sample = **found;
    if (Edited edited = edit(sample); !edited)
        return std::unexpected(edited.error());
    Study changed = study;
    changed.samples[static_cast<std::size_t>(found - study.samples.begin())] = std::move(sample);
    return changed;
}

/// The study with one scan replaced by an edited copy; `edit` is given the scan and the sample it belongs to.
template<class Edit>
Result<Study> withScan(const Study& study, const ScanPath& path, Edit edit) {
    return withSample(study, path.sample, [&](Sample& sample) -> Edited {
        const auto found = std::ranges::find(sample.scans, path.scan, [](const Shared<Scan>& s) { return s->id; });
        if (found == sample.scans.end())
            return refuse(phrase("Study", "There is no scan “%1” in sample “%2”.").with(path.scan, sample.name));
        Scan scan = **found;
        if (Edited edited = edit(scan, sample); !edited)
            return edited;
        *found = std::move(scan);
        return {};
    });
}

/// The study with one pattern replaced by an edited copy; `edit` is given the pattern and the sample it belongs to.
template<class Edit>
Result<Study> withPattern(const Study& study, const PatternPath& path, Edit edit) {
    return withSample(study, path.sample, [&](Sample& sample) -> Edited {
        const auto found =
            std::ranges::find(sample.patterns, path.pattern, [](const Shared<ScatteringPattern>& p) { return p->id; });
        if (found == sample.patterns.end())
            return refuse(phrase("Study", "There is no pattern “%1” in sample “%2”.").with(path.pattern, sample.name));
        ScatteringPattern pattern = **found;
        if (Edited edited = edit(pattern, sample); !edited)
            return edited;
        *found = std::move(pattern);
        return {};
    });
}

} // namespace vitrine
