#include "app/commands/save_places.h"
#include "app/settings/settings.h"
#include "core/files/study/study_storage.h"
#include "tests/app/window_support.h"
#include "tests/support/both_study.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Shared<Sample> named(const std::string& id, const std::string& name) {
    Sample sample = *stepSample(id, 2);
    sample.name = name;
    return sample;
}

void answer(QWidget* dialog, const QString& folder) {
    child<QLineEdit>(*dialog, "saveFolder")->setText(folder);
    child<QPushButton>(*dialog, "saveAccept")->click();
}

/// Answers the next dialog for a file, first with what `look` says of its proposal.
template<class Look>
void whenAskedForAFile(Look look) {
    auto* timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, timer, [timer, look] {
        auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!files)
            return;
        timer->stop();
        timer->deleteLater();
        look(files);
    });
    timer->start(20);
}

QStringList namesIn(QWidget* dialog) {
    const auto* table = child<QTableWidget>(*dialog, "saveNames");
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row)
        names << table->item(row, 1)->text();
    return names;
}

} // namespace

class SavingTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void init() { QSettings().clear(); }

    void manyNewSamplesAreAskedForOnceAndGoToOneFolderWithAStudyFile() {
        const QTemporaryDir dir;
        Bench bench;
        for (const char* id : {"a", "b", "c"})
            bench.workspace.act(AddSample{named(id, std::string("glass ") + id)});
        int asked = 0;
        whenModal("savePlaces", [&](QWidget* dialog) {
            ++asked;
            QCOMPARE(namesIn(dialog), (QStringList{QStringLiteral("glass a.vitrine"), QStringLiteral("glass b.vitrine"),
                                                   QStringLiteral("glass c.vitrine")}));
            QVERIFY(child<QCheckBox>(*dialog, "saveWithStudy")->isChecked());
            child<QLineEdit>(*dialog, "saveStudyName")->setText(QStringLiteral("all"));
            answer(dialog, dir.path());
        });
        bench.find<QAction>("save")->trigger();
        QCOMPARE(asked, 1);
        QVERIFY(!bench.window.isWindowModified());
        QCOMPARE(valueOf(loadStudyFile(dir.filePath(QStringLiteral("all.vstudy")).toStdString())).study.samples.size(), 3u);
        QCOMPARE(recentFiles(), QStringList{dir.filePath(QStringLiteral("all.vstudy"))}); // one entry for the study
    }

    void aNewSampleOfAStudyGoesBesideItAndIntoItsFile() {
        const QTemporaryDir dir;
        Bench bench;
        bench.workspace.act(AddSample{named("a", "first")});
        QVERIFY(bench.workspace.files().saveAs("a", dir.filePath(QStringLiteral("first.vitrine"))));
        QVERIFY(bench.workspace.studyFile().saveAs(dir.filePath(QStringLiteral("s.vstudy"))));
        bench.workspace.act(AddSample{named("b", "second")});
        whenModal("savePlaces", [&](QWidget* dialog) {
            QVERIFY(!child<QCheckBox>(*dialog, "saveWithStudy")->isVisible());
            QCOMPARE(QDir(child<QLineEdit>(*dialog, "saveFolder")->text()), QDir(dir.path()));
            child<QPushButton>(*dialog, "saveAccept")->click();
        });
        bench.find<QAction>("save")->trigger();
        QVERIFY(bench.workspace.isSaved());
        QCOMPARE(valueOf(loadStudyFile(dir.filePath(QStringLiteral("s.vstudy")).toStdString())).study.samples.size(), 2u);
    }

    void aStudyFileIsNeverReplacedUnasked() {
        const QTemporaryDir dir;
        Bench bench;
        bench.workspace.act(AddSample{named("a", "a")});
        QVERIFY(bench.workspace.files().saveAs("a", dir.filePath(QStringLiteral("a.vitrine"))));
        QFile there(dir.filePath(QStringLiteral("Study.vstudy")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("of another") > 0);
        there.close();
        rememberFolder(dir.filePath(QStringLiteral("a.vitrine")));
        QString proposed;
        whenAskedForAFile([&](QFileDialog* files) {
            proposed = files->selectedFiles().value(0);
            files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(dir.filePath(QStringLiteral("Study")));
            whenModal("replaceQuestion",
                      [](QWidget* box) { qobject_cast<QMessageBox*>(box)->button(QMessageBox::Cancel)->click(); });
            QMetaObject::invokeMethod(files, "accept");
        });
        bench.find<QAction>("saveStudyAs")->trigger();
        QCOMPARE(QFileInfo(proposed).fileName(), QStringLiteral("Study-2.vstudy"));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("of another"));
        QVERIFY(bench.workspace.studyFile().path().isEmpty());
    }

    void samplesOfAnExampleGetAPlaceWithTheStudyThatNamesThem() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("s.vstudy"));
        {
            Workspace workspace;
            workspace.act(AddSample{named("a", "first")});
            QVERIFY(workspace.files().saveAs("a", dir.filePath(QStringLiteral("first.vitrine"))));
            QVERIFY(workspace.studyFile().saveAs(path));
        }
        Bench bench;
        bench.workspace.start(Study{"", {named("b", "second")}}, phrase("Workspace", "Open the example (simulated)"));
        QVERIFY(bench.workspace.studyFile().open(path));
        bench.workspace.act(SetFigure{figureNamed("mine")});
        bool asked = false;
        whenModal("savePlaces", [&](QWidget* dialog) {
            asked = true;
            answer(dialog, dir.path());
        });
        bench.find<QAction>("save")->trigger();
        QVERIFY(asked);
        QVERIFY(bench.workspace.isSaved());
        QCOMPARE(valueOf(loadStudyFile(path.toStdString())).study.samples.size(), 2u);
    }

    void whoCancelsTheQuestionHasNothingWritten() {
        const QTemporaryDir dir;
        Bench bench;
        bench.workspace.act(AddSample{named("a", "glass")});
        whenModal("savePlaces", [](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->reject(); });
        bench.find<QAction>("save")->trigger();
        QVERIFY(bench.window.isWindowModified());
        whenModal("closeQuestion", [](QWidget* box) {
            whenModal("savePlaces", [](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->reject(); });
            qobject_cast<QMessageBox*>(box)->button(QMessageBox::Save)->click();
        });
        QVERIFY(!bench.window.close());
        QVERIFY(bench.window.isVisible());
        whenModal("closeQuestion", [](QWidget* box) { qobject_cast<QMessageBox*>(box)->button(QMessageBox::Discard)->click(); });
        QVERIFY(bench.window.close());
    }

    void namesThatCannotBeAreSaidBeforeAnythingIsWritten() {
        const QTemporaryDir dir;
        QFile there(dir.filePath(QStringLiteral("there.vitrine")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        Bench bench;
        bench.workspace.act(AddSample{named("a", "there")});
        bench.workspace.act(AddSample{named("b", "b")});
        whenModal("savePlaces", [&](QWidget* dialog) {
            child<QLineEdit>(*dialog, "saveFolder")->setText(dir.path());
            auto* table = child<QTableWidget>(*dialog, "saveNames");
            QCOMPARE(namesIn(dialog).front(), QStringLiteral("there-2.vitrine"));
            const auto says = [&](const char* name, const char* words) {
                table->item(1, 1)->setText(QString::fromUtf8(name));
                const QString why = child<QLabel>(*dialog, "saveWords")->text();
                QVERIFY2(why.contains(QString::fromUtf8(words)), qPrintable(why));
                QVERIFY(!child<QPushButton>(*dialog, "saveAccept")->isEnabled());
            };
            says("there", "already");
            says("THERE-2", "both");
            says("a/b", "cannot be the name");
            says("", "cannot be the name");
            table->item(1, 1)->setText(QStringLiteral("other"));
            child<QPushButton>(*dialog, "saveAccept")->click();
        });
        bench.find<QAction>("save")->trigger();
        QVERIFY(!bench.window.isWindowModified());
        QVERIFY(QFileInfo::exists(dir.filePath(QStringLiteral("other.vitrine"))));
    }

    void choicesThatNoStudyFileCanTakeAreAskedAboutBeforeTheWindowCloses() {
        const QTemporaryDir dir;
        Bench bench;
        bench.workspace.act(AddSample{named("a", "a")});
        QVERIFY(bench.workspace.files().saveAs("a", dir.filePath(QStringLiteral("a.vitrine"))));
        bench.workspace.act(SetFigure{figureNamed("mine")});
        QString asked;
        whenModal("closeQuestion", [&](QWidget* box) {
            asked = qobject_cast<QMessageBox*>(box)->text();
            qobject_cast<QMessageBox*>(box)->button(QMessageBox::Cancel)->click();
        });
        QVERIFY(!bench.window.close());
        QVERIFY2(asked.contains(QStringLiteral("figures")), qPrintable(asked));
        QVERIFY(bench.workspace.studyFile().saveAs(dir.filePath(QStringLiteral("s.vstudy"))));
        QVERIFY(bench.window.close());
    }

    void aFolderOfSamplesIsOneStepAndOneRecentEntry() {
        const QTemporaryDir dir;
        {
            Workspace workspace;
            for (const char* id : {"a", "b", "c"}) {
                workspace.act(AddSample{named(id, id)});
                QVERIFY(workspace.files().saveAs(id, dir.filePath(QString::fromUtf8(id) + QStringLiteral(".vitrine"))));
            }
        }
        Bench bench;
        const std::size_t steps = bench.workspace.history().entries().size();
        bench.window.files().openPaths({dir.path()});
        QCOMPARE(bench.workspace.study().samples.size(), 3u);
        QCOMPARE(bench.workspace.history().entries().size(), steps + 1);
        QCOMPARE(recentFiles(), QStringList{dir.path()});
        QVERIFY(bench.workspace.isSaved());
        Bench again;
        again.window.files().openRecent(dir.path());
        QCOMPARE(again.workspace.study().samples.size(), 3u);
    }

    void aStudyOpensAsOneStepAndStandsForItsSamplesAmongTheRecent() {
        const QTemporaryDir dir;
        const QString study = dir.filePath(QStringLiteral("s.vstudy")), sample = dir.filePath(QStringLiteral("a.vitrine"));
        {
            Bench bench;
            bench.workspace.act(AddSample{named("a", "a")});
            QVERIFY(bench.workspace.files().saveAs("a", sample));
            QCOMPARE(recentFiles(), QStringList{sample});
            QVERIFY(bench.workspace.studyFile().saveAs(study));
        }
        Bench bench;
        const std::size_t steps = bench.workspace.history().entries().size();
        bench.window.files().openPaths({study});
        QCOMPARE(bench.workspace.history().entries().size(), steps + 1);
        bench.workspace.act(SetMass{{"a", "a0"}, 1e-3});
        bench.find<QAction>("save")->trigger();
        QCOMPARE(recentFiles(), QStringList{study});
    }

    void proposedNamesAreWhatAFileSystemTakesAndNoneTwice() {
        const Study study{"", {named("1", "a/b"), named("2", "a:b"), named("3", "A_B"), named("4", "x")}};
        const auto places =
            proposedPlaces(study, {"1", "2", "3", "4"}, [](const QString& name) { return name == QStringLiteral("x.vitrine"); });
        QStringList names;
        for (const SavePlace& place : places)
            names << place.name;
        QCOMPARE(names, (QStringList{QStringLiteral("a_b.vitrine"), QStringLiteral("a_b-2.vitrine"),
                                     QStringLiteral("A_B-3.vitrine"), QStringLiteral("x-2.vitrine")}));
    }
};

QTEST_MAIN(SavingTest)
#include "saving_test.moc"
