#include "widgets/controls/text_table.h"

#include "core/files/export/csv.h"
#include "widgets/plot/rich_label.h"

namespace vitrine {

namespace {

struct Replacement {
    char16_t character;
    const char* math; ///< as it stands between dollars; text commands are in \mbox
};

// Everything beyond letters of Latin scripts that names, units and equations of results hold.
constexpr Replacement replacements[] = {
    {u'±', "\\pm"},      {u'−', "-"},         {u'×', "\\times"},      {u'·', "\\cdot"},   {u'…', "\\ldots"},
    {u'°', "^{\\circ}"}, {u'′', "'"},         {u'Δ', "\\Delta"},      {u'Φ', "\\Phi"},    {u'α', "\\alpha"},
    {u'β', "\\beta"},    {u'γ', "\\gamma"},   {u'Σ', "\\Sigma"},      {u'δ', "\\delta"},  {u'η', "\\eta"},
    {u'θ', "\\theta"},   {u'λ', "\\lambda"},  {u'µ', "\\mu"},         {u'μ', "\\mu"},     {u'π', "\\pi"},
    {u'ρ', "\\rho"},     {u'∂', "\\partial"}, {u'σ', "\\sigma"},      {u'τ', "\\tau"},    {u'φ', "\\varphi"},
    {u'χ', "\\chi"},     {u'ω', "\\omega"},   {u'ξ', "\\xi"},         {u'⟨', "\\langle"}, {u'⟩', "\\rangle"},
    {u'∫', "\\int"},     {u'√', "\\surd"},    {u'∞', "\\infty"},      {u'≤', "\\leq"},    {u'≥', "\\geq"},
    {u'≈', "\\approx"},  {u'→', "\\to"},      {u'½', "\\frac{1}{2}"}, {u'²', "^{2}"},     {u'³', "^{3}"},
    {u'⁻', "^{-}"},      {u'¹', "^{1}"},      {u'Å', "\\mbox{\\AA}"}, {u'⊕', "\\oplus"},
};

const char* mathOf(QChar c) {
    for (const Replacement& r : replacements)
        if (c == QChar(r.character))
            return r.math;
    return nullptr;
}

/// "⁻¹" and "⁻²" are one exponent, not two.
QString withWholeExponents(QString text) {
    constexpr std::pair<const char16_t*, const char*> exponents[] = {{u"⁻¹", "^{-1}"}, {u"⁻²", "^{-2}"}, {u"⁻³", "^{-3}"}};
    for (const auto& [from, to] : exponents)
        text.replace(QString::fromUtf16(from), QLatin1String(to));
    return text;
}

QString escaped(QChar c) {
    switch (c.unicode()) {
    case '\\':
        return QStringLiteral("\\textbackslash{}");
    case '~':
        return QStringLiteral("\\textasciitilde{}");
    case '^':
        return QStringLiteral("\\textasciicircum{}");
    case '&':
    case '%':
    case '$':
    case '#':
    case '_':
    case '{':
    case '}':
        return QLatin1Char('\\') + QString(c);
    case 0x201C:
        return QStringLiteral("``");
    case 0x201D:
        return QStringLiteral("''");
    case 0x2013:
        return QStringLiteral("--");
    case 0x2014:
        return QStringLiteral("---");
    case 0x00A0:
        return QStringLiteral("~");
    default:
        return c == QLatin1Char('-') ? QStringLiteral("-") : QString(c);
    }
}

QString plainRun(const QString& text) {
    QString out;
    for (const QChar c : text)
        out += mathOf(c) ? QStringLiteral("$%1$").arg(QLatin1String(mathOf(c))) : escaped(c);
    return out;
}

/// What stands in a sub- or superscript: letters upright, signs as math.
QString scriptRun(const QString& text) {
    QString out, letters;
    const auto flush = [&] {
        if (!letters.isEmpty())
            out += QStringLiteral("\\mathrm{%1}").arg(letters);
        letters.clear();
    };
    for (const QChar c : text) {
        if (!mathOf(c)) {
            letters += c == QLatin1Char(' ') ? QStringLiteral("~") : escaped(c);
            continue;
        }
        flush();
        out += QLatin1String(mathOf(c)) + QLatin1Char(' ');
    }
    flush();
    return out.trimmed();
}

bool isNumber(const QString& cell) {
    bool ok = false;
    cell.toDouble(&ok);
    return ok;
}

QString latexCell(const QString& cell) {
    return isNumber(cell) ? QStringLiteral("$%1$").arg(cell) : latexText(cell);
}

template<class Write>
QString line(const QStringList& cells, const char* between, Write write) {
    QStringList out;
    for (const QString& cell : cells)
        out << write(cell);
    return out.join(QLatin1String(between));
}

QString plainCell(const QString& cell) {
    return plainLabel(cell).replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// "-1" in a superscript is written with a real minus.
QString withMinus(QString text) {
    return text.replace(QChar(0x2212), QLatin1Char('-'));
}

} // namespace

WrittenNumber writtenNumber(const Measured& m, int digits) {
    const RoundedText text = rounded(m, digits);
    return {QString::fromStdString(text.value), QString::fromStdString(text.error)};
}

QString asTsv(const TextTable& table) {
    QString out = table.header.isEmpty() ? QString() : line(table.header, "\t", plainCell) + QLatin1Char('\n');
    for (const QStringList& row : table.rows)
        out += line(row, "\t", plainCell) + QLatin1Char('\n');
    return out;
}

QString asCsv(const TextTable& table) {
    const auto cell = [](const QString& text) { return QString::fromStdString(csvCell(plainCell(text).toStdString())); };
    QString out = table.header.isEmpty() ? QString() : line(table.header, ",", cell) + QLatin1Char('\n');
    for (const QStringList& row : table.rows)
        out += line(row, ",", cell) + QLatin1Char('\n');
    return out;
}

QString latexText(const QString& markup) {
    QString out;
    for (const LabelRun& run : labelRuns(withWholeExponents(markup)))
        out += run.level == 0  ? plainRun(run.text)
               : run.level < 0 ? QStringLiteral("$_{%1}$").arg(scriptRun(withMinus(run.text)))
                               : QStringLiteral("$^{%1}$").arg(scriptRun(withMinus(run.text)));
    return out;
}

QString asLatex(const TextTable& table) {
    const qsizetype columns = std::max(table.header.size(), table.rows.isEmpty() ? qsizetype(0) : table.rows.front().size());
    QString out =
        QStringLiteral("\\begin{tabular}{l%1}\n\\hline\n").arg(QString(std::max<qsizetype>(columns - 1, 0), QLatin1Char('r')));
    if (!table.header.isEmpty())
        out += line(table.header, " & ", latexText) + QStringLiteral(" \\\\\n\\hline\n");
    for (const QStringList& row : table.rows)
        out += line(row, " & ", latexCell) + QStringLiteral(" \\\\\n");
    return out + QStringLiteral("\\hline\n\\end{tabular}\n");
}

} // namespace vitrine
