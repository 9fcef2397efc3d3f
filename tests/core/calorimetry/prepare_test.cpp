#include "core/thermogram/thermogram.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Recording ramp(std::size_t rows) {
    Recording r;
    for (std::size_t i = 0; i < rows; ++i) {
        r.temperature.push_back(300 + static_cast<double>(i));
        r.signal.push_back(0.1 * static_cast<double>(i));
    }
    return r;
}

bool noted(const PreparedThermogram& p, const char* words) {
    return std::ranges::any_of(p.notes, [&](const Message& note) { return english(note).find(words) != std::string::npos; });
}

} // namespace

class PrepareTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cleanRampPassesThrough() {
        const PreparedThermogram p =
            valueOf(prepare(ramp(20), {.exo = ExoDirection::Down, .heatingRate = 2.0, .mass = 3.0, .lag = {}}));
        QCOMPARE(p.thermogram.temperature, ramp(20).temperature);
        QCOMPARE(p.thermogram.signal, ramp(20).signal);
        QCOMPARE(p.thermogram.heatingRate, 2.0);
        QCOMPARE(p.thermogram.mass, 3.0);
        QVERIFY(p.notes.empty());
    }

    void exothermUpIsTurnedOver() {
        ThermogramChoices choices;
        choices.exo = ExoDirection::Up;
        const PreparedThermogram p = valueOf(prepare(ramp(20), choices));
        QCOMPARE(p.thermogram.signal[5], -0.5);
        QVERIFY(noted(p, "sign of the signal was inverted"));
        Recording capacity = ramp(20);
        capacity.kind = SignalKind::HeatCapacity;
        QCOMPARE(valueOf(prepare(capacity, choices)).thermogram.signal[5], 0.5);
    }

    void rowsOutOfOrderAreSorted() {
        Recording r = ramp(20);
        std::swap(r.temperature[4], r.temperature[7]);
        std::swap(r.signal[4], r.signal[7]);
        const PreparedThermogram p = valueOf(prepare(r, {}));
        QCOMPARE(p.thermogram.signal, ramp(20).signal);
        QVERIFY(noted(p, "out of order"));
    }

    void coolingScanIsReversed() {
        Recording r = ramp(20);
        std::ranges::reverse(r.temperature);
        std::ranges::reverse(r.signal);
        const PreparedThermogram p = valueOf(prepare(r, {}));
        QCOMPARE(p.thermogram.temperature, ramp(20).temperature);
        QVERIFY(noted(p, "reversed"));
        QVERIFY(!noted(p, "out of order"));
    }

    void repeatedTemperaturesAreAveraged() {
        Recording r = ramp(20);
        r.temperature[6] = r.temperature[5];
        r.temperature[7] = r.temperature[5];
        const PreparedThermogram p = valueOf(prepare(r, {}));
        QCOMPARE(p.thermogram.temperature.size(), std::size_t(18));
        QVERIFY(near(p.thermogram.signal[5], 0.6, 1e-12));
        QVERIFY(noted(p, "2 repeated"));
        for (std::size_t i = 1; i < p.thermogram.temperature.size(); ++i)
            QVERIFY(p.thermogram.temperature[i] > p.thermogram.temperature[i - 1]);
    }

    void rowsWithoutNumbersAreDropped() {
        Recording r = ramp(20);
        r.signal[3] = std::nan("");
        r.temperature[8] = std::numeric_limits<double>::infinity();
        r.signal[9] = 1e300;
        const PreparedThermogram p = valueOf(prepare(r, {}));
        QCOMPARE(p.thermogram.temperature.size(), std::size_t(17));
        QVERIFY(noted(p, "3 row"));
    }

    void lagIsTakenOff() {
        ThermogramChoices choices;
        choices.heatingRate = 10;
        choices.lag = ThermalLag{{0.5, 0, 0}, {0.2, 0.001, 1e-5}};
        const PreparedThermogram p = valueOf(prepare(ramp(20), choices));
        const double celsius = 310 - 273.15;
        QVERIFY(near(p.thermogram.temperature[10], 310 - 0.5 - 10 * (0.2 + 0.001 * celsius + 1e-5 * celsius * celsius), 1e-10));
        QVERIFY(noted(p, "thermal lag"));
        choices.heatingRate.reset();
        QVERIFY(!prepare(ramp(20), choices));
    }

    void refusals() {
        QVERIFY(!prepare({}, {}));
        QVERIFY(!prepare(ramp(9), {}));
        Recording uneven = ramp(20);
        uneven.signal.pop_back();
        QVERIFY(!prepare(uneven, {}));
        Recording same = ramp(20);
        std::ranges::fill(same.temperature, 300.0);
        QVERIFY(!prepare(same, {}));
        Recording none = ramp(20);
        std::ranges::fill(none.signal, std::nan(""));
        QVERIFY(!prepare(none, {}));
        QVERIFY(!english(prepare(none, {}).error()).empty());
    }

    void factorToHeatCapacity() {
        Thermogram t{{}, {}, SignalKind::Power, 0.5, 0.02};
        QVERIFY(near(valueOf(toHeatCapacity(t)), 100, 1e-12));
        t.kind = SignalKind::SpecificPower;
        QVERIFY(near(valueOf(toHeatCapacity(t)), 2, 1e-12));
        t.kind = SignalKind::HeatCapacity;
        QCOMPARE(valueOf(toHeatCapacity(t)), 1.0);
        t = {{}, {}, SignalKind::Power, 0.5, 0};
        QVERIFY(english(toHeatCapacity(t).error()).find("mass") != std::string::npos);
        t.heatingRate = 0;
        QVERIFY(english(toHeatCapacity(t).error()).find("heating rate") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(PrepareTest)
#include "prepare_test.moc"
