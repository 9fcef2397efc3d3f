#pragma once
#include "widgets/plot/theme.h"

#include <QFont>
#include <QString>

namespace vitrine {

/// The style sheet of the whole window in the colours of a theme, its type relative to `body`. Widgets with the
/// property "role" are "title", "section", "small", "faint", "smallFaint", "card", "warningCard", "bench" or "pane".
QString styleSheetFor(const Theme&, const QFont& body);

} // namespace vitrine
