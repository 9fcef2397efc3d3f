#include "core/files/series/condition_table.h"
#include "core/files/series/conditions_in_names.h"
#include "core/series/conditions.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

FrameData framesWith(std::vector<FrameCondition> conditions, std::size_t frames) {
    FrameData data{{1, 2}, std::vector<double>(2 * frames, 1.0), frames, {}};
    data.conditions = std::move(conditions);
    return data;
}

Result<SeriesChoices> fromTable(const std::string& text, std::size_t frames) {
    const auto table = readConditionTable(std::span(text.data(), text.size()), "conditions.csv");
    return table ? withConditions({}, *table, frames, "conditions.csv") : std::unexpected(table.error());
}

} // namespace

class ConditionsTest : public QObject {
    Q_OBJECT
  private slots:
    void unitsDecideAboutTheAxis() {
        const auto celsius = conditionsOf(framesWith({{"temp", "degC", {20, 30, 40}}}, 3), {});
        QCOMPARE(valueOf(celsius).axis, SeriesAxis::Temperature);
        QVERIFY(near(valueOf(celsius).x[0], 293.15, 1e-9));
        const auto place = conditionsOf(framesWith({{"x", "um", {0, 5, 0}}, {"y", "mm", {0, 0, 1}}}, 3), {});
        QCOMPARE(valueOf(place).axis, SeriesAxis::Position);
        QVERIFY(near(valueOf(place).x[1], 0.005, 1e-12));
        QVERIFY(near(valueOf(place).y[2], 1, 1e-12));
    }

    void anAxisThatDoesNotChangeIsPassedOver() {
        const auto found =
            conditionsOf(framesWith({{"temperature", "K", {300, 300, 300}}, {"pressure", "GPa", {0, 1, 2}}}, 3), {});
        QCOMPARE(valueOf(found).axis, SeriesAxis::Pressure);
        QCOMPARE(valueOf(conditionsOf(framesWith({}, 3), {})).x, (std::vector<double>{1, 2, 3}));
    }

    void whatIsNotUsedOrUnsortedOrRepeatedIsSaid() {
        const auto found =
            valueOf(conditionsOf(framesWith({{"shutter", "", {1, 2, 3}}, {"temperature", "K", {300, 310, 300}}}, 3), {}));
        QCOMPARE(found.notes.size(), std::size_t(3));
    }

    void anotherNumberOfConditionsThanFramesIsRefusedWithBothNumbers() {
        SeriesChoices choices;
        choices.axis = SeriesAxis::Temperature;
        choices.conditions = {300, 310};
        const auto refused = conditionsOf(framesWith({}, 3), choices);
        QVERIFY(!refused);
        const std::string words = english(refused.error());
        QVERIFY(words.find('2') != std::string::npos && words.find('3') != std::string::npos);
    }

    void aFrameWithoutConditionIsLeftOutWithWords() {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const auto stated = framesWith({{"temperature", "K", {300, 310, none, 330, 340, 350}}}, 6);
        SeriesChoices given;
        given.axis = SeriesAxis::Temperature;
        given.conditions = stated.conditions[0].values;
        for (const auto& found : {valueOf(conditionsOf(stated, {})), valueOf(conditionsOf(framesWith({}, 6), given))}) {
            QCOMPARE(found.x.size(), std::size_t(6));
            QCOMPARE(found.notes.size(), std::size_t(1));
            SeriesChoices choices;
            QCOMPARE(valueOf(membersOf(found, choices)).size(), std::size_t(5));
            choices.take = SeriesTake::EveryNth;
            choices.n = 2;
            QCOMPARE(valueOf(membersOf(found, choices)).size(), std::size_t(2));
            choices.take = SeriesTake::Groups;
            for (choices.n = 1; choices.n < 8; ++choices.n) {
                std::size_t frames = 0;
                const auto members = valueOf(membersOf(found, choices));
                for (const SeriesMember& member : members) {
                    QVERIFY(std::isfinite(member.x) && (member.first > 2 || member.first + member.frames <= 2));
                    frames += member.frames;
                }
                QCOMPARE(frames, std::size_t(5));
            }
        }
        QCOMPARE(valueOf(conditionsOf(framesWith({{"temperature", "K", {none, none}}}, 2), {})).axis, SeriesAxis::Frame);
        SeriesChoices nothing = given;
        nothing.conditions = {none, none};
        QVERIFY(!conditionsOf(framesWith({}, 2), nothing));
    }

    void temperaturesBelowZeroKelvinAreRefusedWithFrameAndNumber() {
        for (const char* const unit : {"K", "degC"}) {
            const auto refused = conditionsOf(framesWith({{"temperature", unit, {20, 30, -400}}}, 3), {});
            QVERIFY(!refused);
            QVERIFY(english(refused.error().what).find("frame 3") != std::string::npos);
        }
        QVERIFY(conditionsOf(framesWith({{"temperature", "degC", {20, 30, -100}}}, 3), {}).has_value());
    }

