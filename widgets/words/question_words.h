#pragma once
#include "core/quantity/problem.h"

#include <QString>

namespace vitrine {

/// How a question is answered in the window, as a whole sentence: “Choose where exotherms point.”; empty for none.
QString windowAnswer(Question);

/// What mends a problem, in the window's words; empty where nothing does.
QString translatedRemedy(const Problem&);

} // namespace vitrine
