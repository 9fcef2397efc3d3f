#include "tests/app/window_support.h"
#include "tests/support/patterns.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/wrapped_label.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const ScanPath first{"a", "a0"};
const PatternPath pattern{"glass", "p0"};

/// Writes into a box over what is there, as a person would.
void write(QLineEdit* box, const char* text) {
    box->setFocus();
    box->selectAll();
    if (*text)
        QTest::keyClicks(box, QString::fromUtf8(text));
    else
        QTest::keyClick(box, Qt::Key_Delete);
}

void enter(QLineEdit* box, const char* text) {
    write(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

void undoKey(QWidget* box) {
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
}

/// What is said below the boxes of the window.
QStringList said(Bench& bench) {
    QStringList words;
    for (const auto* label : bench.window.findChildren<WrappedLabel*>())
        if (label->property("role") == QStringLiteral("warning") && label->isVisible())
            words << label->text();
    return words;
}

std::size_t steps(const Bench& bench) {
    return bench.workspace.history().entries().size();
}

const Scan& scanOf(const Bench& bench) {
    return *findScan(bench.workspace.study(), first);
}

/// A window that has the keys, as that of a person does.
struct KeyBench : Bench {
    using Bench::Bench;
    explicit KeyBench(const Study& study = stepStudy()) : Bench(study) { QApplication::setActiveWindow(&window); }
};

} // namespace

class EntriesTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    /// A box that goes away takes what was refused in it along: its reason stands where others tell theirs.
    void whatWasRefusedGoesWithItsBox() {
        KeyBench bench;
        auto* box = bench.find<NumberBox>("glassLow");
        const QString before = box->text();
        const QStringList quiet = said(bench);
        enter(box, "word");
        QCOMPARE(said(bench).size(), quiet.size() + 1);
        box->hide();
        QCOMPARE(said(bench), quiet);
        QCOMPARE(box->text(), before);
        QVERIFY(!box->isModified());
    }
    void undoKeyRightAfterANumberWasEnteredUndoesTheStep() {
        KeyBench bench;
        const Study start = bench.workspace.study();
        auto* box = bench.find<NumberBox>("glassLow");
        const QString before = box->text();
        enter(box, "345.5");
        QCOMPARE(scanOf(bench).glassWindow->low, 345.5);
        undoKey(box);
        QVERIFY(bench.workspace.study() == start);
        QCOMPARE(box->text(), before);
        QVERIFY(box->hasFocus());
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scanOf(bench).glassWindow->low, 345.5);
    }

    void unfinishedTextIsTakenBackByItsBoxFirst() {
        KeyBench bench;
        auto* box = bench.find<NumberBox>("glassLow");
        enter(box, "345.5");
        write(box, "7");
        undoKey(box);
        QCOMPARE(box->text(), QStringLiteral("345.5"));
        QCOMPARE(scanOf(bench).glassWindow->low, 345.5);
        undoKey(box);
        QVERIFY(!scanOf(bench).glassWindow);
    }

    void undoKeyReachesTheStudyFromAnyBox() {
        KeyBench bench;
        for (const char* name : {"composition", "sampleFilter", "mass"}) {
            bench.workspace.act(SetMass{first, 0.002});
            auto* box = bench.find<QLineEdit>(name);
            box->setFocus();
            undoKey(box);
            QVERIFY2(!scanOf(bench).choices.mass, name);
        }
    }

    void aWrongEntrySaysWhyAndStaysToBeMended_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("word") << "twelve"
                              << "not a number";
        QTest::newRow("below") << "-3"
                               << "above 0";
        QTest::newRow("nothing") << "1e-300"
                                 << "too near to zero";
        QTest::newRow("everything") << "1e300"
                                    << "too large";
    }
    void aWrongEntrySaysWhyAndStaysToBeMended() {
        QFETCH(QString, text);
        QFETCH(QString, why);
        KeyBench bench;
        auto* box = bench.find<NumberBox>("mass");
        const std::size_t before = steps(bench);
        enter(box, text.toUtf8().constData());
        QCOMPARE(steps(bench), before);
        QCOMPARE(box->text(), text);
        QVERIFY(box->property("lit").toBool());
        QVERIFY2(said(bench).join(QLatin1Char('|')).contains(why), qPrintable(said(bench).join(QLatin1Char('|'))));
        bench.find<QComboBox>("treatment")->setFocus();
        QCOMPARE(box->text(), text);
        enter(box, "12.5");
        QVERIFY(said(bench).isEmpty());
        QVERIFY(!box->property("lit").toBool());
        QVERIFY(near(*scanOf(bench).choices.mass, 0.0125, 1e-12));
    }

    void whatTheStudyRefusesStaysWithTheReason() {
        KeyBench bench;
        auto* box = bench.find<NumberBox>("glassLow");
        const QString before = box->text();
        bench.workspace.act(SetMass{first, 0.002});
        const std::size_t done = steps(bench);
        enter(box, "9000");
        QCOMPARE(box->text(), QStringLiteral("9000"));
        QVERIFY2(said(bench).join(QLatin1Char('|')).contains(QStringLiteral("holds nothing")),
                 qPrintable(said(bench).join(QLatin1Char('|'))));
        undoKey(box); // takes the entry back, not a step
        QCOMPARE(box->text(), before);
        QVERIFY(said(bench).isEmpty());
        QCOMPARE(bench.workspace.history().position(), done - 1);
    }

    void aWrongEntryIsNotThatOfAnotherScan() {
        KeyBench bench;
        auto* box = bench.find<NumberBox>("mass");
        enter(box, "twelve");
        bench.workspace.select({{ScanPath{"a", "a1"}}});
        QVERIFY(box->text().isEmpty());
        QVERIFY(said(bench).isEmpty());
    }

    void aClearedBoxMeansUnknown() {
        KeyBench bench;
        auto* mass = bench.find<NumberBox>("mass");
        enter(mass, "12.5");
        QVERIFY(scanOf(bench).choices.mass);
        enter(mass, "");
        QVERIFY(!scanOf(bench).choices.mass);
        QVERIFY(mass->text().isEmpty());
        auto* rate = bench.find<NumberBox>("heatingRate");
        QVERIFY(scanOf(bench).choices.heatingRate);
        enter(rate, "");
        QVERIFY(!scanOf(bench).choices.heatingRate);
        undoKey(rate);
        QVERIFY(scanOf(bench).choices.heatingRate);
        QVERIFY(!scanOf(bench).choices.mass);
    }

    void tabVisitsABoxThatTheEntryEnables() {
        KeyBench bench(patternStudy({2.6}));
        bench.workspace.select({{pattern}});
        auto* error = bench.find<NumberBox>("detectorError");
        QVERIFY(!error->isEnabled());
        write(bench.find<NumberBox>("detectorDistance"), "81.6");
        QTest::keyClick(bench.find("detectorDistance"), Qt::Key_Tab);
        QVERIFY(error->isEnabled());
        QVERIFY(error->hasFocus());
    }

    void tabGoesThroughAnchorsAsTheyStand() {
        KeyBench bench;
        bench.workspace.act(AddAnchor{first, {600, {}}});
        bench.workspace.act(AddAnchor{first, {700, {}}});
        auto* box = bench.find<NumberBox>("anchorTemperature0");
        box->setFocus();
        for (const char* next : {"anchorLevel0", "removeAnchor0", "anchorTemperature1", "anchorLevel1", "removeAnchor1"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(next));
        }
    }
};

QTEST_MAIN(EntriesTest)
#include "entries_test.moc"
