#include "core/evaluation/definitions.h"
#include "tests/support/support.h"
#include "widgets/controls/text_table.h"

using namespace vitrine;

namespace {

/// Whether LaTeX would take the text: braces and dollars in pairs, no special character left bare, marks only as math.
bool isSound(const QString& text) {
    int depth = 0;
    bool math = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\\')) {
            ++i; // a command or an escaped character
            continue;
        }
        depth += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
        math = math != (c == QLatin1Char('$'));
        const bool script = c == QLatin1Char('_') || c == QLatin1Char('^');
        if (depth < 0 || (script && !math) || QStringLiteral("%#&").contains(c))
            return false;
    }
    return depth == 0 && !math;
}

/// Whether each character is one that plain LaTeX sets: letters of Latin scripts, and nothing of mathematics.
bool isSettable(const QString& text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x250; });
}

} // namespace

class TextTableTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void numbersAreRoundedToTwoDigitsOfTheirError() {
        QLocale::setDefault(QLocale(QLocale::German));
        const WrittenNumber number = writtenNumber({651.2345, 0.1534});
        QCOMPARE(number.value, QStringLiteral("651.23"));
        QCOMPARE(number.error, QStringLiteral("0.15"));
        QCOMPARE(writtenNumber({-0.5, {}}).value, QStringLiteral("-0.5"));
        QVERIFY(writtenNumber({1, 0.0}).error.isEmpty());
        QLocale::setDefault(QLocale::c());
    }

    void tsvHasALineARowAndNoMarks() {
        const TextTable table{{QStringLiteral("T_p [K]"), QStringLiteral("±")},
                              {{QStringLiteral("651.23"), QStringLiteral("0.15")}, {QStringLiteral("a\tb"), {}}}};
        QCOMPARE(asTsv(table), QStringLiteral("Tp [K]\t±\n651.23\t0.15\na b\t\n"));
    }

    void latexIsMadeOfMathAndEscapes() {
        QCOMPARE(latexText(QStringLiteral("T_p")), QStringLiteral("T$_{\\mathrm{p}}$"));
        QCOMPARE(latexText(QStringLiteral("Å⁻¹")), QStringLiteral("$\\mbox{\\AA}$$^{\\mathrm{-1}}$"));
        QCOMPARE(latexText(QStringLiteral("50 % & more #1_x")), QStringLiteral("50 \\% \\& more \\#1\\_x"));
        QCOMPARE(latexText(QStringLiteral("651.23 ± 0.15")), QStringLiteral("651.23 $\\pm$ 0.15"));
        const TextTable table{{QStringLiteral("q_1 [Å⁻¹]"), QStringLiteral("±")},
                              {{QStringLiteral("2.63"), QStringLiteral("0.01")}}};
        QCOMPARE(asLatex(table),
                 QStringLiteral(
                     "\\begin{tabular}{lr}\n\\hline\nq$_{\\mathrm{1}}$ [$\\mbox{\\AA}$$^{\\mathrm{-1}}$] & $\\pm$ \\\\\n\\hline\n"
                     "$2.63$ & $0.01$ \\\\\n\\hline\n\\end{tabular}\n"));
    }

    void everySymbolAndUnitOfTheResultsCanBeSet() {
        for (const Definition& definition : definitions())
            for (const std::string& text : {definition.symbol, definition.unit, english(definition.name), definition.equation}) {
                const QString latex = latexText(QString::fromStdString(text));
                QVERIFY2(isSound(latex), qPrintable(latex));
                QVERIFY2(isSettable(latex), qPrintable(latex));
            }
    }

    void nothingAPersonWritesBreaksATable() {
        const QString wild = QStringLiteral("a&b%c$d#e_f{g}h~i^j\\k “l” – m");
        const QString latex = latexText(wild);
        QVERIFY2(isSound(latex), qPrintable(latex));
        const QString row = asLatex({{wild, wild}, {{wild, wild}}}).split(QLatin1Char('\n'))[2];
        QCOMPARE(row.count(QStringLiteral(" & ")), 1);
    }
};

QTEST_APPLESS_MAIN(TextTableTest)
#include "text_table_test.moc"
