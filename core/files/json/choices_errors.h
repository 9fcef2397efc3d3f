#pragma once
#include "core/robustness/summary.h"

#include <QJsonObject>

namespace vitrine {

/// What resultsJson() made, where every number that has a spread in a run of the study carries "choices_error" beside its
/// "error": the spread over the choices as one standard error, in the unit of the value. What has none stays as it is.
QJsonObject withChoicesErrors(QJsonObject results, const RobustnessSummary&);

} // namespace vitrine
