#include "core/files/json/results_json.h"
#include "tests/app/walk/hands.h"
#include "tests/app/walk/shown.h"
#include "tests/support/patterns.h"
#include "widgets/controls/number_box.h"
#include "widgets/panels/history_panel.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QTreeView>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Small enough that thousands of gestures take seconds, with something of everything.
Study walkedStudy() {
    Sample sample = *stepSample("a", 3);
    for (auto& shared : sample.scans) {
        Scan scan = *shared;
        scan.recording = stepRecording(600 + 5 * scan.choices.heatingRate.value_or(0) / 100, 0.3, 241);
        shared = scan;
    }
    sample.composition = "Zr";
    int i = 0;
    const Study patterns = patternStudy({2.6, 2.66, 2.72, 2.8}, 200);
    for (const auto& made : patterns.samples.front()->patterns) {
        ScatteringPattern pattern = *made;
        pattern.pressure = 4.0 * i++;
        pattern.choices.r = {0.05, 0.05, 160};
        sample.patterns.push_back(pattern);
    }
    Sample other = *stepSample("b", 2);
    return {"walk", {sample, other}};
}

std::string resultsText(const Study& study, const Results& results) {
    std::string out;
    for (std::size_t i = 0; i < study.samples.size(); ++i)
        out += sampleResultText(*study.samples[i], *results.samples[i]);
    return out;
}

char whereabouts[160] = "";

/// Says where a walk was before the program dies of a signal.
extern "C" void lastWords(int signal) {
    [[maybe_unused]] const auto written = ::write(2, whereabouts, std::strlen(whereabouts));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

int stepsAsked() {
    const QByteArray asked = qgetenv("VITRINE_WALK_STEPS");
    return asked.isEmpty() ? 20000 : asked.toInt();
}

QList<std::uint64_t> seeds() {
    const QByteArray asked = qgetenv("VITRINE_WALK_SEED");
    return asked.isEmpty() ? QList<std::uint64_t>{1, 2, 3, 4} : QList<std::uint64_t>{asked.toULongLong()};
}

} // namespace

/// One walk: a window, and hands that do anything to it.
class Walk {
  public:
    explicit Walk(std::uint64_t seed) : chance(seed), bench(walkedStudy()), answers(chance) {
        bench.window.resize(1000, 700);
        bench.window.resetLayout();
        for (QAction* action : bench.window.findChildren<QAction*>())
            if (!action->menu() && !action->isSeparator() && isHarmless(*action))
                actions << action;
    }

    /// One gesture or command; its name.
    const char* step() {
        const auto& [weight, name, act] = pick();
        (this->*act)();
        QCoreApplication::processEvents();
        return name;
    }

    Chance chance;
    Bench bench;

  private:
    struct Gesture {
        int weight;
        const char* name;
        void (Walk::*act)();
    };

    /// Quitting ends the walk, and the example would make each step of it slow.
    static bool isHarmless(const QAction& action) {
        const QString id = action.objectName();
        return id != QLatin1String("quit") && id != QLatin1String("example") && id != QLatin1String("demonstration") &&
               !id.startsWith(QLatin1String("qt_")) && !action.text().isEmpty() &&
               qobject_cast<const MainWindow*>(action.parent());
    }

    const Gesture& pick() {
        static const Gesture gestures[] = {
            {20, "hover over a plot", &Walk::hover},
            {24, "drag in a plot", &Walk::drag},
            {10, "click in a plot", &Walk::click},
            {3, "menu of a plot", &Walk::menuOfPlot},
            {10, "wheel over a plot", &Walk::wheel},
            {12, "key in a plot", &Walk::keyInPlot},
            {8, "mouse in the table", &Walk::table},
            {3, "menu of the table", &Walk::menuOfTable},
            {2, "rename", &Walk::rename},
            {2, "filter", &Walk::filter},
            {12, "number box", &Walk::number},
            {4, "choice", &Walk::choose},
            {3, "check box", &Walk::check},
            {4, "button", &Walk::button},
            {8, "undo or redo", &Walk::undoOrRedo},
            {3, "history", &Walk::jump},
            {3, "command", &Walk::command},
            {3, "Tab", &Walk::tab},
            {1, "size of the window", &Walk::resize},
            {1, "leave", &Walk::leave},
        };
        static const int all =
            std::accumulate(std::begin(gestures), std::end(gestures), 0, [](int s, const Gesture& g) { return s + g.weight; });
        int at = chance.upTo(all);
        for (const Gesture& gesture : gestures)
            if ((at -= gesture.weight) < 0)
                return gesture;
        return gestures[0];
    }

