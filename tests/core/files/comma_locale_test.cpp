// Under a locale that writes 0,5 the core writes and reads the same numbers as under C: Qt sets the process to the user's.
#include "core/files/pattern_formats/pattern_files.h"
#include "core/quantity/measured.h"
#include "core/quantity/message.h"
#include "tests/core/files/synthetic_formats.h"
#include "tests/support/support.h"

#include <QProcess>
#include <QTemporaryDir>

#include <clocale>
#include <cstdio>

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::vector<Pattern> patternsIn(const std::string& text, const std::string& name) {
    const auto file = readPatternFile(text, name, {.axis = PatternAxis::TwoTheta, .wavelength = 1.5});
    std::vector<Pattern> patterns;
    for (const ReadPattern& pattern : valueOf(file).patterns)
        patterns.push_back(pattern.recording->pattern);
    return patterns;
}

} // namespace

class CommaLocaleTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    bool enterComma() const {
        qputenv("LOCPATH", folder_.path().toUtf8());
        return std::setlocale(LC_ALL, "de_DE.UTF-8") && *std::localeconv()->decimal_point == ',';
    }

  private Q_SLOTS:
    void initTestCase() {
        QProcess::execute(QStringLiteral("localedef"),
                          {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"), QStringLiteral("UTF-8"),
                           folder_.filePath(QStringLiteral("de_DE.UTF-8"))});
        if (!enterComma())
            QSKIP("No locale with a decimal comma can be made here.");
    }
    void cleanup() { std::setlocale(LC_ALL, "C"); }

    void numbersAreWrittenWithPoints() {
        for (const bool comma : {false, true}) {
            QCOMPARE(comma, comma && enterComma());
            QCOMPARE(figureText(0.003, 4), "0.003");
            QCOMPARE(figureText(-1234.5678, 6), "-1234.57");
            QCOMPARE(figureText(1.5e-12, 3), "1.5e-12");
            QCOMPARE(figureText(1e22, 3), "1e+22");
            QCOMPARE(figureText(100, 2), "1e+02");
            QCOMPARE(rounded({651.2345, 0.1534}).value, "651.23");
            QCOMPARE(english(phrase("test", "%1 K").with(Figure{651.25, 5})), "651.25 K");
        }
    }
    void filesAreReadWithPoints_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::string>("text");
        QTest::newRow("Philips") << "a.udf" << synthetic::udf();
        QTest::newRow("Rigaku") << "a.dat" << synthetic::rigakuDat();
    }
    void filesAreReadWithPoints() {
        QFETCH(QString, name);
        QFETCH(std::string, text);
        const auto plain = patternsIn(text, name.toStdString());
        QVERIFY(enterComma());
        const auto comma = patternsIn(text, name.toStdString());
        char buffer[16];
        std::snprintf(buffer, sizeof buffer, "%.1f", 0.5);
        QCOMPARE(buffer, "0,5"); // the locale is left as it was
        QCOMPARE(plain.size(), 1U);
        QVERIFY(comma == plain);
    }
};

QTEST_GUILESS_MAIN(CommaLocaleTest)
#include "comma_locale_test.moc"
