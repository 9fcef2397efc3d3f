#include "widgets/plot/palette.h"

#include <QtTest>

using namespace vitrine;

class PaletteTest : public QObject {
    Q_OBJECT
    const std::vector<Theme> themes{Theme::light(), Theme::darkTheme()};
    const std::vector<Theme> palettes = [] {
        std::vector<Theme> all;
        for (const Theme& theme : {Theme::light(), Theme::darkTheme()})
            for (const auto data : {DataPalette::Spectrum, DataPalette::Cividis, DataPalette::OkabeIto})
                all.push_back(theme.with(data));
        return all;
    }();

    /// Grey value of a colour as a monochrome print or a fully colour-blind eye has it.
    static double grey(const QColor& c) { return contrast(c, Qt::black); }

    using Matrix = std::array<std::array<double, 3>, 3>;
    /// How eyes of normal, deuteranopic and protanopic sight see linear RGB: G. M. Machado, M. M. Oliveira and
    /// L. A. F. Fernandes, IEEE Trans. Vis. Comput. Graph. 15 (2009) 1291, severity 1.
    static constexpr std::array<Matrix, 3> eyes{
        Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}};

    static std::array<double, 3> times(const Matrix& m, const std::array<double, 3>& v) {
        std::array<double, 3> out{};
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t k = 0; k < 3; ++k)
                out[i] += m[i][k] * v[k];
        return out;
    }
    static double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }
    /// A colour in OKLab as an eye sees it.
    static std::array<double, 3> seen(const QColor& c, const Matrix& eye) {
        constexpr Matrix cones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                {0.2119034982, 0.6806995451, 0.1073969566},
                                {0.0883024619, 0.2817188376, 0.6299787005}}};
        constexpr Matrix lab{{{0.2104542553, 0.7936177850, -0.0040720468},
                              {1.9779984951, -2.4285922050, 0.4505937099},
                              {0.0259040371, 0.7827717662, -0.8086757660}}};
        auto rgb = times(eye, {linear(c.redF()), linear(c.greenF()), linear(c.blueF())});
        for (double& v : rgb)
            v = std::clamp(v, 0.0, 1.0);
        auto response = times(cones, rgb);
        for (double& v : response)
            v = std::cbrt(v);
        return times(lab, response);
    }
    static double distance(const QColor& a, const QColor& b, const Matrix& eye) {
        const auto x = seen(a, eye), y = seen(b, eye);
        return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
    }

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
        for (const Theme& theme : palettes)
            for (int i = 0; i <= 100; ++i) {
                QVERIFY2(contrast(sequential(i / 100.0, theme), theme.ground) >= 3, qPrintable(QString::number(i)));
                QVERIFY(contrast(pressureColour(i / 100.0, theme), theme.ground) >= 3);
            }
        for (const Theme& theme : palettes)
            for (std::size_t i = 0; i < categoryCount; ++i)
                QVERIFY(contrast(category(i, theme), theme.ground) >= 3);
    }
    void categoriesAreToldApartByEveryEye() {
        for (const Theme& theme : themes)
            for (const auto& eye : eyes)
                for (std::size_t i = 0; i < categoryCount; ++i)
                    for (std::size_t k = 0; k < i; ++k)
                        QVERIFY2(distance(category(i, theme), category(k, theme), eye) >= 0.08,
                                 qPrintable(QStringLiteral("%1 and %2").arg(i).arg(k)));
    }
    void pressuresAndRatesAreToldApartByEveryEye() {
        for (const Theme& theme : palettes)
            for (const auto& eye : eyes) {
                QVERIFY(distance(pressureColour(0, theme), pressureColour(1, theme), eye) >= 0.08);
                const auto colours = sequentialColours(6, theme);
                for (std::size_t i = 1; i < colours.size(); ++i)
                    QVERIFY(distance(colours[i], colours[i - 1], eye) >= 0.04);
            }
    }
    void palettesDiffer() {
        const Theme light = Theme::light();
        QVERIFY(sequential(1, light) != sequential(1, light.with(DataPalette::Cividis)));
        QVERIFY(sequential(1, light) != sequential(1, light.with(DataPalette::OkabeIto)));
        QCOMPARE(light.with(DataPalette::Spectrum).highPressure, light.highPressure);
        QCOMPARE(category(categoryCount, light), category(0, light));
    }
    void rampIsOrderedByLightnessAlone() {
        for (const Theme& theme : palettes)
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
