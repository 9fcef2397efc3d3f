#pragma once
#include "core/calorimetry/peaks.h"
#include "core/document/source.h"
#include "core/files/json/fields.h"
#include "core/quantity/measured.h"

namespace vitrine::json {

// Small parts that several documents have in common.

QJsonArray intervalJson(Interval);
Interval intervalOf(const Fields&, QLatin1String key);

/// Where a curve comes from, without the answers that were given when it was read.
QJsonObject sourceJson(const Source&);

/// Adds the branch of a peak or of a line as results have it: "shadow", "overshoot" or "other", and of crystallisation and
/// melting, which are "other", "event" with the name.
void addBranch(QJsonObject&, PeakBranch);

/// The sentences in English.
QJsonArray englishList(const std::vector<Message>&);

} // namespace vitrine::json
