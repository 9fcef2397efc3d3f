#include "core/document/study.h"

#include "core/curve/named.h"

namespace vitrine {

const Sample* findSample(const Study& study, const std::string& id) {
    return named(study.samples, id);
}
const Scan* findScan(const Sample& sample, const std::string& id) {
    return named(sample.scans, id);
}

const Scan* findScan(const Study& study, const ScanPath& path) {
    const Sample* sample = findSample(study, path.sample);
    return sample ? findScan(*sample, path.scan) : nullptr;
}

const ScatteringPattern* findPattern(const Sample& sample, const std::string& id) {
    return named(sample.patterns, id);
}

const ScatteringPattern* findPattern(const Study& study, const PatternPath& path) {
    const Sample* sample = findSample(study, path.sample);
    return sample ? findPattern(*sample, path.pattern) : nullptr;
}

const RubyMeasurement* findRuby(const Study& study, const RubyPath& path) {
    const Sample* sample = findSample(study, path.sample);
    return sample ? named(sample->rubies, path.ruby) : nullptr;
}

const HeatRun* findHeatRun(const Study& study, const HeatRunPath& path) {
    const Sample* sample = findSample(study, path.sample);
    return sample ? named(sample->heatRuns, path.run) : nullptr;
}

} // namespace vitrine
