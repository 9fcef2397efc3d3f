#include "core/simulation/relaxation/protocol.h"

#include <QtTest>

using namespace vitrine;

class ProtocolTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void temperaturesFollowTheSegments() {
        const Protocol protocol{700, {Ramp{-1, 500}, Hold{60}, Quench{300}, Ramp{10, 650}}};
        QCOMPARE(startTemperature(protocol, 0), 700.0);
        QCOMPARE(startTemperature(protocol, 2), 500.0);
        QCOMPARE(startTemperature(protocol, 3), 300.0);
        QCOMPARE(startTemperature(protocol, 4), 650.0);
        QVERIFY(validProtocol(protocol));
    }
    void whatCannotBeRunIsRefused_data() {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("end");
        QTest::newRow("wrong way") << 500.0 << 1.0 << 400.0;
        QTest::newRow("no rate") << 500.0 << 0.0 << 600.0;
        QTest::newRow("nowhere to go") << 500.0 << 1.0 << 500.0;
        QTest::newRow("below zero") << 500.0 << -1.0 << -3.0;
        QTest::newRow("not a number") << 500.0 << double(NAN) << 600.0;
        QTest::newRow("start") << 0.0 << 1.0 << 600.0;
        QTest::newRow("endless") << 500.0 << 1.0 << double(INFINITY);
    }
    void whatCannotBeRunIsRefused() {
        QFETCH(double, start);
        QFETCH(double, rate);
        QFETCH(double, end);
        QVERIFY(!validProtocol({start, {Ramp{rate, end}}}));
    }
    void theSegmentIsNamed() {
        const auto refused = validProtocol({500, {Hold{1}, Hold{-1}}});
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(english(refused.error().what)),
                 QStringLiteral("Step 2 of the thermal history cannot be carried out."));
    }
    void repetitionsAreWrittenOut() {
        const Protocol cycles{600, {Ramp{-1, 500}, Ramp{2, 600}, Repeat{2, 3}, Hold{5}, Repeat{1, 1}}};
        const Protocol written = unrolled(cycles);
        QCOMPARE(written.segments.size(), std::size_t(10));
        QCOMPARE(std::get<Ramp>(written.segments[6]), (Ramp{-1, 500}));
        QVERIFY(written.segments[9] == Segment(Hold{5}));
        QVERIFY(validProtocol(cycles));
        QCOMPARE(unrolled(written), written);
    }
    void repetitionsOfNothingAreRefused_data() {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("times");
        QTest::newRow("more than there are") << 2 << 1;
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("never") << 1 << 0;
        QTest::newRow("backwards") << -1 << 1;
        QTest::newRow("without end") << 1 << 2000000000;
    }
    void repetitionsOfNothingAreRefused() {
        QFETCH(int, steps);
        QFETCH(int, times);
        QVERIFY(!validProtocol({500, {Hold{1}, Repeat{steps, times}}}));
    }
    void anEmptyHistoryIsRefused() { QVERIFY(!validProtocol({500, {}})); }
};

QTEST_APPLESS_MAIN(ProtocolTest)
#include "protocol_test.moc"
