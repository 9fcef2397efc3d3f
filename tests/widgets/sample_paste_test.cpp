// What a text out of a spreadsheet does to samples, and what goes out comes in again.
#include "core/evaluation/evaluate.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"
#include "widgets/samples/sample_export.h"
#include "widgets/samples/sample_paste.h"

#include <random>

using namespace vitrine;
using vitrine::test::stepSample;
using vitrine::test::valueOf;

namespace {

Study threeSamples() {
    return {"study", {stepSample("a", 1), stepSample("b", 1), stepSample("c", 1)}};
}

PasteTarget targetOf(const Study& study, std::size_t first = 0,
                     std::vector<SampleField> fields = {SampleField::Temperature, SampleField::Pressure}) {
    PasteTarget target{{}, first, std::move(fields)};
    for (const auto& sample : study.samples)
        target.samples.push_back(sample->id);
    return target;
}

SamplePaste pasted(const Study& study, const char* text, std::size_t first = 0) {
    return pastedInto(study, QString::fromUtf8(text), targetOf(study, first));
}

Study after(const Study& study, const SamplePaste& paste) {
    return paste.actions.empty() ? study : valueOf(reduce(study, paste.actions));
}

const SampleTreatment& treatmentOf(const Study& study, const char* id) {
    return findSample(study, id)->treatment;
}

TextTable tableOf(const Study& study) {
    Memo memo;
    const Scene scene{{study, std::make_shared<const Results>(evaluate(study, memo))}, std::nullopt, {}};
    std::vector<SampleRow> rows;
    for (const auto& sample : study.samples)
        rows.push_back({sample->id});
    return tableOfRows(scene, rows);
}

} // namespace

class SamplePasteTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void titlesSayWhatTheColumnsAreAndInWhichUnit() {
        const Study study = threeSamples();
        const SamplePaste paste = pasted(study, "Sample\tPressure [MPa]\tT (°C)\tComposition\tTreatment\n"
                                                "c\t700\t310\tZr50Cu50\tannealed\n"
                                                "a\t1,5\t\t\tas-cast\n");
        QVERIFY2(paste.refused.empty(), paste.refused.empty() ? "" : english(paste.refused.front()).c_str());
        QCOMPARE(paste.samples, 2);
        const Study now = after(study, paste);
        QCOMPARE(*treatmentOf(now, "c").pressure, 0.7);
        QCOMPARE(*treatmentOf(now, "c").temperature, 583.15);
        QCOMPARE(findSample(now, "c")->composition, "Zr50Cu50");
        QVERIFY(treatmentOf(now, "c").kind == TreatmentKind::Annealed);
        QCOMPARE(*treatmentOf(now, "a").pressure, 0.0015);
        QVERIFY(!treatmentOf(now, "a").temperature); // an empty cell changes nothing
        QVERIFY(*findSample(now, "b") == *findSample(study, "b"));
    }

    /// Cooling rates are per minute, as in the inspector, unless the title or the cell says otherwise.
    void coolingRatesArePerMinute() {
        const Study study = threeSamples();
        const auto rate = [&](const char* title, const char* cell) {
            const QString text = QStringLiteral("Sample\t%1\na\t%2\n").arg(QString::fromUtf8(title), QString::fromUtf8(cell));
            return treatmentOf(after(study, pastedInto(study, text, targetOf(study))), "a").coolingRate.value_or(0);
        };
        for (const char* title : {"Cooling rate", "Cooling rate / K/min", "cooling (K/min)"})
            QVERIFY2(test::near(rate(title, "20"), 20.0 / 60, 1e-12), title);
        QVERIFY(test::near(rate("Cooling rate (K/s)", "20"), 20, 1e-12));
        QVERIFY(test::near(rate("Cooling rate", "20 K/s"), 20, 1e-12));
        const auto typed = fieldEdit(SampleField::CoolingRate, QStringLiteral("20"));
        QVERIFY(typed && test::near(typed->coolingRate->value_or(0), 20.0 / 60, 1e-12));
        Sample sample = *study.samples.front();
        sample.treatment.coolingRate = 20.0 / 60;
        QCOMPARE(fieldText(sample, SampleField::CoolingRate), QStringLiteral("20"));
        QCOMPARE(fieldTitle(SampleField::CoolingRate), QStringLiteral("Cooling rate / K/min"));
    }

    void withoutTitlesItFillsFromTheCellInHand() {
        const Study study = threeSamples();
        const Study now = after(study, pasted(study, "583\t7\n600\t8 GPa\n", 1));
        QVERIFY(!treatmentOf(now, "a").pressure);
        QCOMPARE(*treatmentOf(now, "b").temperature, 583.0);
        QCOMPARE(*treatmentOf(now, "c").pressure, 8.0);
    }

    void rowsThatBeginWithNamesGoToTheirSamples() {
        const Study study = threeSamples();
        const Study now = after(study, pasted(study, "c\t583\t7\r\na\t600\t8\r\n", 2));
        QCOMPARE(*treatmentOf(now, "c").temperature, 583.0);
        QCOMPARE(*treatmentOf(now, "a").pressure, 8.0);
        QVERIFY(!treatmentOf(now, "b").pressure);
    }

    void whatCannotBeTakenIsSaid_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, const char* said) {
            QTest::newRow(said) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("n/a\t7", "Line 1, “n/a”");
        row("583\t-7", "Line 1, “-7”");
        row("583\t7 K", "Line 1, “7 K”");
        row("583\t7\tmore", "no column for “more”");
        row("1\n2\n3\n4", "Line 4 lies below the last sample");
        row("Sample\tP / GPa\nnowhere\t7", "no sample is called “nowhere”");
        row("Sample\tP / GPa\tcolour\na\t7\tred", "The column “colour”");
        row("Sample\tTreatment\na\tpolished", "“polished” is no treatment");
        row("", "no text to paste");
    }
    void whatCannotBeTakenIsSaid() {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const Study study = threeSamples();
        const SamplePaste paste = pastedInto(study, text, targetOf(study));
        QCOMPARE(paste.refused.size(), std::size_t(1));
        const QString words = QString::fromStdString(english(refusedPaste(paste)));
        QVERIFY2(words.contains(said), qPrintable(words));
        QVERIFY(paste.actions.empty() || reduce(study, paste.actions));
    }

    void ofALongTextTheFirstRefusalsAreSaid() {
        const Study study = threeSamples();
        QString text = QStringLiteral("583\n");
        for (int i = 0; i < 5000; ++i)
            text += QStringLiteral("word\n");
        const SamplePaste paste = pastedInto(study, text, targetOf(study));
        QCOMPARE(paste.refused.size(), mostRefusedTold);
        QCOMPARE(paste.moreRefused, 5000 - static_cast<int>(mostRefusedTold));
        const QString words = QString::fromStdString(english(refusedPaste(paste)));
        QVERIFY2(words.startsWith(QStringLiteral("5000 ")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Line 2, “word”")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("\nand 4994 more")), qPrintable(words));
        QVERIFY2(words.count(QLatin1Char('\n')) < 12, qPrintable(words));
        QCOMPARE(*treatmentOf(after(study, paste), "a").temperature, 583.0);
    }

    /// Every cell that holds something is either in the study afterwards or named among what was refused.
    void nothingIsLostInSilence() {
        std::mt19937 random(7);
        const char* const cells[] = {"", "583", "7", "0,5", "x", "-3", "1e400", "7 GPa", "600 K", "nan"};
        for (int round = 0; round < 200; ++round) {
            QString text;
            int filled = 0;
            for (int line = 0; line < 4; ++line)
                for (int column = 0; column < 3; ++column) {
                    const char* cell = cells[random() % std::size(cells)];
                    filled += *cell ? 1 : 0;
                    text += QString::fromUtf8(cell) + (column < 2 ? QLatin1Char('\t') : QLatin1Char('\n'));
                }
            const Study study = threeSamples();
            const SamplePaste paste = pastedInto(study, text, targetOf(study));
            const Study now = after(study, paste);
            int taken = 0;
            for (const auto& sample : now.samples)
                taken += (sample->treatment.temperature ? 1 : 0) + (sample->treatment.pressure ? 1 : 0);
            int below = 0; // a line below the last sample is refused as a whole
            for (const QString& cell : text.split(QLatin1Char('\n')).value(3).split(QLatin1Char('\t')))
                below += cell.isEmpty() ? 0 : 1;
            const auto refused = static_cast<int>(paste.refused.size()) + paste.moreRefused + (below > 0 ? below - 1 : 0);
            QVERIFY2(taken + refused == filled || (filled == 0 && refused == 1), qPrintable(text));
        }
    }

    void whatIsCopiedIsPastedAgain() {
        Study study = threeSamples();
        study = valueOf(reduce(study, SetTreatment{"a", {TreatmentKind::Compressed, 7.25, 583.5, 600.0, 12.5}}));
        study = valueOf(reduce(study, SetComposition{"b", "Zr46.8Ti8.2Cu7.5Ni10Be27.5"}));
        const QString text = asTsv(tableOf(study));
        const Study blank = threeSamples();
        const SamplePaste paste = pastedInto(blank, text, targetOf(blank));
        const Study now = after(blank, paste);
        for (const char* id : {"a", "b", "c"})
            QVERIFY(*findSample(now, id) == *findSample(study, id));
        for (const Message& refused : paste.refused) // what is calculated cannot be set
            QVERIFY2(english(refused).starts_with("The column"), english(refused).c_str());
    }

    void aCopiedRowHasEveryColumn() {
        Study study = threeSamples();
        study.samples.front() = stepSample("a", 4);
        const TextTable table = tableOf(study);
        for (const QStringList& row : table.rows)
            QCOMPARE(row.size(), table.header.size());
        const auto cell = [&](const char* title) { return table.rows.front()[table.header.indexOf(QString::fromUtf8(title))]; };
        QCOMPARE(cell("Sample"), QStringLiteral("a"));
        QCOMPARE(cell("scans"), QStringLiteral("4"));
        QVERIFY(cell("E_a / kJ mol^{-1}").toDouble() > 100);
        QVERIFY(cell("T_f / K").toDouble() > 300);
    }

    void cellsWithCommasAndQuotesStandInCsv() {
        const TextTable table{{QStringLiteral("a, b"), QStringLiteral("c")},
                              {{QStringLiteral("x \"y\""), QStringLiteral("1.5")}}};
        QCOMPARE(asCsv(table), QStringLiteral("\"a, b\",c\n\"x \"\"y\"\"\",1.5\n"));
    }
};

QTEST_GUILESS_MAIN(SamplePasteTest)
#include "sample_paste_test.moc"
