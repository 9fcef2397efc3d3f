#include "app/board/view_board.h"
#include "app/board/view_dock.h"
#include "app/board/view_title.h"
#include "tests/app/window_support.h"
#include "tests/support/both_study.h"
#include "widgets/plot/canvas.h"
#include "widgets/views/view.h"

#include <QAction>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A window and its views.
struct Board : Bench {
    ViewBoard& views;

    explicit Board(const Study& study, QSize size = {1700, 1000}) : Bench(study), views(*window.findChild<ViewBoard*>()) {
        window.resize(size);
        window.resetLayout();
        QTest::qWait(20);
    }
    ViewDock* dock(ViewType type) { return find<ViewDock>((viewName(type) + QStringLiteral("Dock")).toLatin1()); }
    ViewTitle* title(ViewType type) { return &dock(type)->title(); }
    TitleButton* button(ViewType type, const char* command) {
        return child<TitleButton>(*dock(type), (std::string(command) + "Button").c_str());
    }
    QList<ViewType> seen() const {
        QList<ViewType> seen;
        for (const ViewType type : views.shown())
            if (views.isSeen(type))
                seen << type;
        return seen;
    }
    /// As a hand does it: the second press is the double-click itself, and a release follows it.
    void doubleClick(ViewType type) {
        constexpr QPoint at{30, 8};
        QTest::mousePress(title(type), Qt::LeftButton, {}, at);
        QTest::mouseRelease(title(type), Qt::LeftButton, {}, at);
        QTest::mouseDClick(title(type), Qt::LeftButton, {}, at);
        QTest::qWait(20); // the layout follows between press and release
        QTest::mouseRelease(title(type), Qt::LeftButton, {}, at);
    }
    /// Takes a view by its title to a place of the window.
    void take(ViewType type, QPoint global) {
        QWidget* taken = dock(type);
        QTest::mousePress(title(type), Qt::LeftButton, {}, {40, 8});
        const QPoint from = taken->mapToGlobal(QPoint(40, 8));
        for (int step = 1; step <= 10; ++step) {
            const QPoint at = from + (global - from) * step / 10;
            QMouseEvent move(QEvent::MouseMove, taken->mapFromGlobal(at), at, Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(taken, &move);
            QTest::qWait(5);
        }
        QMouseEvent release(QEvent::MouseButtonRelease, taken->mapFromGlobal(global), global, Qt::LeftButton, Qt::NoButton, {});
        QApplication::sendEvent(taken, &release);
        QTest::qWait(20);
    }
    QPoint middleOf(ViewType type) { return dock(type)->mapToGlobal(dock(type)->rect().center()); }
};

const QList<ViewType> four{ViewType::Thermograms, ViewType::Kissinger, ViewType::StructureFactor, ViewType::PairFunction};

} // namespace

class DocksTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void init() { QSettings().clear(); }

    void viewsStandBesideAndBelowEachOther() {
        Board board(bothStudy());
        QCOMPARE(board.views.shown(), four);
        QCOMPARE(board.seen(), four);
        const QRect first = board.dock(ViewType::Thermograms)->geometry(), second = board.dock(ViewType::Kissinger)->geometry();
        const QRect third = board.dock(ViewType::StructureFactor)->geometry();
        QVERIFY(second.left() > first.right() && std::abs(second.top() - first.top()) < 2);
        QVERIFY(third.top() > first.bottom() && std::abs(third.left() - first.left()) < 2);
        QVERIFY(std::abs(first.height() - third.height()) <= 2 && first.width() >= second.width());
        QVERIFY(first.united(board.dock(ViewType::PairFunction)->geometry()).height() > board.views.height() - 4);
    }

    void aDoubleClickOnTheTitleGivesAllTheRoomAndAnotherGivesItBack() {
        Board board(bothStudy());
        const QRect before = board.dock(ViewType::Kissinger)->geometry();
        board.doubleClick(ViewType::Kissinger);
        QVERIFY(board.views.maximised() == ViewType::Kissinger);
        QVERIFY(board.views.arrangement().isEmpty()); // nothing was taken to another place
        QCOMPARE(board.seen(), QList<ViewType>{ViewType::Kissinger});
        QCOMPARE(board.views.shown(), four);
        QTRY_COMPARE(board.dock(ViewType::Kissinger)->size(), board.views.size());
        board.doubleClick(ViewType::Kissinger);
        QVERIFY(!board.views.maximised());
        QVERIFY(board.views.arrangement().isEmpty());
        QCOMPARE(board.seen(), four);
        QTRY_COMPARE(board.dock(ViewType::Kissinger)->geometry(), before);
        QVERIFY(!board.dock(ViewType::Kissinger)->isFloating());
    }

    void buttonAndKeyDoTheSame() {
        Board board(bothStudy());
        QTest::mouseClick(board.button(ViewType::PairFunction, "maximiseView"), Qt::LeftButton);
        QCOMPARE(board.seen(), QList<ViewType>{ViewType::PairFunction});
        QTest::mouseClick(board.button(ViewType::PairFunction, "maximiseView"), Qt::LeftButton);
        QCOMPARE(board.seen(), four);
        QApplication::setActiveWindow(&board.window);
        board.find("kissinger")->findChild<PlotCanvas*>()->setFocus();
        board.find<QAction>("maximiseView")->trigger();
        QCOMPARE(board.seen(), QList<ViewType>{ViewType::Kissinger});
        QVERIFY(board.find("kissinger")->findChild<PlotCanvas*>()->hasFocus());
        board.find<QAction>("maximiseView")->trigger();
        QCOMPARE(board.seen(), four);
        QVERIFY(board.find("kissinger")->findChild<PlotCanvas*>()->hasFocus());
    }

    void whatIsAskedForComesBeforeOneThatHasAllTheRoom() {
        Board board(bothStudy());
        board.views.toggleMaximised(ViewType::Kissinger);
        board.window.views().bringIntoSight(ViewType::Thermograms);
        QVERIFY(board.views.isSeen(ViewType::Thermograms) && !board.views.maximised());
        board.views.toggleMaximised(ViewType::Kissinger);
        board.find<QAction>("show_masterCurve")->trigger();
        QVERIFY(board.views.isSeen(ViewType::MasterCurve));
    }

    void aViewKeepsAllTheRoomWhileTheStudyIsWorkedOn() {
        Board board(bothStudy());
        board.views.toggleMaximised(ViewType::Thermograms);
        board.workspace.act(MoveGlassWindow{{"a", "a0"}, {340, 480}});
        board.workspace.select({{ScanPath{"a", "a1"}}});
        board.workspace.undo();
        QCOMPARE(board.seen(), QList<ViewType>{ViewType::Thermograms});
        board.window.resize(1500, 900);
        QTRY_COMPARE(board.dock(ViewType::Thermograms)->size(), board.views.size());
        board.views.toggleMaximised(ViewType::Thermograms);
        QCOMPARE(board.seen(), four);
    }

    void aClosedViewIsOfferedAgain() {
        Board board(bothStudy());
        QTest::mouseClick(board.button(ViewType::Kissinger, "closeView"), Qt::LeftButton);
        QVERIFY(!board.views.isSeen(ViewType::Kissinger) && !board.views.shown().contains(ViewType::Kissinger));
        auto* show = board.find<QAction>("show_kissinger");
        QVERIFY(!show->isChecked());
        show->trigger();
        QVERIFY(board.views.isSeen(ViewType::Kissinger) && show->isChecked());
        QCOMPARE(board.seen(), four);
    }

    void aViewIsTakenBehindAnotherAsATab() {
        Board board(bothStudy());
        board.take(ViewType::PairFunction, board.middleOf(ViewType::Kissinger));
        QCOMPARE(board.views.tabifiedDockWidgets(board.dock(ViewType::PairFunction)),
                 QList<QDockWidget*>{board.dock(ViewType::Kissinger)});
        QVERIFY(board.views.isSeen(ViewType::PairFunction) && !board.views.isSeen(ViewType::Kissinger));
        const auto bars = board.views.findChildren<QTabBar*>(Qt::FindDirectChildrenOnly);
        const auto found = std::ranges::find_if(bars, [](const QTabBar* bar) { return bar->isVisible() && bar->count() == 2; });
        QVERIFY(found != bars.end());
        QTabBar* bar = *found;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1 - bar->currentIndex()).center());
        QVERIFY(!board.views.isSeen(ViewType::PairFunction) && board.views.isSeen(ViewType::Kissinger));
        board.window.views().bringIntoSight(ViewType::PairFunction);
        QVERIFY(board.views.isSeen(ViewType::PairFunction));
        QApplication::setActiveWindow(&board.window);
        board.find("kissinger")->findChild<PlotCanvas*>()->setFocus(Qt::TabFocusReason);
        QVERIFY(board.views.isSeen(ViewType::Kissinger) && !board.views.isSeen(ViewType::PairFunction));
    }

    void aViewIsTakenToAnotherPlaceAndResetTakesItBack() {
        Board board(bothStudy());
        const QRect before = board.dock(ViewType::Kissinger)->geometry();
        const QRect left = board.dock(ViewType::StructureFactor)->geometry();
        board.take(ViewType::Kissinger, board.views.mapToGlobal(QPoint(left.center().x(), left.top() + 30)));
        QVERIFY(!board.dock(ViewType::Kissinger)->isFloating());
        QVERIFY(board.dock(ViewType::Kissinger)->geometry() != before);
        QCOMPARE(board.seen().size(), 4);
        QVERIFY(!board.views.arrangement().isEmpty());
        board.find<QAction>("resetViews")->trigger();
        QTRY_COMPARE(board.dock(ViewType::Kissinger)->geometry(), before);
        QVERIFY(board.views.arrangement().isEmpty());
    }

    void aViewFloatsAndComesBack() {
        Board board(bothStudy());
        QTest::mouseClick(board.button(ViewType::Kissinger, "floatView"), Qt::LeftButton);
        QVERIFY(board.dock(ViewType::Kissinger)->isFloating() && board.dock(ViewType::Kissinger)->isWindow());
        QCOMPARE(board.seen(), four);
        board.views.toggleMaximised(ViewType::Thermograms);
        QCOMPARE(board.seen(), (QList<ViewType>{ViewType::Thermograms, ViewType::Kissinger}));
        board.views.toggleMaximised(ViewType::Thermograms);
        board.workspace.act(SetInKissinger{{"a", "a3"}, false}); // it follows like the others
        QTest::mouseClick(board.button(ViewType::Kissinger, "floatView"), Qt::LeftButton);
        QVERIFY(!board.dock(ViewType::Kissinger)->isFloating());
        QCOMPARE(board.seen(), four);
        QTest::mouseClick(board.button(ViewType::Kissinger, "floatView"), Qt::LeftButton);
        board.dock(ViewType::Kissinger)->close();
        QVERIFY(!board.views.shown().contains(ViewType::Kissinger) && !board.dock(ViewType::Kissinger)->isVisible());
    }

    void theMenuOfATitleOffersThem() {
        Board board(bothStudy());
        QStringList offered;
        whenMenu("viewMenu", [&](QMenu* menu) {
            for (const QAction* action : menu->actions())
                offered << action->text();
            menu->actions().front()->trigger();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, {30, 8}, board.title(ViewType::Kissinger)->mapToGlobal(QPoint(30, 8)));
        QApplication::sendEvent(board.title(ViewType::Kissinger), &event);
        QCOMPARE(offered.size(), 5);
        QCOMPARE(board.seen(), QList<ViewType>{ViewType::Kissinger});
    }

    void whatDoesNotFitBecomesTabsAndStandsApartAgainWhereThereIsRoom() {
        Board board(bothStudy());
        QCOMPARE(board.seen(), four);
        board.window.resize(900, 600);
        board.window.resetLayout();
        QTest::qWait(20);
        QCOMPARE(board.window.size(), QSize(900, 600));
        QVERIFY(board.seen().size() < 4 && !board.seen().isEmpty());
        for (const ViewType type : board.seen()) {
            const QSize size = board.dock(type)->size();
            QVERIFY2(size.width() >= board.dock(type)->minimumWidth() && size.height() >= board.dock(type)->minimumHeight(),
                     qPrintable(viewName(type)));
            QVERIFY(board.views.rect().contains(board.dock(type)->geometry()));
        }
        board.window.resize(1700, 1000);
        board.window.resetLayout();
        QTest::qWait(20);
        QCOMPARE(board.seen(), four);
    }

    void whatHandsArrangedComesBackWithTheRoomForIt() {
        Board board(bothStudy());
        board.take(ViewType::PairFunction, board.middleOf(ViewType::Kissinger));
        board.window.resize(820, 560);
        board.window.resetLayout();
        QTest::qWait(20);
        QCOMPARE(board.window.size(), QSize(820, 560));
        for (const ViewType type : board.seen()) {
            const QRect at = board.dock(type)->geometry(), room = board.views.rect();
            QVERIFY2(room.contains(at), qPrintable(QStringLiteral("%1: %2, %3 to %4, %5 in %6 x %7")
                                                       .arg(viewName(type))
                                                       .arg(at.left())
                                                       .arg(at.top())
                                                       .arg(at.right())
                                                       .arg(at.bottom())
                                                       .arg(room.width())
                                                       .arg(room.height())));
        }
        QVERIFY(!board.views.arrangement().isEmpty());
        board.window.resize(1700, 1000);
        board.window.resetLayout();
        QTest::qWait(20);
        QCOMPARE(board.views.tabifiedDockWidgets(board.dock(ViewType::PairFunction)),
                 QList<QDockWidget*>{board.dock(ViewType::Kissinger)});
        QVERIFY(board.dock(ViewType::PairFunction)->geometry().left() > board.dock(ViewType::Thermograms)->geometry().right());
    }

    void aLayoutOfScansLeavesNoPatternWithoutAView() {
        {
            Board board(stepStudy());
            board.find<QAction>("show_kissinger")->trigger();
            board.find<QAction>("show_masterCurve")->trigger();
            QVERIFY(board.workspace.files().saveAs("a", settings_.file(QStringLiteral("scans.vitrine"))));
            QVERIFY(board.window.close());
        }
        Bench again;
        again.window.restoreLayout();
        auto* views = again.window.findChild<ViewBoard*>();
        again.workspace.act(AddSample{*stepSample("a", 2)});
        QCOMPARE(views->shown(), (QList<ViewType>{ViewType::Thermograms, ViewType::MasterCurve}));
        again.workspace.act(AddSample{*patternStudy({2.6}).samples.front()});
        QCOMPARE(views->shown(), (QList<ViewType>{ViewType::Thermograms, ViewType::MasterCurve, ViewType::StructureFactor,
                                                  ViewType::PairFunction}));
        again.workspace.undo();
        QCOMPARE(views->shown(), (QList<ViewType>{ViewType::Thermograms, ViewType::MasterCurve}));
        again.workspace.act(RemoveSample{"a"});
        again.workspace.act(AddSample{*patternStudy({2.6}).samples.front()});
        QVERIFY(views->shown().contains(ViewType::StructureFactor) && views->isSeen(ViewType::Intensity));
        again.find<QAction>("resetViews")->trigger();
        QCOMPARE(views->shown(),
                 (QList<ViewType>{ViewType::Intensity, ViewType::StructureFactor, ViewType::PairFunction, ViewType::FirstPeak}));
    }

    void theTableIsOfAViewThatIsSeen() {
        Board board(bothStudy());
        board.views.toggleMaximised(ViewType::Kissinger);
        board.find<QAction>("table")->trigger();
        const auto* model = board.find<QTableView>("plotTableView")->model();
        QStringList titles;
        for (int column = 0; column < model->columnCount(); ++column)
            titles << model->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(!titles.filter(QStringLiteral("1000 K")).isEmpty(), qPrintable(titles.join(QLatin1Char(';'))));
    }

    void whatIsAskedForStandsInTheRoomThatThereIsNow() {
        Board board(bothStudy());
        board.views.toggleMaximised(ViewType::Kissinger);
        board.window.resize(900, 600);
        board.window.resetLayout();
        QTest::qWait(20);
        board.views.bringForward(ViewType::Thermograms);
        QTest::qWait(20);
        QVERIFY(board.views.isSeen(ViewType::Thermograms) && !board.views.maximised());
        QCOMPARE(board.window.size(), QSize(900, 600));
        for (const ViewType type : board.seen())
            QVERIFY2(board.views.rect().contains(board.dock(type)->geometry()), qPrintable(viewName(type)));
    }

    void resetTakesAllTheRoomFromAView() {
        Board board(bothStudy());
        board.views.toggleFloating(ViewType::StructureFactor);
        board.views.toggleMaximised(ViewType::Kissinger);
        board.views.reset();
        QVERIFY(!board.views.maximised() && board.views.arrangement().isEmpty());
        QVERIFY(!board.views.isFloating(ViewType::StructureFactor));
        QCOMPARE(board.seen(), four);
        board.views.toggleMaximised(ViewType::Kissinger);
        QCOMPARE(board.seen(), QList<ViewType>{ViewType::Kissinger});
    }

    /// A view that hands put in a window of its own after they had arranged the others is there, too, when the room comes back.
    void aViewThatFloatsLaterStillFloatsWhenTheRoomComesBack() {
        Board board(bothStudy());
        board.take(ViewType::PairFunction, board.middleOf(ViewType::Kissinger));
        board.views.toggleFloating(ViewType::StructureFactor);
        board.window.resize(820, 560);
        board.window.resetLayout();
        QTest::qWait(20);
        board.window.resize(1700, 1000);
        board.window.resetLayout();
        QTest::qWait(20);
        QVERIFY(board.views.isFloating(ViewType::StructureFactor));
        QCOMPARE(board.views.tabifiedDockWidgets(board.dock(ViewType::PairFunction)),
                 QList<QDockWidget*>{board.dock(ViewType::Kissinger)});
    }

    void viewsThatFloatCloseWithTheWindowAndStayPartOfIt() {
        Board board(bothStudy());
        const QList<ViewType> floating{ViewType::Kissinger, ViewType::StructureFactor};
        for (const ViewType type : floating)
            board.views.toggleFloating(type);
        for (const char* sample : {"a", "glass"})
            QVERIFY(board.workspace.files().saveAs(sample, settings_.file(QLatin1String(sample) + QStringLiteral("2.vitrine"))));
        QVERIFY(board.window.close());
        for (const ViewType type : floating)
            QVERIFY2(!board.dock(type)->isVisible(), qPrintable(viewName(type)));
        QApplication::closeAllWindows();
        QCOMPARE(board.views.shown(), four);
    }

    void placesThatHandsGaveAreRemembered() {
        {
            Board board(bothStudy());
            board.take(ViewType::PairFunction, board.middleOf(ViewType::Kissinger));
            for (const char* sample : {"a", "glass"})
                QVERIFY(
                    board.workspace.files().saveAs(sample, settings_.file(QLatin1String(sample) + QStringLiteral(".vitrine"))));
            QVERIFY(board.window.close());
        }
        Workspace workspace;
        MainWindow window(workspace);
        window.restoreLayout();
        window.show();
        window.resize(1700, 1000); // the screen may be smaller
        workspace.start(bothStudy(), phrase("test", "Start"));
        QTest::qWait(20);
        auto* views = window.findChild<ViewBoard*>();
        auto* dock = child<ViewDock>(window, "pairFunctionDock");
        QCOMPARE(views->tabifiedDockWidgets(dock), QList<QDockWidget*>{child<ViewDock>(window, "kissingerDock")});
    }
};

QTEST_MAIN(DocksTest)
#include "docks_test.moc"
