#include "app/safekeeping/safekeeping.h"
#include "app/workspace/storage.h"
#include "app/workspace/workspace.h"
#include "core/files/study/study_storage.h"
#include "tests/support/both_study.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;
using namespace std::chrono_literals;

namespace {

CrossSampleChoices coldBelow(double kelvin) {
    CrossSampleChoices across;
    across.coldBelow = kelvin;
    return across;
}

QStringList studiesBelow(const QString& folder) {
    QStringList files;
    for (QDirIterator each(folder, {QStringLiteral("*.vstudy")}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files << each.next();
    return files;
}

/// Puts a figure that cannot be read into a study file.
void addUnreadFigure(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the study cannot be read");
    QJsonObject study = QJsonDocument::fromJson(file.readAll()).object();
    study[QLatin1String("figures")] =
        QJsonArray{QJsonObject{{QLatin1String("name"), QLatin1String("odd")}, {QLatin1String("width"), QLatin1String("wide")}}};
    file.resize(0);
    file.seek(0);
    file.write(QJsonDocument(study).toJson());
}

double coldIn(const QString& path) {
    return valueOf(loadStudyFile(path.toStdString())).study.across.coldBelow;
}

/// A copy of the program.
struct Copy {
    Workspace workspace;
    Safekeeping safe;
    explicit Copy(const QString& root) : safe(workspace, root) { safe.autosave().setDelay(20ms); }
    std::optional<Notice> notice(const char* kind) {
        for (const Notice& each : safe.notices())
            if (each.id.startsWith(QLatin1String(kind)))
                return each;
        return std::nullopt;
    }
    void answer(const char* kind, const char* choice) {
        if (const auto waiting = notice(kind))
            safe.answer(waiting->id, QString::fromLatin1(choice));
    }
};

/// A saved study of one sample.
struct Folder {
    QTemporaryDir dir;
    QString root = dir.filePath(QStringLiteral("data")), recovery = root + QStringLiteral("/recovery");
    QString study = dir.filePath(QStringLiteral("s.vstudy"));

    Folder() {
        Workspace workspace;
        workspace.act(AddSample{stepSample("a", 2)});
        workspace.act(SetCrossSample{coldBelow(410)});
        if (!workspace.files().saveAs("a", dir.filePath(QStringLiteral("a.vitrine"))) || !workspace.studyFile().saveAs(study))
            qFatal("the study cannot be saved");
    }
    /// As another program would.
    void writeOtherwise(double kelvin) const {
        Workspace other;
        other.studyFile().open(study);
        other.act(SetCrossSample{coldBelow(kelvin)});
        if (!other.save())
            qFatal("the study cannot be written");
    }
};

} // namespace

class StudySafekeepingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theVersionBeforeTheLastSaveStaysAndCanBeOpened() {
        const Folder folder;
        Workspace workspace;
        QVERIFY(workspace.studyFile().open(folder.study));
        workspace.act(SetCrossSample{coldBelow(420)});
        QVERIFY(workspace.save());
        QCOMPARE(coldIn(folder.study), 420.0);
        QVERIFY(QFileInfo::exists(previousOf(folder.study)));
        QVERIFY(workspace.studyFile().openPrevious());
        QCOMPARE(workspace.study().across.coldBelow, 410.0);
        QVERIFY(!workspace.isSaved());
        workspace.undo();
        QCOMPARE(workspace.study().across.coldBelow, 420.0);
        QVERIFY(workspace.isSaved());
    }

    void aChangeIsKeptSoonAndGoesWhenItIsSaved() {
        const Folder folder;
        Copy copy(folder.root);
        QVERIFY(copy.workspace.studyFile().open(folder.study));
        QTest::qWait(60);
        QVERIFY(studiesBelow(folder.recovery).isEmpty());
        copy.workspace.act(SetCrossSample{coldBelow(430)});
        QTRY_COMPARE(studiesBelow(folder.recovery).size(), 1);
        QVERIFY(copy.workspace.save());
        QTRY_VERIFY(studiesBelow(folder.recovery).isEmpty());
    }

    void whatAnEndedCopyLeftIsRecoveredOverTheFile() {
        const Folder folder;
        {
            Copy copy(folder.root);
            QVERIFY(copy.workspace.studyFile().open(folder.study));
            copy.workspace.act(SetCrossSample{coldBelow(440)});
            copy.workspace.act(SetFigure{figureNamed("mine")});
            QVERIFY(copy.safe.autosave().writeNow());
        }
        Copy next(folder.root);
        next.safe.lookForLeftBehind();
        QTRY_VERIFY(next.notice("recover:"));
        QVERIFY2(next.notice("recover:")->title.contains(QStringLiteral("s.vstudy")), qPrintable(next.notice("recover:")->title));
        next.answer("recover:", "recover");
        QCOMPARE(next.workspace.study().across.coldBelow, 440.0);
        QCOMPARE(next.workspace.study().samples.size(), 1u);
        QVERIFY(!next.workspace.isSaved());
        QVERIFY(!next.notice("recover:"));
        next.workspace.undo(); // to what the file holds
        QCOMPARE(next.workspace.study().across.coldBelow, 410.0);
        next.workspace.redo();
        QVERIFY(next.workspace.save());
        QCOMPARE(coldIn(folder.study), 440.0);
        QTRY_VERIFY(studiesBelow(folder.recovery).isEmpty());
    }

    void aCleanEndLeavesNothing() {
        const Folder folder;
        Copy copy(folder.root);
        QVERIFY(copy.workspace.studyFile().open(folder.study));
        copy.workspace.act(SetCrossSample{coldBelow(450)});
        QVERIFY(copy.safe.autosave().writeNow());
        QCOMPARE(studiesBelow(folder.recovery).size(), 1);
        copy.safe.finish();
        QVERIFY(studiesBelow(folder.recovery).isEmpty());
        QVERIFY(!QDir(copy.safe.autosave().folder()).exists());
    }

    void choicesOfAStudyWithoutAFileAreKeptToo() {
        const Folder folder;
        Copy copy(folder.root);
        copy.workspace.act(AddSample{stepSample("b", 1)});
        QVERIFY(!copy.workspace.studyFile().unsavedState()); // nothing was chosen
        copy.workspace.act(SetCrossSample{coldBelow(460)});
        QVERIFY(copy.safe.autosave().writeNow());
        QCOMPARE(studiesBelow(folder.recovery).size(), 1);
        copy.workspace.undo();
        QTRY_VERIFY(studiesBelow(folder.recovery).isEmpty());
    }

    void aStudyWithoutAFileIsRecoveredWhenItsSampleHasNoneEither() {
        const Folder folder;
        {
            Copy copy(folder.root);
            copy.workspace.act(AddSample{stepSample("b", 1)});
            copy.workspace.act(SetCrossSample{coldBelow(460)});
            QVERIFY(copy.safe.autosave().writeNow());
        }
        Copy next(folder.root);
        next.safe.lookForLeftBehind();
        QTRY_COMPARE(next.safe.notices().size(), 2u);
        QVERIFY(next.notice("recover:"));
        QStringList titles;
        for (const Notice& notice : next.safe.notices()) {
            titles << notice.title;
            QVERIFY2(notice.title.contains(QStringLiteral("can be recovered")), qPrintable(notice.title));
            next.safe.answer(notice.id, QStringLiteral("recover"));
        }
        QVERIFY2(titles.join(QLatin1Char('|')).contains(QStringLiteral("“Study”")), qPrintable(titles.join(QLatin1Char('|'))));
        QCOMPARE(next.workspace.study().across.coldBelow, 460.0);
        QCOMPARE(next.workspace.study().samples.size(), 1u);
        QVERIFY(next.safe.notices().empty());
    }

    void aRecoveryOpensTheSamplesOfTheStudy() {
        const Folder folder;
        {
            Copy copy(folder.root);
            copy.workspace.files().open(folder.dir.filePath(QStringLiteral("a.vitrine")));
            copy.workspace.act(SetCrossSample{coldBelow(461)});
            QVERIFY(copy.safe.autosave().writeNow());
        }
        Copy next(folder.root);
        next.safe.lookForLeftBehind();
        QTRY_VERIFY(next.notice("recover:"));
        next.answer("recover:", "recover");
        QCOMPARE(next.workspace.study().samples.size(), 1u);
        QCOMPARE(next.workspace.study().across.coldBelow, 461.0);
    }

    void aRecoveryIsNotPutOntoAnotherStudy() {
        const Folder folder, other;
        {
            Copy copy(folder.root);
            copy.workspace.files().open(folder.dir.filePath(QStringLiteral("a.vitrine")));
            copy.workspace.act(SetCrossSample{coldBelow(462)});
            QVERIFY(copy.safe.autosave().writeNow());
        }
        Copy next(folder.root);
        QVERIFY(next.workspace.studyFile().open(other.study));
        next.safe.lookForLeftBehind();
        QTRY_VERIFY(next.notice("recover:"));
        next.answer("recover:", "recover");
        QCOMPARE(next.workspace.study().across.coldBelow, 410.0);
        QVERIFY(!next.workspace.problems().empty());
        QVERIFY(next.notice("recover:")); // it is still there
    }

    void aRecoveryDoesNotOverwriteWhatAnotherProgramWroteSince() {
        const Folder folder;
        {
            Copy copy(folder.root);
            QVERIFY(copy.workspace.studyFile().open(folder.study));
            copy.workspace.act(SetCrossSample{coldBelow(463)});
            QVERIFY(copy.safe.autosave().writeNow());
        }
        folder.writeOtherwise(464);
        Copy next(folder.root);
        next.safe.lookForLeftBehind();
        QTRY_VERIFY(next.notice("recover:"));
        next.answer("recover:", "recover");
        QCOMPARE(next.workspace.study().across.coldBelow, 463.0);
        QVERIFY(!next.workspace.isSaved());
        QVERIFY(!next.workspace.save());
        QCOMPARE(coldIn(folder.study), 464.0);
        QVERIFY(next.notice("changed:"));
        next.answer("changed:", "keep");
        QVERIFY(next.workspace.save());
        QCOMPARE(coldIn(folder.study), 463.0);
    }

    void aReloadOpensTheSamplesAndKeepsTheUnreadFiguresOfTheOtherProgram() {
        const Folder folder;
        Copy copy(folder.root);
        QVERIFY(copy.workspace.studyFile().open(folder.study));
        {
            Workspace other;
            QVERIFY(other.studyFile().open(folder.study));
            other.act(AddSample{stepSample("b", 1)});
            QVERIFY(other.files().saveAs("b", folder.dir.filePath(QStringLiteral("b.vitrine"))));
            QVERIFY(other.studyFile().saveAs(folder.study));
        }
        addUnreadFigure(folder.study);
        QVERIFY(copy.workspace.studyFile().reload());
        QCOMPARE(copy.workspace.study().samples.size(), 2u);
        QCOMPARE(copy.workspace.study().figures.size(), 1u);
        copy.workspace.act(SetCrossSample{coldBelow(465)});
        QVERIFY(copy.workspace.save());
        const StoredStudy stored = valueOf(loadStudyFile(folder.study.toStdString()));
        QCOMPARE(stored.study.samples.size(), 2u);
        QCOMPARE(stored.study.figures.size(), 1u);
        QVERIFY(isUnread(*stored.study.figures.front()));
    }

    void aStudyWithAFigureThatCannotBeReadOpens() {
        const Folder folder;
        addUnreadFigure(folder.study);
        Workspace workspace;
        QVERIFY(workspace.studyFile().open(folder.study));
        QCOMPARE(workspace.study().figures.size(), 1u);
        FigurePage page = *workspace.study().figures.front();
        page.width += 1;
        QVERIFY(!workspace.act(SetFigure{page})); // nobody edits what is not known
    }

    void aStudyThatIsSavedElsewhereHasNoNoticeOfItsFormerFile() {
        const Folder folder;
        Copy copy(folder.root);
        QVERIFY(copy.workspace.studyFile().open(folder.study));
        folder.writeOtherwise(466);
        QTRY_VERIFY(copy.notice("changed:"));
        QVERIFY(copy.workspace.studyFile().saveAs(folder.dir.filePath(QStringLiteral("t.vstudy"))));
        QVERIFY(!copy.notice("changed:"));
    }

    void thePreviousVersionOfAStudyThatIsGoneIsOpenedInItsPlace() {
        const Folder folder;
        folder.writeOtherwise(467);
        QVERIFY(QFile::remove(folder.study));
        Workspace workspace;
        QVERIFY(workspace.studyFile().openVersionBefore(previousOf(folder.study)));
        QCOMPARE(workspace.study().across.coldBelow, 410.0);
        QCOMPARE(workspace.study().samples.size(), 1u);
        QCOMPARE(workspace.studyFile().path(), folder.study);
        QVERIFY(!workspace.isSaved());
        QVERIFY(workspace.save());
        QCOMPARE(coldIn(folder.study), 410.0);
    }

    void aSecondCopyIsTold() {
        const Folder folder;
        Copy one(folder.root), two(folder.root);
        QVERIFY(one.workspace.studyFile().open(folder.study));
        QVERIFY(two.workspace.studyFile().open(folder.study));
        const auto titles = [&] {
            QStringList all;
            for (const Notice& notice : two.safe.notices())
                all << notice.title;
            return all.join(QLatin1Char('|'));
        };
        QVERIFY2(titles().contains(QStringLiteral("s.vstudy")), qPrintable(titles()));
    }

    void aFileThatAnotherProgramChangedIsNeverOverwrittenUnasked() {
        const Folder folder;
        Copy copy(folder.root);
        QVERIFY(copy.workspace.studyFile().open(folder.study));
        folder.writeOtherwise(470);
        QTRY_VERIFY(copy.notice("changed:"));
        copy.workspace.act(SetCrossSample{coldBelow(480)});
        QVERIFY(!copy.workspace.save());
        QCOMPARE(coldIn(folder.study), 470.0);
        copy.answer("changed:", "keep");
        QVERIFY(copy.workspace.save());
        QCOMPARE(coldIn(folder.study), 480.0);
        QCOMPARE(coldIn(folder.study), 480.0);
        folder.writeOtherwise(490);
        QTRY_VERIFY(copy.notice("changed:"));
        copy.answer("changed:", "reload");
        QCOMPARE(copy.workspace.study().across.coldBelow, 490.0);
        QVERIFY(copy.workspace.isSaved());
        copy.workspace.undo();
        QCOMPARE(copy.workspace.study().across.coldBelow, 480.0);
    }
};

QTEST_MAIN(StudySafekeepingTest)
#include "study_safekeeping_test.moc"
