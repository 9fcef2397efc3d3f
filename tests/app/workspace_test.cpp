#include "app/workspace/workspace.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrine;
using vitrine::test::stepSample;

namespace {

Study studyOf(std::vector<Shared<Sample>> samples) {
    return {"", std::move(samples)};
}

const ScanPath first{"a", "a0"};
const Interval moved{330, 480};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void beginsEmptyAndSaved() {
        const Workspace workspace;
        QVERIFY(workspace.study().samples.empty());
        QVERIFY(workspace.isSaved());
        QVERIFY(workspace.scene().now.results != nullptr);
    }

    void anActionIsOneNamedEntry() {
        Workspace workspace;
        workspace.start(test::stepStudy(), phrase("test", "Start"));
        QSignalSpy scenes(&workspace, &Workspace::sceneChanged);
        QVERIFY(workspace.act(MoveGlassWindow{first, moved}));
        QCOMPARE(workspace.history().entries().size(), 2);
        QVERIFY(english(workspace.history().entries().back().words).find("glass window") != std::string::npos);
        QCOMPARE(*findScan(workspace.study(), first)->glassWindow, moved);
        QCOMPARE(scenes.size(), 1);
    }

    void whoBorrowsAGlassLineFollowsEveryStepOfTheLendersHandle() {
        Workspace workspace;
        workspace.start(test::stepStudy(), phrase("test", "Start"));
        const ScanPath borrower{"a", "a1"};
        workspace.act(SetGlassReference{borrower, first.scan});
        const auto glassOf = [&](const ScanPath& path) {
            return test::valueOf(findResult(*workspace.scene().now.results, path)->lines).glass;
        };
        Line last = glassOf(borrower);
        for (const double low : {330.0, 340.0, 350.0}) {
            workspace.preview(MoveGlassWindow{first, {low, 480}});
            QVERIFY(glassOf(borrower) == glassOf(first));
            QVERIFY(!(glassOf(borrower) == last));
            last = glassOf(borrower);
        }
    }

    void aPreviewLeavesTheHistoryAndShowsTheStateBefore() {
        Workspace workspace;
        workspace.start(test::stepStudy(), phrase("test", "Start"));
        const Study before = workspace.study();
        workspace.preview(MoveGlassWindow{first, {320, 470}});
        workspace.preview(MoveGlassWindow{first, moved});
        QVERIFY(workspace.isPreviewing());
        QVERIFY(workspace.scene().before->study == before);
        QCOMPARE(*findScan(workspace.scene().now.study, first)->glassWindow, moved);
        QVERIFY(workspace.study() == before);
        workspace.cancelPreview();
        QVERIFY(workspace.scene().now.study == before);
        QVERIFY(!workspace.isPreviewing());
        QCOMPARE(workspace.history().entries().size(), 1);
    }

    void aDragAmongSixtyScansIsOneEntryAndOnePath() {
        Workspace workspace;
        workspace.start(studyOf({stepSample("a", 60)}), phrase("test", "Start"));
        auto counts = workspace.memo().computed();
        constexpr std::size_t steps = 12;
        for (std::size_t i = 1; i <= steps; ++i)
            workspace.preview(MoveGlassWindow{first, {330.0 + static_cast<double>(i), 480}});
        workspace.act(MoveGlassWindow{first, {330.0 + steps, 480}});
        QCOMPARE(workspace.history().entries().size(), 2);
        auto after = workspace.memo().computed();
        QCOMPARE(after["prepare"], counts["prepare"]);
        for (const char* stage : {"lines", "transition", "scan"})
            QVERIFY2(after[stage] - counts[stage] <= steps, stage);
        QVERIFY(after["scan"] > counts["scan"]);
        workspace.undo();
        const auto undone = workspace.memo().computed();
        QCOMPARE(undone.at("transition"), after["transition"]);
    }

    void whatCannotBeDoneIsAProblemAndChangesNothing() {
        Workspace workspace;
        workspace.start(test::stepStudy(), phrase("test", "Start"));
        const Study before = workspace.study();
        QSignalSpy problems(&workspace, &Workspace::problemRaised);
        QSignalSpy scenes(&workspace, &Workspace::sceneChanged);
        QVERIFY(!workspace.act(SetMass{first, -1}));
        QVERIFY(!workspace.act(RemoveSample{"nowhere"}));
        QCOMPARE(problems.size(), 2);
        QCOMPARE(scenes.size(), 2);
        QVERIFY(workspace.study() == before);
        QCOMPARE(workspace.history().entries().size(), 1);
        workspace.forgetProblems();
        QVERIFY(workspace.problems().empty());
    }

