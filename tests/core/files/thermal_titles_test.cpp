// Units in their spellings, titles in eight languages, and every way of writing the direction of exotherms.
#include "core/files/text/exo_words.h"
#include "core/files/text/titles.h"
#include "tests/core/files/thermal_text.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace vitrine::test::thermal;

namespace {

void verifyUnit(const char* text, Dimension dimension, double scale) {
    const auto unit = fileUnit(text);
    QVERIFY2(unit && unit->dimension == dimension && std::abs(unit->scale / scale - 1) < 1e-12, text);
}

void verifyDirection(const char* text, std::optional<ExoDirection> expected) {
    QVERIFY2(exoDirectionIn(text) == expected, text);
}

} // namespace

class ThermalTitlesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void unitsInAnySpelling() {
        for (const char* text :
             {"W/g",     "w/g",  "W g-1",  "W g^-1",  "W·g⁻¹", "W*g^-1", "W per g", "mW/mg", "mW mg^-1", "mW.mg-1",
              "mW·mg⁻¹", "Вт/г", "мВт/мг", "J/(s g)", "J/s/g", "Ｗ／ｇ", "mW/(mg)", "/W/g",  "kW/kg",    "mJ/(mg s)"})
            verifyUnit(text, Dimension::SpecificPower, 1);
        for (const char* text :
             {"J/K/g", "J/g/K", "J/(g K)", "J/gK", "J/g K", "J g^-1 K^-1", "J·g⁻¹·K⁻¹", "J K-1 g-1", "J/(K·g)", "J/(g·°C)",
              "J/g/°C", "J/g*K", "kJ/(kg K)", "mJ/mg/K", "Дж/(г·К)", "J/(g*degC)", "J g⁻¹ ℃⁻¹", "Ws/(g K)"})
            verifyUnit(text, Dimension::HeatCapacity, 1);
        for (const char* text : {"mW", "mw", "мВт", "mJ/s", "milliwatts", "毫瓦", "ｍＷ", "/mW"})
            verifyUnit(text, Dimension::Power, 1e-3);
        verifyUnit("µV/mg", Dimension::SpecificVoltage, 1e-3);
        verifyUnit("мкВ/мг", Dimension::SpecificVoltage, 1e-3);
        verifyUnit("cal/(g K)", Dimension::HeatCapacity, 4.184);
        for (const char* text : {"min", "мин", "分", "Minutes", "/min", "mins"})
            verifyUnit(text, Dimension::Time, 60);
        for (const char* text : {"°C", "℃", "degC", "deg C", "deg. C", "Celsius", "° C", "ºC", "oC", "/°C", "摄氏度"}) {
            const auto unit = fileUnit(text);
            QVERIFY2(unit && unit->dimension == Dimension::Temperature && unit->offset == 273.15, text);
        }
        for (const char* text : {"", "a.u.", "kcal/mol/K", "heat", "%/min", "g/W", "K/g", "mW/cm2", "x", "/"})
            QVERIFY2(!fileUnit(text) || fileUnit(text)->dimension == Dimension::None, text);
    }
    void titlesInTheLanguagesOfThePrograms() {
        const struct {
            const char* time;
            const char* temperature;
            const char* signal;
            const char* mass;
        } words[] = {{"Time", "Temperature", "Heat Flow", "Mass"},
                     {"Zeit", "Temperatur", "Wärmestrom", "Masse"},
                     {"Temps", "Température", "Flux thermique", "Masse"},
                     {"Tiempo", "Temperatura", "Flujo de calor", "Masa"},
                     {"Tempo", "Temperatura", "Flusso di calore", "Massa"},
                     {"Время", "Темп.", "ДСК", "Масса"},
                     {"Время", "Температура", "Тепловой поток", "Масса"},
                     {"时间", "温度", "热流", "质量"},
                     {"時間", "温度", "熱流", "重量"}};
        for (const auto& each : words) {
            QVERIFY2(roleOf(parseTitle(each.time)) == Role::Time, each.time);
            QVERIFY2(roleOf(parseTitle(each.temperature)) == Role::Temperature, each.temperature);
            QVERIFY2(roleOf(parseTitle(each.signal)) == Role::Signal, each.signal);
            QVERIFY2(roleOf(parseTitle(each.mass)) == Role::Mass, each.mass);
            QVERIFY(contradictsItself(parseTitle(std::string(each.signal) + " (s)")));
            QVERIFY(contradictsItself(parseTitle(std::string(each.temperature) + " [mg]")));
            QVERIFY(!contradictsItself(parseTitle(std::string(each.signal) + "/(мВт/мг)")));
        }
    }
    void titlesAndUnitsAreParted() {
        for (const char* text : {"T/K", "T [K]", "T (K)", "T, K", "T / K", "T_K"})
            QVERIFY2(roleOf(parseTitle(text)) == Role::Temperature && parseTitle(text).unit->offset == 0, text);
        for (const char* text : {"Φ/mW", "DSC (mW) exo up", "Exo Up Heat Flow (mW)", "Heat Flow Exo Down (mW)", "DSC/mW ↓exo",
                                 "Heat flow (mW, exo up)", "Heat Flow (mW) (exo-down)", "DSC, mW, endo up", "DSC /(mW)"})
            QVERIFY2(parseTitle(text).unit && parseTitle(text).unit->dimension == Dimension::Power, text);
        for (const char* text : {"DSC mW mg^-1", "DSC/mW mg^-1", "Heat flow W g-1", "q [W g⁻¹]"})
            QVERIFY2(parseTitle(text).unit && parseTitle(text).unit->dimension == Dimension::SpecificPower, text);
        QVERIFY(!parseTitle("10 K/min").unit);
        QVERIFY(roleOf(parseTitle("Sample C")) != Role::Temperature || !parseTitle("Sample C").unit);
        QVERIFY(roleOf(parseTitle("Sensit./(uV/mW)")) == Role::Other);
    }
    void directionsInAnyWords() {
        using enum ExoDirection;
        for (const char* text : {"exo up",
                                 "Exo Up",
                                 "EXO UP",
                                 "exo-up",
                                 "(exo up)",
                                 "^exo",
                                 "↑ exo",
                                 "exo ↑",
                                 "exo^",
                                 "exotherm up",
                                 "exothermic up",
                                 "Exotherm: Up",
                                 "endo down",
                                 "endothermic down",
                                 "↓ endo",
                                 "exo upwards",
                                 "ExoUp",
                                 "exo hoch",
                                 "exotherm oben",
                                 "exo nach oben",
                                 "exothermique vers le haut",
                                 "exotérmico arriba",
                                 "exo su",
                                 "esotermico alto",
                                 "экзо вверх",
                                 "放热向上",
                                 "放热 ↑",
                                 "発熱上向き",
                                 "吸热向下",
                                 "Heat flow (mW) exo up, endo down",
                                 "DSC mW mg^-1 exo up",
                                 "up: exo",
                                 "exo: positive"})
            verifyDirection(text, Up);
        for (const char* text : {"exo down",
                                 "↓ exo",
                                 "(exo-down)",
                                 "endo up",
                                 "Endo Up",
                                 "exothermic down",
                                 "exo ↓",
                                 "DSC (mW/mg) ↓ exo",
                                 "endotherm up",
                                 "exo unten",
                                 "exo nach unten",
                                 "exothermique vers le bas",
                                 "exotérmico abajo",
                                 "экзо вниз",
                                 "放热向下",
                                 "発熱下向き",
                                 "吸热向上",
                                 "^endo",
                                 "Heat Flow Exo Down (mW)",
                                 "endo_up",
                                 "ExoDown"})
            verifyDirection(text, Down);
        for (const char* text : {"", "heat flow", "exotherm", "exo", "up", "ramp up, exotherms follow later in the run",
                                 "exo up or exo down", "mW mg^-1", "10 K/min"})
            verifyDirection(text, std::nullopt);
    }
    void directionsAreTakenFromTitles() {
        for (const char* title : {"DSC (mW/mg) exo up", "exo up DSC [W/g]", "Wärmestrom exo hoch (W/g)", "热流 放热向上 (W/g)",
                                  "ДСК/(мВт/мг) экзо вверх"}) {
            const auto reading = valueOf(readAs(pairTable(std::string("T [K];") + title + "\n", ";")));
            QVERIFY2(reading.scans[0].exo == ExoDirection::Up && reading.scans[0].exoBasis == ExoBasis::Stated, title);
            QVERIFY2(near(reading.scans[0].recording->signal.front(), glass().front().flow, 1e-5), title);
        }
        QVERIFY(says(problemOf(pairTable("T [K];q [W/g]\n", ";")), "--exo"));
    }
    void quotientsAndUnitRows() {
        for (const char* header : {"T/K,Φ/(W/g)\n", "T,HF\n/K,/(W/g)\n", "T,HF\nK,W g⁻¹\n", "Temperatur,Wärmestrom\n[K],[W/g]\n",
                                   "Temp./K,DSC/(mW/mg)\n"}) {
            const auto reading = valueOf(readAs(pairTable(header), exoUp));
            QVERIFY2(near(reading.scans[0].recording->signal.front(), glass().front().flow, 1e-5), header);
            QVERIFY2(near(reading.scans[0].recording->temperature.front(), 373.15, 1e-6), header);
        }
    }
    void aSensorVoltageIsSaidToBeOne() {
        for (const char* header : {"T [K],DSC [µV/mg]\n", "T [K],DSC (uV)\n", "T [K],ДСК/(мкВ/мг)\n"})
            QVERIFY2(says(problemOf(pairTable(header), exoUp), "not been calibrated"),
                     problemOf(pairTable(header), exoUp).c_str());
    }
};

QTEST_APPLESS_MAIN(ThermalTitlesTest)
#include "thermal_titles_test.moc"
