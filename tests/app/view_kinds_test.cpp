#include "app/board/view_kinds.h"
#include "tests/app/window_support.h"
#include "tests/support/series_study.h"

#include <QMetaEnum>

using namespace vitrine;
using namespace vitrine::test;

class ViewKindsTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void everyTypeHasOneKindInTheOrderOfTheMenu() {
        const auto types = QMetaEnum::fromType<ViewType>();
        const auto kinds = viewKinds();
        QCOMPARE(kinds.size(), static_cast<std::size_t>(types.keyCount()));
        for (std::size_t i = 0; i < kinds.size(); ++i)
            QCOMPARE(static_cast<int>(kinds[i].type), types.value(static_cast<int>(i)));
    }

    void aNameLeadsBackToItsType() {
        for (const ViewKind& kind : viewKinds())
            QVERIFY(viewNamed(viewName(kind.type)) == kind.type);
        QVERIFY(viewNamed(QStringLiteral("thermograms")) == ViewType::Thermograms);
        QVERIFY(viewNamed(QStringLiteral("fictiveTemperatureScaled")) == ViewType::FictiveTemperatureScaled);
        for (const char* none : {"", "Thermograms", "thermogram", "window"})
            QVERIFY(!viewNamed(QString::fromLatin1(none)));
    }

    void whatIsMadeIsOfItsTypeAndBearsItsName() {
        QWidget parent;
        for (const ViewKind& kind : viewKinds()) {
            const View* view = kind.make(&parent);
            QVERIFY(view->type() == kind.type);
            QCOMPARE(view->objectName(), viewName(kind.type));
            QCOMPARE(view->accessibleName(), kind.title);
        }
    }

    void viewsFollowWhatTheSelectedSampleHas() {
        Study study = seriesStudy(12, {steps("temperature", "K", 12, 300, 10)}); // "glass", patterns alone
        for (int i = 0; i < 4; ++i) {
            Sample scanned = *stepSample("s" + std::to_string(i));
            scanned.treatment.temperature = 500 + 10 * i;
            study.samples.push_back(std::move(scanned));
        }
        using enum ViewType;
        const QList<ViewType> compared{Thermograms, Kissinger, Activation, MasterCurve};
        QCOMPARE(viewsFor(study), compared);
        QCOMPARE(viewsFor(study, {{ScanPath{"s1", "s10"}}}), compared);
        QCOMPARE(viewsFor(study, {{PatternPath{"glass", "p0"}}}),
                 (QList<ViewType>{SeriesVolume, SeriesCurves, Intensity, StructureFactor, PairFunction, FirstPeak}));
        Sample runs = *study.samples[1];
        runs.heatRuns.emplace_back(HeatRun{});
        study.samples[1] = runs;
        QCOMPARE(viewsFor(study, {{ScanPath{runs.id, "s00"}}}), compared + (QList<ViewType>{HeatCapacity, HeatRuns}));
        runs.id = "bare";
        runs.scans.clear();
        study.samples.push_back(runs);
        QCOMPARE(viewsFor(study, {{*firstItem(runs)}}), (QList<ViewType>{HeatCapacity, HeatRuns}));
    }

    void chosenViewsAreKeptByName() {
        Bench bench;
        QVERIFY(!bench.window.views().chosen());
        bench.window.views().choose(
            QStringList{QStringLiteral("kissinger"), QStringLiteral("of another program"), QStringLiteral("strain")});
        QCOMPARE(bench.window.views().chosen(),
                 std::optional(QStringList{QStringLiteral("kissinger"), QStringLiteral("strain")}));
        bench.window.views().choose(QStringList{QStringLiteral("of another program")});
        QVERIFY(!bench.window.views().chosen());
    }
};

QTEST_MAIN(ViewKindsTest)
#include "view_kinds_test.moc"
