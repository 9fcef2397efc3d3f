#include "app/command_overlay.h"
#include "app/import/import_dialog.h"
#include "app/import/pattern_import_dialog.h"
#include "tests/app/window_support.h"
#include "tests/support/both_study.h"
#include "widgets/plot/canvas.h"
#include "widgets/views/view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QString nameOf(const QWidget* widget) {
    if (const auto* menu = qobject_cast<const QMenu*>(widget))
        return menu->title();
    return widget->accessibleName() + widget->property("text").toString() + widget->windowTitle() +
           widget->property("placeholderText").toString();
}

QString described(const QWidget* widget) {
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className()) : QString());
}

bool isOurs(const QWidget* widget) {
    return !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->inherits("QComboBoxListView") &&
           !widget->inherits("QComboBoxPrivateContainer");
}

bool isInteractive(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const PlotCanvas*>(widget) ||
           (qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QHeaderView*>(widget));
}

/// Everything of a window that a person can act on and that has no name.
QStringList nameless(const QWidget& window) {
    QStringList out;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (isOurs(widget) && (isInteractive(widget) || (widget->focusPolicy() & Qt::TabFocus)) && nameOf(widget).isEmpty() &&
            !qobject_cast<const QScrollBar*>(widget))
            out << described(widget);
    return out;
}

/// What Tab must reach: everything usable that takes the focus by it.
QSet<QWidget*> tabStops(const QWidget& window) {
    QSet<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
            isOurs(widget))
            stops << widget;
    return stops;
}

