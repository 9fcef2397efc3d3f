#include "tests/app/window_support.h"
#include "tests/support/patterns.h"
#include "widgets/controls/copyable.h"
#include "widgets/controls/parameter_model.h"
#include "widgets/controls/parameter_table.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/explanation.h"
#include "widgets/inspector/pattern_rows.h"
#include "widgets/inspector/why_pane.h"
#include "widgets/plot/canvas.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Four patterns of one glass under pressure.
Study pressedStudy() {
    Study study = patternStudy({2.60, 2.64, 2.68, 2.71});
    for (int i = 0; i < 4; ++i)
        study = valueOf(reduce(study, SetPatternConditions{{"glass", "p" + std::to_string(i)}, 3.0 * i, {}}));
    return study;
}

Scene sceneOf(const Study& study) {
    Memo memo;
    Scene scene{{study, std::make_shared<const Results>(evaluate(study, memo))}, std::nullopt, {}};
    const Sample& sample = *study.samples.front();
    if (!sample.scans.empty())
        scene.selection.items = {ScanPath{sample.id, sample.scans.front()->id}};
    else
        scene.selection.items = {PatternPath{sample.id, sample.patterns.front()->id}};
    return scene;
}

struct Asked {
    std::string key;
    std::size_t index;
};

/// Everything that the inspector shows a number for.
std::vector<Asked> shownIn(const Scene& scene) {
    const Sample& sample = *scene.now.study.samples.front();
    const SampleResult& result = *scene.now.results->samples.front();
    std::vector<ResultSection> sections{sampleSection(result), compressionSection(result)};
    std::vector<FitTable> fits = fitTables(sample, result);
    const auto add = [&](const std::vector<ResultSection>& more) { std::ranges::copy(more, std::back_inserter(sections)); };
    if (scene.selection.current()) {
        add(peakSections(*result.scans.front()));
        add({transitionSection(*result.scans.front()), fictiveSection(*result.scans.front())});
    } else {
        add(patternSections(*result.patterns.front()));
        std::ranges::copy(fitTables(sample, *sample.patterns.front(), *result.patterns.front()), std::back_inserter(fits));
    }
    std::vector<Asked> asked;
    for (const ResultSection& section : sections)
        for (const ResultRow& row : section.rows)
            asked.push_back({row.key, row.peak});
    for (const FitTable& fit : fits)
        for (const ParameterRow& row : fit.rows)
            asked.push_back({row.key, fit.path.line});
    return asked;
}

QTableView* parametersOf(Bench& bench, FitKind kind) {
    for (const ParameterTable* table : bench.window.findChildren<ParameterTable*>())
        if (table->isVisible() && table->table().path.kind == kind)
            return table->findChild<QTableView*>();
    qFatal("no such table");
}

int rowNamed(const QTableView& view, const char* symbol) {
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (view.model()->index(row, ParameterModel::Name).data().toString() == QString::fromUtf8(symbol))
            return row;
    qFatal("no parameter %s", symbol);
}

Bench* pressedBench() {
    auto* bench = new Bench(pressedStudy());
    bench->workspace.settle();
    bench->workspace.select({{PatternPath{"glass", "p0"}}});
    QTest::qWait(20);
    return bench;
}

const CompressionChoices& compression(const Bench& bench) {
    return bench.workspace.study().samples.front()->compression;
}

} // namespace

class InspectorTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void everyNumberSaysWhy() {
        for (const Scene& scene : {sceneOf(stepStudy()), sceneOf(pressedStudy())}) {
            const auto asked = shownIn(scene);
            QVERIFY(asked.size() > 10);
            for (const auto& [key, index] : asked) {
                const auto why = explain(scene, key, index);
                QVERIFY2(why, key.c_str());
                QVERIFY2(!why->name.isEmpty() && !why->symbol.isEmpty() && !why->value.isEmpty() && !why->meaning.isEmpty(),
                         key.c_str());
                QVERIFY2(!why->equation.isEmpty(), key.c_str());
                QVERIFY2(!why->inputs.empty(), key.c_str());
            }
        }
    }

    void everyDefinitionOfTheFirstPeakExplainsItsOwnNumber() {
        const Scene scene = sceneOf(patternStudy({2.6}));
        std::set<std::string> keys;
        for (const ResultSection& section : patternSections(*scene.now.results->samples.front()->patterns.front()))
            for (const ResultRow& row : section.rows) {
                QVERIFY2(row.key == "pattern.shells.r_A" || keys.insert(row.key).second, row.key.c_str());
                const auto why = explain(scene, row.key, row.peak);
                QVERIFY(row.key == "pattern.shells.r_A" || why->value.startsWith(row.value));
            }
    }

    void theFormulaOfTheEnergyIsTheOneChosen() {
        const Study study = valueOf(reduce(stepStudy(), SetKissinger{"a", {KineticFormula::Ozawa, 0}}));
        const auto why = explain(sceneOf(study), "kissinger.E_a_kJ_per_mol", 0);
        QVERIFY2(!why->equation.contains(QLatin1String("T_p^{")) && why->source.contains(QLatin1String("Ozawa")),
                 qPrintable(why->equation));
    }

    void theFactorOfStarinkIsInItsEquation() {
        const Study study = valueOf(reduce(stepStudy(), SetKissinger{"a", {KineticFormula::Starink, 596}}));
        const auto why = explain(sceneOf(study), "kissinger.E_a_over_RTg", 0);
        QVERIFY2(why->equation.contains(QLatin1String("1.0008")), qPrintable(why->equation));
        const auto has = [&](const char* part) {
            return std::ranges::any_of(why->inputs,
                                       [&](const ExplainedInput& i) { return i.value.contains(QLatin1String(part)); });
        };
        QVERIFY(has("596 K") && has("of the points about the line"));
    }

    void aParameterIsFixedAndSetByKeys() {
        const std::unique_ptr<Bench> bench(pressedBench());
        auto* view = parametersOf(*bench, FitKind::EquationOfState);
        const int row = rowNamed(*view, "B′");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, ParameterModel::Vary));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(compression(*bench).fit.fixedBPrime);
        view->setCurrentIndex(view->model()->index(row, ParameterModel::Value));
        QTest::keyClick(view, Qt::Key_F2);
        auto* editor = view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("3.6"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(compression(*bench).fit.fixedBPrime, std::optional(3.6)); // an editor ends after its key
        bench->workspace.undo();
        bench->workspace.undo();
        QVERIFY(!compression(*bench).fit.fixedBPrime);
        QCOMPARE(view->model()->index(row, ParameterModel::Vary).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void aRowAtItsBoundSaysSoInWords() {
        const std::unique_ptr<Bench> bench(pressedBench());
        auto* view = parametersOf(*bench, FitKind::FirstPeak);
        const int row = rowNamed(*view, "FWHM");
        QVERIFY(view->model()->setData(view->model()->index(row, ParameterModel::High), QStringLiteral("0.2"), Qt::EditRole));
        const auto* remark = view->parentWidget()->findChildren<WrappedLabel*>().constFirst();
        QTRY_VERIFY(remark->isVisible());
        QVERIFY2(remark->text().contains(QLatin1String("bound")), qPrintable(remark->text()));
        QVERIFY(!view->model()->setData(view->model()->index(row, ParameterModel::High), QStringLiteral("word"), Qt::EditRole));
        QVERIFY(view->model()->setData(view->model()->index(row, ParameterModel::High), QString(), Qt::EditRole));
        QTRY_VERIFY(!remark->isVisible());
    }

    void residualsAreDrawnWithTheirBandOnDemand() {
        const std::unique_ptr<Bench> bench(pressedBench());
        QVERIFY(!bench->window.findChild<PlotCanvas*>(QStringLiteral("residuals")));
        auto* view = parametersOf(*bench, FitKind::EquationOfState);
        view->parentWidget()->findChild<QPushButton*>(QStringLiteral("showResiduals"))->click();
        const auto* canvas = bench->find<PlotCanvas>("residuals");
        QVERIFY(canvas->isVisible());
        QCOMPARE(canvas->drawingLayer().drawing().marks.size(), std::size_t(4));
        QCOMPARE(canvas->drawingLayer().drawing().fills.size(), std::size_t(1));
        QCOMPARE(canvas->labels().panel().xTitle, QStringLiteral("P / GPa"));
    }

    void rowsAndTablesAreCopied() {
        Bench bench(stepStudy());
        auto* why = bench.find<QPushButton>("why:glass_transition.onset_half_step_K");
        why->setFocus();
        QTest::keyClick(why, Qt::Key_C, Qt::ControlModifier);
        const QString row = QApplication::clipboard()->text();
        QCOMPARE(row.count(QLatin1Char('\n')), 2);
        const auto tg = (*findResult(*bench.workspace.scene().now.results, ScanPath{"a", "a0"})->transition)->onsetHalfStep;
        QVERIFY2(row.contains(writtenNumber(tg).value + QLatin1Char('\t') + writtenNumber(tg).error), qPrintable(row));
        QVERIFY2(row.contains(QLatin1String("[K]")), qPrintable(row));
        QTest::keyClick(why, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().count(QLatin1Char('\n')) > 5);
        QTest::keyClick(why, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("\\begin{tabular}")));
    }

    void parametersAreCopiedWithoutTheLocale() {
        QLocale::setDefault(QLocale(QLocale::German));
        const std::unique_ptr<Bench> bench(pressedBench());
        auto* view = parametersOf(*bench, FitKind::EquationOfState);
        QApplication::setActiveWindow(&bench->window);
        QApplication::clipboard()->clear();
        view->setFocus();
        view->selectionModel()->select(view->model()->index(0, 0),
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QLocale::setDefault(QLocale::c());
        QVERIFY2(text.count(QLatin1Char('\n')) == 2, qPrintable(text));
        const QString value = text.split(QLatin1Char('\n'))[1].split(QLatin1Char('\t'))[1];
        QVERIFY2(value.contains(QLatin1Char('.')) && !value.contains(QLatin1Char(',')), qPrintable(text));
    }

    void nothingIsMadeBeforeItIsNeeded() {
        Bench bench;
        QVERIFY(!bench.window.findChild<QWidget*>(QStringLiteral("glassLow")));
        QVERIFY(!bench.window.findChild<QWidget*>(QStringLiteral("qMax")));
        bench.workspace.start(stepStudy(), phrase("test", "Start"));
        QVERIFY(bench.find("glassLow")->isVisible());
        QVERIFY(!bench.window.findChild<QWidget*>(QStringLiteral("qMax")));
    }

    void aSmallWindowNeedsNoScrollingSideways() {
        for (const Study& study : {stepStudy(), pressedStudy()}) {
            Bench bench(study);
            if (study.samples.front()->scans.empty())
                bench.workspace.select({{PatternPath{"glass", "p0"}}});
            bench.window.resize(900, 600);
            bench.window.resetLayout();
            QTest::qWait(50);
            const auto* inspector = bench.find<QScrollArea>("inspector");
            QVERIFY2(inspector->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 px of %2")
                                    .arg(inspector->widget()->minimumSizeHint().width())
                                    .arg(inspector->viewport()->width())));
        }
    }

    void aRefusalTakesNoMoreRoomThanItsWords() {
        Bench bench(stepStudy());
        bench.workspace.act(MoveGlassWindow{{"a", "a0"}, {300.1, 301.2}});
        QTest::qWait(50);
        bool seen = false;
        for (const WrappedLabel* label : bench.find("inspector")->findChildren<WrappedLabel*>())
            if (label->isVisible() && label->text().size() > 60) {
                seen = true;
                QCOMPARE(label->height(), label->heightForWidth(label->width()));
            }
        QVERIFY(seen);
    }

    void whatIsBeingTypedStaysWhileTheMouseMoves() {
        const std::unique_ptr<Bench> bench(pressedBench());
        auto* box = bench->find<QLineEdit>("patternComposition");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("Zr5"));
        Selection hovering = bench->workspace.scene().selection;
        hovering.hovered = PatternPath{"glass", "p1"};
        bench->workspace.select(hovering);
        QCOMPARE(box->text(), QStringLiteral("Zr5"));
    }
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
