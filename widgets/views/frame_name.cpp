#include "widgets/views/frame_name.h"

#include "core/series/conditions.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct FrameNames {
    Q_DECLARE_TR_FUNCTIONS(FrameNames)
};

} // namespace

QString nameOfPoint(const MemberPoint& point, SeriesAxis axis) {
    const QString first = QString::number(point.frame + 1);
    const QString frames = point.frames == 1
                               ? FrameNames::tr("Frame %1").arg(first)
                               : FrameNames::tr("Frames %1–%2").arg(first, QString::number(point.frame + point.frames));
    if (axis == SeriesAxis::Frame)
        return frames;
    const QString unit = QString::fromUtf8(unitOfAxis(axis));
    const QString at = axis == SeriesAxis::Position
                           ? QStringLiteral("x %1, y %2 %3").arg(displayed(point.x, 5), displayed(point.y, 5), unit)
                           : QStringLiteral("%1 %2").arg(displayed(point.x, 5), unit);
    return QStringLiteral("%1 · %2").arg(frames, at);
}

} // namespace vitrine
