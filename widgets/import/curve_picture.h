#pragma once
#include "core/document/study.h"
#include "widgets/plot/theme.h"

#include <QImage>
#include <QPolygonF>

class QPainter;

namespace vitrine {

/// Curves for a small picture without axes: a few hundred points each, in the unit square.
using CurvePicture = std::vector<QPolygonF>;

CurvePicture pictureOf(const std::vector<Shared<Scan>>&);
CurvePicture pictureOf(const std::vector<Shared<ScatteringPattern>>&);
/// Of the scans of a sample; of its patterns where it has no scans.
CurvePicture pictureOf(const Sample&);

void paint(const CurvePicture&, QPainter&, const QRectF& area, const Theme&);

/// The picture on a transparent ground, `ratio` device pixels a pixel.
QImage imageOf(const CurvePicture&, const QSize&, const Theme&, double ratio = 2);

} // namespace vitrine
