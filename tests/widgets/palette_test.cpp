#include "widgets/plot/palette.h"

#include <QtTest>

using namespace vitrine;

class PaletteTest : public QObject {
    Q_OBJECT
    const std::vector<Theme> themes{Theme::light(), Theme::darkTheme()};

    /// Grey value of a colour as a monochrome print or a fully colour-blind eye has it.
    static double grey(const QColor& c) { return contrast(c, Qt::black); }

  private Q_SLOTS:
    void ratesAreEvenInTheirLogarithm() {
        const Theme theme = Theme::light();
        const std::vector<double> rates{10, 100, 1000};
        QCOMPARE(rateColour(10, rates, theme), sequential(0, theme));
        QCOMPARE(rateColour(100, rates, theme), sequential(0.5, theme));
        QCOMPARE(rateColour(1000, rates, theme), sequential(1, theme));
        QCOMPARE(rateColour(5, {5}, theme), sequential(0.5, theme));
        QCOMPARE(rateColour(0, rates, theme), theme.onePressure);
    }
    void contrastOfKnownPairs() {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }
    void everyDataColourStandsOutFromTheGround() {
        for (const Theme& theme : themes)
            for (int i = 0; i <= 100; ++i) {
                QVERIFY2(contrast(sequential(i / 100.0, theme), theme.ground) >= 3,
                         qPrintable(QString::number(i)));
                QVERIFY(contrast(pressureColour(i / 100.0, theme), theme.ground) >= 3);
            }
    }
    void rampIsOrderedByLightnessAlone() {
        for (const Theme& theme : themes)
            for (int i = 1; i <= 50; ++i)
                QVERIFY(grey(sequential(i / 50.0, theme)) > grey(sequential((i - 1) / 50.0, theme)));
    }
    void neighboursOfSixDiffer() {
        for (const Theme& theme : themes) {
            const auto colours = sequentialColours(6, theme);
            for (std::size_t i = 1; i < colours.size(); ++i)
                QVERIFY(contrast(colours[i], colours[i - 1]) > 1.1);
        }
    }
    void outOfRangeIsClamped() {
        QCOMPARE(sequential(-1, themes[0]), sequential(0, themes[0]));
        QCOMPARE(sequential(7, themes[0]), sequential(1, themes[0]));
    }
    void wordsAreReadable() {
        for (const Theme& t : themes) {
            QVERIFY(contrast(t.ink, t.ground) >= 7);
            QVERIFY(contrast(t.faint, t.ground) >= 4.5);
            QVERIFY(contrast(t.faint, t.panel) >= 4.5);
            QVERIFY(contrast(t.accent, t.ground) >= 4.5);
            QVERIFY(contrast(t.warning, t.warningPale) >= 4.5);
            QVERIFY(contrast(t.onePressure, t.ground) >= 3);
            QVERIFY(contrast(t.highPressure, t.ground) >= 3);
        }
    }
    void themeFollowsThePalette() {
        QVERIFY(Theme::following(Theme::darkTheme().palette()).dark);
        QVERIFY(!Theme::following(Theme::light().palette()).dark);
    }
};

QTEST_APPLESS_MAIN(PaletteTest)
#include "palette_test.moc"
