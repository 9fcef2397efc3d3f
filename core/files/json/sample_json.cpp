#include "core/files/json/sample_json.h"

#include "core/files/json/choices_json.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using json::Complaint;
using json::Fields;
using L1 = QLatin1String;

QJsonObject originalJson(const Shared<Original>& original) {
    return json::objectOf({{"file", original->file}, {"sha256", original->sha256}});
}

bool isSound(const MassCourse& course) {
    return course.share.size() == course.temperature.size() &&
           std::ranges::is_sorted(course.temperature, std::ranges::less_equal{});
}

Scan scanOf(const Fields& fields) {
    Scan scan = json::choicesOf<Scan>(fields);
    if (scan.massCourse && !isSound(*scan.massCourse))
        scan.massCourse.reset();
    return scan;
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

/// Files of before there were patterns have neither them nor choices about compression.
void addPatterns(const Fields& f, SampleOutline& outline) {
    if (!f.has(L1("patterns")) && !f.has(L1("compression")))
        return;
    for (const auto& pattern : f.objects(L1("patterns")))
        outline.patterns.push_back(json::choicesOf<ScatteringPattern>(pattern));
    if (!f.has(L1("compression")))
        f.complain(L1("compression"));
}

/// Files of before, and samples that have none, lack them.
void addMethods(const Fields& f, SampleOutline& outline) {
    if (f.has(L1("rubies")))
        for (const auto& ruby : f.objects(L1("rubies")))
            outline.rubies.push_back(json::choicesOf<RubyMeasurement>(ruby));
    if (f.has(L1("heat_runs")))
        for (const auto& run : f.objects(L1("heat_runs")))
            outline.heatRuns.push_back(json::choicesOf<HeatRun>(run));
}

SampleOutline outlineOf(const Fields& f) {
    SampleOutline outline{json::choicesOf<Sample>(f), {}, {}, {}};
    for (const auto& scan : f.objects(L1("scans")))
        outline.scans.push_back(scanOf(scan));
    addPatterns(f, outline);
    addMethods(f, outline);
    for (const auto& original : f.objects(L1("originals")))
        outline.originals.push_back({original.text(L1("file")), original.text(L1("sha256")), {}});
    if (!f.has(L1("simulated")))
        outline.sample.simulated = namedAsSimulated(outline);
    return outline;
}

} // namespace

QByteArray sampleChoicesJson(const Sample& sample) {
    QJsonObject choices = json::choicesJson(sample);
    json::put(
        choices,
        {{"scans", sample.scans}, {"patterns", sample.patterns}, {"originals", json::listOf(sample.originals, originalJson)}});
    if (!sample.rubies.empty())
        json::put(choices, {{"rubies", sample.rubies}});
    if (!sample.heatRuns.empty())
        json::put(choices, {{"heat_runs", sample.heatRuns}});
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
