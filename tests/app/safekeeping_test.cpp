#include "app/safekeeping/safekeeping.h"
#include "app/workspace/living_lock.h"
#include "app/workspace/storage.h"
#include "app/workspace/workspace.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace vitrine;
using namespace std::chrono_literals;
using vitrine::test::stepSample;

namespace {

const ScanPath first{"a", "a0"};
const Interval moved{330, 480}, movedAgain{340, 470};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putInto(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QStringList filesBelow(const QString& folder, const QString& pattern = QStringLiteral("*.vitrine")) {
    QStringList files;
    for (QDirIterator each(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files << each.next();
    return files;
}

/// A copy of the program: a workspace with its safekeeping.
struct Copy {
    Workspace workspace;
    Safekeeping safe;
    explicit Copy(const QString& root) : safe(workspace, root) { safe.autosave().setDelay(20ms); }
    const Notice* notice(const char* kind) {
        shown = safe.notices();
        const auto found = std::ranges::find_if(shown, [&](const Notice& n) { return n.id.startsWith(QLatin1String(kind)); });
        return found == shown.end() ? nullptr : &*found;
    }
    void answer(const char* kind, const char* choice) {
        if (const Notice* waiting = notice(kind))
            safe.answer(QString(waiting->id), QString::fromLatin1(choice));
    }
    std::vector<Notice> shown;
};

struct Folder {
    QTemporaryDir dir;
    QString root = dir.filePath(QStringLiteral("data"));
    QString recovery = root + QStringLiteral("/recovery");
    QString file = dir.filePath(QStringLiteral("a.vitrine"));

    /// A saved file of the sample “a”.
    void save() {
        Workspace workspace;
        workspace.act(AddSample{stepSample("a", 2)});
        if (!workspace.files().saveAs("a", file))
            qFatal("the sample cannot be saved");
    }
    /// What a copy leaves that ends with an unsaved change of the file.
    void leaveChange() {
        Copy copy(root);
        if (!changeIn(copy))
            qFatal("the change cannot be kept");
    }
    /// Opens the file in a copy and keeps an unsaved change of it; whether that worked.
    bool changeIn(Copy& copy) const {
        copy.workspace.files().open(file);
        copy.workspace.act(MoveGlassWindow{first, moved});
        return copy.safe.autosave().writeNow();
    }
};

} // namespace

class SafekeepingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aChangeIsKeptSoonAndGoesWhenItIsSaved() {
        Folder folder;
        folder.save();
        Copy copy(folder.root);
        copy.workspace.files().open(folder.file);
        QTest::qWait(60);
        QVERIFY(filesBelow(folder.recovery).isEmpty());
        copy.workspace.act(MoveGlassWindow{first, moved});
        QTRY_COMPARE(filesBelow(folder.recovery).size(), 1);
        QTRY_VERIFY(loadSample(filesBelow(folder.recovery).front()).value_or(Sample{}) ==
                    *copy.workspace.study().samples.front());
        copy.workspace.save();
        QTRY_VERIFY(filesBelow(folder.recovery).isEmpty());
        copy.workspace.act(MoveGlassWindow{first, movedAgain});
        QTRY_COMPARE(filesBelow(folder.recovery).size(), 1);
        copy.workspace.undo();
        QTRY_VERIFY(filesBelow(folder.recovery).isEmpty());
    }

    void nothingIsWrittenDuringADrag() {
        Folder folder;
        folder.save();
        Copy copy(folder.root);
        copy.workspace.files().open(folder.file);
        copy.workspace.act(SetMass{first, 1e-3});
        copy.workspace.preview(MoveGlassWindow{first, moved});
        QTest::qWait(150);
        QVERIFY(filesBelow(folder.recovery).isEmpty());
        copy.workspace.act(MoveGlassWindow{first, moved});
        QTRY_COMPARE(filesBelow(folder.recovery).size(), 1);
    }

    void aCleanEndLeavesNothing() {
        Folder folder;
        folder.save();
        Copy copy(folder.root);
        QVERIFY(folder.changeIn(copy));
        copy.safe.finish();
        QVERIFY(filesBelow(folder.recovery, QStringLiteral("*")).isEmpty());
        QVERIFY(!QDir(copy.safe.autosave().folder()).exists());
        Copy next(folder.root);
        next.safe.lookForLeftBehind();
        QTest::qWait(60);
        QVERIFY(next.safe.notices().empty());
    }

    void whatWasLeftIsToldAndRecovered() {
        Folder folder;
        folder.save();
        folder.leaveChange();
        Copy copy(folder.root);
        copy.safe.lookForLeftBehind();
        QTRY_VERIFY(copy.notice("recover:"));
        const QString text = copy.notice("recover:")->text;
        QVERIFY2(text.contains(QLatin1String("Glass window of")) && text.contains(QLatin1String("a.vitrine")), qPrintable(text));
        copy.answer("recover:", "recover");
        QCOMPARE(*findScan(copy.workspace.study(), first)->glassWindow, moved);
        QCOMPARE(copy.workspace.files().pathOf("a"), folder.file);
        QVERIFY(!copy.workspace.isSaved());
        QVERIFY(copy.safe.notices().empty());
        QCOMPARE(filesBelow(folder.recovery).size(), 1); // this copy's own
        copy.workspace.undo();
        QVERIFY(copy.workspace.isSaved());
        QVERIFY(!findScan(copy.workspace.study(), first)->glassWindow);
        copy.workspace.redo();
        QVERIFY(copy.workspace.save());
        QCOMPARE(*findScan(test::valueOf(loadSample(folder.file)), "a0")->glassWindow, moved);
    }

    void aSampleWithoutFileIsRecoveredToo() {
        Folder folder;
        {
            Copy copy(folder.root);
            copy.workspace.act(AddSample{stepSample("b", 3)});
            QVERIFY(copy.safe.autosave().writeNow());
        }
        Copy copy(folder.root);
        copy.safe.lookForLeftBehind();
        QTRY_VERIFY(copy.notice("recover:"));
        copy.answer("recover:", "recover");
        QVERIFY(*copy.workspace.study().samples.front() == *stepSample("b", 3));
        QCOMPARE(copy.workspace.files().withoutFile(), std::vector<std::string>{"b"});
    }

    void discardingIsAskedTwiceAndKeepsUntilThen() {
        Folder folder;
        folder.save();
        folder.leaveChange();
        Copy copy(folder.root);
        copy.safe.lookForLeftBehind();
        QTRY_VERIFY(copy.notice("recover:"));
        copy.answer("recover:", "discardForGood"); // not asked yet
        QCOMPARE(filesBelow(folder.recovery).size(), 1);
        copy.answer("recover:", "discard");
        QCOMPARE(filesBelow(folder.recovery).size(), 1);
        copy.answer("recover:", "keep");
        QVERIFY(copy.notice("recover:")->title.contains(QLatin1String("can be recovered")));
        copy.answer("recover:", "discard");
        copy.answer("recover:", "discardForGood");
        QVERIFY(copy.safe.notices().empty());
        QVERIFY(filesBelow(folder.recovery, QStringLiteral("*")).isEmpty());
    }

    void whatNobodyAnsweredIsOfferedAgain() {
        Folder folder;
        folder.save();
        folder.leaveChange();
        for (int start = 0; start < 3; ++start) {
            Copy copy(folder.root);
            copy.safe.lookForLeftBehind();
            QTRY_VERIFY(copy.notice("recover:"));
            copy.safe.finish();
        }
    }

    void aRunningCopysChangesAreNotOffered() {
        Folder folder;
        folder.save();
        Copy running(folder.root);
        QVERIFY(folder.changeIn(running));
        Copy other(folder.root);
        other.safe.lookForLeftBehind();
        QTest::qWait(100);
        QVERIFY(!other.notice("recover:"));
        QCOMPARE(filesBelow(folder.recovery).size(), 1);
    }

    void damagedRecoveryFilesAreToldAndKept_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(5000, 'x');
        QTest::newRow("cut short") << QByteArray("half");
    }
    void damagedRecoveryFilesAreToldAndKept() {
        QFETCH(QByteArray, bytes);
        Folder folder;
        folder.save();
        folder.leaveChange();
        const QString record = filesBelow(folder.recovery).front();
        putInto(record, bytes == "half" ? contentOf(record).first(contentOf(record).size() / 2) : bytes);
        Copy copy(folder.root);
        copy.safe.lookForLeftBehind();
        QTRY_VERIFY(copy.notice("recover:"));
        QVERIFY(copy.notice("recover:")->title.contains(QLatin1String("cannot be read")));
        QVERIFY(copy.notice("recover:")->text.contains(record));
        copy.answer("recover:", "recover");
        QVERIFY(QFile::exists(record));
        QVERIFY(copy.notice("recover:"));
    }

    void aDamagedNoteLeavesTheSampleRecoverable() {
        Folder folder;
        folder.save();
        folder.leaveChange();
        putInto(filesBelow(folder.recovery, QStringLiteral("*.json")).front(), "{");
        Copy copy(folder.root);
        copy.safe.lookForLeftBehind();
        QTRY_VERIFY(copy.notice("recover:"));
        copy.answer("recover:", "recover");
        QCOMPARE(*findScan(copy.workspace.study(), first)->glassWindow, moved);
    }

    void aFileChangedSinceIsNotOverwrittenByWhatIsRecovered() {
        Folder folder;
        folder.save();
        folder.leaveChange();
        Workspace between;
        between.files().open(folder.file);
        between.act(SetMass{first, 5e-3});
        QVERIFY(between.save());
        const QByteArray theirs = contentOf(folder.file);
        Copy copy(folder.root);
        copy.safe.lookForLeftBehind();
        QTRY_VERIFY(copy.notice("recover:"));
        QVERIFY(copy.notice("recover:")->text.contains(QLatin1String("changed since")));
        copy.answer("recover:", "recover");
        QVERIFY(!copy.workspace.save());
        QCOMPARE(contentOf(folder.file), theirs);
        QVERIFY(copy.notice("changed:"));
    }

    void theSecondCopyIsToldAndNeverOverwrites() {
        Folder folder;
        folder.save();
        Copy one(folder.root);
        one.workspace.files().open(folder.file);
        QVERIFY(one.safe.notices().empty());
        Copy two(folder.root);
        two.workspace.files().open(folder.file);
        QVERIFY(two.notice("elsewhere:"));
        one.workspace.act(MoveGlassWindow{first, moved});
        QVERIFY(one.workspace.save());
        const QByteArray theirs = contentOf(folder.file);
        two.workspace.act(SetMass{first, 5e-3});
        QVERIFY(!two.workspace.save());
        QCOMPARE(contentOf(folder.file), theirs);
        QTRY_VERIFY(two.notice("changed:"));
        QVERIFY(!one.notice("changed:"));
        QVERIFY(two.workspace.files().saveAs("a", folder.dir.filePath(QStringLiteral("b.vitrine"))));
        QTRY_VERIFY(two.safe.notices().empty());
    }

    void saveAsIsAWayOn() {
        Folder folder;
        folder.save();
        Copy one(folder.root), two(folder.root);
        one.workspace.files().open(folder.file);
        two.workspace.files().open(folder.file);
        QSignalSpy asked(&two.safe, &Safekeeping::saveAsAsked);
        two.answer("elsewhere:", "saveAs");
        QCOMPARE(asked.size(), 1);
        QVERIFY(!two.notice("elsewhere:"));
    }

    void aLockEndsWithItsProcess() {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.lock"));
        LivingLock held(path);
        QVERIFY(held.take());
        LivingLock other(path);
        QVERIFY(!other.take());
        held.release();
        QVERIFY(other.take());
        other.release();
        // As another process of this program with the same number would have left it.
        putInto(path, QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                          QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n' +
                          QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n' +
                          QSysInfo::bootUniqueId() + '\n');
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) &&
                file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(held.take());
    }

