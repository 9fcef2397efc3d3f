#include "core/evaluation/evaluate.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"
#include "widgets/controls/table_columns.h"
#include "widgets/samples/many_samples.h"
#include "widgets/samples/sample_filter.h"
#include "widgets/samples/sample_groups.h"
#include "widgets/samples/sample_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace vitrine;
using vitrine::test::stepSample;

namespace {

Shared<Sample> treated(const std::string& id, std::optional<double> pressure, std::optional<double> temperature,
                       TreatmentKind kind = TreatmentKind::Unknown, const std::string& composition = {}) {
    Sample sample = *stepSample(id, 2);
    sample.treatment = {kind, pressure, temperature, {}, {}};
    sample.composition = composition;
    return sample;
}

/// Samples in no order of pressure.
Study manySamples() {
    return {"study",
            {treated("press", 7, 583, TreatmentKind::Compressed, "Zr50Cu50"), treated("cast", {}, {}, TreatmentKind::AsCast),
             treated("low", 0.7, 600, TreatmentKind::Compressed, "Zr50Cu50"), treated("air", 1e-4, 583, TreatmentKind::Annealed),
             treated("press2", 7, 600, TreatmentKind::Compressed)}};
}

Scene sceneOf(const Study& study) {
    Memo memo;
    return {{study, std::make_shared<const Results>(evaluate(study, memo))}, std::nullopt, {}};
}

QStringList rowsOf(const QAbstractItemModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString();
    return rows;
}

QStringList list(std::initializer_list<const char*> words) {
    QStringList all;
    for (const char* word : words)
        all << QString::fromUtf8(word);
    return all;
}

} // namespace

class SampleTableTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void groupsAreInTheOrderOfPressure() {
        const auto groups = groupsOf(manySamples(), Grouping::Pressure);
        QStringList titles;
        for (const SampleSection& group : groups)
            titles << group.title;
        QCOMPARE(titles, list({"1 atm", "0.7 GPa", "7 GPa", "pressure not stated"}));
        QCOMPARE(groups[2].samples, (std::vector<std::string>{"press", "press2"}));
    }

    void everySampleIsInExactlyOneGroup() {
        for (const auto grouping : {Grouping::None, Grouping::Pressure, Grouping::Treatment, Grouping::Composition}) {
            std::vector<std::string> all;
            for (const SampleSection& group : groupsOf(manySamples(), grouping))
                std::ranges::copy(group.samples, std::back_inserter(all));
            std::ranges::sort(all);
            QCOMPARE(all, (std::vector<std::string>{"air", "cast", "low", "press", "press2"}));
        }
        QVERIFY(groupsOf({}, Grouping::Pressure).empty());
    }

    void theModelIsSoundInAnyGrouping() {
        SampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setScene(sceneOf(manySamples()));
        for (const auto grouping : {Grouping::Pressure, Grouping::Composition, Grouping::None, Grouping::Treatment}) {
            model.setGrouping(grouping);
            model.setScene(sceneOf({"", {treated("low", 7, {}), treated("new", {}, {})}}));
            model.setScene(sceneOf(manySamples()));
        }
        model.setGrouping(Grouping::Pressure);
        QCOMPARE(rowsOf(model),
                 list({"1 atm", "air", "0.7 GPa", "low", "7 GPa", "press", "press2", "pressure not stated", "cast"}));
        QVERIFY(model.isGroup(model.index(0, 0)));
        QVERIFY(!model.scanAt(model.index(0, 0)));
        QVERIFY(model.sampleAt(model.index(0, 0)).empty());
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        model.setGrouping(Grouping::None);
        QCOMPARE(rowsOf(model), list({"press", "cast", "low", "air", "press2"}));
    }

    /// Results arrive later than what they are of: the rows that they change are told, and no others.
    void resultsThatArriveAreAnnounced() {
        SampleModel model;
        Scene scene = sceneOf(manySamples());
        model.setScene(scene);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setScene(scene);
        QCOMPARE(changed.size(), 0);

        Results results = *scene.now.results;
        results.samples[1] = SampleResult(*results.samples[1]);
        scene.now.results = std::make_shared<const Results>(results);
        model.setScene(scene);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.takeFirst()[0].toModelIndex(), model.index(1, 0));

        SampleResult sample = *results.samples[1];
        sample.scans[1] = ScanResult(*sample.scans[1]);
        results.samples[1] = sample;
        scene.now.results = std::make_shared<const Results>(results);
        model.setScene(scene);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
        QCOMPARE(changed[1][0].toModelIndex(), model.index(1, 0, model.index(1, 0)));

        for (const Pending& pending : {Pending{{*model.itemAt(model.index(0, 0, model.index(2, 0)))}}, Pending{}}) {
            changed.clear();
            scene.pending = pending;
            model.setScene(scene);
            QCOMPARE(changed.size(), 2);
            QCOMPARE(changed[0][0].toModelIndex(), model.index(2, 0));
            QCOMPARE(changed[1][0].toModelIndex(), model.index(0, 0, model.index(2, 0)));
            changed.clear();
            model.setScene(scene);
            QCOMPARE(changed.size(), 0);
        }
    }

    void aSampleChangesItsGroup() {
        SampleModel model;
        model.setGrouping(Grouping::Pressure);
        Study study = manySamples();
        model.setScene(sceneOf(study));
        study = test::valueOf(reduce(study, SetTreatment{"cast", {TreatmentKind::AsCast, 0.7, {}, {}, {}}}));
        model.setScene(sceneOf(study));
        QCOMPARE(rowsOf(model), list({"1 atm", "air", "0.7 GPa", "cast", "low", "7 GPa", "press", "press2"}));
    }

    void termsWithUnitsAreNumbers_data() {
        QTest::addColumn<QString>("terms");
        QTest::addColumn<int>("samples");
        const auto row = [](const char* terms, int samples) { QTest::newRow(terms) << QString::fromUtf8(terms) << samples; };
        row("", 5);
        row("7 GPa", 2); // and not 0.7 GPa
        row("7GPa", 2);
        row("7000 MPa", 2);
        row("0.7 GPa", 1);
        row("0,7 GPa", 1);
        row("583 K", 2);
        row("310 °C", 2); // 583.15 K
        row("7 GPa, 583 K", 1);
        row("7 GPa; 583 K", 1);
        row("0,7 GPa, 600 K", 1);
        row("annealed", 1);
        row("zr50cu50", 2);
        row("press2, 600 K", 1);
        row("a0.csv", 0);
        row("press20.csv", 1);
        row(" , ,", 5);
    }
    void termsWithUnitsAreNumbers() {
        QFETCH(QString, terms);
        SampleModel model;
        model.setScene(sceneOf(manySamples()));
        SampleFilter filter;
        filter.setSourceModel(&model);
        filter.setTerms(terms);
        QTEST(filter.sampleCount(), "samples");
        model.setGrouping(Grouping::Pressure);
        filter.refresh();
        QTEST(filter.sampleCount(), "samples");
    }

    void groupsWithoutSamplesAreNotShown() {
        SampleModel model;
        model.setGrouping(Grouping::Pressure);
        model.setScene(sceneOf(manySamples()));
        SampleFilter filter;
        filter.setSourceModel(&model);
        filter.setTerms(QStringLiteral("7 GPa"));
        QCOMPARE(rowsOf(filter), list({"7 GPa", "press", "press2"}));
    }

    void checkMarksAreGivenAndAsked() {
        SampleModel model;
        model.setScene(sceneOf(manySamples()), {"low"});
        const auto state = [&](int row) { return model.index(row, 0).data(Qt::CheckStateRole).toInt(); };
        QCOMPARE(state(0), static_cast<int>(Qt::Checked));
        QCOMPARE(state(2), static_cast<int>(Qt::Unchecked));
        QSignalSpy checked(&model, &SampleModel::checked);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(checked.size(), 1);
        QCOMPARE(state(0), static_cast<int>(Qt::Checked)); // shows what it is given
        model.setScene(sceneOf({"", {treated("alone", {}, {})}}));
        QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    }

    void everyColumnTellsOfASample() {
        SampleModel model;
        model.setScene(sceneOf(manySamples()));
        for (int column = 0; column < SampleModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY2(!model.index(0, column).data().toString().isEmpty(), qPrintable(QString::number(column)));
            QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
        }
        QCOMPARE(model.index(0, SampleModel::State).data().toString(), QStringLiteral("Tg 2/2"));
    }

    void columnsThatFitAreTheMostImportant() {
        const std::vector<ColumnWish> wishes{{1, 40}, {2, 50}, {3, 10}};
        QCOMPARE(columnsThatFit(200, 100, wishes), (std::vector<int>{1, 2, 3}));
        QCOMPARE(columnsThatFit(150, 100, wishes), (std::vector<int>{1, 3}));
        QCOMPARE(columnsThatFit(149, 100, wishes), (std::vector<int>{1}));
        QCOMPARE(columnsThatFit(50, 100, wishes), std::vector<int>{});
        QVERIFY(columnsThatFit(500, 0, {}).empty());
    }

    void anEditOfManyChangesOnlyWhatIsSet() {
        const Study study = manySamples();
        ManyEdit edit;
        edit.pressure = std::optional(5.0);
        edit.temperature = std::optional<double>();
        const std::vector<std::string> ids{"press", "cast", "air", "nowhere"};
        const Study after = test::valueOf(reduce(study, actionsOf(study, ids, edit)));
        for (const char* id : {"press", "cast", "air"}) {
            const SampleTreatment &was = findSample(study, id)->treatment, &is = findSample(after, id)->treatment;
            QCOMPARE(is.pressure, std::optional(5.0));
            QVERIFY(!is.temperature);
            QVERIFY(is.kind == was.kind);
        }
        QVERIFY(*findSample(after, "low") == *findSample(study, "low"));
        QVERIFY(actionsOf(after, ids, edit).empty());
        QVERIFY(actionsOf(study, ids, {}).empty());
        QCOMPARE(english(describe(edit, 3)), "Set treatment of 3 samples");
    }
};

QTEST_GUILESS_MAIN(SampleTableTest)
#include "sample_table_test.moc"
