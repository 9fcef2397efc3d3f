#include "core/files/json/sample_json.h"

#include "core/files/json/baseline_json.h"
#include "core/files/json/names.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/pattern_json.h"
#include "core/files/json/words_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace vitrine {

namespace {

using json::Complaint;
using json::Fields;
using json::intervalJson;
using json::intervalOf;
using json::number;
using json::optionalInterval;
using json::text;
using L1 = QLatin1String;

QJsonArray quadraticJson(const CelsiusQuadratic& q) {
    return {number(q.c0), number(q.c1), number(q.c2)};
}

CelsiusQuadratic quadraticOf(const Fields& fields, L1 key) {
    const auto c = fields.numbers(key, 3);
    return {c[0], c[1], c[2]};
}

QJsonValue lagJson(const std::optional<ThermalLag>& lag) {
    if (!lag)
        return {};
    return QJsonObject{{L1("offset_K"), quadraticJson(lag->offset)}, {L1("tau_s"), quadraticJson(lag->tau)}};
}

std::optional<ThermalLag> lagOf(const Fields& fields, L1 key) {
    if (!fields.given(key))
        return {};
    const Fields lag = fields.object(key);
    return ThermalLag{quadraticOf(lag, L1("offset_K")), quadraticOf(lag, L1("tau_s"))};
}

QJsonObject choicesJson(const ThermogramChoices& choices) {
    return {{L1("exo"), json::name(choices.exo, json::exoDirections)},
            {L1("heating_rate_K_per_s"), number(choices.heatingRate)},
            {L1("mass_g"), number(choices.mass)},
            {L1("lag"), lagJson(choices.lag)}};
}

ThermogramChoices choicesOf(const Fields& f) {
    return {f.choice(L1("exo"), json::exoDirections), f.numberOrNull(L1("heating_rate_K_per_s")), f.numberOrNull(L1("mass_g")),
            lagOf(f, L1("lag"))};
}

QJsonObject peakJson(const PeakPick& peak) {
    return {{L1("window_K"), intervalJson(peak.window)},
            {L1("kind"), json::name(peak.kind, json::peakKinds)},
            {L1("branch"), json::name(peak.branch, json::peakBranches)}};
}

QJsonValue peaksJson(const std::optional<std::vector<PeakPick>>& peaks) {
    if (!peaks)
        return {};
    QJsonArray list;
    for (const auto& peak : *peaks)
        list.append(peakJson(peak));
    return list;
}

std::optional<std::vector<PeakPick>> peaksOf(const Fields& fields) {
    if (!fields.given(L1("peaks")))
        return {};
    std::vector<PeakPick> peaks;
    for (const auto& f : fields.objects(L1("peaks")))
        peaks.push_back(
            {intervalOf(f, L1("window_K")), f.choice(L1("kind"), json::peakKinds), f.choice(L1("branch"), json::peakBranches)});
    return peaks;
}

/// Absent where the mass stays, as in files of before.
void addMassCourse(QJsonObject& scan, const std::optional<MassCourse>& course) {
    if (!course)
        return;
    QJsonArray temperatures, shares;
    std::ranges::transform(course->temperature, std::back_inserter(temperatures), [](double t) { return number(t); });
    std::ranges::transform(course->share, std::back_inserter(shares), [](double share) { return number(share); });
    scan[L1("mass_course")] = QJsonObject{{L1("temperature_K"), temperatures}, {L1("share"), shares}};
}

std::optional<MassCourse> massCourseOf(const Fields& fields) {
    if (!fields.has(L1("mass_course")))
        return {};
    const Fields course = fields.object(L1("mass_course"));
    MassCourse read{course.numbers(L1("temperature_K")), course.numbers(L1("share"))};
    const bool ascending = std::ranges::is_sorted(read.temperature, std::ranges::less_equal{});
    return read.share.size() == read.temperature.size() && ascending ? std::optional(std::move(read)) : std::nullopt;
}

QJsonObject scanJson(const Scan& scan) {
    QJsonObject json{{L1("id"), text(scan.id)},
                     {L1("name"), text(scan.name)},
                     {L1("source"), json::answeredSourceJson(scan.source)},
                     {L1("signal"), json::name(scan.recording->kind, json::signalKinds)},
                     {L1("choices"), choicesJson(scan.choices)},
                     {L1("available_lag"), lagJson(scan.availableLag)},
                     {L1("notes"), json::wordsListJson(scan.notes)},
                     {L1("glass_window_K"), intervalJson(scan.glassWindow)},
                     {L1("liquid_window_K"), intervalJson(scan.liquidWindow)},
                     {L1("peaks"), peaksJson(scan.peaks)},
                     {L1("baseline"), json::baselineJson(scan.baseline)},
                     {L1("glass_reference"), text(scan.glassReference)},
                     {L1("cooling"), scan.cooling},
                     {L1("in_kissinger"), scan.inKissinger}};
    addMassCourse(json, scan.massCourse);
    return json;
}

Scan scanOf(const Fields& f) {
    Scan scan;
    scan.id = f.text(L1("id"));
    scan.name = f.text(L1("name"));
    scan.source = json::sourceOf(f.object(L1("source")));
    scan.choices = choicesOf(f.object(L1("choices")));
    scan.availableLag = lagOf(f, L1("available_lag"));
    scan.notes = json::wordsList(f.objects(L1("notes")));
    scan.glassWindow = optionalInterval(f, L1("glass_window_K"));
    scan.liquidWindow = optionalInterval(f, L1("liquid_window_K"));
    scan.peaks = peaksOf(f);
    scan.baseline = json::baselineOf(f, L1("baseline"));
    scan.glassReference = f.text(L1("glass_reference"));
    scan.cooling = f.flag(L1("cooling"));
    scan.inKissinger = f.flag(L1("in_kissinger"));
    scan.massCourse = massCourseOf(f);
    return scan;
}

QJsonObject treatmentJson(const SampleTreatment& t) {
    return {{L1("kind"), json::name(t.kind, json::treatments)},
            {L1("pressure_GPa"), number(t.pressure)},
            {L1("temperature_K"), number(t.temperature)},
            {L1("hold_s"), number(t.hold)},
            {L1("cooling_rate_K_per_s"), number(t.coolingRate)}};
}

SampleTreatment treatmentOf(const Fields& f) {
    return {f.choice(L1("kind"), json::treatments), f.numberOrNull(L1("pressure_GPa")), f.numberOrNull(L1("temperature_K")),
            f.numberOrNull(L1("hold_s")), f.numberOrNull(L1("cooling_rate_K_per_s"))};
}

QJsonObject kissingerJson(const KissingerChoices& choices) {
    return {{L1("formula"), json::name(choices.formula, json::formulas)}, {L1("reference_tg_K"), number(choices.referenceTg)}};
}

QJsonArray originalsJson(const Sample& sample) {
    QJsonArray list;
    for (const auto& original : sample.originals)
        list.append(QJsonObject{{L1("file"), text(original->file)}, {L1("sha256"), text(original->sha256)}});
    return list;
}

Sample sampleOf(const Fields& f) {
    Sample sample;
    sample.id = f.text(L1("id"));
    sample.name = f.text(L1("name"));
    sample.composition = f.text(L1("composition"));
    sample.treatment = treatmentOf(f.object(L1("treatment")));
    const Fields kissinger = f.object(L1("kissinger"));
    sample.kissinger = {kissinger.choice(L1("formula"), json::formulas), kissinger.number(L1("reference_tg_K"))};
    sample.simulated = f.has(L1("simulated")) && f.flag(L1("simulated"));
    if (f.has(L1("remarks")))
        sample.remarks = json::wordsList(f.objects(L1("remarks")));
    return sample;
}

bool saysSimulated(const std::string& name) {
    return QString::fromStdString(name).contains(L1("simulated"), Qt::CaseInsensitive);
}

/// Files of before the field say it with names only: that of the sample, or those of all its curves.
bool namedAsSimulated(const SampleOutline& outline) {
    const auto curveSays = [](const auto& curve) { return saysSimulated(curve.name); };
    const bool curvesSay = std::ranges::all_of(outline.scans, curveSays) && std::ranges::all_of(outline.patterns, curveSays);
    return saysSimulated(outline.sample.name) || (curvesSay && outline.scans.size() + outline.patterns.size() > 0);
}

/// Files of before there were patterns have neither of the two fields.
void addPatterns(const Fields& f, SampleOutline& outline) {
    if (!f.has(L1("patterns")) && !f.has(L1("compression")))
        return;
    for (const auto& pattern : f.objects(L1("patterns")))
        outline.patterns.push_back(json::patternOf(pattern));
    outline.sample.compression = json::compressionChoicesOf(f.object(L1("compression")));
}

QJsonArray scansJson(const Sample& sample) {
    QJsonArray list;
    for (const auto& scan : sample.scans)
        list.append(scanJson(*scan));
    return list;
}

QJsonArray patternsJson(const Sample& sample) {
    QJsonArray list;
    for (const auto& pattern : sample.patterns)
        list.append(json::patternJson(*pattern));
    return list;
}

SampleOutline outlineOf(const Fields& f) {
    SampleOutline outline{.sample = sampleOf(f), .scans = {}, .kinds = {}, .patterns = {}, .originals = {}};
    for (const auto& scan : f.objects(L1("scans"))) {
        outline.scans.push_back(scanOf(scan));
        outline.kinds.push_back(scan.choice(L1("signal"), json::signalKinds));
    }
    addPatterns(f, outline);
    for (const auto& original : f.objects(L1("originals")))
        outline.originals.push_back({original.text(L1("file")), original.text(L1("sha256")), {}});
    if (!f.has(L1("simulated")))
        outline.sample.simulated = namedAsSimulated(outline);
    return outline;
}

} // namespace

QByteArray sampleChoicesJson(const Sample& sample) {
    QJsonObject choices{{L1("id"), text(sample.id)},
                        {L1("name"), text(sample.name)},
                        {L1("composition"), text(sample.composition)},
                        {L1("treatment"), treatmentJson(sample.treatment)},
                        {L1("simulated"), sample.simulated},
                        {L1("kissinger"), kissingerJson(sample.kissinger)},
                        {L1("compression"), json::compressionChoicesJson(sample.compression)},
                        {L1("scans"), scansJson(sample)},
                        {L1("patterns"), patternsJson(sample)},
                        {L1("originals"), originalsJson(sample)}};
    if (!sample.remarks.empty()) // absent from files of before
        choices[L1("remarks")] = json::wordsListJson(sample.remarks);
    return QJsonDocument(choices).toJson(QJsonDocument::Indented);
}

Result<SampleOutline> sampleOutline(const QByteArray& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return refuse(phrase("SampleFile", "The choices in the file are not readable."));
    Complaint complaint;
    SampleOutline outline = outlineOf(Fields(document.object(), {}, complaint));
    if (complaint)
        return std::unexpected(*complaint);
    return outline;
}

} // namespace vitrine
