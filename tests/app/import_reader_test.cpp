#include "app/import/import_reader.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace vitrine;

class ImportReaderTest : public QObject {
    Q_OBJECT
    std::atomic<int> begun_ = 0, unwanted_ = 0;
    QSemaphore gate_;

    /// A reading that waits at the gate and then asks whether it is still wanted.
    ImportReader::ReadFile slowReading() {
        return [this](const QString&, const ReadOptions&, const ImportReader::Wanted& wanted) -> Result<ImportedFile> {
            ++begun_;
            gate_.acquire();
            unwanted_ += wanted() ? 0 : 1;
            return ImportedFile{};
        };
    }
    static QStringList manyFiles() {
        QStringList files;
        for (int i = 0; i < 50; ++i)
            files << QString::number(i);
        return files;
    }

  private Q_SLOTS:
    void init() { begun_ = unwanted_ = 0; }

    void everyFileIsReadOnce() {
        ImportReader reader(slowReading(), nullptr);
        QSignalSpy read(&reader, &ImportReader::fileRead);
        reader.read(manyFiles());
        QVERIFY(reader.isReading());
        gate_.release(50);
        QTRY_COMPARE(read.size(), 50);
        QCOMPARE(begun_.load(), 50);
        QVERIFY(!reader.isReading());
    }

    void whatHasNotBegunIsNeverBegunOnceCancelled() {
        ImportReader reader(slowReading(), nullptr);
        QSignalSpy read(&reader, &ImportReader::fileRead);
        reader.read(manyFiles());
        QTRY_VERIFY(begun_ > 0);
        reader.cancel();
        QVERIFY(!reader.isReading());
        gate_.release(50);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        QCoreApplication::processEvents();
        QVERIFY(begun_ <= QThreadPool::globalInstance()->maxThreadCount());
        QCOMPARE(unwanted_.load(), begun_.load());
        QCOMPARE(read.size(), 0);
        gate_.acquire(gate_.available());
    }

    void aFileAskedForAgainAnswersOnce() {
        ImportReader reader(slowReading(), nullptr);
        QSignalSpy read(&reader, &ImportReader::fileRead);
        reader.read({QStringLiteral("a")});
        QTRY_COMPARE(begun_.load(), 1);
        reader.readAgain(0, {});
        gate_.release(2);
        QTRY_VERIFY(!reader.isReading());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        QCoreApplication::processEvents();
        QCOMPARE(read.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ImportReaderTest)
#include "import_reader_test.moc"