    void undoRedoAndJumps() {
        Workspace workspace;
        workspace.start(test::stepStudy(), phrase("test", "Start"));
        const Study start = workspace.study();
        workspace.act(SetMass{first, 1e-3});
        workspace.act(SetMass{first, 2e-3});
        const Study end = workspace.study();
        workspace.undo();
        workspace.undo();
        QVERIFY(workspace.study() == start);
        QVERIFY(workspace.isSaved());
        workspace.redo();
        QVERIFY(!workspace.isSaved());
        workspace.goTo(2);
        QVERIFY(workspace.study() == end);
        QVERIFY(workspace.scene().now.study == end);
    }

    void theSelectionHoldsOnlyWhatIsThere() {
        Workspace workspace;
        workspace.start(test::stepStudy(), phrase("test", "Start"));
        QVERIFY(workspace.scene().selection.current());
        workspace.select({{ScanPath{"a", "a1"}, ScanPath{"a", "nothing"}}, ScanPath{"b", "b0"}});
        QCOMPARE(workspace.scene().selection.scans().size(), 1);
        QVERIFY(!workspace.scene().selection.hovered);
        workspace.act(RemoveScan{{"a", "a1"}});
        QVERIFY(workspace.scene().selection.scans().empty());
    }

    void savesReopensAndKnowsWhatChanged() {
        QTemporaryDir folder;
        const QString pathA = folder.filePath(QStringLiteral("a.vitrine")), pathB = folder.filePath(QStringLiteral("b.vitrine"));
        Workspace workspace;
        workspace.act(AddSample{stepSample("a", 2)});
        workspace.act(AddSample{stepSample("b", 2)});
        QCOMPARE(workspace.files().withoutFile().size(), 2);
        QVERIFY(workspace.files().saveAs("a", pathA));
        QVERIFY(workspace.files().saveAs("b", pathB));
        QVERIFY(workspace.isSaved());
        const QByteArray b = contentOf(pathB);
        workspace.act(MoveGlassWindow{first, moved});
        QCOMPARE(workspace.files().unsaved(), std::vector<std::string>{"a"});
        const QByteArray a = contentOf(pathA);
        QVERIFY(workspace.save());
        QVERIFY(contentOf(pathA) != a);
        QCOMPARE(contentOf(pathB), b);

        Workspace again;
        QSignalSpy used(&again, &Workspace::fileUsed);
        QVERIFY(again.files().open(pathA));
        QVERIFY(again.files().open(pathB));
        QVERIFY(again.files().open(pathA));
        QCOMPARE(again.study().samples.size(), 2);
        QVERIFY(again.study() == workspace.study());
        QVERIFY(again.isSaved());
        QCOMPARE(again.scene().selection.current()->sample, "a");
        QCOMPARE(used.size(), 2);
    }

    void aFileThatCannotBeReadChangesNothing() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.vitrine"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a sample") > 0);
        file.close();
        Workspace workspace;
        QVERIFY(!workspace.files().open(path));
        QVERIFY(!workspace.files().open(folder.filePath(QStringLiteral("absent.vitrine"))));
        QCOMPARE(workspace.problems().size(), 2);
        QVERIFY(workspace.study().samples.empty());
        QVERIFY(!english(workspace.problems().front()).empty());
    }

    void aFileThatAnotherProgramChangedIsNotOverwritten() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.vitrine"));
        Workspace workspace;
        workspace.act(AddSample{stepSample("a", 2)});
        workspace.act(AddSample{stepSample("b", 2)});
        QVERIFY(workspace.files().saveAs("a", path));
        QVERIFY(!workspace.files().saveAs("b", path));
        QFile other(path);
        QVERIFY(other.open(QIODevice::Append) && other.write("!") == 1);
        other.close();
        const QByteArray theirs = contentOf(path);
        workspace.act(SetMass{first, 1e-3});
        QVERIFY(!workspace.save());
        QCOMPARE(contentOf(path), theirs);
        QVERIFY(workspace.files().saveAs("a", folder.filePath(QStringLiteral("other.vitrine"))));
    }

    void aPlaceThatCannotBeWrittenKeepsTheChange() {
        Workspace workspace;
        workspace.act(AddSample{stepSample("a", 2)});
        QVERIFY(!workspace.files().saveAs("a", QStringLiteral("/nowhere/at/all/a.vitrine")));
        QVERIFY(!workspace.isSaved());
        QCOMPARE(workspace.problems().size(), 1);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
