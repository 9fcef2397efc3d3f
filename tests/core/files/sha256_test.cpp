#include "core/files/content/sha256.h"

#include "core/fit/statistics.h"
#include "tests/support/support.h"

#include <QCryptographicHash>

using namespace vitrine;
using namespace vitrine::test;

class Sha256Test : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// FIPS 180-4, examples of NIST.
    void knownAnswers() {
        const std::string abc = "abc", two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        QCOMPARE(sha256({}), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256(abc), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256(two), std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    }
    /// Every length about the ends of blocks as another implementation has it.
    void everyLength() {
        Random random(7);
        std::string bytes;
        for (int length = 0; length < 300; ++length) {
            const auto other = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256);
            QCOMPARE(sha256(bytes), other.toHex().toStdString());
            bytes.push_back(static_cast<char>(random.below(256)));
        }
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "sha256_test.moc"
