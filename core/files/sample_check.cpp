#include "core/files/sample_check.h"

#include <set>

namespace vitrine {

namespace {

template<class T, class Check>
Edited ifPresent(const std::optional<T>& value, Check check) {
    return value ? check(*value) : Edited();
}

/// The first of several checks that fails.
Edited first(std::initializer_list<Edited> checks) {
    for (const Edited& check : checks)
        if (!check)
            return check;
    return {};
}

Edited validScan(const Sample& sample, const Scan& scan) {
    return first({ifPresent(scan.choices.heatingRate, validHeatingRate),
                  ifPresent(scan.choices.mass, validMass), ifPresent(scan.glassWindow, validWindow),
                  ifPresent(scan.liquidWindow, validWindow), ifPresent(scan.peaks, validPeaks),
                  validReference(sample, scan, scan.glassReference)});
}

Edited haveIdentities(const Sample& sample) {
    std::set<std::string> ids;
    for (const auto& scan : sample.scans)
        if (scan->id.empty() || !ids.insert(scan->id).second)
            return refuse(phrase("SampleFile", "Scan “%1” has no identity of its own.").with(scan->name));
    if (sample.id.empty())
        return refuse(phrase("SampleFile", "The sample has no identity."));
    return {};
}

} // namespace

Edited validSample(const Sample& sample) {
    Edited check =
        first({haveIdentities(sample), validTreatment(sample.treatment), validKissinger(sample.kissinger)});
    for (const auto& scan : sample.scans)
        if (check)
            check = validScan(sample, *scan);
    return check;
}

} // namespace vitrine
