#include "app/commands/files_of.h"
#include "core/files/study/study_storage.h"
#include "tests/app/window_support.h"
#include "widgets/controls/analysts.h"
#include "widgets/views/series/series_view.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Five samples treated at different temperatures, each in a file of the folder, and the study that names them.
QString writtenStudy(const QTemporaryDir& folder) {
    Workspace workspace;
    const Study one = stepStudy();
    for (int i = 0; i < 5; ++i) {
        Sample sample = *one.samples.front();
        sample.id = sample.name = "sample " + std::to_string(i);
        sample.treatment = {TreatmentKind::Annealed, {}, 500.0 + 40 * i, {}, {}};
        workspace.act(AddSample{sample});
        workspace.files().saveAs(sample.id, folder.filePath(QStringLiteral("s%1.vitrine").arg(i)));
    }
    CrossSampleChoices across;
    across.referenceTg = 620;
    workspace.act(SetCrossSample{across});
    const QString path = folder.filePath(QStringLiteral("all.vstudy"));
    return workspace.studyFile().saveAs(path) ? path : QString();
}

} // namespace

class StudyFilesTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void aStudyOpensAsOneStepAndIsSaved() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        QVERIFY(!path.isEmpty());
        Workspace workspace;
        const auto entries = workspace.history().entries().size();
        QVERIFY(workspace.studyFile().open(path));
        QCOMPARE(workspace.history().entries().size(), entries + 1);
        QCOMPARE(workspace.study().samples.size(), std::size_t(5));
        QCOMPARE(workspace.study().across.referenceTg, std::optional(620.0));
        QVERIFY(workspace.isSaved());
        workspace.undo();
        QVERIFY(workspace.study().samples.empty());
        workspace.redo();
        QVERIFY(workspace.isSaved());
    }

    void aFolderWithAStudyStandsForIt() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("inside/raw")));
        const QString path = writtenStudy(folder);
        QCOMPARE(filesOf({folder.path()}), QStringList{QFileInfo(path).absoluteFilePath()});
        QVERIFY(QFile::rename(path, folder.filePath(QStringLiteral("inside/all.vstudy"))));
        QVERIFY(
            QFile::copy(folder.filePath(QStringLiteral("s0.vitrine")), folder.filePath(QStringLiteral("inside/raw/s.vitrine"))));
        const QStringList files = filesOf({folder.path()});
        QCOMPARE(files.size(), 6); // a study in a folder of its own, and the samples outside
        QVERIFY(files.front().endsWith(QLatin1String("inside/all.vstudy")));
    }
    void whatAnotherProgramDidToASampleIsSaidAndItIsOpened() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder), sample = folder.filePath(QStringLiteral("s1.vitrine"));
        QFile file(sample);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("changed") == 7);
        file.close();
        Workspace study;
        QVERIFY(study.studyFile().open(path));
        QCOMPARE(study.study().samples.size(), std::size_t(5));
        const auto saysSo = [](const Problem& problem) {
            return english(problem).find("changed by another program") != std::string::npos;
        };
        QCOMPARE(std::ranges::count_if(study.problems(), saysSo), 1); // beside it each curve whose original is not in the file
        Workspace alone;
        QVERIFY(alone.files().open(sample));
        QCOMPARE(std::ranges::count_if(alone.problems(), saysSo), 1);
    }

    void aChangedChoiceAcrossSamplesIsUnsavedUntilTheStudyIsWritten() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        Workspace workspace;
        QVERIFY(workspace.studyFile().open(path));
        CrossSampleChoices across = workspace.study().across;
        across.coldBelow = 450;
        QVERIFY(workspace.act(SetCrossSample{across}));
        QVERIFY(!workspace.isSaved());
        QVERIFY(workspace.save());
        QVERIFY(workspace.isSaved());
        QCOMPARE(valueOf(loadStudyFile(path.toStdString())).study.across.coldBelow, 450.0);
    }

    void aRunOfManyAnalysesIsKeptWithTheStudyAndKnownAsOld() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        Workspace first;
        QVERIFY(first.studyFile().open(path) && first.isSaved());
        first.analysts().run(40, 3);
        first.analysts().settle();
        QVERIFY(!first.isSaved());
        QVERIFY(first.save() && first.isSaved());
        const RobustnessSummary kept = keptRun(*first.scene().now.analysts->summary);
        Workspace second;
        QVERIFY(second.studyFile().open(path) && second.isSaved());
        QVERIFY(second.scene().now.analysts && *second.scene().now.analysts->summary == kept);
        QVERIFY(!second.scene().now.analysts->old);
        QVERIFY(second.act(RemoveScan{{"sample 1", "a0"}}) && second.save());
        QVERIFY(second.scene().now.analysts->old);
        Workspace third;
        QVERIFY(third.studyFile().open(path));
        QVERIFY(third.scene().now.analysts->old);
    }

    void aMissingSampleIsToldAndTheRestIsShown() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("s2.vitrine"))));
        Workspace workspace;
        QVERIFY(workspace.studyFile().open(path));
        QCOMPARE(workspace.study().samples.size(), std::size_t(4));
        QCOMPARE(workspace.problems().size(), std::size_t(1));
        QVERIFY(workspace.studyFile().saveAs(path)); // the missing one stays in the file
        QCOMPARE(valueOf(loadStudyFile(path.toStdString())).missing.size(), std::size_t(1));
    }

    void aStudyOfSamplesWithoutFilesIsRefusedWithWords() {
        Workspace workspace;
        workspace.act(AddSample{*stepStudy().samples.front()});
        const QTemporaryDir folder;
        QVERIFY(!workspace.studyFile().saveAs(folder.filePath(QStringLiteral("x.vstudy"))));
        QVERIFY(!english(workspace.problems().back()).empty());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x.vstudy"))));
    }

    void aStudyOnTheWindowIsComparedAcrossItsSamples() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        Bench bench;
        bench.window.files().openPaths({path});
        bench.workspace.settle();
        for (const char* id : {"activation", "masterCurve"})
            QVERIFY(bench.find(id)->isVisible());
        for (const SeriesKind& kind : seriesKinds()) {
            bench.window.views().bringIntoSight(kind.type);
            QVERIFY2(bench.find(viewName(kind.type).toLatin1())->isVisible(), kind.content);
        }
    }

    void aClickOnASymbolSelectsItsSample() {
        const QTemporaryDir folder;
        Bench bench;
        bench.window.files().openPaths({writtenStudy(folder)});
        bench.workspace.settle();
        bench.window.views().bringIntoSight(ViewType::FictiveTemperature);
        auto* view = bench.find<SeriesView>("fictiveTemperature");
        QTest::qWait(50);
        QVERIFY(!view->picture().points.empty());
        const SampleSymbol symbol = view->picture().points[1];
        auto* canvas = view->findChild<PlotCanvas*>();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->pixel(symbol.at).toPoint());
        QVERIFY(bench.workspace.scene().selection.current());
        QCOMPARE(bench.workspace.scene().selection.current()->sample, symbol.sample);
    }
};

QTEST_MAIN(StudyFilesTest)
#include "study_files_test.moc"
