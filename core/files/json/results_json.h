#pragma once
#include "core/files/json/value_json.h"
#include "core/quantity/quantity.h"
#include "core/results/results.h"

namespace vitrine {

/// {"value": v, "error": e} with "ci95" and "method" where there are any; null for an unknown error.
QJsonObject measuredJson(const Measured&, const char* method = nullptr);
/// {"problem": …, "remedy": …} in English.
QJsonObject problemJson(const Problem&);
/// The one or the other.
QJsonObject resultJson(const Result<Measured>&, const char* method = nullptr);

namespace json {

/// The key of a result within its object.
inline QLatin1String keyOf(const Definition& definition) {
    const std::string_view key = definition.keyWithin();
    return QLatin1String(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace json

/// Every result of a list under its key; null where it is not there for no reason that is worth words. `method`: in place of
/// the one in the list.
template<class T>
void putResults(QJsonObject& object, const QuantityList<T>& list, const T& from, const char* method = nullptr) {
    for (const Quantity<T>& each : list) {
        const auto value = each.value(from);
        const bool absent = !value && value.error() == Problem{};
        object[json::keyOf(each.definition)] =
            absent ? QJsonValue() : QJsonValue(resultJson(value, method ? method : each.told.method));
    }
}

/// They as an object of their own.
template<class T>
QJsonObject listJson(const QuantityList<T>& list, const T& from) {
    QJsonObject object;
    putResults(object, list, from);
    return object;
}

/// Why there is none of them.
template<class T>
void putProblem(QJsonObject& object, const QuantityList<T>& list, const Problem& why) {
    for (const Quantity<T>& each : list)
        object[json::keyOf(each.definition)] = problemJson(why);
}

/// A Kissinger fit: formula, n, E_a in kJ/mol, as E_a/R and as E_a/(R T_g), its points and what it was
/// checked by.
QJsonObject kissingerJson(const KissingerFit&);

/// All results of a sample; the two must belong together (scans and patterns in the same order). `curves` puts the points
/// of S(q) and G(r) in.
QJsonObject sampleResultJson(const Sample&, const SampleResult&, bool curves = false);
/// The same as text, as it is kept in sample files.
std::string sampleResultText(const Sample&, const SampleResult&);

/// The results of one scan.
QJsonObject scanResultJson(const Scan&, const ScanResult&);

/// The results of one pattern with its source and conditions; what cannot be had is a problem in its place. q
/// in Å⁻¹, r in Å, density in atoms/Å³. `curves` puts the points of S(q), G(r) and the χ² map in as arrays;
/// without it only their extent is there. A background has no results but that of its frames.
QJsonObject patternResultJson(const ScatteringPattern&, const PatternResult&, bool curves = false);

/// What follows from all samples together; empty where nothing was evaluated. Pressures in GPa, temperatures in K.
/// `curves` puts the points of ΔG(r) in.
QJsonObject studyResultJson(const Study&, const Results&, bool curves = false);

/// {"vitrine": VERSION, "samples": […], "study": {…}}.
QJsonObject resultsJson(const Study&, const Results&, bool curves = false);

std::string jsonText(const QJsonObject&);

} // namespace vitrine
