#include "core/study/study.h"

namespace vitrine {

const Sample* findSample(const Study& study, const std::string& id) {
    const auto found = std::ranges::find(study.samples, id, [](const Shared<Sample>& s) { return s->id; });
    return found == study.samples.end() ? nullptr : found->get();
}

const Scan* findScan(const Sample& sample, const std::string& id) {
    const auto found = std::ranges::find(sample.scans, id, [](const Shared<Scan>& s) { return s->id; });
    return found == sample.scans.end() ? nullptr : found->get();
}

const Scan* findScan(const Study& study, const ScanPath& path) {
    const Sample* sample = findSample(study, path.sample);
    return sample ? findScan(*sample, path.scan) : nullptr;
}

const ScatteringPattern* findPattern(const Sample& sample, const std::string& id) {
    const auto found = std::ranges::find(sample.patterns, id, [](const Shared<ScatteringPattern>& p) { return p->id; });
    return found == sample.patterns.end() ? nullptr : found->get();
}

const ScatteringPattern* findPattern(const Study& study, const PatternPath& path) {
    const Sample* sample = findSample(study, path.sample);
    return sample ? findPattern(*sample, path.pattern) : nullptr;
}

} // namespace vitrine
