#include "core/files/readers/despiked.h"
#include "core/files/readers/extent.h"
#include "core/files/readers/ramps.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace vitrine;

namespace {

constexpr double rate = 0.05; // K a row
constexpr std::size_t stretch = 2048;
constexpr double slopeRows = 80; // over which the slope at the end of a plateau is formed, with the rows for half a kelvin

/// Rows at 300 K, up by 200 K, rows at 500 K, and down to 400 K.
std::vector<double> program(std::size_t before, std::size_t between) {
    std::vector<double> temperature(before, 300.0);
    for (int i = 0; i < 4000; ++i)
        temperature.push_back(300 + rate * i);
    temperature.insert(temperature.end(), between, 500.0);
    for (int i = 0; i < 2000; ++i)
        temperature.push_back(500 - rate * i);
    return temperature;
}

std::vector<double> seconds(std::size_t rows) {
    std::vector<double> time(rows);
    for (std::size_t i = 0; i < rows; ++i)
        time[i] = 0.01 * static_cast<double>(i);
    return time;
}

std::vector<RampRows> rampsOf(const std::vector<double>& temperature, bool timed) {
    return splitIntoRamps(timed ? seconds(temperature.size()) : std::vector<double>(), temperature).ramps;
}

/// Lengths about whole stretches, and others.
const std::vector<std::size_t> lengths{900, stretch - 1, stretch, stretch + 1, 2 * stretch - 3, 3 * stretch, 10'000};

std::vector<double> noise(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<double> values(count);
    for (double& value : values)
        value = std::floor(std::uniform_real_distribution(0.0, 300.0)(random));
    return values;
}

double middleOf(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

class RampsTest : public QObject {
    Q_OBJECT

  private slots:
    /// Where a ramp begins and ends does not depend on how many rows lie before it.
    void rowsBeforeARampMoveIt() {
        for (const bool timed : {false, true})
            for (const std::size_t between : lengths) {
                const auto first = rampsOf(program(lengths.front(), between), timed);
                QCOMPARE(first.size(), 4u);
                QVERIFY(first[0].direction == RampDirection::Isothermal && first[1].direction == RampDirection::Heating);
                QVERIFY(first[2].direction == RampDirection::Isothermal && first[3].direction == RampDirection::Cooling);
                QVERIFY(std::abs(static_cast<double>(first[0].rows.last) - static_cast<double>(lengths.front())) < slopeRows);
                QVERIFY(std::abs(static_cast<double>(first[2].rows.size()) - static_cast<double>(between)) < slopeRows);
                for (const std::size_t before : lengths) {
                    const auto moved = rampsOf(program(before, between), timed);
                    QCOMPARE(moved.size(), first.size());
                    for (std::size_t i = 1; i < moved.size(); ++i)
                        QCOMPARE(moved[i].rows.first - before, first[i].rows.first - lengths.front());
                }
            }
    }

    /// A spike does not turn a ramp, wherever it stands, and a turn is found at its row.
    void turnsAndSpikes() {
        for (const std::size_t at : {stretch - 2, stretch - 1, stretch, stretch + 1, 3 * stretch + 7}) {
            std::vector<double> up(4 * stretch + 100);
            for (std::size_t i = 0; i < up.size(); ++i)
                up[i] = 300 + rate * static_cast<double>(i);
            up[at] += 1000;
            QCOMPARE(turningRows(Despiked(up)), (std::vector<std::size_t>{0, up.size()}));
            for (std::size_t i = 0; i < up.size(); ++i)
                up[i] = 300 - rate * std::abs(static_cast<double>(i) - static_cast<double>(at));
            const auto turns = turningRows(Despiked(up));
            QCOMPARE(turns.size(), 3u);
            QVERIFY(turns[1] >= at - 1 && turns[1] <= at + 1); // the median of five flattens the top
        }
    }

    /// The despiked column is the median of five, and the extents are those of its stretches.
    void extentsOfStretches() {
        for (const std::size_t count : {1u, 2u, 3u, 4u, 5u, 6u, 2047u, 2048u, 2049u, 2050u, 2051u, 5000u}) {
            const auto values = noise(count, static_cast<unsigned>(count));
            const Despiked y(values);
            for (std::size_t i = 2; i + 2 < count; ++i)
                QCOMPARE(y[i], middleOf({values[i - 2], values[i - 1], values[i], values[i + 1], values[i + 2]}));
            std::size_t rows = 0;
            for (const Stretch& part : y.stretches()) {
                Interval all{y[part.rows.first], y[part.rows.first]};
                for (std::size_t i = part.rows.first; i < part.rows.last; ++i)
                    all = {std::min(all.low, y[i]), std::max(all.high, y[i])};
                QCOMPARE(part.extent.low, all.low);
                QCOMPARE(part.extent.high, all.high);
                QCOMPARE(part.rows.first, rows);
                rows = part.rows.last;
            }
            QCOMPARE(rows, count);
        }
    }

    /// One number that is not finite is found at every place.
    void finite() {
        QVERIFY(allFinite({}));
        for (const std::size_t count : {1u, 7u, 8u, 9u, 100u}) {
            std::vector<double> values(count, std::numeric_limits<double>::max());
            QVERIFY(allFinite(values));
            for (std::size_t i = 0; i < count; ++i)
                for (const double spoilt : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                                            -std::numeric_limits<double>::infinity()}) {
                    auto copy = values;
                    copy[i] = spoilt;
                    QVERIFY(!allFinite(copy));
                }
        }
    }

    /// Steps up and down change places when the order is turned round.
    void steps() {
        QCOMPARE(stepsIn({}).up + stepsIn({}).down, 0u);
        const StepCounts known = stepsIn(std::vector<double>{1, 2, 2, 1, 0, 5});
        QCOMPARE(known.up, 2u);
        QCOMPARE(known.down, 2u);
        auto values = noise(200'000, 3);
        const StepCounts found = stepsIn(values);
        std::size_t equal = 0;
        for (std::size_t i = 1; i < values.size(); ++i)
            equal += values[i] == values[i - 1];
        QCOMPARE(found.up + found.down + equal, values.size() - 1);
        std::ranges::reverse(values);
        QCOMPARE(stepsIn(values).up, found.down);
        QCOMPARE(stepsIn(values).down, found.up);
    }
};

} // namespace

QTEST_APPLESS_MAIN(RampsTest)
#include "ramps_test.moc"
