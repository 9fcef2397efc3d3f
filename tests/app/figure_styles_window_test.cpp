#include "core/figures/figure_styles.h"
#include "core/files/study/style_file.h"
#include "tests/app/window_support.h"
#include "widgets/figures/editor/figure_preview.h"
#include "widgets/figures/editor/figure_window.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The window of the figures on a figure of its own.
struct Styles : Bench {
    FigureCommands& commands = window.figures();
    QTemporaryDir folder;

    Styles() : Bench(stepStudy()) {
        workspace.settle();
        commands.showFigures();
        figures()->findChild<QAction*>(QStringLiteral("newEmpty"))->trigger();
    }
    FigureWindow* figures() const { return commands.figureWindow(); }
    QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString written(const char* name, const QByteArray& bytes) const {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("not written");
        return out.fileName();
    }
    QString said() const { return figures()->findChild<QLabel*>(QStringLiteral("figureWords"))->text(); }
    std::size_t steps() const { return workspace.history().entries().size(); }
};

} // namespace

class FigureStylesWindowTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void aStyleOfOneFigureIsAppliedToAnother() {
        Styles bench;
        FigurePage page = *bench.figures()->page();
        page.width = 114;
        page.fontSize = 8;
        page.look.ticksInside = true;
        page.look.frame = FigureFrame::Box;
        page.look.decimal = ",";
        bench.figures()->change(page);
        bench.commands.keepStyle(bench.file("glass.vstyle"), page);
        bench.figures()->findChild<QAction*>(QStringLiteral("newEmpty"))->trigger();
        const std::string name = bench.figures()->page()->name;
        QVERIFY(name != page.name);
        const std::size_t steps = bench.steps();
        bench.commands.takeStyle(bench.file("glass.vstyle"));
        QCOMPARE(bench.steps(), steps + 1);
        const FigurePage& taken = *bench.figures()->page();
        QCOMPARE(taken.name, name);
        QVERIFY(taken.look == page.look && taken.width == 114 && taken.fontSize == 8);
        QVERIFY(bench.said().contains(QStringLiteral("glass")));
        bench.workspace.undo();
        QVERIFY(bench.figures()->page()->look == FigureLook{});
    }
    void aStyleOfAnotherVersionIsToldAndNothingOfItIsLost() {
        Styles bench;
        const QByteArray newer = R"({"vitrine_figure_style": 9, "name": "new", "width_mm": 100, "font_size_pt": 9,
            "look": {"grid": false, "shadow": "deep"}, "paper": "grey"})";
        bench.commands.takeStyle(bench.written("new.vstyle", newer));
        QCOMPARE(bench.figures()->page()->width, 100.0);
        QVERIFY(!bench.figures()->page()->look.grid);
        QVERIFY(bench.said().contains(QLatin1Char('9')));
        bench.commands.keepStyle(bench.file("again.vstyle"), *bench.figures()->page());
        QFile again(bench.file("again.vstyle"));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QVERIFY(again.readAll().contains("shadow"));
    }
    void whatIsNoStyleIsToldInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("width = 86");
        QTest::newRow("another JSON") << QByteArray("{\"samples\": []}");
        QTest::newRow("no width") << QByteArray("{\"vitrine_figure_style\": 1, \"name\": \"a\", \"font_size_pt\": 7}");
        QTest::newRow("width of words") << QByteArray(
            "{\"vitrine_figure_style\": 1, \"name\": \"a\", \"width_mm\": \"wide\", \"font_size_pt\": 7}");
        QTest::newRow("below nothing") << QByteArray(
            "{\"vitrine_figure_style\": 1, \"name\": \"a\", \"width_mm\": -3, \"font_size_pt\": 7}");
    }
    void whatIsNoStyleIsToldInWords() {
        QFETCH(QByteArray, bytes);
        Styles bench;
        const FigurePage before = *bench.figures()->page();
        const std::size_t steps = bench.steps();
        bench.commands.takeStyle(bench.written("bad.vstyle", bytes));
        QVERIFY(*bench.figures()->page() == before);
        QCOMPARE(bench.steps(), steps);
        QVERIFY2(bench.said().contains(QStringLiteral("bad.vstyle")), qPrintable(bench.said()));
        QVERIFY(!bench.workspace.problems().empty());
    }
    void aFileThatIsNotThereIsTold() {
        Styles bench;
        bench.commands.takeStyle(bench.file("none.vstyle"));
        QVERIFY(!bench.said().isEmpty());
    }
    /// Every view that figures can draw becomes a panel in one step, and the command line of commands finds it.
    void aViewIsSentByACommand() {
        Styles bench;
        auto* menu = bench.window.findChild<QMenu*>(QStringLiteral("viewToFigure"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2); // a new figure, and the one there is
        const std::size_t steps = bench.steps();
        menu->actions().front()->trigger();
        QCOMPARE(bench.steps(), steps + 1);
        const FigurePage* page = bench.figures()->page();
        QCOMPARE(page->panels.size(), std::size_t(1));
        QCOMPARE(page->panels.front().content, "thermograms");
        QCOMPARE(page->panels.front().scans.size(), std::size_t(4));
        QCOMPARE(bench.figures()->part(), (FigurePart{FigurePartKind::Panel, page->panels.front().id}));
        menu->actions().at(1)->trigger();
        QCOMPARE(bench.figures()->page()->name, "figure1");
        QCOMPARE(bench.figures()->page()->panels.size(), std::size_t(1));
        bench.figures()->findChild<QAction*>(QStringLiteral("newOfViews"))->trigger();
        QVERIFY(bench.figures()->page()->panels.size() >= 2);
        bench.workspace.undo();
        QCOMPARE(menu->actions().size(), 3);
    }
};

QTEST_MAIN(FigureStylesWindowTest)
#include "figure_styles_window_test.moc"
