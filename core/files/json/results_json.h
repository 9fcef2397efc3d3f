#pragma once
#include "core/results/results.h"

#include <QJsonObject>

namespace vitrine {

/// {"value": v, "error": e} with "ci95" and "method" where there are any; null for an unknown error.
QJsonObject measuredJson(const Measured&, const char* method = nullptr);
/// {"problem": …, "remedy": …} in English.
QJsonObject problemJson(const Problem&);
/// The one or the other.
QJsonObject resultJson(const Result<Measured>&, const char* method = nullptr);

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