    void aChangeOutsideIsNoticed() {
        Folder folder;
        folder.save();
        Copy copy(folder.root);
        copy.workspace.files().open(folder.file);
        for (int round = 0; round < 3; ++round) { // each replaces the file, so that it must be watched again
            Workspace other;
            other.files().open(folder.file);
            other.act(SetMass{first, 1e-3 * (round + 2)});
            QVERIFY(other.save());
            QTRY_VERIFY(copy.notice("changed:"));
            copy.answer("changed:", "reload");
            QVERIFY(!copy.notice("changed:"));
            QCOMPARE(*findScan(copy.workspace.study(), first)->choices.mass, 1e-3 * (round + 2));
            QVERIFY(copy.workspace.isSaved());
        }
        copy.workspace.undo();
        QCOMPARE(*findScan(copy.workspace.study(), first)->choices.mass, 3e-3);
        QVERIFY(!copy.workspace.isSaved());
    }

    void mineIsKeptAndTheirsStaysBeside() {
        Folder folder;
        folder.save();
        Copy copy(folder.root);
        copy.workspace.files().open(folder.file);
        Workspace other;
        other.files().open(folder.file);
        other.act(SetMass{first, 7e-3});
        QVERIFY(other.save());
        QTRY_VERIFY(copy.notice("changed:"));
        const QByteArray theirs = contentOf(folder.file);
        copy.answer("changed:", "keep");
        QVERIFY(!copy.notice("changed:"));
        QVERIFY(!copy.workspace.isSaved());
        QVERIFY(copy.workspace.save());
        QCOMPARE(contentOf(previousOf(folder.file)), theirs);
    }

