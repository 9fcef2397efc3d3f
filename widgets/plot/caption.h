#pragma once
#include "widgets/plot/panel.h"
#include "widgets/plot/theme.h"

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace vitrine {

/// What stands beside or under the title of a plot: keys of a legend that had no place in it, then words.
struct Caption {
    std::vector<PanelLine> keys = {};
    QStringList lines = {};
    bool operator==(const Caption&) const = default;
};

/// The keys take at most half of the first line: as many as fit, evenly from the first to the last. The words go on at most
/// `lines` lines of a width (px), the last one cut short.
Caption fittedCaption(const std::vector<PanelLine>& keys, const QString& words, const QFont&, double width, qsizetype lines);

/// Of its longest line, px.
double captionWidth(const Caption&, const QFont&);

/// From a top left corner, its lines `step` px apart.
void drawCaption(QPainter&, const Caption&, QPointF at, const QFont&, double step, const Theme&);

/// The stroke or marker of a legend's line, from `at` to the right.
void drawKey(QPainter&, QPointF at, const PanelLine&, const QColor& ground);

/// Room for a key and the gap behind it, px.
inline constexpr double legendIndent = 30;

/// Some of the lines, evenly from the first to the last.
std::vector<PanelLine> thinned(const std::vector<PanelLine>&, std::size_t count);

} // namespace vitrine
