#pragma once
#include "core/quantity/quantity.h"
#include "core/results/results.h"

#include <QJsonObject>

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

/// Every result of a list under its key. `method`: in place of the one in the list.
template<class T>
void putResults(QJsonObject& object, const QuantityList<T>& list, const T& from, const char* method = nullptr) {
    for (const Quantity<T>& each : list)
        object[json::keyOf(each.definition)] = resultJson(each.value(from), method ? method : each.told.method);
}

/// They as an object of their own.
template<class T>
QJsonObject listJson(const QuantityList<T>& list, const T& from) {
    QJsonObject object;
    putResults(object, list, from);
    return object;
}

/// A Kissinger fit: formula, n, E_a in kJ/mol, as E_a/R and as E_a/(R T_g), its points and what it was
/// checked by.
QJsonObject kissingerJson(const KissingerFit&);

/// All results of a sample; the two must belong together (scans and patterns in the same order). `curves` puts the points
/// of S(q) and G(r) in.
QJsonObject sampleResultJson(const Sample&, const SampleResult&, bool curves = false);
/// The same as text, as it is kept in sample files.
std::string sampleResultText(const Sample&, const SampleResult&);

/// {"vitrine": VERSION, "samples": […], "study": {…}}.
QJsonObject resultsJson(const Study&, const Results&, bool curves = false);

std::string jsonText(const QJsonObject&);

} // namespace vitrine
