#include "core/document/validity.h"

namespace vitrine {

namespace {

bool isPositive(double x) {
    return std::isfinite(x) && x > 0;
}
bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Refuses with `what` unless `holds`.
Edited require(bool holds, const Message& what, const Message& remedy = {}) {
    return holds ? Edited() : refuse(what, remedy);
}

template<class Test>
bool absentOr(const std::optional<double>& value, Test test) {
    return !value || (std::isfinite(*value) && test(*value));
}

} // namespace

Edited validName(const std::string& name) {
    return require(!isBlank(name), phrase("Study", "A name cannot be blank."));
}

Edited validWindow(Interval window) {
    return require(isPositive(window.low) && isPositive(window.high) && window.low < window.high,
                   phrase("Study", "A window from %1 to %2 K holds nothing.").with(Figure{window.low}, Figure{window.high}),
                   phrase("Study", "Give the lower temperature first, both above 0 K."));
}

Edited validHeatingRate(double rate) {
    return require(isPositive(rate), phrase("Study", "A heating rate of %1 K/s is not positive.").with(Figure{rate}));
}

Edited validMass(double mass) {
    return require(isPositive(mass), phrase("Study", "A sample mass of %1 g is not positive.").with(Figure{mass}));
}

Edited validTreatment(const SampleTreatment& t) {
    const auto positive = [](double x) { return x > 0; };
    const auto notNegative = [](double x) { return x >= 0; };
    if (!absentOr(t.pressure, notNegative))
        return refuse(phrase("Study", "A pressure of %1 GPa is negative.").with(Figure{*t.pressure}));
    if (!absentOr(t.temperature, positive))
        return refuse(phrase("Study", "A temperature of %1 K is not above 0 K.").with(Figure{*t.temperature}));
    if (!absentOr(t.hold, notNegative))
        return refuse(phrase("Study", "A hold of %1 s is negative.").with(Figure{*t.hold}));
    if (!absentOr(t.coolingRate, positive))
        return refuse(phrase("Study", "A cooling rate of %1 K/s is not positive.").with(Figure{*t.coolingRate}));
    return {};
}

Edited validKissinger(const KissingerChoices& choices) {
    return require(choices.referenceTg == 0 || isPositive(choices.referenceTg),
                   phrase("Study", "A reference T_g of %1 K is not above 0 K.").with(Figure{choices.referenceTg}));
}

Edited validPeaks(const std::vector<PeakPick>& peaks) {
    for (const auto& peak : peaks)
        if (Edited check = validWindow(peak.window); !check)
            return check;
    return {};
}

Edited validBaseline(const PeakBaselineChoice& baseline) {
    double last = 0;
    for (const BaselineAnchor& anchor : baseline.anchors) {
        if (!isPositive(anchor.temperature) || !std::isfinite(anchor.signal.value_or(0)))
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
