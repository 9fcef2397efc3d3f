#include "widgets/plot/rich_label.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vitrine {

namespace {

constexpr double smallness = 0.72;

QFont fontOf(const LabelRun& run, QFont font) {
    if (run.italic)
        font.setItalic(true);
    if (run.level == 0)
        return font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * smallness);
    else
        font.setPixelSize(qRound(font.pixelSize() * smallness));
    return font;
}

double lift(const LabelRun& run, const QFontMetricsF& body) {
    return run.level > 0 ? 0.36 * body.ascent() : run.level < 0 ? -0.2 * body.ascent() : 0;
}

bool belongsToScript(QChar c, bool first) {
    return c.isLetterOrNumber() || (first && (c == QLatin1Char('-') || c == QChar(0x2212)));
}

/// The end of a script that starts at `from`; braces are included.
qsizetype scriptEnd(const QString& text, qsizetype from) {
    if (from < text.size() && text[from] == QLatin1Char('{')) {
        const qsizetype brace = text.indexOf(QLatin1Char('}'), from);
        return brace < 0 ? from : brace + 1;
    }
    qsizetype end = from;
    while (end < text.size() && belongsToScript(text[end], end == from))
        ++end;
    return end;
}

QString withoutBraces(const QString& script) {
    return script.startsWith(QLatin1Char('{')) ? script.mid(1, script.size() - 2) : script;
}

/// Whether a `_` at `at` lowers what follows: it stands behind a symbol of one letter (or “RT”), or before a
/// brace. The underscores of file names ("scan_200Kps") stay.
bool lowers(const QString& text, qsizetype at) {
    const auto wordAt = [&](qsizetype i) { return i >= 0 && (text[i].isLetterOrNumber() || text[i] == QLatin1Char('_')); };
    if (text.mid(at + 1).startsWith(QLatin1Char('{')))
        return true;
    if (at > 0 && text[at - 1] == QLatin1Char('*')) // the end of an italic symbol
        return true;
    const qsizetype symbol = text.left(at).endsWith(QLatin1String("RT")) ? at - 2 : at - 1;
    return at > 0 && text[at - 1].isLetter() && !wordAt(symbol - 1);
}

int levelAt(const QString& text, qsizetype at) {
    if (text[at] == QLatin1Char('^'))
        return 1;
    return text[at] == QLatin1Char('_') && lowers(text, at) ? -1 : 0;
}

void append(std::vector<LabelRun>& runs, const QString& text, int level, bool italic) {
    if (text.isEmpty())
        return;
    if (!runs.empty() && runs.back().level == level && runs.back().italic == italic)
        runs.back().text += text;
    else
        runs.push_back({text, level, italic});
}

/// Whether a `*` at `at` opens italics: another one closes them behind a letter, and nothing is a product.
bool opensItalic(const QString& text, qsizetype at) {
    const qsizetype end = text.indexOf(QLatin1Char('*'), at + 1);
    return end > at + 1 && !text[at + 1].isSpace() && !text[end - 1].isSpace();
}

/// A text in parts, each minus sign one of its own.
QStringList withMinusApart(const QString& text) {
    QStringList parts;
    for (const QChar c : text)
        if (c == QChar(0x2212) || parts.isEmpty() || parts.back() == QChar(0x2212))
            parts << QString(c);
        else
            parts.back() += c;
    return parts;
}

} // namespace

std::vector<LabelRun> labelRuns(const QString& markup) {
    std::vector<LabelRun> runs;
    bool italic = false;
    for (qsizetype i = 0; i < markup.size();) {
        if (markup[i] == QLatin1Char('*') && (italic || opensItalic(markup, i))) {
            italic = !italic;
            ++i;
            continue;
        }
        const int level = levelAt(markup, i);
        const qsizetype end = level == 0 ? i + 1 : scriptEnd(markup, i + 1);
        const bool script = level != 0 && end > i + 1;
        append(runs, script ? withoutBraces(markup.mid(i + 1, end - i - 1)) : markup.mid(i, 1), script ? level : 0, italic);
        i = script ? end : i + 1;
    }
    return runs;
}

QString plainLabel(const QString& markup) {
    QString out;
    for (const LabelRun& run : labelRuns(markup))
        out += run.text;
    return out;
}

QSizeF labelSize(const QString& markup, const QFont& font) {
    double width = 0;
    for (const LabelRun& run : labelRuns(markup)) {
        const QFontMetricsF metrics(fontOf(run, font));
        for (const QString& part : withMinusApart(run.text))
            width += metrics.horizontalAdvance(part);
    }
    return {width, QFontMetricsF(font).height()};
}

QString elidedLabel(const QString& markup, const QFont& font, double width) {
    QString text = markup;
    while (text.size() > 1 && labelSize(text, font).width() > width) {
        text = text.left(text.size() - 2).trimmed();
        if (text.count(QLatin1Char('{')) > text.count(QLatin1Char('}')))
            text.truncate(text.lastIndexOf(QLatin1Char('{')) - 1);
        text += QChar(0x2026);
    }
    return text;
}

namespace {

QStringList wrappedAt(QChar space, const QString& markup, const QFont& font, double width) {
    QStringList lines;
    const double gap = labelSize(space, font).width();
    double end = 0; // of the last line
    for (const QString& word : markup.split(space)) {
        const double wide = labelSize(word, font).width();
        const bool fits = !lines.isEmpty() && end + gap + wide <= width;
        end = fits ? end + gap + wide : wide;
        if (fits)
            lines.back() += space + word;
        else
            lines << word;
    }
    return lines;
}

/// A number stays with the word behind it, which is its unit.
QString withUnitsKept(QString markup) {
    for (qsizetype i = 1; i + 1 < markup.size(); ++i)
        if (markup[i] == QLatin1Char(' ') && markup[i - 1].isDigit() && !markup[i + 1].isDigit())
            markup[i] = QChar::Nbsp;
    return markup;
}

} // namespace

QStringList wrappedLabel(const QString& markup, const QFont& font, double width) {
    QStringList lines;
    for (const QString& line : wrappedAt(QLatin1Char(' '), withUnitsKept(markup), font, width))
        if (labelSize(line, font).width() > width)
            lines << wrappedAt(QChar(QChar::Nbsp), line, font, width);
        else
            lines << line;
    return lines;
}

void drawLabel(QPainter& painter, QPointF corner, const QString& markup, const QFont& font, const QColor& colour) {
    const QFontMetricsF body(font);
    double x = corner.x();
    painter.setPen(colour);
    for (const LabelRun& run : labelRuns(markup)) {
        painter.setFont(fontOf(run, font));
        const QFontMetricsF metrics(painter.font());
        for (const QString& part : withMinusApart(run.text)) {
            painter.drawText(QPointF(x, corner.y() + body.ascent() - lift(run, body)), part);
            x += metrics.horizontalAdvance(part);
        }
    }
}

} // namespace vitrine