    PlotCanvas* canvas() {
        const auto all = usable<PlotCanvas>(&bench.window);
        return all.isEmpty() ? nullptr : chance.oneOf(all);
    }
    QWidget* inspector() { return bench.find("inspector"); }

    void hover() {
        if (auto* plot = canvas())
            mouse(plot, QEvent::MouseMove, chance.within(plot->rect()), Qt::NoButton, Qt::NoButton);
    }
    void drag() {
        auto* plot = canvas();
        if (!plot)
            return;
        constexpr Qt::MouseButton buttons[] = {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::MiddleButton, Qt::RightButton};
        const Qt::MouseButton button = chance.oneOf(buttons);
        const auto modifiers = chance.modifiers();
        QPoint at = takingPoint(plot, chance);
        mouse(plot, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton, modifiers);
        mouse(plot, QEvent::MouseButtonPress, at, button, button, modifiers);
        for (int moves = 1 + chance.upTo(4); moves > 0; --moves) {
            at = chance.oneIn(6) ? chance.within(plot->rect().adjusted(-50, -50, 50, 50))
                                 : at + QPoint(chance.upTo(61) - 30, chance.upTo(31) - 15);
            mouse(plot, QEvent::MouseMove, at, Qt::NoButton, button, modifiers);
        }
        if (chance.oneIn(5))
            interrupt(plot);
        mouse(plot, QEvent::MouseButtonRelease, at, button, Qt::NoButton, modifiers);
    }
    /// What may come between the press and the release of a drag.
    void interrupt(PlotCanvas* plot) {
        switch (chance.upTo(6)) {
        case 0:
            return QTest::keyClick(plot, Qt::Key_Escape);
        case 1:
            return undoOrRedo();
        case 2:
            return QTest::keyClick(plot, Qt::Key_Tab);
        case 3:
            return wheel();
        case 4:
            return clickOn(plot, chance.within(plot->rect()), Qt::RightButton);
        default:
            return jump();
        }
    }
    void click() {
        auto* plot = canvas();
        if (!plot)
            return;
        const QPoint at = chance.within(plot->rect());
        clickOn(plot, at, Qt::LeftButton, chance.modifiers());
        if (chance.oneIn(4))
            mouse(plot, QEvent::MouseButtonDblClick, at, Qt::LeftButton, Qt::LeftButton);
    }
    void menuOfPlot() {
        if (auto* plot = canvas())
            clickOn(plot, chance.within(plot->rect()), Qt::RightButton);
    }
    void wheel() {
        if (auto* plot = canvas())
            turnWheel(plot, chance.within(plot->rect()), chance.upTo(7) - 3, chance.modifiers());
    }
    void keyInPlot() {
        constexpr Qt::Key keys[] = {Qt::Key_Tab,   Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Left,  Qt::Key_Right, Qt::Key_Right,
                                    Qt::Key_Up,    Qt::Key_Down, Qt::Key_Plus,    Qt::Key_Minus, Qt::Key_Home,  Qt::Key_Escape,
                                    Qt::Key_Space, Qt::Key_Menu, Qt::Key_Delete,  Qt::Key_Return};
        auto* plot = canvas();
        if (!plot)
            return;
        plot->setFocus();
        for (int i = 1 + chance.upTo(3); i > 0; --i)
            QTest::keyClick(plot, chance.oneOf(keys), chance.oneIn(3) ? Qt::ShiftModifier : Qt::NoModifier);
    }

