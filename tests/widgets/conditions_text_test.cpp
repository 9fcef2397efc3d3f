#include "tests/support/support.h"
#include "widgets/inspector/conditions_text.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

using enum PastedMeaning;

Result<SeriesChoices> in(const char* text, PastedMeaning meaning = AsTitled, std::size_t frames = 3) {
    return conditionsInText(text, meaning, {}, frames);
}

} // namespace

class ConditionsTextTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aColumnOfNumbersIsWhatIsSaid() {
        const std::vector<double> rows{300, 310.5, 320};
        for (const char* text : {"300\n310.5\n320", "300\r\n310.5\r\n320\r\n", "  300\n310.5\n320\n\n", "T\n300\n310.5\n320"}) {
            const auto choices = in(text, Kelvin);
            QVERIFY2(choices, text);
            QCOMPARE(choices->conditions, rows);
            QCOMPARE(choices->axis, SeriesAxis::Temperature);
        }
    }
    void unitsBecomeInternal() {
        QVERIFY(near(valueOf(in("20\n30\n40", Celsius)).conditions[0], 293.15, 1e-9));
        QCOMPARE(valueOf(in("0.5\n1\n1.5", Gigapascal)).axis, SeriesAxis::Pressure);
        QCOMPARE(valueOf(in("1\n2\n3", Second)).axis, SeriesAxis::Time);
        QCOMPARE(valueOf(in("1\n2\n3", Place)).axis, SeriesAxis::Position);
    }
    void decimalCommasAreNumbers() { QVERIFY(near(valueOf(in("300,5\n301,5\n302,5", Kelvin)).conditions[2], 302.5, 1e-9)); }
    void twoColumnsAreAPlace() {
        for (const char* text : {"0\t0\n1\t0\n1\t2", "0;0\n1;0\n1;2", "0 0\n1 0\n1 2"}) {
            const auto choices = valueOf(in(text, Places));
            QCOMPARE(choices.conditions, (std::vector<double>{0, 1, 1}));
            QCOMPARE(choices.across, (std::vector<double>{0, 0, 2}));
        }
    }
    void titlesSayWhatTheyAre() {
        const auto choices = valueOf(in("frame\ttemperature [degC]\n3\t40\n1\t20\n2\t30"));
        QCOMPARE(choices.axis, SeriesAxis::Temperature);
        QVERIFY(near(choices.conditions[0], 293.15, 1e-9) && near(choices.conditions[2], 313.15, 1e-9));
    }
    void whatWasChosenOtherwiseStays() {
        SeriesChoices before;
        before.take = SeriesTake::Groups;
        before.n = 4;
        before.axis = SeriesAxis::Time;
        before.conditions = {1};
        before.fitRange = {300, 400};
        const auto choices = valueOf(conditionsInText("300\n310\n320", Kelvin, before, 3));
        QVERIFY(choices.take == SeriesTake::Groups && choices.n == 4 && choices.fitRange == before.fitRange);
    }
    void anEmptyCellIsUnknown() {
        const auto choices = valueOf(in("300\n\t\n320\n", Kelvin));
        QVERIFY(choices.conditions.size() == 3 && std::isnan(choices.conditions[1]) && choices.conditions[2] == 320);
    }
    void whatCannotBeUsedIsRefusedInWords() {
        for (const auto& [text, meaning] : std::vector<std::pair<const char*, PastedMeaning>>{{"", Kelvin},
                                                                                              {"300\n310", Kelvin},
                                                                                              {"300\n310\n320\n330", Kelvin},
                                                                                              {"300\nhot\n320", Kelvin},
                                                                                              {"300\n310\n320", AsTitled},
                                                                                              {"name\na\nb\nc", AsTitled},
                                                                                              {"0 0\n1 0\n1", Places}}) {
            const auto choices = in(text, meaning);
            QVERIFY2(!choices, text);
            QVERIFY(!english(choices.error()).empty());
        }
    }
};

QTEST_GUILESS_MAIN(ConditionsTextTest)
#include "conditions_text_test.moc"
