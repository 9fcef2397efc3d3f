#include "core/document/action.h"
#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/controls/number_box.h"
#include "widgets/figures/editor/check_list.h"
#include "widgets/figures/editor/entry_field.h"
#include "widgets/figures/editor/figure_form.h"
#include "widgets/figures/editor/figure_outline.h"
#include "widgets/figures/editor/figure_preview.h"
#include "widgets/figures/editor/figure_window.h"
#include "widgets/figures/editor/page_edits.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A figure window on a study that changes as it asks, with a history.
struct Figures {
    Moment moment = twoPressures();
    std::vector<Study> before;
    std::vector<std::string> words;
    FigureWindow window;

    Figures() {
        QObject::connect(&window, &FigureWindow::acted, &window, [this](const std::vector<Action>& actions, const Message& said) {
            before.push_back(moment.study);
            words.push_back(english(said));
            for (const Action& action : actions)
                moment.study = valueOf(reduce(moment.study, action));
            show();
        });
        show();
        window.show();
    }
    void show() { window.setMoment(moment, Theme::light()); }
    void undo() {
        moment.study = before.back();
        before.pop_back();
        show();
    }
    template<class Widget>
    Widget* find(const char* name) {
        Widget* found = window.findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// A field of the form that is shown.
    template<class Widget>
    Widget* field(const char* name) {
        Widget* found = window.form()->shown()->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no field %s", name);
        return found;
    }
    void trigger(const char* action) { find<QAction>(action)->trigger(); }
    void choose(const QString& page) {
        auto* list = find<QListWidget>("figureList");
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->text().startsWith(page))
                list->setCurrentRow(i);
        window.preview()->settle();
    }
    void write(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            field->insert(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// The figure that the study has of its own.
    const FigurePage* own(const std::string& name) const {
        for (const auto& page : moment.study.figures)
            if (page->name == name)
                return page.get();
        return nullptr;
    }
    FigurePage page() { return *window.page(); }
    /// The first panel in which something is drawn.
    std::string firstPanel() {
        window.preview()->settle();
        for (const FigurePanel& panel : window.page()->panels)
            if (window.preview()->places().axesOf(panel.id))
                return panel.id;
        qFatal("nothing is drawn");
    }
    const FigurePanel& panel() { return *panelOf(*window.page(), firstPanel()); }
    void add(const char* action) {
        Q_EMIT find<QToolButton>("figureAdd")->menu()->aboutToShow();
        trigger(action);
    }
    void annotate();
    QPoint pixelOf(const FigurePart& part) {
        window.preview()->settle();
        const PartPlace* place = window.preview()->places().placeOf(part);
        if (!place)
            qFatal("the part lies nowhere");
        const QPointF mm = place->lines.empty() ? place->box.center() : place->lines[0][place->lines[0].size() / 2];
        return window.preview()->pixelOf(mm).toPoint();
    }
    void drag(QPoint from, QPoint by) {
        FigurePreview* preview = window.preview();
        QTest::mousePress(preview, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + by * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, preview->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(preview, &move);
        }
    }
    void dragAndDrop(QPoint from, QPoint by) {
        drag(from, by);
        QTest::mouseRelease(window.preview(), Qt::LeftButton, {}, from + by);
    }
    QString entryWords() {
        const auto* words = field<QLabel>("entryWords");
        return words->isHidden() ? QString() : words->text();
    }
};

FigureNote noteAt(const char* text, double x, double y) {
    FigureNote note;
    note.text = text;
    note.x = x;
    note.y = y;
    note.fixed = true;
    return note;
}

/// Words, an arrow and a title in the middle of the first panel that is drawn.
void Figures::annotate() {
    FigurePage more = page();
    FigurePanel& panel = *panelOf(more, firstPanel());
    const AxesPlace& axes = *window.preview()->places().axesOf(panel.id);
    const auto at = [&](double x, double y) {
        return axes.valueAt(axes.box.topLeft() + QPointF(x * axes.box.width(), y * axes.box.height()));
    };
    panel.title = "Title";
    panel.notes = {noteAt("β", at(0.5, 0.7).x(), at(0.5, 0.7).y())};
    FigureShape shape;
    shape.kind = ShapeKind::Arrow;
    shape.x = at(0.3, 0.9).x();
    shape.y = at(0.3, 0.9).y();
    shape.x2 = at(0.4, 0.95).x();
    shape.y2 = at(0.4, 0.95).y();
    panel.shapes = {shape};
    panel.letter = "X";
    window.change(more);
    window.preview()->settle();
}

} // namespace

class FigureWindowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyTemplateIsOfferedAndDrawn() {
        Figures figures;
        QCOMPARE(figures.find<QListWidget>("figureList")->count(), 6);
        for (const char* name : {"fig2", "fig4"}) {
            figures.choose(QLatin1String(name));
            const QImage picture = figures.window.preview()->grab().toImage();
            int inked = 0;
            for (int y = 0; y < picture.height(); y += 3)
                for (int x = 0; x < picture.width(); x += 3)
                    inked += qGray(picture.pixel(x, y)) < 200;
            QVERIFY2(inked > 200, name);
        }
        QVERIFY(figures.moment.study.figures.empty()); // looking changes nothing
    }
    void aChangedNumberIsAskedForAndShownAsTheStudyHasIt() {
        Figures figures;
        figures.choose(QStringLiteral("fig1"));
        figures.write(figures.field<NumberBox>("figureType"), QStringLiteral("8"));
        QVERIFY(figures.own("fig1"));
        QCOMPARE(figures.own("fig1")->fontSize, 8.0);
        figures.undo();
        QCOMPARE(figures.field<NumberBox>("figureType")->number(), std::optional(7.0));
    }
    void aWrongEntryStaysAndSaysWhyAndEmptyIsAsMade() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        const std::string id = figures.firstPanel();
        figures.window.choosePart({FigurePartKind::XAxis, id});
        auto* range = figures.field<EntryField>("axisRange");
        figures.write(range, QStringLiteral("0.6 – 1.1"));
        QCOMPARE(figures.panel().x, std::optional(Interval{0.6, 1.1}));
        figures.write(range, QStringLiteral("1.1 to 0.6"));
        QCOMPARE(figures.before.size(), std::size_t(1));
        QCOMPARE(range->text(), QStringLiteral("1.1 to 0.6"));
        QVERIFY(figures.entryWords().contains(range->accessibleName()));
        figures.write(range, QString());
        QVERIFY(!figures.panel().x);
        QVERIFY(figures.entryWords().isEmpty());

