#pragma once
#include "core/series/member_point.h"
#include "core/series/series_choices.h"

#include <QString>

namespace vitrine {

/// "Frame 37 · 512 K", or "Frames 31–40 · 512 K" of a mean, counted from 1; without a condition over the number of the frame.
QString nameOfPoint(const MemberPoint&, SeriesAxis);

} // namespace vitrine
