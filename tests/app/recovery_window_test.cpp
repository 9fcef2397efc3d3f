#include "app/safekeeping/safekeeping.h"
#include "app/workspace/storage.h"
#include "tests/app/window_support.h"

#include <QDirIterator>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

#include <csignal>

using namespace vitrine;
using vitrine::test::Bench;

namespace {

const ScanPath first{"a", "a0"};
const Interval moved{330, 480};

QStringList recoveryFiles(const QString& folder) {
    QStringList files;
    for (QDirIterator each(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files << each.next();
    return files;
}

/// The program itself, with data of its own.
struct Program {
    QProcess process;
    explicit Program(const QString& data, const QStringList& arguments) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), data);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/vitrine"), arguments);
        if (!process.waitForStarted())
            qFatal("the program does not start");
    }
    ~Program() {
        process.kill();
        process.waitForFinished();
    }
    void killHard() {
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
    }
};

} // namespace

class RecoveryWindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    /// A running program with an unsaved change (the previous version of a file, opened as one) is killed; another takes
    /// the change up.
    void whatAKilledProgramHeldIsRecoveredByTheNext() {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.vitrine")), data = dir.filePath(QStringLiteral("data"));
        const QString root = data + QStringLiteral("/Vitrine/Vitrine");
        Workspace author;
        author.act(AddSample{test::stepSample("a", 2)});
        author.act(MoveGlassWindow{first, moved});
        QVERIFY(author.files().saveAs("a", file));
        author.act(ResetWindows{first});
        QVERIFY(author.save());

        Program program(data, {previousOf(file)});
        QTRY_VERIFY_WITH_TIMEOUT(!recoveryFiles(root).isEmpty(), 120000);
        {
            Bench running;
            Safekeeping safe(running.workspace, root);
            running.window.keepSafe(safe);
            QVERIFY(running.workspace.files().open(file));
            QVERIFY(running.find("notices")->isVisible()); // the second copy is told
            QTest::qWait(100);
            QVERIFY(!running.window.findChild<QPushButton*>(QStringLiteral("notice_recover")));
        }
        program.killHard();
        QCOMPARE(program.process.exitStatus(), QProcess::CrashExit);

        Bench bench;
        Safekeeping safe(bench.workspace, root);
        bench.window.keepSafe(safe);
        QTRY_VERIFY(bench.window.findChild<QPushButton*>(QStringLiteral("notice_recover")));
        QVERIFY(bench.find("startPage")->isVisible());
        QVERIFY(bench.find("notices")->isVisible());
        QTRY_VERIFY(bench.find("notice_recover")->isVisible());
        QTest::mouseClick(bench.find("notice_recover"), Qt::LeftButton);
        QTRY_VERIFY(!bench.workspace.study().samples.empty());
        QCOMPARE(*findScan(bench.workspace.study(), first)->glassWindow, moved);
        QCOMPARE(bench.workspace.files().pathOf("a"), file);
        QVERIFY(bench.window.isWindowModified());
        QTRY_VERIFY(!bench.find("notices")->isVisible());
        QVERIFY(bench.workspace.files().open(file)); // the lock of the killed program is stale
        QVERIFY(safe.notices().empty());
        QVERIFY(bench.window.files().save());
        QVERIFY(bench.window.close());
        QVERIFY(recoveryFiles(root).isEmpty());
    }

    void aWindowThatIsClosedDiscardingLeavesNothing() {
        QTemporaryDir dir;
        Bench bench;
        Safekeeping safe(bench.workspace, dir.path());
        bench.window.keepSafe(safe);
        bench.workspace.act(AddSample{test::stepSample("a", 2)});
        QVERIFY(safe.autosave().writeNow());
        QCOMPARE(recoveryFiles(dir.path()).size(), 1);
        test::whenModal("closeQuestion",
                        [](QWidget* question) { qobject_cast<QMessageBox*>(question)->button(QMessageBox::Cancel)->click(); });
        QVERIFY(!bench.window.close());
        QCOMPARE(recoveryFiles(dir.path()).size(), 1);
        test::whenModal("closeQuestion",
                        [](QWidget* question) { qobject_cast<QMessageBox*>(question)->button(QMessageBox::Discard)->click(); });
        QVERIFY(bench.window.close());
        QVERIFY(recoveryFiles(dir.path()).isEmpty());
    }
};

QTEST_MAIN(RecoveryWindowTest)
#include "recovery_window_test.moc"