    void ofSeveralDataSetsTheMeasuredOneIsTaken_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("taken");
        const auto add = [](const char* title, const char* names, const char* unit, int taken) {
            QTest::newRow(title) << QString::fromLatin1(names).split(QLatin1Char(' ')) << QString::fromLatin1(unit) << taken;
        };
        add("set point first", "T_set T_meas", "K", 1);
        add("set point behind", "temperature temperature_setpoint", "K", 0);
        add("of the sample", "cryo_temperature sample_temperature", "K", 1);
        add("by capitals", "targetTemp sampleTemp", "degC", 1);
        add("pressures", "pressure_target pressure", "GPa", 1);
        add("a distance is no place", "distance x", "mm", 1);
        add("names of motors", "detector sam_x", "mm", 1);
        add("the first of equals", "t1 t2", "K", 0);
        add("only a set point", "T_set", "K", 0);
    }
    void ofSeveralDataSetsTheMeasuredOneIsTaken() {
        QFETCH(QStringList, names);
        QFETCH(QString, unit);
        QFETCH(int, taken);
        std::vector<FrameCondition> conditions;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const double first = 100 * double(i + 1);
            conditions.push_back({names[i].toStdString(), unit.toStdString(), {first, first + 1, first + 2}});
        }
        const auto found = valueOf(conditionsOf(framesWith(conditions, 3), {}));
        QVERIFY(near(found.x[1] - found.x[0], 1, 1e-9));
        const auto alone = valueOf(conditionsOf(framesWith({conditions[std::size_t(taken)]}, 3), {}));
        QCOMPARE(found.x, alone.x);
        QCOMPARE(found.notes.empty(), names.size() == 1 && !names[0].contains(QLatin1String("set")));
    }

    void aDataSetThatDoesNotChangeStandsBehindOneThatDoes() {
        const auto found = valueOf(
            conditionsOf(framesWith({{"sample_temperature", "K", {300, 300, 300}}, {"T_set", "K", {300, 310, 320}}}, 3), {}));
        QCOMPARE(found.x, (std::vector<double>{300, 310, 320}));
    }

    void membersAreEachEveryNthOrGroups() {
        const auto conditions = valueOf(conditionsOf(framesWith({{"temperature", "K", {300, 310, 320, 330, 340}}}, 5), {}));
        SeriesChoices choices;
        QCOMPARE(valueOf(membersOf(conditions, choices)).size(), std::size_t(5));
        choices.n = 2;
        choices.take = SeriesTake::EveryNth;
        const auto every = valueOf(membersOf(conditions, choices));
        QCOMPARE(every.size(), std::size_t(3));
        QCOMPARE(every[1].first, std::size_t(2));
        choices.take = SeriesTake::Groups;
        const auto groups = valueOf(membersOf(conditions, choices));
        QCOMPARE(groups.size(), std::size_t(3));
        QVERIFY(near(groups[0].x, 305, 1e-12));
        QCOMPARE(groups[2].frames, std::size_t(1));
        choices.n = 0;
        QVERIFY(!membersOf(conditions, choices));
    }

    void namesTellConditions_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("second");
        QTest::newRow("kelvin") << QStringList{QStringLiteral("vit4_583K_0001.xy"), QStringLiteral("vit4_593K_0002.xy")}
                                << QStringLiteral("temperature") << 593.0;
        QTest::newRow("celsius") << QStringList{QStringLiteral("a_20C.chi"), QStringLiteral("a_30C.chi")}
                                 << QStringLiteral("temperature") << 303.15;
        QTest::newRow("pressure") << QStringList{QStringLiteral("run_0p5GPa.xy"), QStringLiteral("run_7GPa.xy")}
                                  << QStringLiteral("pressure") << 7.0;
        QTest::newRow("place") << QStringList{QStringLiteral("x0.0mm.xy"), QStringLiteral("x-0.5mm.xy")} << QStringLiteral("x")
                               << -0.5;
    }
    void namesTellConditions() {
        QFETCH(QStringList, names);
        QFETCH(QString, name);
        QFETCH(double, second);
        std::vector<std::string> plain;
        for (const QString& each : names)
            plain.push_back(each.toStdString());
        const auto found = conditionsInNames(plain);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(found[0].name), name);
        QVERIFY(near(found[0].values[1], second, 1e-9));
    }

    void namesWithoutConditionsTellNone() {
        QVERIFY(conditionsInNames({"a_583K.xy", "b.xy"}).empty());
        QVERIFY(conditionsInNames({"a_583K.xy", "b_583K.xy"}).empty());
        QCOMPARE(numbersInNames({"scan_0007.xy", "scan_0011.xy"}), (std::vector<double>{7, 11}));
    }

    void tablesGiveConditionsInTheOrderOfTheFrames() {
        const auto plain = fromTable("T [degC]\n20\n30\n40\n", 3);
        QCOMPARE(valueOf(plain).axis, SeriesAxis::Temperature);
        QVERIFY(near(valueOf(plain).conditions[2], 313.15, 1e-9));
        const auto numbered = fromTable("frame, temperature [K]\n3,320\n1,300\n2,310\n", 3);
        QCOMPARE(valueOf(numbered).conditions, (std::vector<double>{300, 310, 320}));
        const auto places = fromTable("x [mm], y [mm]\n0,0\n1,0\n0,2\n", 3);
        QCOMPARE(valueOf(places).axis, SeriesAxis::Position);
        QCOMPARE(valueOf(places).across, (std::vector<double>{0, 0, 2}));
    }

    void tablesThatDoNotFitAreRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("fewer") << QStringLiteral("temperature [K]\n300\n310\n");
        QTest::newRow("more") << QStringLiteral("temperature [K]\n300\n310\n320\n330\n");
        QTest::newRow("no unit") << QStringLiteral("temperature\n300\n310\n320\n");
        QTest::newRow("frame twice") << QStringLiteral("frame, temperature [K]\n1,300\n1,310\n2,320\n");
        QTest::newRow("frame beyond") << QStringLiteral("frame, temperature [K]\n1,300\n2,310\n4,320\n");
        QTest::newRow("below 0 K") << QStringLiteral("temperature [degC]\n20\n30\n-300\n");
    }
    void tablesThatDoNotFitAreRefused() {
        QFETCH(QString, text);
        const auto refused = fromTable(text.toStdString(), 3);
        QVERIFY(!refused);
        QVERIFY(!english(refused.error()).empty());
    }
};

QTEST_GUILESS_MAIN(ConditionsTest)
#include "conditions_test.moc"
