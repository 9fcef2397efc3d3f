#include "app/import/pattern_import_dialog.h"
#include "app/settings/settings.h"
#include "tests/app/window_support.h"
#include "tests/support/series_study.h"
#include "widgets/figures/content/figure_content.h"
#include "widgets/views/patterns/pattern_view.h"
#include "widgets/views/series/series_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr std::size_t manyFrames = 12;

Study heatedStudy() {
    return seriesStudy(manyFrames, {steps("temperature", "K", manyFrames, 300, 10), steps("furnace", "K", manyFrames, 305, 10)});
}

const ScatteringPattern& stackIn(const Bench& bench) {
    return *bench.workspace.study().samples.front()->patterns.front();
}

void selectStack(Bench& bench) {
    bench.workspace.settle();
    bench.workspace.select({{PatternPath{"glass", "p0"}}});
}

/// Opens the dialog of conditions, pastes, and accepts where that can be done.
QString paste(Bench& bench, const QString& text, int meaning) {
    QString said;
    whenModal("conditionsDialog", [&](QWidget* dialog) {
        QApplication::clipboard()->setText(text);
        child<QPushButton>(*dialog, "conditionsPaste")->click();
        child<QComboBox>(*dialog, "conditionsMeaning")->setCurrentIndex(meaning);
        said = child<QLabel>(*dialog, "conditionsSaid")->text();
        auto* accept = child<QPushButton>(*dialog, "conditionsAccept");
        accept->isEnabled() ? accept->click() : qobject_cast<QDialog*>(dialog)->reject();
    });
    bench.find<QPushButton>("conditionsTable")->click();
    return said;
}

QString column(std::size_t rows) {
    QStringList lines;
    for (std::size_t i = 0; i < rows; ++i)
        lines << QString::number(400 + 5 * int(i));
    return lines.join(QLatin1Char('\n'));
}

/// The pixel of a point of a view.
QPoint pixelOf(const SeriesView& view, std::size_t point) {
    const auto& points = view.picture().points;
    const auto found = std::ranges::find(points, std::optional(point), &SampleSymbol::point);
    return view.canvas().pixel(found->at).toPoint();
}

} // namespace

class SeriesWindowTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void theViewsOfASeriesAppearForTheSampleThatHasIt() {
        Study study = heatedStudy();
        study.samples.push_back(stepSample("b"));
        Bench bench(study);
        selectStack(bench);
        QVERIFY(bench.find("seriesVolume")->isVisible() && bench.find("seriesCurves")->isVisible());
        bench.workspace.select({{ScanPath{"b", "b0"}}});
        QVERIFY(!bench.find("seriesVolume")->isVisible() && !bench.find("seriesCurves")->isVisible());
    }
    void theViewsOfAMapAreThoseOfPlaces() {
        Bench bench(seriesStudy(16, placesOfSquare(4)));
        selectStack(bench);
        QVERIFY(bench.find("mapPeak")->isVisible());
        QVERIFY(!bench.window.findChild<QWidget*>(QStringLiteral("seriesVolume")) || !bench.find("seriesVolume")->isVisible());
    }
    void aClickOnAPointTakesItsFrameInHandAndShowsItsStructure() {
        Bench bench(heatedStudy());
        selectStack(bench);
        bench.find<QAction>("show_seriesPeak")->trigger();
        bench.find<QAction>("show_structureFactor")->setChecked(false);
        auto* view = bench.find<SeriesView>("seriesPeak");
        QTest::qWait(50);
        const QPoint at = pixelOf(*view, 7);
        QTest::mouseClick(const_cast<PlotCanvas*>(&view->canvas()), Qt::LeftButton, {}, at);
        QCOMPARE(bench.workspace.scene().selection.frame, std::optional<std::size_t>(7));
        QVERIFY(view->picture().panel.caption.contains(QStringLiteral("370"))); // K
        const auto lit = std::ranges::count_if(view->picture().drawing.marks, &Mark::halo);
        QCOMPARE(lit, 1);
        auto* structure = bench.find<PatternView>("structureFactor");
        QVERIFY(structure->isVisible());
        const PatternPicture picture =
            structureFactorPicture(bench.workspace.scene().now, bench.workspace.scene().selection, Theme::light());
        const auto named =
            std::ranges::find_if(picture.drawing.strokes, [](const Stroke& s) { return s.name.contains(QStringLiteral("8")); });
        QVERIFY(named != picture.drawing.strokes.end());
        const auto top = std::ranges::max_element(named->points, {}, &QPointF::y);
        QVERIFY(near(top->x(), 2.70 - 0.004 * 7, 0.03));
    }
    void anotherSelectionLeavesNoFrameInHand() {
        Bench bench(heatedStudy());
        selectStack(bench);
        Selection selection = bench.workspace.scene().selection;
        selection.frame = 3;
        bench.workspace.select(selection);
        QVERIFY(bench.workspace.scene().selection.frame);
        bench.workspace.select({{PatternPath{"glass", "p1"}}});
        QVERIFY(!bench.workspace.scene().selection.frame);
    }
    void aFrameThatIsGoneIsInNoPicture() {
        const Study study = heatedStudy();
        Bench bench(study);
        selectStack(bench);
        Selection selection = bench.workspace.scene().selection;
        selection.frame = 400;
        for (const SeriesKind& kind : seriesKinds())
            QVERIFY(!kind.title.isEmpty() &&
                    !kind.picture(bench.workspace.scene().now, selection, Theme::light()).panel.title.isEmpty());
        const auto with = structureFactorPicture(bench.workspace.scene().now, selection, Theme::light());
        selection.frame.reset();
        QVERIFY(with.drawing == structureFactorPicture(bench.workspace.scene().now, selection, Theme::light()).drawing);
    }
    void aPastedTableIsTheConditionsAndCanBeUndone() {
        Bench bench(heatedStudy());
        selectStack(bench);
        const Study start = bench.workspace.study();
        paste(bench, column(manyFrames), 1);
        QCOMPARE(stackIn(bench).series->conditions.size(), manyFrames);
        QCOMPARE(stackIn(bench).series->conditions[2], 410.0);
        QCOMPARE(stackIn(bench).series->axis, SeriesAxis::Temperature);
        QVERIFY(bench.find<QLabel>("conditionsStated")->text().contains(QStringLiteral("455")));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }
    void whatDoesNotFitTheFramesIsSaidAndChangesNothing() {
        Bench bench(heatedStudy());
        selectStack(bench);
        const Study start = bench.workspace.study();
        for (const QString& text : {column(manyFrames - 1), column(manyFrames + 1), QStringLiteral("300\nhot"), QString(),
                                    column(manyFrames).replace(QStringLiteral("425"), QStringLiteral("warm"))}) {
            QVERIFY2(!paste(bench, text, 1).isEmpty(), qPrintable(text));
            QVERIFY(bench.workspace.study() == start);
        }
    }
    void aDataSetOfTheRecordingIsChosenByItsName() {
        Bench bench(heatedStudy());
        selectStack(bench);
        auto* from = bench.find<QComboBox>("seriesConditions");
        QCOMPARE(from->count(), 3);
        from->setCurrentIndex(2);
        Q_EMIT from->activated(2);
        QCOMPARE(stackIn(bench).series->conditions.front(), 305.0);
        QCOMPARE(from->currentIndex(), 2);
        from->setCurrentIndex(0);
        Q_EMIT from->activated(0);
        QVERIFY(stackIn(bench).series->conditions.empty());
    }
    void everyViewOfASeriesOrMapBecomesAPanelOfItsStack() {
        for (const Study& study : {heatedStudy(), seriesStudy(16, placesOfSquare(4))}) {
            Bench bench(study);
            selectStack(bench);
            for (const SeriesKind& kind : seriesKinds()) {
                SeriesView view(kind);
                view.setScene(bench.workspace.scene());
                if (!view.picture().of)
                    continue;
                const FigurePanel panel = *view.figurePanel();
                QCOMPARE(panel.scans, std::vector<std::string>{"glass/p0"});
                const FigureContent content = contentOf(panel, bench.workspace.scene().now, Theme::light());
                QVERIFY2(content.panel.empty.isEmpty(), kind.content);
                QCOMPARE(content.drawing.marks.size(), view.picture().drawing.marks.size());
                QVERIFY2(elementsOf(kind.content).empty(), kind.content); // frames have no crossover of treatments
                QVERIFY2(content.range.width() > 0 && content.range.height() > 0, kind.content);
            }
        }
    }
    void whatFramesBecomeIsAskedOnceAndRemembered() {
        const PatternImportReader::ReadFile read = [](const QString&, const PatternReadOptions& options, const auto&) {
            ImportedPatterns file;
            file.original = Original{"stack.h5", std::string(64, 'b'), StoredBytes()};
            ScatteringPattern pattern = *heatedStudy().samples.front()->patterns.front();
            pattern.series = options.frames == FramesAs::Series ? std::optional(SeriesChoices{}) : std::nullopt;
            pattern.source.answers = patternOptionsJson(options);
            file.patterns = {pattern};
            return Result<ImportedPatterns>(file);
        };
        const auto opened = [&](bool asks) {
            PatternImportDialog dialog({QStringLiteral("stack.h5")}, Study{}, Theme::light(), read);
            dialog.show();
            auto* accept = child<QPushButton>(dialog, "patternAccept");
            auto* question = child<QWidget>(dialog, "patternFramesQuestion");
            if (!QTest::qWaitFor([&] { return accept->isEnabled() || question->isVisible(); }))
                return false;
            if (asks != question->isVisible() || asks == accept->isEnabled())
                return false;
            if (asks)
                child<QPushButton>(dialog, "framesSeries")->click();
            if (!QTest::qWaitFor([&] { return accept->isEnabled(); }))
                return false;
            return dialog.choice().sample.patterns.front()->series.has_value();
        };
        QVERIFY(opened(true));
        QCOMPARE(rememberedFrames(), std::optional(FramesAs::Series));
        QVERIFY(opened(false));
    }
};

QTEST_MAIN(SeriesWindowTest)
#include "series_window_test.moc"
