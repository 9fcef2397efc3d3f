#pragma once
#include <QFont>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;
class QColor;

namespace vitrine {

/// A piece of a label that stands on the line (0), below (-1) or above (+1) it.
struct LabelRun {
    QString text;
    int level = 0;
    bool italic = false;
    bool operator==(const LabelRun&) const = default;
};

/// Splits "T_p", "C_{p,liq}", "T_p^{-2}" into runs: `_` lowers and `^` raises the letters and digits that
/// follow, or what stands in braces. A `_` lowers only behind a symbol of one letter, so that file names
/// stay. What stands between two `*` is italic: "*S*(q)".
std::vector<LabelRun> labelRuns(const QString& markup);

/// The same text without its marks, for accessible names: "T_p" becomes "Tp".
QString plainLabel(const QString& markup);

QSizeF labelSize(const QString& markup, const QFont&);

/// The label cut short with an ellipsis where it is wider than `width` (px).
QString elidedLabel(const QString& markup, const QFont&, double width);

/// Lines no wider than `width`, broken at spaces; at unbreakable ones where a line would still be too wide.
QStringList wrappedLabel(const QString& markup, const QFont&, double width);

/// Draws the label, a minus sign apart from its number: some typefaces have a glyph for it beside digits that no text can be
/// read back from. The top left corner of its box is at `corner`.
void drawLabel(QPainter&, QPointF corner, const QString& markup, const QFont&, const QColor&);

} // namespace vitrine