        auto* step = figures.field<NumberBox>("axisStep");
        figures.write(step, QStringLiteral("0.2"));
        QCOMPARE(figures.panel().xAxis.tickStep, std::optional(0.2));
        figures.write(step, QStringLiteral("-3"));
        QCOMPARE(step->text(), QStringLiteral("-3"));
        QVERIFY(!figures.entryWords().isEmpty());
        figures.write(step, QStringLiteral("often"));
        QVERIFY(figures.entryWords().contains(QStringLiteral("often")));
        QCOMPARE(figures.panel().xAxis.tickStep, std::optional(0.2));
        figures.write(step, QString());
        QVERIFY(!figures.panel().xAxis.tickStep);
        QVERIFY(figures.entryWords().isEmpty());
        QVERIFY(figures.panel().xAxis == FigureAxis{});
    }
    void whatWasTypedForOnePartIsNotForAnother() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.annotate();
        FigurePage two = figures.page();
        panelOf(two, figures.firstPanel())->notes.push_back(noteAt("γ", 0.9, 30));
        figures.window.change(two);
        figures.window.choosePart({FigurePartKind::Note, figures.firstPanel(), {}, 0});
        auto* x = figures.field<NumberBox>("noteX");
        figures.write(x, QStringLiteral("here"));
        QVERIFY(!figures.entryWords().isEmpty());
        figures.window.choosePart({FigurePartKind::Note, figures.firstPanel(), {}, 1});
        QCOMPARE(x->number(), std::optional(0.9));
        QVERIFY(x->text() != QStringLiteral("here"));
        QVERIFY(figures.entryWords().isEmpty());
    }
    void oneColumnAndBackIsWhereItWas() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.find<QPushButton>("figureOneColumn")->click();
        QCOMPARE(figures.own("fig4")->width, 86.0);
        figures.find<QPushButton>("figureTwoColumns")->click();
        const FigurePage wide = *figures.own("fig4");
        QCOMPARE(wide.width, 174.0);
        figures.find<QPushButton>("figureAsTemplate")->click();
        QVERIFY(!figures.own("fig4"));
        figures.find<QPushButton>("figureTwoColumns")->click();
        QVERIFY(figures.page() == wide);
    }
    /// A click on each kind of part selects it; the form has its fields and the outline its row.
    void aClickSelectsEachKindOfPart() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.annotate();
        const std::string id = figures.firstPanel();
        const std::pair<FigurePart, const char*> parts[] = {
            {{FigurePartKind::XAxis, id}, "axisTitle"},      {{FigurePartKind::YAxis, id}, "axisTitle"},
            {{FigurePartKind::Letter, id}, "letterText"},    {{FigurePartKind::Legend, id}, "legendColumns"},
            {{FigurePartKind::Title, id}, "panelTitleText"}, {{FigurePartKind::Note, id}, "noteText"},
            {{FigurePartKind::Shape, id}, "shapeKind"}};
        for (const auto& [part, field] : parts) {
            QPoint at = figures.pixelOf(part);
            if (part.kind == FigurePartKind::Legend) // beside its lines
                at =
                    figures.window.preview()->pixelOf(figures.window.preview()->places().placeOf(part)->box.topLeft()).toPoint() +
                    QPoint(2, 1);
            QTest::mouseClick(figures.window.preview(), Qt::LeftButton, {}, at);
            QVERIFY2(figures.window.part() == part, field);
            QVERIFY2(figures.window.form()->shown()->findChild<QWidget*>(QLatin1String(field)), field);
            const QModelIndex row = figures.find<FigureOutline>("figureOutline")->currentIndex();
            QVERIFY(row.isValid());
        }
        QTest::mouseClick(figures.window.preview(), Qt::LeftButton, {}, {3, 3});
        QCOMPARE(figures.window.part(), FigurePart{});
        QVERIFY(figures.window.form()->shown()->findChild<QWidget*>(QStringLiteral("figureFont")));
    }
    void aClickOnASymbolSelectsItsSeries() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.window.preview()->settle();
        const PagePlaces& places = figures.window.preview()->places();
        const auto series =
            std::ranges::find_if(places.parts, [](const PartPlace& place) { return place.part.kind == FigurePartKind::Series; });
        QVERIFY(series != places.parts.end());
        const FigurePart part = series->part;
        QTest::mouseClick(figures.window.preview(), Qt::LeftButton, {}, figures.pixelOf(part));
        QCOMPARE(figures.window.part().kind, FigurePartKind::Series);
        figures.write(figures.field<EntryField>("seriesColour"), QStringLiteral("crimson"));
        const std::string key = figures.window.part().series;
        QCOMPARE(seriesStyle(figures.panel(), key).colour, "crimson");
        figures.write(figures.field<EntryField>("seriesColour"), QStringLiteral("reddish"));
        QVERIFY(figures.entryWords().contains(QStringLiteral("reddish")));
        figures.write(figures.field<EntryField>("seriesColour"), QString());
        QVERIFY(seriesStyle(figures.panel(), key).colour.empty());
    }
    void aDragOfANoteALegendAndAPanelIsOneStepEach_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("words") << static_cast<int>(FigurePartKind::Note);
        QTest::newRow("legend") << static_cast<int>(FigurePartKind::Legend);
        QTest::newRow("panel") << static_cast<int>(FigurePartKind::Panel);
        QTest::newRow("shape") << static_cast<int>(FigurePartKind::Shape);
    }
    void aDragOfANoteALegendAndAPanelIsOneStepEach() {
        QFETCH(int, kind);
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.annotate();
        const FigurePart part{static_cast<FigurePartKind>(kind), figures.firstPanel()};
        const PartPlace place = [&] {
            figures.window.preview()->settle();
            return *figures.window.preview()->places().placeOf(part);
        }();
        QPoint from = figures.pixelOf(part);
        if (part.kind == FigurePartKind::Legend)
            from = figures.window.preview()->pixelOf(place.box.topLeft()).toPoint() + QPoint(2, 1);
        if (part.kind == FigurePartKind::Panel) {
            const QRectF axes = figures.window.preview()->places().axesOf(part.panel)->box;
            from = figures.window.preview()->pixelOf(axes.topRight() + QPointF(-2, axes.height() * 0.9)).toPoint();
        }
        const FigurePage start = figures.page();
        const std::size_t steps = figures.before.size();
        figures.drag(from, {40, 24});
        QVERIFY(figures.window.preview()->isDragging());
        QCOMPARE(figures.before.size(), steps); // meanwhile only a preview
        QTest::mouseRelease(figures.window.preview(), Qt::LeftButton, {}, from + QPoint(40, 24));
        QCOMPARE(figures.before.size(), steps + 1);
        QVERIFY(figures.page() != start);
        const PartPlace* now = [&] {
            figures.window.preview()->settle();
            return figures.window.preview()->places().placeOf(part);
        }();
        const double mm = 40 / (figures.window.preview()->pixelOf({1, 0}).x() - figures.window.preview()->pixelOf({0, 0}).x());
        QVERIFY2(near(now->box.left() - place.box.left(), mm, 1.0),
                 qPrintable(QString::number(now->box.left() - place.box.left())));
        figures.undo();
        QVERIFY(figures.page() == start);
    }
    void escGivesADragUp() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.annotate();
        const QPoint from = figures.pixelOf({FigurePartKind::Note, figures.firstPanel()});
        const std::size_t steps = figures.before.size();
        figures.drag(from, {60, 30});
        QTest::keyClick(figures.window.preview(), Qt::Key_Escape);
        QVERIFY(!figures.window.preview()->isDragging());
        QTest::mouseRelease(figures.window.preview(), Qt::LeftButton, {}, from + QPoint(60, 30));
        QCOMPARE(figures.before.size(), steps);
        QVERIFY(figures.window.isVisible());
    }
    void aPanelIsResizedByItsCorner() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        const std::string id = figures.firstPanel();
        figures.window.choosePart({FigurePartKind::Panel, id});
        const PageBox box = figures.panel().box;
        FigurePreview* preview = figures.window.preview();
        preview->settle();
        const QPoint corner = preview->pixelOf({box.x + box.width, box.y + box.height}).toPoint();
        figures.dragAndDrop(corner, {-50, -30});
        const PageBox smaller = panelOf(figures.page(), id)->box;
        QVERIFY(smaller.width < box.width - 1 && smaller.height < box.height - 1);
        QCOMPARE(smaller.x, box.x);
        QCOMPARE(figures.before.size(), std::size_t(1));
    }
    void wordsAreWrittenInPlace() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        const std::string id = figures.firstPanel();
        FigurePreview* preview = figures.window.preview();
        const QPoint title = figures.pixelOf({FigurePartKind::XAxis, id});
        QTest::mouseDClick(preview, Qt::LeftButton, {}, title);
        auto* line = figures.find<QLineEdit>("figureInPlace");
        QVERIFY(!line->text().isEmpty()); // what stands there
        figures.write(line, QStringLiteral("T/T_{g,P}"));
        QCOMPARE(figures.panel().xAxis.title, "T/T_{g,P}");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseDClick(preview, Qt::LeftButton, {}, figures.pixelOf({FigurePartKind::XAxis, id}));
        line = figures.find<QLineEdit>("figureInPlace");
        line->insert(QStringLiteral("other"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(figures.panel().xAxis.title, "other");
    }
    void buttonsWriteMarks() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.window.choosePart({FigurePartKind::YAxis, figures.firstPanel()});
        auto* title = figures.field<EntryField>("axisTitle");
        title->setFocus();
        title->insert(QStringLiteral("E"));
        figures.field<QToolButton>("axisTitle_subscript")->click();
        title->insert(QStringLiteral("a"));
        QCOMPARE(title->text(), QStringLiteral("E_{a}"));
        title->setSelection(0, 1);
        figures.field<QToolButton>("axisTitle_italic")->click();
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(figures.panel().yAxis.title, "*E*_{a}");
    }
    void figuresAreMadeDuplicatedRenamedAndDeletedAndUndone() {
        Figures figures;
        figures.trigger("newEmpty");
        QVERIFY(figures.own("figure1"));
        QCOMPARE(figures.page().name, "figure1");
        figures.add("addPanel");
        QCOMPARE(figures.own("figure1")->panels.size(), std::size_t(1));
        figures.trigger("duplicateFigure");
        QCOMPARE(figures.page().name, "figure1-copy");
        QVERIFY(figures.own("figure1-copy")->panels == figures.own("figure1")->panels);
        figures.trigger("renameFigure");
        auto* name = figures.field<EntryField>("figureName");
        figures.write(name, QStringLiteral("figure1"));
        QVERIFY(figures.entryWords().contains(QStringLiteral("figure1")));
        figures.write(name, QStringLiteral("a/b"));
        QVERIFY(!figures.entryWords().isEmpty());
        figures.write(name, QStringLiteral("SI 3"));
        QVERIFY(figures.own("SI 3") && !figures.own("figure1-copy"));
        QCOMPARE(figures.page().name, "SI 3");
        figures.trigger("deleteFigure");
        QVERIFY(!figures.own("SI 3"));
        figures.undo();
        QVERIFY(figures.own("SI 3"));
        figures.undo();
        QVERIFY(figures.own("figure1-copy") && !figures.own("SI 3"));
        figures.undo();
        QVERIFY(!figures.own("figure1-copy"));
        const std::set<std::string> words(figures.words.begin(), figures.words.end());
        QCOMPARE(words.size(), figures.words.size());
    }
    void panelsAreAddedReorderedAndRemoved() {
        Figures figures;
        figures.trigger("newEmpty");
        for (int i = 0; i < 3; ++i)
            figures.add("addPanel");
        QCOMPARE(figures.page().panels.size(), std::size_t(3));
        const std::string last = figures.page().panels.back().id;
        QCOMPARE(figures.window.part(), (FigurePart{FigurePartKind::Panel, last}));
        figures.trigger("panelEarlier");
        QCOMPARE(figures.page().panels[1].id, last);
        figures.trigger("arrange2");
        QVERIFY(near(figures.page().panels[0].box.width, (figures.page().width - 4) / 2, 1e-9));
        figures.trigger("copyPanel");
        QCOMPARE(figures.page().panels.size(), std::size_t(4));
        figures.trigger("removePanel");
        QCOMPARE(figures.page().panels.size(), std::size_t(3));
        QTest::keyClick(figures.window.preview(), Qt::Key_Delete); // nothing is selected but the page
        QCOMPARE(figures.page().panels.size(), std::size_t(3));
    }
    void wordsAndShapesAreAddedAndRemoved() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.window.choosePart({FigurePartKind::Panel, figures.firstPanel()});
        figures.add("addNote");
        auto* line = figures.find<QLineEdit>("figureInPlace");
        line->insert(QStringLiteral("*T*_g"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(figures.panel().notes.back().text, "*T*_g");
        const std::size_t shapes = figures.panel().shapes.size();
        figures.add("addUpright");
        QCOMPARE(figures.panel().shapes.size(), shapes + 1);
        QVERIFY(!figures.panel().shapes.back().y);
        figures.window.preview()->setFocus();
        QTest::keyClick(figures.window.preview(), Qt::Key_Delete);
        QCOMPARE(figures.panel().shapes.size(), shapes);
        QCOMPARE(figures.window.part().kind, FigurePartKind::Panel);
    }
    void samplesAreTickedByHand() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.window.choosePart({FigurePartKind::Panel, figures.firstPanel()});
        auto* samples = figures.field<CheckList>("panelSamples");
        QCOMPARE(samples->count(), 12);
        samples->tick(3, true);
        samples->tick(5, true);
        const auto& ticked = figures.panel().samples;
        QCOMPARE(ticked.size(), std::size_t(2));
        QCOMPARE(ticked[0], figures.moment.study.samples[3]->id);
        figures.undo();
        QCOMPARE(samples->item(5)->checkState(), Qt::Unchecked);
        QCOMPARE(samples->item(3)->checkState(), Qt::Checked);
    }
    void aPresetIsAppliedAsOneStep() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.trigger("style_single");
        QCOMPARE(figures.own("fig4")->width, 86.0);
        QCOMPARE(figures.before.size(), std::size_t(1));
    }
    /// What follows from a study changes the figure too, once it comes to rest.
    void theFigureFollowsTheStudy() {
        Figures figures;
        figures.choose(QStringLiteral("fig2"));
        FigurePreview* preview = figures.window.preview();
        const QImage before = preview->grab().toImage();
        auto results = std::make_shared<Results>(*figures.moment.results);
        StudyResult across = *results->study;
        across.activation.pop_back();
        results->study = Shared<StudyResult>(across);
        figures.moment.results = results;
        figures.show();
        QVERIFY(!preview->isUpToDate());
        QTRY_VERIFY(preview->isUpToDate());
        QVERIFY(preview->grab().toImage() != before);
    }
};

QTEST_MAIN(FigureWindowTest)
#include "figure_window_test.moc"
