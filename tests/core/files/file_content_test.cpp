#include "core/files/content/file_content.h"
#include "core/files/export/csv.h"
#include "core/files/export/export.h"
#include "tests/support/support.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace vitrine;
using vitrine::test::valueOf;

namespace {

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

} // namespace

class FileContentTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::string path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)).toStdString(); }
    qsizetype filesIn(const char* folder) const {
        return QDir(QString::fromStdString(path(folder))).entryList(QDir::Files | QDir::Hidden).size();
    }

  private Q_SLOTS:
    void whatIsWrittenIsRead() {
        const Bytes bytes = bytesOf("first\0second");
        QVERIFY(writeFile(path("ä b.bin"), bytes));
        QVERIFY(valueOf(readFile(path("ä b.bin"))) == bytes);
        QCOMPARE(fileName(path("ä b.bin")), "ä b.bin");
    }
    void thePreviousVersionIsKept() {
        for (const char* text : {"one", "two", "three"})
            QVERIFY(writeFile(path("k"), bytesOf(text), Previous::Keep));
        QVERIFY(valueOf(readFile(path("k"))) == bytesOf("three"));
        QVERIFY(valueOf(readFile(path("k.previous"))) == bytesOf("two"));
    }
    void whatCannotBeReadIsSaid() {
        for (const std::string& wrong : {path("absent"), folder_.path().toStdString()}) {
            const auto bytes = readFile(wrong);
            QVERIFY(!bytes);
            QCOMPARE(bytes.error().where, wrong);
        }
    }
    void severalFilesOrNone() {
        QVERIFY(QDir().mkpath(QString::fromStdString(path("set"))));
        const std::vector<NamedBytes> wrong = {{path("set/a"), bytesOf("a")}, {path("no/such/folder/b"), bytesOf("b")}};
        QVERIFY(!writeFiles(wrong));
        QCOMPARE(filesIn("set"), 0);
        const std::vector<NamedBytes> right = {{path("set/a"), bytesOf("a")}, {path("set/b"), bytesOf("b")}};
        QCOMPARE(valueOf(writeFiles(right)).size(), std::size_t(2));
        QCOMPARE(filesIn("set"), 2);
    }
    void numbersReadBackExactly() {
        std::mt19937_64 random(1);
        for (int i = 0; i < 1000; ++i) {
            const double value = std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 100);
            QCOMPARE(std::strtod(exactText(value).c_str(), nullptr), value);
        }
        QCOMPARE(exactText(NAN), "");
    }
    void cellsAreQuotedWhereNeeded() {
        QCOMPARE(csvCell("a b"), "a b");
        QCOMPARE(csvCell("a,\"b\""), "\"a,\"\"b\"\"\"");
        QCOMPARE(csvTable({"two\nlines"}, {{"T", "K", {1.5, 2}}, {"y", "", {3, 4}}}), "# two lines\nT [K],y\n1.5,3\n2,4\n");
    }
    void fileNamesAreSafe() {
        QCOMPARE(safeFileName("a/b:c"), "a_b_c");
        QCOMPARE(safeFileName(".."), "_..");
        QCOMPARE(safeFileName(""), "_");
        const std::string longName(300, 'x');
        QCOMPARE(safeFileName(longName).size(), std::size_t(120));
        const std::string umlauts = safeFileName("x" + std::string("ä") + std::string(117, 'y') + "ää");
        QVERIFY(QString::fromStdString(umlauts).toStdString() == umlauts);
    }
};

QTEST_APPLESS_MAIN(FileContentTest)
#include "file_content_test.moc"