    QTreeView* tree() { return bench.find<QTreeView>("sampleTable"); }
    QModelIndex anyRow() {
        auto* view = tree();
        QModelIndex index =
            view->model()->rowCount() ? view->model()->index(chance.upTo(view->model()->rowCount()), 0) : QModelIndex();
        if (const int below = view->model()->rowCount(index);
            index.isValid() && below > 0 && view->isExpanded(index) && !chance.oneIn(3))
            index = view->model()->index(chance.upTo(below), 0, index);
        return index;
    }
    void table() {
        const QModelIndex row = anyRow();
        if (!row.isValid())
            return;
        tree()->scrollTo(row);
        const QPoint at = tree()->visualRect(row).center();
        if (chance.oneIn(4))
            return tree()->setExpanded(row, !tree()->isExpanded(row));
        if (chance.oneIn(4))
            return mouse(tree()->viewport(), QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
        if (chance.oneIn(5))
            return QTest::keyClick(tree(), chance.oneIn(2) ? Qt::Key_Down : Qt::Key_Up, chance.modifiers());
        clickOn(tree()->viewport(), at, Qt::LeftButton, chance.modifiers());
    }
    void menuOfTable() {
        const QModelIndex row = anyRow();
        if (!row.isValid())
            return;
        tree()->scrollTo(row);
        Q_EMIT tree()->customContextMenuRequested(tree()->visualRect(row).center());
    }
    void rename() {
        const QModelIndex row = anyRow();
        if (!row.isValid())
            return;
        tree()->setFocus();
        tree()->setCurrentIndex(row);
        QTest::keyClick(tree(), Qt::Key_F2);
        if (auto* editor = tree()->viewport()->findChild<QLineEdit*>()) {
            QTest::keyClicks(editor, QStringLiteral("n%1").arg(chance.upTo(9)));
            QTest::keyClick(editor, chance.oneIn(4) ? Qt::Key_Escape : Qt::Key_Return);
        }
    }
    void filter() {
        constexpr const char* terms[] = {"", "", "", "a", "b", "GPa", "x, y"};
        type(bench.find<QLineEdit>("sampleFilter"), QLatin1String(chance.oneOf(terms)), chance);
    }
    void number() {
        const auto boxes = usable<NumberBox>(inspector());
        if (boxes.isEmpty())
            return;
        NumberBox* box = chance.oneOf(boxes);
        if (!chance.oneIn(3))
            return type(box, scribble(*box, chance), chance);
        box->setFocus();
        QTest::keyClick(box, chance.oneIn(2) ? Qt::Key_Up : Qt::Key_Down, chance.modifiers());
    }
    void choose() {
        const auto boxes = usable<QComboBox>(inspector());
        if (boxes.isEmpty())
            return;
        QComboBox* box = chance.oneOf(boxes);
        box->setFocus();
        if (chance.oneIn(4))
            return turnWheel(box, box->rect().center(), chance.oneIn(2) ? 1 : -1);
        QTest::keyClick(box, chance.oneIn(2) ? Qt::Key_Up : Qt::Key_Down);
    }
    void check() {
        if (const auto boxes = usable<QCheckBox>(inspector()); !boxes.isEmpty())
            chance.oneOf(boxes)->click();
    }
    void button() {
        const auto buttons = usable<QAbstractButton>(chance.oneIn(4) ? bench.find("problems") : inspector());
        if (!buttons.isEmpty())
            chance.oneOf(buttons)->click();
    }
    void undoOrRedo() { bench.find<QAction>(chance.oneIn(3) ? "redo" : "undo")->trigger(); }
    void jump() {
        auto* history = bench.find<HistoryPanel>("history");
        const QModelIndex row = history->model()->index(chance.upTo(history->model()->rowCount()), 0);
        history->scrollTo(row);
        clickOn(history->viewport(), history->visualRect(row).center());
    }
    void command() {
        QAction* action = chance.oneOf(actions);
        if (action->isEnabled() && (!restyles(*action) || chance.oneIn(6)))
            action->trigger();
    }
    /// A change of theme or type costs as much as a hundred gestures.
    static bool restyles(const QAction& action) { return action.isCheckable() && action.objectName().isEmpty(); }
    void tab() {
        if (QWidget* widget = QApplication::focusWidget())
            QTest::keyClick(widget, chance.oneIn(3) ? Qt::Key_Backtab : Qt::Key_Tab);
    }
    void resize() { bench.window.resize(900 + chance.upTo(300), 600 + chance.upTo(200)); }
    void leave() {
        QEvent event(QEvent::Leave);
        if (auto* plot = canvas())
            QApplication::sendEvent(plot, &event);
    }

    Answers answers;
    QList<QAction*> actions;
};

class RandomWalkTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

