#include "core/document/stored_bytes.h"
#include "tests/support/support.h"

#include <numeric>
#include <thread>

using namespace vitrine;

namespace {

std::vector<char> counted(std::size_t size) {
    std::vector<char> bytes(size);
    std::iota(bytes.begin(), bytes.end(), char(0));
    return bytes;
}

} // namespace

class StoredBytesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void comeBackFromMemoryAndFromAFile() {
        for (const std::size_t size : {0u, 1u, 99u, 100u, 101u, 5000u}) {
            const StoredBytes stored(counted(size), 100);
            QCOMPARE(stored.size(), size);
            QVERIFY(stored.all() == counted(size));
            QVERIFY(StoredBytes(stored).all() == counted(size));
        }
    }
    void anyPieceIsRead() {
        for (const std::size_t most : {100u, 10000u}) {
            const StoredBytes stored(counted(1000), most);
            std::vector<char> piece(3);
            QVERIFY(stored.read(997, piece));
            QVERIFY(piece == (std::vector<char>{char(997), char(998), char(999)}));
            QVERIFY(stored.read(0, piece));
            QVERIFY(piece == (std::vector<char>{0, 1, 2}));
        }
    }
    void whatIsNotThereIsNotRead() {
        for (const std::size_t most : {100u, 10000u}) {
            const StoredBytes stored(counted(1000), most);
            std::vector<char> piece(3);
            QVERIFY(!stored.read(998, piece));
            QVERIFY(!stored.read(1001, piece));
            QVERIFY(!stored.read(std::numeric_limits<std::size_t>::max(), piece));
            QVERIFY(!StoredBytes().read(0, piece));
        }
    }
    void severalReadersDoNotDisturbEachOther() {
        const StoredBytes stored(counted(100'000), 100);
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> readers;
        for (std::size_t k = 0; k < 4; ++k)
            readers.emplace_back([&, k] {
                char byte = 0;
                for (std::size_t i = k; i < 100'000; i += 97)
                    wrong += !stored.read(i, {&byte, 1}) || byte != char(i);
            });
        readers.clear();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_APPLESS_MAIN(StoredBytesTest)
#include "stored_bytes_test.moc"
