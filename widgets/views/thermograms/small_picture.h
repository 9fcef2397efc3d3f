#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/drawing.h"

#include <QPolygonF>

#include <map>

class QPainter;

namespace vitrine {

/// One scan as a small DSC curve: its curve, windows and construction, its numbers, and what of it is set by hand.
struct SmallPicture {
    ScanPath path;
    QString title;
    QStringList numbers;
    QString byHand;  ///< "by hand: windows, baseline"; empty where everything is automatic
    QString problem; ///< why there is nothing to draw, or no transition
    QPolygonF curve; ///< thinned to what a small picture can show
    QColor colour;
    std::vector<Interval> windows;
    Drawing construction;
    bool current = false, lit = false, pending = false;

    bool operator==(const SmallPicture&) const = default;
    /// The same as a sentence, for a screen reader.
    QString text() const;
};

/// What of a small picture follows from the result alone, kept as long as the result is the same object.
struct SmallConstruction {
    Shared<ScanResult> result;
    QPolygonF curve;
    QColor colour;
    Drawing construction;
};
using SmallConstructions = std::map<ScanPath, SmallConstruction>;

/// The scans to review: those selected where there are several, else all that the selection shows; in the order of the
/// study. `kept` is taken from and brought up to date.
std::vector<SmallPicture> smallPictures(const Scene&, const Theme&, SmallConstructions& kept);

/// Where the link that makes everything automatic again stands in a picture drawn in `box`; empty where all is.
QRectF automaticLink(const SmallPicture&, const QRectF& box, const QFont&);

void paint(QPainter&, const SmallPicture&, const QRectF& box, const QFont&, const Theme&);

} // namespace vitrine
