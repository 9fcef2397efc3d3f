#include "app/workspace/result_store.h"
#include "core/files/stored/stored_results.h"
#include "tests/app/window_support.h"
#include "tests/support/patterns.h"

#include <QThreadPool>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// More than is computed between two pictures.
constexpr int samples = 6;

/// Samples in files of a folder and the study that names them; their results are kept in `results`.
QString writtenStudy(const QTemporaryDir& folder) {
    Workspace workspace;
    workspace.files().keepResultsIn(folder.filePath(QStringLiteral("results")));
    const Study one = patternStudy({2.70, 2.65, 2.60});
    for (int i = 0; i < samples; ++i) {
        Sample sample = *one.samples.front();
        sample.id = sample.name = "sample " + std::to_string(i);
        workspace.act(AddSample{sample});
        workspace.files().saveAs(sample.id, folder.filePath(QStringLiteral("s%1.vitrine").arg(i)));
    }
    workspace.settle();
    workspace.files().keepResults();
    QThreadPool::globalInstance()->waitForDone();
    const QString path = folder.filePath(QStringLiteral("all.vstudy"));
    return workspace.studyFile().saveAs(path) ? path : QString();
}

std::vector<std::string> bytesOf(const Results& results) {
    std::vector<std::string> bytes;
    for (const auto& sample : results.samples)
        bytes.push_back(storedResult(*sample));
    return bytes;
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.filePath(QStringLiteral("results"))).entryList(QDir::Files);
}

/// Opens a study in a program that keeps results beside it.
void openIn(Workspace& workspace, const QTemporaryDir& folder, const QString& path) {
    workspace.files().keepResultsIn(folder.filePath(QStringLiteral("results")));
    QVERIFY(workspace.studyFile().open(path));
}

} // namespace

class KeptResultsTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void whatWasSavedIsShownAtOnceAndComputedBehind() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        QCOMPARE(filesIn(folder).size(), samples);
        Workspace workspace;
        openIn(workspace, folder, path);
        QCOMPARE(workspace.scene().pending.count(), std::size_t(0));
        QVERIFY(!workspace.isComputing());
        QVERIFY(!workspace.memo().computed().contains("structure") || workspace.memo().computed().at("structure") == 0);
        const auto shown = bytesOf(*workspace.scene().now.results);
        workspace.settle();
        QVERIFY(!workspace.isComputing());
        QVERIFY(bytesOf(*workspace.scene().now.results) == shown);
        QVERIFY(workspace.memo().computed().at("structure") > 0);
    }

    /// A file that was written otherwise since has no kept results; those of the others are shown.
    void onlyWhatChangedIsWaitedFor() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        {
            Workspace workspace;
            QVERIFY(workspace.files().open(folder.filePath(QStringLiteral("s1.vitrine"))));
            workspace.settle();
            Sample changed = *workspace.study().samples.front();
            QVERIFY(workspace.act(RenamePattern{{changed.id, changed.patterns.front()->id}, "another name"}));
            QVERIFY(workspace.save());
        }
        Workspace workspace;
        openIn(workspace, folder, path);
        const Pending pending = workspace.scene().pending;
        QCOMPARE(pending.count(), std::size_t(3));
        workspace.settle();
        QCOMPARE(workspace.scene().pending.count(), std::size_t(0));
    }

    /// What a person gave up is no result, and is not kept as one.
    void whatWasCancelledIsNotKept() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        QDir(folder.filePath(QStringLiteral("results"))).removeRecursively();
        Workspace workspace;
        openIn(workspace, folder, path);
        workspace.results().cancel();
        QVERIFY(workspace.scene().pending.count() > 0);
        QTest::qWait(700); // longer than the stillness after which results are kept
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(filesIn(folder).isEmpty());
        workspace.results().resume();
        workspace.settle();
        QTRY_COMPARE(filesIn(folder).size(), samples);
    }

    void damagedOrMissingFilesAreComputed() {
        const QTemporaryDir folder;
        const QString path = writtenStudy(folder);
        for (const QString& name : filesIn(folder)) {
            QFile file(folder.filePath(QStringLiteral("results/") + name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.resize(file.size() / 2));
        }
        Workspace workspace;
        openIn(workspace, folder, path);
        QVERIFY(workspace.scene().pending.count() > 0);
        workspace.settle();
        QCOMPARE(workspace.scene().pending.count(), std::size_t(0));
        workspace.files().keepResults();
        QThreadPool::globalInstance()->waitForDone();
        Workspace next;
        openIn(next, folder, path);
        QCOMPARE(next.scene().pending.count(), std::size_t(0));
    }

    /// A folder of caches does not grow without end.
    void whatWasWrittenFirstGoes() {
        const QTemporaryDir folder;
        Memo memo;
        const Study study = patternStudy({2.70});
        const Results results = evaluate(study, memo);
        const auto size = qint64(storedResult(*results.samples.front()).size());
        ResultStore store(folder.path(), 3 * size + size / 2);
        for (char name = 'a'; name < 'h'; ++name) {
            store.keep(QByteArray(1, name), results.samples.front());
            QThreadPool::globalInstance()->waitForDone();
            QTest::qSleep(20); // a tick of the clock of files
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
        QVERIFY(store.find("g"));
        QVERIFY(!store.find("a"));
    }

    void withoutAFolderNothingIsKept() {
        ResultStore store;
        store.keep("a", Shared<SampleResult>(SampleResult()));
        QVERIFY(!store.find("a"));
    }
};

QTEST_MAIN(KeptResultsTest)
#include "kept_results_test.moc"
