#include "core/document/validity.h"

#include "core/document/sample_fields.h"

namespace vitrine {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Refuses with `what` unless `holds`.
Edited require(bool holds, const Message& what, const Message& remedy = {}) {
    return holds ? Edited() : refuse(what, remedy);
}

} // namespace

Edited validName(const std::string& name) {
    return require(!isBlank(name), phrase("Study", "A name cannot be blank."));
}

Edited validWindow(Interval window) {
    return inRange(fieldAt<&PeakPick::window>(), window);
}
Edited validHeatingRate(double rate) {
    return inRange(fieldAt<&ThermogramChoices::heatingRate>(), std::optional(rate));
}
Edited validMass(double mass) {
    return inRange(fieldAt<&ThermogramChoices::mass>(), std::optional(mass));
}
Edited validTreatment(const SampleTreatment& treatment) {
    return inRange(treatment);
}
Edited validKissinger(const KissingerChoices& choices) {
    return inRange(choices);
}
Edited validPeaks(const std::vector<PeakPick>& peaks) {
    return inRange(peaks);
}

Edited validBaseline(const PeakBaselineChoice& baseline) {
    double last = 0;
    for (const BaselineAnchor& anchor : baseline.anchors) {
        if (!isPositiveNumber(anchor.temperature) || !std::isfinite(anchor.signal.value_or(0)))
            return refuse(phrase("Study", "An anchor at %1 K cannot be.").with(Figure{anchor.temperature}));
        if (!(anchor.temperature > last))
            return refuse(phrase("Study", "Two anchors at %1 K cannot be.").with(Figure{anchor.temperature}),
                          phrase("Study", "Give each anchor a temperature of its own."));
        last = anchor.temperature;
    }
    return {};
}

Edited newSample(const Study& study, const Shared<Sample>& sample) {
    if (!sample || sample->id.empty())
        return refuse(phrase("Study", "A sample without an identity cannot be added."));
    if (Edited check = validName(sample->name); !check)
        return check;
    return require(!findSample(study, sample->id), phrase("Study", "Sample “%1” is already in the study.").with(sample->name));
}

Edited newScan(const Sample& sample, const Shared<Scan>& scan) {
    if (!scan || scan->id.empty() || !scan->recording)
        return refuse(phrase("Study", "A scan without a recording cannot be added."));
    const bool known = std::ranges::any_of(sample.scans, [&](const Shared<Scan>& s) {
        return s->id == scan->id || (s->source.sha256 == scan->source.sha256 && s->source.curve == scan->source.curve);
    });
    return require(
        !known,
        phrase("Study", "“%1” of file %2 is already in sample “%3”.").with(scan->source.curve, scan->source.file, sample.name));
}

Edited validReference(const Sample& sample, const Scan& scan, const std::string& reference) {
    if (reference.empty())
        return {};
    const Scan* lender = findScan(sample, reference);
    if (!lender)
        return refuse(phrase("Study", "There is no scan “%1” in sample “%2”.").with(reference, sample.name));
    return require(reference != scan.id && lender->glassReference.empty(),
                   phrase("Study", "Scan “%1” cannot lend its glass line to “%2”.").with(lender->name, scan.name),
                   phrase("Study", "Choose another scan that uses its own glass line."));
}

} // namespace vitrine