    /// What a window that was just made shows of the same study and selection.
    static QString unlikeAFreshWindow(Walk& walk) {
        Workspace workspace;
        workspace.start(walk.bench.workspace.study(), phrase("test", "Start"));
        MainWindow fresh(workspace);
        fresh.resize(walk.bench.window.size());
        workspace.select(walk.bench.workspace.scene().selection);
        workspace.setMode(walk.bench.workspace.scene().mode);
        for (const std::string& sample : walk.bench.workspace.hidden())
            workspace.showSample(sample, false);
        workspace.settle();
        fresh.show();
        QCoreApplication::processEvents();
        return differences(walk.bench.window, fresh);
    }

    /// The table of samples keeps the rules of models, whatever is filtered, grouped, sorted and removed.
    static void keepModelsSound(Walk& walk) {
        auto* filter = qobject_cast<QAbstractProxyModel*>(walk.bench.find<QTreeView>("sampleTable")->model());
        for (QAbstractItemModel* model : {filter->sourceModel(), static_cast<QAbstractItemModel*>(filter)})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, filter);
    }

    /// Presses a key in every box of the inspector in which something is half typed.
    static void pressInHalfTyped(Walk& walk, Qt::Key key) {
        QWidget* inspector = walk.bench.find("inspector"); // which steps aside for the simulator
        for (QLineEdit* box : inspector->findChildren<QLineEdit*>())
            if (box->isModified() && box->isVisibleTo(inspector))
                QTest::keyClick(box, key);
    }

    /// What is half typed counts, what is refused is given up, and every row of the table is shown.
    static void comeToRest(Walk& walk) {
        pressInHalfTyped(walk, Qt::Key_Return);
        pressInHalfTyped(walk, Qt::Key_Escape);
        for (NumberBox* box : walk.bench.find("inspector")->findChildren<NumberBox*>())
            QTest::keyClick(box, Qt::Key_Return); // why a step was refused goes with it
        auto* filter = walk.bench.find<QLineEdit>("sampleFilter");
        filter->selectAll();
        QTest::keyClick(filter, Qt::Key_Delete);
        QCoreApplication::processEvents();
        walk.bench.workspace.settle();
    }

    static void check(Walk& walk) {
        comeToRest(walk);
        const Workspace& workspace = walk.bench.workspace;
        Memo memo;
        QVERIFY(!workspace.isPreviewing());
        QVERIFY(workspace.scene().now.study == workspace.study());
        QVERIFY(resultsText(workspace.study(), *workspace.scene().now.results) ==
                resultsText(workspace.study(), evaluate(workspace.study(), memo)));
        const QString unlike = unlikeAFreshWindow(walk);
        QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
    }

    static void checkUndo(Walk& walk, const Study& start) {
        Workspace& workspace = walk.bench.workspace;
        workspace.goTo(workspace.history().entries().size());
        const Study end = workspace.study();
        while (workspace.history().canUndo())
            workspace.undo();
        QVERIFY(workspace.study() == start);
        check(walk);
        while (workspace.history().canRedo())
            workspace.redo();
        QVERIFY(workspace.study() == end);
    }

  private Q_SLOTS:
    void initTestCase() {
        for (const int signal : {SIGSEGV, SIGABRT, SIGFPE})
            std::signal(signal, lastWords);
    }

    void anythingMayBeDone_data() {
        QTest::addColumn<quint64>("seed");
        for (const std::uint64_t seed : seeds())
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << quint64(seed);
    }

    void anythingMayBeDone() {
        QFETCH(quint64, seed);
        constexpr int stepsPerCheck = 500;
        const bool traced = qEnvironmentVariableIsSet("VITRINE_WALK_TRACE");
        Walk walk(seed);
        keepModelsSound(walk);
        const Study start = walk.bench.workspace.study();
        const int steps = stepsAsked() / static_cast<int>(seeds().size());
        for (int i = 1; i <= steps; ++i) {
            std::snprintf(whereabouts, sizeof whereabouts, "walk of seed %llu, step %d\n", static_cast<unsigned long long>(seed),
                          i);
            const char* did = walk.step();
            if (traced)
                std::fprintf(stderr, "%d %s\n", i, did);
            if (i % stepsPerCheck == 0 || i == steps)
                check(walk);
            if (QTest::currentTestFailed())
                return qWarning("%s", whereabouts);
        }
        checkUndo(walk, start);
        if (QTest::currentTestFailed())
            qWarning("%sundone and redone", whereabouts);
    }
};

QTEST_MAIN(RandomWalkTest)
#include "random_walk_test.moc"
