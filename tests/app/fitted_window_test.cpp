#include "app/fitted_window.h"
#include "app/panel_widths.h"

#include <QtTest>

using namespace vitrine;

class FittedWindowTest : public QObject {
    Q_OBJECT
    static constexpr QRect small{0, 0, 1366, 768}, large{1366, 0, 2560, 1440};

  private Q_SLOTS:
    void aWindowThatFitsStaysWhereItIs() {
        const QRect wanted(100, 60, 1200, 600);
        QCOMPARE(fittedWindow(wanted, {small}), wanted);
        QCOMPARE(fittedWindow(wanted, {}), wanted);
    }
    void aWindowIsNeverLargerThanItsScreen() {
        for (const QRect& screen :
             {QRect(0, 0, 1280, 720), QRect(0, 0, 1366, 768), QRect(0, 27, 1920, 1053), QRect(0, 0, 800, 500)}) {
            const QRect fitted = fittedWindow({0, 0, 1600, 1000}, {screen});
            QVERIFY(screen.contains(fitted));
            QVERIFY(fitted.height() <= screen.height() - 40 || fitted.height() == 1000);
        }
    }
    void ofTwoScreensThatWhichShowsMostOfIt() {
        const QRect mostRight = fittedWindow({1300, 100, 1600, 1000}, {small, large});
        QVERIFY(large.contains(mostRight));
        QCOMPARE(mostRight.size(), QSize(1600, 1000));
        QVERIFY(small.contains(fittedWindow({-500, 100, 1600, 1000}, {small, large})));
    }
    void aScreenThatIsGoneLeavesTheWindowOnTheOther() {
        const QRect fitted = fittedWindow({1500, 100, 1600, 1000}, {small});
        QVERIFY(small.contains(fitted));
    }
    void panelsGiveWayBeforeViewsDo() {
        constexpr PanelWidths least{190, 340};
        QCOMPARE(panelWidths(1600, {664, 336}, least), (PanelWidths{330, 420}));
        const PanelWidths narrow = panelWidths(1280, {664, 336}, least);
        QCOMPARE(1280 - narrow.left - narrow.right, 664);
        QVERIFY(narrow.left > least.left && narrow.right > least.right);
        const PanelWidths one = panelWidths(1100, {664, 336}, least); // for one column there is enough
        QCOMPARE(one, (PanelWidths{330, 420}));
        QCOMPARE(panelWidths(700, {664, 336}, least), least);
        for (int width = 300; width < 2000; width += 7) {
            const PanelWidths got = panelWidths(width, {664, 336}, least);
            QVERIFY(got.left >= least.left && got.right >= least.right && got.left <= 330 && got.right <= 420);
        }
    }
};

QTEST_APPLESS_MAIN(FittedWindowTest)
#include "fitted_window_test.moc"
