#include "app/board/data_kinds.h"
#include "app/board/view_places.h"
#include "tests/support/series_study.h"
#include "tests/support/studies.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr QSize least{300, 200};
const QList<ViewType> four{ViewType::Thermograms, ViewType::Kissinger, ViewType::StructureFactor, ViewType::PairFunction};

} // namespace

class ViewPlacesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fourViewsAreTwoRowsOfTwo() {
        const QList<ViewPlace> expected{{ViewType::Thermograms, 0, 0},
                                        {ViewType::Kissinger, 0, 1},
                                        {ViewType::StructureFactor, 1, 0},
                                        {ViewType::PairFunction, 1, 1}};
        QCOMPARE(placesFor(four, {1000, 700}, least), expected);
    }
    void whatDoesNotFitStandsBehindTheFirstOnes() {
        const QList<ViewPlace> rows{{ViewType::Thermograms, 0, 0},
                                    {ViewType::StructureFactor, 0, 0},
                                    {ViewType::Kissinger, 1, 0},
                                    {ViewType::PairFunction, 1, 0}};
        QCOMPARE(placesFor(four, {500, 450}, least), rows);
        for (const ViewPlace& place : placesFor(four, {320, 210}, least))
            QVERIFY(place.row == 0 && place.column == 0);
    }
    void twoViewsStandBelowEachOtherInANarrowRoom() {
        const QList<ViewPlace> below{{ViewType::Thermograms, 0, 0}, {ViewType::Kissinger, 1, 0}};
        const QList<ViewPlace> beside{{ViewType::Thermograms, 0, 0}, {ViewType::Kissinger, 0, 1}};
        QCOMPARE(placesFor({ViewType::Thermograms, ViewType::Kissinger}, {620, 600}, least), below);
        QCOMPARE(placesFor({ViewType::Thermograms, ViewType::Kissinger}, {620, 300}, least), beside);
        QCOMPARE(placesFor({ViewType::Thermograms, ViewType::Kissinger}, {900, 600}, least), beside);
    }
    void aRoomThatIsTooSmallHasOnePlace() {
        QCOMPARE(placesFor({ViewType::Kissinger}, {10, 0}, least), (QList<ViewPlace>{{ViewType::Kissinger, 0, 0}}));
        QVERIFY(placesFor({}, {1000, 700}, least).isEmpty());
    }
    void everyViewHasAPlaceAndNoPlaceIsSmallerThanReadable() {
        QList<ViewType> views;
        for (int n = 0; n <= static_cast<int>(ViewType::Simulator); ++n) {
            views << static_cast<ViewType>(n);
            for (int width = 300; width < 2600; width += 130)
                for (int height = 200; height < 1600; height += 90) {
                    const auto places = placesFor(views, {width, height}, least);
                    QCOMPARE(places.size(), views.size());
                    int rows = 0, columns = 0;
                    for (const ViewPlace& place : places) {
                        rows = std::max(rows, place.row + 1);
                        columns = std::max(columns, place.column + 1);
                        QVERIFY(views.contains(place.type));
                    }
                    QVERIFY(columns * least.width() <= width && rows * least.height() <= height);
                }
        }
    }
    void kindsOfDataInAFixedOrder() {
        QVERIFY(dataKinds({}).isEmpty());
        Study study = stepStudy();
        QCOMPARE(dataKinds(study), QStringList{QStringLiteral("scans")});
        study.samples.insert(study.samples.begin(), seriesStudy(12, {steps("temperature", "K", 12, 300, 10)}).samples.front());
        QCOMPARE(dataKinds(study), (QStringList{QStringLiteral("scans"), QStringLiteral("patterns"), QStringLiteral("series")}));
    }
    void noDataIsLeftWithoutAView() {
        Study study = stepStudy();
        QCOMPARE(covering({ViewType::Kissinger}, {ViewType::Thermograms, ViewType::Kissinger}, study),
                 (QList<ViewType>{ViewType::Kissinger}));
        QCOMPARE(covering({ViewType::Robustness}, {ViewType::Thermograms, ViewType::Kissinger}, study),
                 (QList<ViewType>{ViewType::Robustness, ViewType::Thermograms, ViewType::Kissinger}));
        study.samples.push_back(seriesStudy(12, {steps("temperature", "K", 12, 300, 10)}).samples.front());
        const QList<ViewType> needed{ViewType::Thermograms, ViewType::Kissinger, ViewType::StructureFactor,
                                     ViewType::PairFunction, ViewType::SeriesVolume};
        QCOMPARE(covering({ViewType::Thermograms, ViewType::MasterCurve}, needed, study),
                 (QList<ViewType>{ViewType::Thermograms, ViewType::MasterCurve, ViewType::StructureFactor, ViewType::PairFunction,
                                  ViewType::SeriesVolume}));
        QCOMPARE(covering({ViewType::Intensity}, needed, study),
                 (QList<ViewType>{ViewType::Intensity, ViewType::Thermograms, ViewType::Kissinger, ViewType::SeriesVolume}));
    }
};

QTEST_APPLESS_MAIN(ViewPlacesTest)
#include "view_places_test.moc"
