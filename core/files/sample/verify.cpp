#include "core/files/sample/verify.h"

#include "core/evaluation/evaluate.h"
#include "core/files/content/sha256.h"
#include "core/files/json/results_json.h"
#include "core/files/sample/verify_curves.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vitrine {

namespace {

constexpr double tolerance = 1e-9;

using Difference = std::optional<QString>;

Difference difference(const QJsonValue& a, const QJsonValue& b, const QString& path);

Difference difference(const QJsonObject& a, const QJsonObject& b, const QString& path) {
    for (const QString& key : a.keys()) // in their order
        if (auto found = difference(a.value(key), b.value(key), path + QLatin1Char('/') + key))
            return found;
    return {};
}

Difference difference(const QJsonArray& a, const QJsonArray& b, const QString& path) {
    if (a.size() != b.size())
        return path;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (auto found = difference(a[i], b[i], path + QLatin1Char('/') + QString::number(i)))
            return found;
    return {};
}

bool areClose(double a, double b) {
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

Difference difference(const QJsonValue& a, const QJsonValue& b, const QString& path) {
    if (a.isObject() && b.isObject())
        return difference(a.toObject(), b.toObject(), path);
    if (a.isArray() && b.isArray())
        return difference(a.toArray(), b.toArray(), path);
    const bool equal = a.isDouble() && b.isDouble() ? areClose(a.toDouble(), b.toDouble()) : a == b;
    return equal ? Difference() : path;
}

void checkOriginals(const Sample& sample, std::vector<Problem>& problems) {
    for (const auto& original : sample.originals)
        if (const auto bytes = original->bytes.all(); !bytes)
            problems.push_back(bytes.error());
        else if (sha256(*bytes) != original->sha256)
            problems.push_back({phrase("Verify", "The embedded original does not match its SHA-256."), {}, original->file});
}

/// A file of this version holds all the results that there are now.
std::string differenceOf(const LoadedSample& loaded, const std::string& now) {
    const std::string path = firstDifference(loaded.results, now);
    return path.empty() && loaded.version == VITRINE_VERSION ? firstDifference(now, loaded.results) : path;
}

void checkResults(const LoadedSample& loaded, std::vector<Problem>& problems) {
    if (loaded.results.empty())
        return;
    Memo memo;
    const Shared<SampleResult> now = evaluate(Shared<Sample>(loaded.sample), memo);
    const std::string path = differenceOf(loaded, sampleResultText(loaded.sample, *now));
    if (!path.empty())
        problems.push_back({phrase("Verify", "A stored result differs from the one evaluated now: %1 (the file was "
                                             "written by version %2).")
                                .with(path, loaded.version),
                            phrase("Verify", "Open the file and save it to store the results of this version."),
                            {}});
}

} // namespace

std::string firstDifference(const std::string& stored, const std::string& now) {
    const auto parsed = [](const std::string& json) { return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object(); };
    const Difference found = difference(parsed(stored), parsed(now), {});
    return found ? found->mid(1).toStdString() : std::string();
}

std::vector<Problem> verifySample(const LoadedSample& loaded) {
    std::vector<Problem> problems = loaded.words;
    checkOriginals(loaded.sample, problems);
    checkCurves(loaded.sample, problems);
    checkResults(loaded, problems);
    return problems;
}

} // namespace vitrine