    void aFileThatIsRemovedOrSpoiledIsTold() {
        Folder folder;
        folder.save();
        Copy copy(folder.root);
        copy.workspace.files().open(folder.file);
        QVERIFY(QFile::remove(folder.file));
        QTRY_VERIFY(copy.notice("changed:"));
        QCOMPARE(copy.notice("changed:")->answers.size(), 1);
        copy.answer("changed:", "keep");
        QVERIFY(copy.workspace.save());
        QVERIFY(QFile::exists(folder.file));
        putInto(folder.file, "spoiled");
        QTRY_VERIFY(copy.notice("changed:"));
        QVERIFY(copy.notice("changed:")->text.contains(QLatin1String("cannot be read")));
        QCOMPARE(copy.workspace.study().samples.size(), 1);
    }

    void theSameContentWrittenAgainIsNoChange() {
        Folder folder;
        folder.save();
        Copy copy(folder.root);
        copy.workspace.files().open(folder.file);
        // Without results, so that the bytes differ.
        const QString same = test::valueOf(storeUnsaved(folder.dir.path(), {*stepSample("a", 2), {}, {}}));
        QVERIFY(contentOf(same) != contentOf(folder.file));
        putInto(folder.file, contentOf(same));
        QTest::qWait(500);
        QVERIFY(!copy.notice("changed:"));
        copy.workspace.act(SetMass{first, 7e-3});
        QVERIFY(copy.workspace.save());
    }

