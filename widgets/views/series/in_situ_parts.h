#pragma once
#include "core/series/series_result.h"
#include "widgets/views/series/series_parts.h"

namespace vitrine {

/// A stack whose frames are a series, with what follows from them.
struct ShownSeries {
    std::string sample, pattern; ///< ids
    QString name;
    const SeriesResult* result = nullptr;
};

/// Whether a series is over places.
enum class SeriesForm { Over, Map };

/// The series of that form: the selected one, else the first of the study; nothing where there is none.
std::optional<ShownSeries> shownSeries(const Moment&, const Selection&, SeriesForm);

/// The point of the series that is in hand: of the selected stack the one that was clicked; nothing where there is none.
const MemberPoint* pointInHand(const ShownSeries&, const Selection&);

/// Why nothing of a series can be drawn.
QString whyNoSeriesShown(const Moment&, SeriesForm);

/// "T / K", "P / GPa", "t / s", "frame".
QString titleOfAxis(SeriesAxis);

} // namespace vitrine
