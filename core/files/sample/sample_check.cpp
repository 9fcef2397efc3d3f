#include "core/files/sample/sample_check.h"

#include "core/document/sample_fields.h"
#include "core/document/scan_fields.h"

#include <set>

namespace vitrine {

namespace {

/// The first of several checks that fails.
Edited first(std::initializer_list<Edited> checks) {
    for (const Edited& check : checks)
        if (!check)
            return check;
    return {};
}

Edited validScan(const Sample& sample, const Scan& scan) {
    return first({inRange(scan), scan.baseline ? validBaseline(*scan.baseline) : Edited(),
                  validReference(sample, scan, scan.glassReference)});
}

Edited validPattern(const Sample& sample, const ScatteringPattern& pattern) {
    return first({validPatternChoices(sample, pattern, pattern.choices), validConditions(pattern.pressure, pattern.temperature),
                  validSeries(pattern)});
}

/// Whether every one has an identity that no other has; `nameless` is the sentence for the first that has not.
template<class T>
Edited haveIdentities(const std::vector<Shared<T>>& parts, const Message& nameless) {
    std::set<std::string> ids;
    for (const auto& part : parts)
        if (part->id.empty() || !ids.insert(part->id).second)
            return refuse(nameless.with(part->name));
    return {};
}

Edited haveIdentities(const Sample& sample) {
    if (sample.id.empty())
        return refuse(phrase("SampleFile", "The sample has no identity."));
    return first({haveIdentities(sample.scans, phrase("SampleFile", "Scan “%1” has no identity of its own.")),
                  haveIdentities(sample.patterns, phrase("SampleFile", "Pattern “%1” has no identity of its own.")),
                  haveIdentities(sample.rubies, phrase("SampleFile", "The measurement “%1” has no identity of its own.")),
                  haveIdentities(sample.heatRuns, phrase("SampleFile", "The measurement “%1” has no identity of its own."))});
}

} // namespace

Edited validSample(const Sample& sample) {
    Edited check = first({haveIdentities(sample), validTreatment(sample.treatment), validKissinger(sample.kissinger),
                          validCompression(sample.compression), inRange(sample.heatCapacity)});
    for (const auto& scan : sample.scans)
        if (check)
            check = validScan(sample, *scan);
    for (const auto& pattern : sample.patterns)
        if (check)
            check = validPattern(sample, *pattern);
    for (const auto& ruby : sample.rubies)
        if (check)
            check = inRange(ruby->choices);
    return check;
}

} // namespace vitrine