    void thePreviousVersionIsKeptAndOpened() {
        Folder folder;
        folder.save();
        const QByteArray before = contentOf(folder.file);
        Workspace workspace;
        workspace.files().open(folder.file);
        QVERIFY(!workspace.files().hasPrevious("a"));
        workspace.act(MoveGlassWindow{first, moved});
        QVERIFY(workspace.save());
        QVERIFY(workspace.files().hasPrevious("a"));
        QCOMPARE(contentOf(previousOf(folder.file)), before);
        QVERIFY(workspace.files().openPrevious("a"));
        QVERIFY(!findScan(workspace.study(), first)->glassWindow);
        QVERIFY(!workspace.isSaved());
        workspace.undo();
        QVERIFY(workspace.isSaved());

        Workspace byItsName;
        QVERIFY(byItsName.files().open(previousOf(folder.file)));
        QVERIFY(!byItsName.isSaved());
        QCOMPARE(byItsName.files().pathOf("a"), folder.file);
        QVERIFY(!findScan(byItsName.study(), first)->glassWindow);
    }

    void aFullDiskGivesWordsAndLosesNothing() {
        Folder folder;
        folder.save();
        const QByteArray before = contentOf(folder.file);
        Copy copy(folder.root);
        copy.workspace.files().open(folder.file);
        copy.workspace.act(MoveGlassWindow{first, moved});
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{4096, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
        const bool saved = copy.workspace.save(), kept = copy.safe.autosave().writeNow();
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!saved);
        QVERIFY(!kept);
        QCOMPARE(copy.workspace.problems().size(), 2);
        QVERIFY(english(copy.workspace.problems().front()).find("could not be saved") != std::string::npos);
        QCOMPARE(contentOf(folder.file), before);
        QVERIFY(!copy.workspace.isSaved());
        QVERIFY(copy.safe.autosave().writeNow());
        QVERIFY(copy.workspace.save());
    }

    void aFolderThatCannotBeWrittenGivesWords() {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("file"));
        putInto(file, "in the way");
        Copy copy(file + QStringLiteral("/data"));
        copy.workspace.act(AddSample{stepSample("a", 2)});
        QTRY_COMPARE(copy.workspace.problems().size(), 1);
        copy.workspace.act(SetMass{first, 7e-3});
        QTest::qWait(100);
        QCOMPARE(copy.workspace.problems().size(), 1); // said once
        QVERIFY(!copy.workspace.files().saveAs("a", file + QStringLiteral("/a.vitrine")));
        QCOMPARE(copy.workspace.problems().size(), 2);
        QVERIFY(copy.workspace.files().saveAs("a", dir.filePath(QStringLiteral("a.vitrine"))));
    }
};

QTEST_GUILESS_MAIN(SafekeepingTest)
#include "safekeeping_test.moc"
