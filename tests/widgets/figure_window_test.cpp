#include "core/document/action.h"
#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/controls/number_box.h"
#include "widgets/figures/figure_preview.h"
#include "widgets/figures/figure_window.h"
#include "widgets/figures/note_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A figure window on a study that changes as it asks.
struct Figures {
    Moment moment = twoPressures();
    FigureWindow window;

    Figures() {
        QObject::connect(&window, &FigureWindow::acted, &window, [this](const Action& action) {
            moment.study = valueOf(reduce(moment.study, action));
            show();
        });
        show();
        window.show();
    }
    void show() { window.setMoment(moment, Theme::light()); }
    template<class Widget>
    Widget* find(const char* name) {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    void choose(const QString& page) {
        auto* list = find<QListWidget>("figureList");
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->text().startsWith(page))
                list->setCurrentRow(i);
    }
    void write(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        field->insert(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// The figure that the study has of its own.
    const FigurePage* own(const char* name) const {
        for (const auto& page : moment.study.figures)
            if (page->name == name)
                return page.get();
        return nullptr;
    }
};

} // namespace

class FigureWindowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyTemplateIsOfferedAndDrawn() {
        Figures figures;
        QCOMPARE(figures.find<QListWidget>("figureList")->count(), 6);
        for (const char* name : {"fig2", "fig4"}) {
            figures.choose(QLatin1String(name));
            figures.window.preview()->settle();
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
        const Study before = figures.moment.study;
        figures.choose(QStringLiteral("fig1"));
        figures.write(figures.find<NumberBox>("figureType"), QStringLiteral("8"));
        QVERIFY(figures.own("fig1"));
        QCOMPARE(figures.own("fig1")->fontSize, 8.0);
        figures.moment.study = before;
        figures.show();
        QCOMPARE(figures.find<NumberBox>("figureType")->number(), std::optional(7.0));
    }
    void aRangeIsTwoNumbersAndEmptyIsThatOfTheData() {
        Figures figures;
        figures.choose(QStringLiteral("fig1"));
        auto* range = figures.find<QLineEdit>("figureX");
        figures.write(range, QStringLiteral("500 – 700"));
        QCOMPARE(figures.own("fig1")->panels.front().x, std::optional(Interval{500, 700}));
        figures.write(range, QStringLiteral("700 to 500"));
        QCOMPARE(figures.own("fig1")->panels.front().x, std::optional(Interval{500, 700}));
        QVERIFY(range->text().contains(QStringLiteral("500")));
        range->setFocus();
        range->selectAll();
        QTest::keyClick(range, Qt::Key_Delete);
        QTest::keyClick(range, Qt::Key_Return);
        QVERIFY(!figures.own("fig1")->panels.front().x);
    }
    void oneColumnAndBackIsWhereItWas() {
        Figures figures;
        figures.choose(QStringLiteral("fig4"));
        figures.find<QPushButton>("figureOneColumn")->click();
        const FigurePage narrow = *figures.own("fig4");
        QCOMPARE(narrow.width, 86.0);
        figures.find<QPushButton>("figureTwoColumns")->click();
        const FigurePage wide = *figures.own("fig4");
        QCOMPARE(wide.width, 174.0);
        figures.find<QPushButton>("figureAsTemplate")->click();
        QVERIFY(!figures.own("fig4"));
        figures.find<QPushButton>("figureTwoColumns")->click();
        QVERIFY(*figures.own("fig4") == wide);
    }
    void aPanelIsChosenByAClickOnIt() {
        Figures figures;
        figures.choose(QStringLiteral("fig2"));
        auto* panels = figures.find<QComboBox>("figurePanel");
        QCOMPARE(panels->currentIndex(), 0);
        FigurePreview* preview = figures.window.preview();
        QTest::mouseClick(preview, Qt::LeftButton, {}, {preview->width() - 40, preview->height() - 40});
        QCOMPARE(panels->currentIndex(), panels->count() - 1);
    }
    void wordsAreWrittenMovedAndTakenAway() {
        Figures figures;
        figures.choose(QStringLiteral("fig2"));
        auto* model = figures.window.findChild<NoteModel*>();
        QAbstractItemModelTester tester(model);
        QVERIFY(model->setData(model->index(0, NoteModel::Text), QStringLiteral("β"), Qt::EditRole));
        const FigureNote& note = figures.own("fig2")->panels.front().notes.at(0);
        QCOMPARE(note.text, "β");
        QVERIFY(note.x > 200 && note.x < 900); // in the middle of the axis
        QVERIFY(model->setData(model->index(0, NoteModel::TipX), QStringLiteral("430"), Qt::EditRole));
        QVERIFY(!model->setData(model->index(0, NoteModel::Y), QStringLiteral("high"), Qt::EditRole));
        QVERIFY(!model->setData(model->index(0, NoteModel::Y), QString(), Qt::EditRole));
        QCOMPARE(figures.own("fig2")->panels.front().notes.at(0).tipX, std::optional(430.0));
        QVERIFY(model->setData(model->index(0, NoteModel::Text), QString(), Qt::EditRole));
        QVERIFY(figures.own("fig2")->panels.front().notes.empty());
    }
    /// What follows from a study changes the figure too, once it comes to rest.
    void theFigureFollowsTheStudy() {
        Figures figures;
        figures.choose(QStringLiteral("fig2"));
        FigurePreview* preview = figures.window.preview();
        preview->settle();
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
