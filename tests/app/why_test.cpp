#include "tests/app/window_support.h"
#include "widgets/inspector/why_shelf.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

/// Where the answer to “why” opens.
class WhyTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

    static QPoint placeOf(const QWidget* widget) { return widget->mapToGlobal(QPoint()); }

    /// The visible buttons that ask why, from the top of the inspector on.
    static QList<QPushButton*> whys(QScrollArea* inspector) {
        QList<QPushButton*> found;
        for (auto* button : inspector->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled() && button->objectName().startsWith(QLatin1String("why:")))
                found << button;
        return found;
    }

  private Q_SLOTS:
    void aboveOnlyWhereItWouldCoverWhatWasAsked() {
        QVERIFY(!standsAbove(200, 100, 600));
        QVERIFY(!standsAbove(200, 400, 600));
        QVERIFY(standsAbove(200, 401, 600));
    }

    void nothingMovesUnderTheHandAndNothingAskedIsCovered() {
        Bench bench(stepStudy());
        bench.workspace.settle();
        bench.workspace.select({{ScanPath{"a", "a0"}}});
        auto* inspector = bench.find<QScrollArea>("inspector");
        auto* shelf = bench.find<WhyShelf>("whyShelf");
        QTest::qWait(30);
        const auto buttons = whys(inspector);
        QVERIFY(buttons.size() > 5);
        bool above = false, below = false;
        for (QPushButton* why : buttons)
            for (const double down : {0.1, 0.9}) { // of the height of the inspector, as far as there are rows to scroll
                const double at = why->mapTo(inspector->widget(), QPoint()).y() - down * inspector->viewport()->height();
                inspector->verticalScrollBar()->setValue(static_cast<int>(at));
                inspector->ensureWidgetVisible(why);
                QTest::qWait(5);
                const QPoint before = placeOf(why);
                QTest::mouseClick(why, Qt::LeftButton);
                QTest::qWait(5);
                QVERIFY2(bench.find("whyPane")->isVisible(), qPrintable(why->objectName()));
                QVERIFY2(placeOf(why) == before, qPrintable(QStringLiteral("%1, %2 px down, above: %3, shelf %4, value %5 of %6")
                                                                .arg(why->objectName())
                                                                .arg(placeOf(why).y() - before.y())
                                                                .arg(shelf->isAbove())
                                                                .arg(shelf->height())
                                                                .arg(inspector->verticalScrollBar()->value())
                                                                .arg(inspector->verticalScrollBar()->maximum())));
                const QRect row(why->mapTo(inspector, QPoint()), why->size());
                QVERIFY2(!shelf->geometry().intersects(row), qPrintable(why->objectName()));
                QVERIFY(inspector->rect().contains(shelf->geometry()));
                (shelf->isAbove() ? above : below) = true;
                QTest::mouseClick(bench.find<QToolButton>("closeWhy"), Qt::LeftButton);
                QVERIFY(!shelf->isVisible());
                QTest::qWait(5);
                QCOMPARE(placeOf(why), before);
            }
        QVERIFY(above && below);
    }
};

QTEST_MAIN(WhyTest)
#include "why_test.moc"
