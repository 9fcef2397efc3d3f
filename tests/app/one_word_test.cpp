// One word a thing: what is named in one place has the same name, digits and count in another.
#include "tests/app/window_support.h"
#include "tests/support/patterns.h"
#include "tests/widgets/across_samples.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/quantities.h"
#include "widgets/inspector/explained_inputs.h"
#include "widgets/plot/canvas.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/series/series_picture.h"
#include "widgets/words/words.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>

using namespace vitrine;
using vitrine::test::Bench;

class OneWordTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void theHistorySaysWhichEndWasMoved() {
        Bench bench(test::patternStudy({2.6}));
        bench.workspace.settle();
        const PatternPath path{"glass", "p0"};
        const auto move = [&](double low, double high) {
            const PatternPicture picture = intensityPicture(bench.workspace.scene().now, {{path}}, Theme::light());
            Interval to = picture.handles.front().region.interval;
            to = {low > 0 ? low : to.low, high > 0 ? high : to.high};
            const PatternChoices choices = findPattern(bench.workspace.study(), path)->choices;
            QVERIFY(bench.workspace.act(SetPatternChoices{path, picture.handles.front().moved(choices, to)}));
            bench.workspace.settle();
        };
        const auto last = [&] { return english(bench.workspace.history().entries().back().words); };
        move(0, 15);
        QCOMPARE(last(), "Move q_max, p0");
        move(1.0, 0);
        QCOMPARE(last(), "Move q_min, p0");
        const Interval range = findPattern(bench.workspace.study(), path)->choices.structure.normalization.qRange;
        QCOMPARE(range.low, 1.0);
        QCOMPARE(range.high, 15.0);
    }

    void theToolInHandIsPressedAndHasItsOwnCursor() {
        Bench bench(test::stepStudy());
        bench.workspace.settle();
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        QTest::qWait(30);
        const QPoint ground = canvas->axisRect()->rect().topRight() + QPoint(-30, 12);
        const auto cursor = [&] {
            QTest::mouseMove(canvas, ground + QPoint(1, 1));
            QTest::mouseMove(canvas, ground);
            return canvas->cursor().shape();
        };
        auto* bar = bench.find<QToolBar>("tools");
        const auto pressed = [&](const char* mode) {
            auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(bench.find<QAction>(mode)));
            return button && button->isChecked();
        };
        const Qt::CursorShape looking = cursor();
        QVERIFY(pressed("modeExplore") && !pressed("modeSelect"));
        const QImage up = bar->widgetForAction(bench.find<QAction>("modeSelect"))->grab().toImage();
        bench.find<QAction>("modeSelect")->trigger();
        QVERIFY(pressed("modeSelect") && !pressed("modeExplore"));
        QVERIFY(cursor() != looking);
        QVERIFY(bar->widgetForAction(bench.find<QAction>("modeSelect"))->grab().toImage() != up);
    }

    void theStatusBarShowsTheValuesUnderTheCursor() {
        Bench bench(test::stepStudy());
        bench.workspace.settle();
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        QTest::qWait(30);
        const QPoint at = canvas->axisRect()->rect().center();
        QTest::mouseMove(canvas, at - QPoint(20, 20));
        QTest::mouseMove(canvas, at);
        const QString temperature = displayed(canvas->coordinates(at).x(), 4);
        QVERIFY2(bench.find<QLabel>("status")->text().contains(temperature), qPrintable(bench.find<QLabel>("status")->text()));
    }

    void aWindowHasTheSameDigitsInItsBoxAndInWhy() {
        for (const double low : {324.25, 331.349, 340.05, 352.951}) {
            Bench bench(test::stepStudy());
            bench.workspace.act(MoveGlassWindow{{"a", "a0"}, {low, 420.15}});
            bench.workspace.settle();
            const Sample& sample = *bench.workspace.study().samples.front();
            const ScanResult* result = findResult(*bench.workspace.scene().now.results, ScanPath{"a", "a0"});
            const QString box = bench.find<NumberBox>("glassLow")->text();
            const auto inputs =
                inputsOf(ScanSubject{&sample, sample.scans.front().get(), result}, "glass_transition.onset_half_step_K", 0);
            const bool named = std::ranges::any_of(inputs, [&](const ExplainedInput& each) { return each.value.contains(box); });
            QVERIFY2(named, qPrintable(box));
        }
    }

    void theBaselineThatIsDrawnIsTheOneNamed() {
        Bench bench(test::stepStudy());
        bench.workspace.settle();
        const auto* kind = bench.find<QComboBox>("baselineKind");
        const ScanResult* result = findResult(*bench.workspace.scene().now.results, ScanPath{"a", "a0"});
        QCOMPARE(kind->currentText(), automaticBaseline(*result));
    }

    void samplesThatAreNotDrawnAreCountedAsTheCommandLineDoes() {
        Moment moment = test::twoPressures();
        auto results = std::make_shared<Results>(*moment.results);
        StudyResult across = *results->study;
        across.activation[1].energy = refuse(phrase("test", "none"));
        across.activation[1].energyOverRTg = across.activation[1].energy;
        across.excluded = {{"x", {phrase("test", "apart"), {}, {}}}, {"y", {phrase("test", "apart"), {}, {}}}};
        results->study = Shared<StudyResult>(across);
        moment.results = results;
        QStringList words;
        for (const PanelLine& line : activationPicture(moment, {}, Theme::light()).panel.words)
            words << line.markup;
        QVERIFY(words.filter(QStringLiteral("without E_a")).value(0).startsWith(QLatin1Char('1')));
        QVERIFY(words.filter(QStringLiteral("no part")).value(0).startsWith(QLatin1Char('2')));
    }
};

QTEST_MAIN(OneWordTest)
#include "one_word_test.moc"
