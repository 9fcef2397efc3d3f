#include "app/commands/files_of.h"
#include "app/import/import_dialog.h"
#include "tests/app/window_support.h"
#include "widgets/controls/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace vitrine;
using vitrine::test::Bench;
using vitrine::test::child;

namespace {

QString dataFile(const char* relative) {
    return QString::fromStdString(test::dataFile(relative));
}

QStringList pmma() {
    return {dataFile("thermal/pmma/FSRI_DSC_N2_3K_1.csv"), dataFile("thermal/pmma/FSRI_DSC_N2_10K_1.csv"),
            dataFile("thermal/pmma/FSRI_DSC_N2_20K_1.csv"), dataFile("thermal/pmma/FSRI_DSC_N2_30K_1.csv")};
}

bool ready(QWidget* dialog) {
    return dialog->findChild<QPushButton*>(QStringLiteral("importAccept"))->isEnabled();
}

/// Accepts the import preview as soon as everything is read.
void acceptWhenReady(QWidget* dialog) {
    QTRY_VERIFY_WITH_TIMEOUT(ready(dialog), 60000);
    dialog->findChild<QPushButton*>(QStringLiteral("importAccept"))->click();
}

ImportChoice onlyChoice(const ImportDialog& dialog) {
    const auto all = dialog.choices();
    return all.empty() ? ImportChoice{} : all.front();
}

} // namespace

class ImportDataTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void fourRatesBecomeOneSampleWithItsActivationEnergy() {
        Bench bench;
        test::whenModal("importDialog", acceptWhenReady);
        bench.window.files().openPaths(pmma());
        QCOMPARE(bench.workspace.study().samples.size(), 1);
        QCOMPARE(bench.workspace.history().entries().size(), 2);
        const Sample& sample = *bench.workspace.study().samples.front();
        QCOMPARE(sample.scans.size(), 4);
        QCOMPARE(sample.originals.size(), 4);
        QVERIFY(bench.window.isWindowModified());
        QVERIFY(bench.workspace.scene().selection.current());
        bench.workspace.undo();
        QVERIFY(bench.find("startPage")->isVisible());
        bench.workspace.redo();
        const QString path = settings_.file(QStringLiteral("pmma.vitrine"));
        QVERIFY(bench.workspace.files().saveAs(sample.id, path));
        Bench again;
        again.window.files().openPaths({path});
        QVERIFY(*again.workspace.study().samples.front() == *bench.workspace.study().samples.front());
        QVERIFY(again.workspace.isSaved());
    }

    void thePreviewSaysWhatWasUnderstoodAndReadsAgain() {
        const Study empty;
        ImportDialog dialog({dataFile("thermal/netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv")}, empty, Theme::light());
        QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog), 60000);
        const QString understood = child<QLabel>(dialog, "importUnderstood")->text();
        QVERIFY2(understood.contains(QLatin1String("NETZSCH")), qPrintable(understood));
        QVERIFY(understood.contains(QLatin1String("1251")));
        QVERIFY(understood.contains(QLatin1String("comma")));
        QCOMPARE(child<QTreeWidget>(dialog, "importCurves")->topLevelItemCount(), 3);
        auto* mass = child<NumberBox>(dialog, "importMass");
        QTest::keyClicks(mass, QStringLiteral("2.5"));
        QTest::keyClick(mass, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog), 60000);
        QTRY_COMPARE(onlyChoice(dialog).sample.scans.front()->choices.mass, std::optional(2.5e-3));
    }

    void answersAreRememberedByDialectAndForgotten() {
        const QString file = dataFile("thermal/netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv");
        const Study empty;
        const auto exoOf = [](const ImportDialog& dialog) { return onlyChoice(dialog).sample.scans.front()->choices.exo; };
        ExoDirection asItSays = ExoDirection::Up;
        {
            ImportDialog dialog({file}, empty, Theme::light());
            QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog), 60000);
            asItSays = exoOf(dialog);
            auto* exo = child<QComboBox>(dialog, "importExo");
            exo->setCurrentIndex(asItSays == ExoDirection::Up ? 2 : 1);
            Q_EMIT exo->activated(exo->currentIndex());
            QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog) && exoOf(dialog) != asItSays, 60000);
            dialog.accept();
        }
        {
            ImportDialog dialog({file}, empty, Theme::light());
            QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog) && exoOf(dialog) != asItSays, 60000);
            auto* remembered = child<QLabel>(dialog, "importRemembered");
            QVERIFY2(remembered->text().contains(QLatin1String("NETZSCH")), qPrintable(remembered->text()));
            child<QPushButton>(dialog, "importForget")->click();
            QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog) && exoOf(dialog) == asItSays, 60000);
            QVERIFY(remembered->parentWidget()->isHidden());
        }
        ImportDialog dialog({file}, empty, Theme::light());
        QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog), 60000);
        QTest::qWait(200);
        QVERIFY(exoOf(dialog) == asItSays);
    }

    void theColumnsOfAFileCanBeChosen() {
        const Study empty;
        ImportDialog dialog({pmma().front()}, empty, Theme::light());
        QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog), 60000);
        auto* signal = child<QComboBox>(dialog, "importSignalColumn");
        QVERIFY(signal->count() > 2);
        QVERIFY(child<QComboBox>(dialog, "importDialect")->count() > 5);
        QVERIFY(child<QComboBox>(dialog, "importEncoding")->count() > 5);
        auto* dialect = child<QComboBox>(dialog, "importDialect");
        dialect->setCurrentIndex(dialect->findText(QStringLiteral("Table")));
        Q_EMIT dialect->activated(dialect->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(
            ready(&dialog) && child<QLabel>(dialog, "importUnderstood")->text().contains(QLatin1String("Table")), 60000);
    }

    void aCurveCanBeLeftOut() {
        const Study empty;
        ImportDialog dialog({dataFile("thermal/netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv")}, empty, Theme::light());
        QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog), 60000);
        dialog.show();
        auto* curves = child<QTreeWidget>(dialog, "importCurves");
        curves->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        Q_EMIT curves->itemClicked(curves->topLevelItem(1), 0);
        QCOMPARE(onlyChoice(dialog).sample.scans.size(), 2);
        QCOMPARE(onlyChoice(dialog).sample.originals.size(), 1);
    }

    void aRuinedFileIsRefusedWithItsLine() {
        const Study empty;
        ImportDialog dialog({dataFile("thermal/setaram/Setaram_excel_mangled_head3000.csv")}, empty, Theme::light());
        const auto* problem = child<QLabel>(dialog, "importProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QLatin1String(".csv:")), 60000);
        QVERIFY(!ready(&dialog));
        QVERIFY(onlyChoice(dialog).sample.scans.empty());
    }

    /// The folder holds three series of four rates, and a table that is no measurement.
    void aFolderOfSeveralSeriesIsSeveralSamplesInOneStep() {
        Bench bench;
        test::whenModal("importDialog", acceptWhenReady);
        bench.window.files().openPaths({dataFile("thermal/truth")});
        std::map<std::string, std::size_t> scans;
        for (const auto& sample : bench.workspace.study().samples)
            scans[sample->name] = sample->scans.size();
        QCOMPARE(scans, (std::map<std::string, std::size_t>{
                            {"matched_cool", 4}, {"meltspun_anneal583K_600s", 4}, {"slowcool_20Kmin", 4}}));
        for (const auto& sample : bench.workspace.study().samples)
            QCOMPARE(sample->treatment.kind == TreatmentKind::Annealed, sample->name.starts_with("meltspun"));
        QCOMPARE(bench.workspace.history().entries().size(), 2);
        bench.workspace.undo();
        QVERIFY(bench.workspace.study().samples.empty());
    }

    void severalSeriesCanBeOneSample() {
        const Study empty;
        ImportDialog dialog(
            {dataFile("thermal/truth/matched_cool_100Kps.csv"), dataFile("thermal/truth/slowcool_20Kmin_100Kps.csv")}, empty,
            Theme::light());
        QTRY_VERIFY_WITH_TIMEOUT(ready(&dialog), 60000);
        QCOMPARE(dialog.choices().size(), 2);
        child<QCheckBox>(dialog, "importTogether")->click();
        QCOMPARE(dialog.choices().size(), 1);
        QCOMPARE(onlyChoice(dialog).sample.scans.size(), 2);
    }

    void whatIsCancelledIsNeverTakenIn() {
        Bench bench;
        test::whenModal("importDialog", [](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->reject(); });
        bench.window.files().openPaths(pmma());
        QTest::qWait(300);
        QVERIFY(bench.workspace.study().samples.empty());
        QCOMPARE(bench.workspace.history().entries().size(), 1);
    }

    void foldersAreOpenedWithWhatLiesBelowThem() {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("x/y")));
        for (const char* place : {"x/one_3K.csv", "x/y/one_10K.csv"})
            QVERIFY(QFile::copy(pmma().front(), dir.filePath(QString::fromLatin1(place))));
        QVERIFY(QFile::copy(pmma().front(), dir.filePath(QStringLiteral("x/old.vitrine.previous"))));
        QCOMPARE(filesOf({dir.path()}).size(), 2);
    }

    void scansCanGoIntoASampleThatIsThere() {
        Bench bench(test::stepStudy());
        test::whenModal("importDialog", [](QWidget* dialog) {
            auto* where = dialog->findChild<QComboBox*>(QStringLiteral("importInto"));
            where->setCurrentIndex(1);
            Q_EMIT where->activated(1);
            acceptWhenReady(dialog);
        });
        bench.window.files().openPaths(pmma());
        QCOMPARE(bench.workspace.study().samples.size(), 1);
        QCOMPARE(bench.workspace.study().samples.front()->scans.size(), 8);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ImportDataTest test;
    return vitrine::test::runWithData(test, argc, argv);
}
#include "import_data_test.moc"
