#pragma once
#include "core/document/study.h"
#include "widgets/views/view_type.h"

#include <QStringList>

namespace vitrine {

/// The kinds of data that a study holds, of "scans", "patterns", "series", "rubies" and "heatRuns", in this order. Views are
/// remembered for studies of the same kinds.
QStringList dataKinds(const Study&);

/// The kind of data that a view shows; empty for the simulator and the analysts, which show none.
QString dataKindOf(ViewType);

/// Views that a person chose, so that no data stays without a view: of each kind of the study that none of them shows, those of
/// `needed` that show it are added.
QList<ViewType> covering(const QList<ViewType>& chosen, const QList<ViewType>& needed, const Study&);

} // namespace vitrine
