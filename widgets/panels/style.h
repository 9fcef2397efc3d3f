#pragma once
#include "widgets/plot/theme.h"

#include <QString>

namespace vitrine {

/// The style sheet of the whole window in the colours of a theme.
QString styleSheetFor(const Theme&);

} // namespace vitrine