QSet<QWidget*> reachedByTab(int most) {
    QSet<QWidget*> reached;
    for (int i = 0; i < most && QApplication::focusWidget(); ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return reached;
}

void gather(const QMenu* menu, QSet<QAction*>& found) {
    for (QAction* action : menu->actions()) {
        found << action;
        if (action->menu())
            gather(action->menu(), found);
    }
}

QSet<QAction*> inMenus(const MainWindow& window) {
    QSet<QAction*> found;
    for (QAction* action : window.menuBar()->actions())
        if (action->menu())
            gather(action->menu(), found);
    return found;
}

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void tabReachesEverythingThatTakesTheFocus() {
        for (const Study& study : {Study{}, stepStudy(), patternStudy({2.6, 2.66})}) {
            Bench bench(study);
            if (!study.samples.empty() && study.samples.front()->scans.empty())
                bench.workspace.select({{PatternPath{"glass", "p0"}}});
            QApplication::setActiveWindow(&bench.window);
            bench.window.setFocus();
            QTest::keyClick(&bench.window, Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            const auto stops = tabStops(bench.window);
            const auto reached = reachedByTab(60 + 8 * static_cast<int>(stops.size()));
            for (QWidget* stop : stops)
                QVERIFY2(reached.contains(stop), qPrintable(described(stop)));
        }
    }

    void everythingThatAPersonActsOnTakesTheFocus() {
        Bench bench(bothStudy());
        const auto inMenu = inMenus(bench.window);
        for (const QWidget* widget : bench.window.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QToolButton*>(widget);
            const QString command = widget->property("command").toString();
            const bool known = (button && button->defaultAction() && inMenu.contains(button->defaultAction())) ||
                               (!command.isEmpty() && inMenu.contains(bench.find<QAction>(command.toLatin1())));
            if (widget->isVisible() && widget->isEnabled() && isOurs(widget) && isInteractive(widget) && !known)
                QVERIFY2((widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
                             widget->inherits("QLineEditIconButton"),
                         qPrintable(described(widget)));
        }
    }

    void everyCommandHasAMenuOrAKey() {
        Bench bench(bothStudy());
        const auto inMenu = inMenus(bench.window);
        QVERIFY(inMenu.size() > 25);
        for (QAction* action : bench.window.findChildren<QAction*>())
            if (action->parent() == &bench.window && !action->isSeparator() && !action->text().isEmpty())
                QVERIFY2(inMenu.contains(action) || !action->shortcut().isEmpty(), qPrintable(action->text()));
        QSet<QKeySequence> keys;
        for (const QAction* action : bench.window.actions())
            for (const QKeySequence& key : action->shortcuts())
                QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(key.toString()));
    }

    void menusOpenAndRunByKeys() {
        Bench bench(stepStudy());
        bench.workspace.act(SetMass{{"a", "a0"}, 1e-3});
        QApplication::setActiveWindow(&bench.window);
        const auto titles = bench.window.menuBar()->actions();
        QSet<QChar> mnemonics;
        for (const QAction* title : titles) {
            const qsizetype at = title->text().indexOf(QLatin1Char('&'));
            QVERIFY2(at >= 0, qPrintable(title->text()));
            mnemonics << title->text()[at + 1].toLower();
        }
        QCOMPARE(mnemonics.size(), titles.size());
        QMenu* edit = titles[1]->menu();
        edit->popup({});
        edit->setActiveAction(edit->actions().front());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!findScan(bench.workspace.study(), {"a", "a0"})->choices.mass);
    }

    void theCommandBoxRunsACommand() {
        Bench bench(stepStudy());
        bench.workspace.act(SetMass{{"a", "a0"}, 1e-3});
        QApplication::setActiveWindow(&bench.window);
        QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
        auto* box = bench.find<QLineEdit>("commandBox");
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("automatically"));
        QVERIFY(bench.find<QListView>("commandList")->model()->rowCount() >= 2);
    }

    void theFocusIsSeen() {
        for (const Study& study : {stepStudy(), patternStudy({2.6, 2.66})}) {
            Bench bench(study);
            if (study.samples.front()->scans.empty())
                bench.workspace.select({{PatternPath{"glass", "p0"}}});
            QApplication::setActiveWindow(&bench.window);
            QTest::qWait(20);
            for (QWidget* stop : tabStops(bench.window)) {
                if (qobject_cast<QScrollArea*>(stop) && !qobject_cast<QAbstractItemView*>(stop))
                    continue; // what is in it has the focus
                bench.window.setFocus();
                const QImage without = stop->grab().toImage();
                stop->setFocus(Qt::TabFocusReason);
                QVERIFY2(stop->hasFocus(), qPrintable(described(stop)));
                QVERIFY2(stop->grab().toImage() != without, qPrintable(described(stop)));
            }
        }
    }

    void everythingHasAName() {
        Bench bench(bothStudy());
        for (const Selection& selection : {Selection{{ScanPath{"a", "a0"}}}, Selection{{PatternPath{"glass", "p0"}}}}) {
            bench.workspace.select(selection);
            bench.find<QAction>("table")->trigger();
            QCOMPARE(nameless(bench.window).join(QLatin1Char('\n')), QString());
        }
        QTemporaryDir folder;
        QFile pattern(folder.filePath(QStringLiteral("glass.xy")));
        QVERIFY(pattern.open(QIODevice::WriteOnly));
        pattern.write(patternText().c_str());
        pattern.close();
        QFile scan(folder.filePath(QStringLiteral("scan.csv")));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write("temperature [K],power [mW]\n300,1\n301,2\n302,3\n");
        scan.close();
        const PatternImportDialog patterns({pattern.fileName()}, Study{}, Theme::light());
        QCOMPARE(nameless(patterns).join(QLatin1Char('\n')), QString());
        const ImportDialog scans({scan.fileName()}, Study{}, Theme::light());
        QCOMPARE(nameless(scans).join(QLatin1Char('\n')), QString());
    }

    void everyPlotHasATableOfWhatItDraws() {
        Study study = patternStudy({2.6, 2.66});
        study = valueOf(reduce(study, SetPatternConditions{{"glass", "p0"}, 0.0, {}}));
        study = valueOf(reduce(study, SetPatternConditions{{"glass", "p1"}, 5.0, {}}));
        study.samples.push_back(stepStudy().samples.front());
        Bench bench(study);
        bench.workspace.select({{ScanPath{"a", "a0"}}});
        for (QAction* action : bench.window.findChildren<QAction*>())
            if (action->objectName().startsWith(QLatin1String("show_")) && !action->isChecked())
                action->trigger();
        int tables = 0;
        for (View* view : bench.window.findChildren<View*>()) {
            QApplication::setActiveWindow(&bench.window);
            if (!view->findChild<PlotCanvas*>())
                continue; // small pictures, of which each has its plot
            view->findChild<PlotCanvas*>()->setFocus();
            bench.find<QAction>("table")->trigger();
            const auto* shown = bench.find<QTableView>("plotTableView");
            const auto* canvas = view->findChild<PlotCanvas*>();
            const bool empty = !canvas->labels().panel().empty.isEmpty();
            QVERIFY2((shown->model()->rowCount() > 0) != empty, qPrintable(view->objectName()));
            std::size_t points = canvas->drawingLayer().drawing().marks.size();
            for (const Curve& curve : canvas->bundle())
                points += static_cast<std::size_t>(curve.data->size());
            QVERIFY2(static_cast<std::size_t>(shown->model()->rowCount()) >= points, qPrintable(view->objectName()));
            ++tables;
        }
        QVERIFY(tables >= 7);
    }

    void theTableFollowsThePlotAndCanBeCopied() {
        Bench bench(stepStudy());
        QApplication::setActiveWindow(&bench.window);
        bench.find("kissinger")->findChild<PlotCanvas*>()->setFocus();
        bench.find<QAction>("table")->trigger();
        auto* view = bench.find<QTableView>("plotTableView");
        const int rows = view->model()->rowCount();
        bench.workspace.act(SetInKissinger{{"a", "a3"}, false});
        QCOMPARE(view->model()->rowCount(), rows); // what is left out is still told of, with the reason
        const auto* model = view->model();
        const QString remark = model->index(rows - 1, model->columnCount() - 1).data().toString();
        QVERIFY2(remark.contains(QStringLiteral("left out by hand")), qPrintable(remark));
        QApplication::setActiveWindow(view->window());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), view->model()->rowCount() + 2);
        const qsizetype column = lines.front().split(QLatin1Char('\t')).indexOf(QStringLiteral("1000 K / Tp"));
        QVERIFY2(column > 0, qPrintable(lines.front()));
        const KissingerResult& line = *findResult(*bench.workspace.scene().now.results, "a")->kissinger.front();
        const double x = 1000 / line.sources.front().point.temperature;
        QVERIFY2(std::abs(lines[1].split(QLatin1Char('\t'))[column].toDouble() - x) < 1e-3, qPrintable(lines[1]));
    }

    void everyModelIsSound() {
        constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        Bench bench(bothStudy());
        bench.workspace.select({{PatternPath{"glass", "p0"}}});
        bench.find<QAction>("table")->trigger();
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        QSet<QString> kinds;
        for (auto* model : bench.window.findChildren<QAbstractItemModel*>()) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
            kinds << QLatin1String(model->metaObject()->className());
        }
        for (const char* kind : {"vitrine::SampleModel", "vitrine::SampleFilter", "vitrine::HistoryModel",
                                 "vitrine::ParameterModel", "vitrine::PlotTableModel"})
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
        bench.workspace.act(SetCompression{"glass", {{.order = 2}, 3}});
        bench.workspace.act(RemovePattern{{"glass", "p1"}});
        bench.workspace.select({{ScanPath{"a", "a1"}}});
        bench.workspace.act(RemoveScan{{"a", "a2"}});
        bench.workspace.undo();
        bench.workspace.undo();
        bench.workspace.undo();
        bench.workspace.redo();
        bench.find<QLineEdit>("sampleFilter")->setFocus();
        QTest::keyClicks(bench.find<QLineEdit>("sampleFilter"), QStringLiteral("a"));
        bench.workspace.act(RemoveSample{"a"});
        bench.workspace.goTo(0);
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
