#include "tests/app/window_support.h"
#include "widgets/plot/canvas.h"
#include "widgets/simulator/simulator_timeline.h"
#include "widgets/simulator/simulator_view.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace vitrine;
using test::Bench;

class SimulatorWindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void opensWithoutAStudy() {
        Bench bench;
        QVERIFY(!bench.window.findChild<SimulatorView*>()); // made when it is first shown
        bench.find<QAction>("openSimulator")->trigger();
        QVERIFY(bench.find("simulator")->isVisible());
        QVERIFY(!bench.find("startPage")->isVisible());
    }
    void aRunBecomesASampleOfTheStudy() {
        Bench bench;
        bench.window.views().showSimulator();
        bench.find<QToolButton>("simulatorSend")->click();
        QCOMPARE(bench.workspace.study().samples.size(), std::size_t(1));
        QVERIFY(bench.workspace.study().samples.front()->name.find("imulated") != std::string::npos);
        QVERIFY(bench.find("simulator")->isVisible());
        bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study().samples.empty());
    }
    void standsBesideTheOtherViews() {
        Bench bench(test::stepStudy());
        bench.find<QAction>("show_simulator")->trigger();
        QVERIFY(bench.find("simulator")->isVisible() && bench.find("thermograms")->isVisible());
        bench.find<QAction>("show_simulator")->trigger();
        QVERIFY(!bench.find("simulator")->isVisible());
    }
    void aloneItHasTheWindowToItself() {
        Bench bench(test::stepStudy());
        QVERIFY(bench.find("studyDock")->isVisible());
        bench.window.views().showSimulator();
        QVERIFY(!bench.find("studyDock")->isVisible() && !bench.find("inspectorDock")->isVisible());
        bench.find("historyDock")->show(); // asked for by a person: it stays
        bench.find<QAction>("show_thermograms")->trigger();
        QVERIFY(bench.find("simulator")->isVisible());
        QVERIFY(bench.find("studyDock")->isVisible() && bench.find("inspectorDock")->isVisible());
    }
    void aloneItLeavesTheViewsOfTheStudyRemembered() {
        {
            Bench bench(test::stepStudy());
            bench.find<QAction>("show_kissinger")->trigger();
            bench.find<QAction>("show_masterCurve")->trigger();
            bench.window.views().showSimulator();
            QVERIFY(bench.workspace.files().saveAs("a", settings_.file(QStringLiteral("scans.vitrine"))));
            QVERIFY(bench.window.close());
        }
        Bench again;
        again.window.restoreLayout();
        again.workspace.act(AddSample{*test::stepSample("a", 2)});
        QVERIFY(again.window.views().chosen() ==
                std::optional(QStringList{QStringLiteral("thermograms"), QStringLiteral("masterCurve")}));
        QVERIFY(!again.window.views().isSimulating());
    }
    void itsPartsFitAtThePresentationSize() {
        Bench bench;
        bench.window.resize(1600, 1000);
        bench.window.views().showSimulator();
        bench.find<QAction>("presentation")->trigger();
        QCoreApplication::processEvents();
        auto* simulator = bench.find<SimulatorView>("simulator");
        QVERIFY(simulator->minimumSizeHint().width() <= simulator->width());
        for (const QLineEdit* box : simulator->findChildren<QLineEdit*>())
            if (!box->text().isEmpty() && box->maximumWidth() == box->minimumWidth())
                QVERIFY2(box->fontMetrics().horizontalAdvance(box->text()) < box->width() - 8, qPrintable(box->objectName()));
    }
    void whereThereIsLittleRoomOnePictureIsShownAtATime() {
        Bench bench(test::stepStudy());
        bench.window.resize(1280, 720);
        bench.window.views().showSimulator();
        QTest::qWait(20);
        auto* simulator = bench.find<SimulatorView>("simulator");
        const auto seen = [&] {
            QStringList names;
            for (const auto* canvas : simulator->findChildren<PlotCanvas*>())
                if (canvas->isVisible())
                    names << canvas->accessibleName();
            return names;
        };
        QCOMPARE(seen().size(), 4);
        bench.find<QAction>("presentation")->trigger();
        QTest::qWait(50);
        QCOMPARE(bench.window.size(), QSize(1280, 720));
        QCOMPARE(seen(), QStringList{simulator->scanCanvas().accessibleName()});
        QVERIFY(simulator->minimumSizeHint().width() <= simulator->width());
        auto* tabs = bench.find<QTabBar>("simulatorPictures");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QCOMPARE(seen().size(), 1);
        QVERIFY(!simulator->scanCanvas().isVisible());
        const auto* timeline = simulator->findChild<SimulatorTimeline*>();
        QTRY_VERIFY(timeline->height() >= timeline->minimumSizeHint().height());
        bench.find<QAction>("presentation")->trigger();
        QTest::qWait(50);
        QCOMPARE(seen().size(), 4);
    }
    void columnsOfTheSamplesGrowWithTheType() {
        Bench bench(test::stepStudy());
        bench.find<QAction>("presentation")->trigger();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        auto* tree = bench.find<QTreeView>("sampleTable");
        const QModelIndex first = tree->model()->index(0, 0);
        for (int column = 1; column < tree->model()->columnCount(); ++column)
            if (!tree->isColumnHidden(column)) {
                const QString text = first.siblingAtColumn(column).data().toString();
                QVERIFY2(tree->columnWidth(column) >= tree->fontMetrics().horizontalAdvance(text), qPrintable(text));
                QVERIFY(tree->columnWidth(column) >= tree->header()->sectionSizeHint(column));
            }
    }
    void everythingInItHasAName() {
        Bench bench;
        bench.window.views().showSimulator();
        for (const QWidget* widget : bench.find("simulator")->findChildren<QWidget*>()) {
            const bool used = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                              qobject_cast<const QSlider*>(widget) || qobject_cast<const PlotCanvas*>(widget);
            if (used && !widget->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!(widget->accessibleName() + widget->property("text").toString()).isEmpty(),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
};

QTEST_MAIN(SimulatorWindowTest)
#include "simulator_window_test.moc"
