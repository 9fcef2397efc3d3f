#include "app/import_reader.h"

#include "app/storage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace vitrine {

namespace {

Result<ImportedFile> imported(const QString& path, const ReadOptions& options) {
    const auto bytes = fileContent(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return importThermogram(*bytes, QFileInfo(path).fileName().toStdString(), options);
}

} // namespace

ImportReader::ImportReader(QObject* parent) : QObject(parent), cancelled_(std::make_shared<std::atomic<bool>>(false)) {}

ImportReader::~ImportReader() { *cancelled_ = true; }

void ImportReader::start(int file, const ReadOptions& options) {
    const int generation = ++generations_[static_cast<std::size_t>(file)];
    ++waiting_;
    ++started_;
    const QPointer<ImportReader> self(this);
    const auto give = [self, file, generation, cancelled = cancelled_](const Answer& answer) {
        if (self && !*cancelled)
            self->take(file, generation, answer);
    };
    QThreadPool::globalInstance()->start([give, options, path = paths_[file], cancelled = cancelled_] {
        if (*cancelled)
            return;
        const auto answer = std::make_shared<const Result<ImportedFile>>(imported(path, options));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [give, answer] { give(answer); }, Qt::QueuedConnection);
    });
}

void ImportReader::read(const QStringList& paths) {
    cancel();
    paths_ = paths;
    generations_.assign(static_cast<std::size_t>(paths.size()), 0);
    for (int file = 0; file < paths.size(); ++file)
        start(file, {});
}

void ImportReader::readAgain(int file, const ReadOptions& options) { start(file, options); }

void ImportReader::cancel() {
    *cancelled_ = true;
    cancelled_ = std::make_shared<std::atomic<bool>>(false);
    for (int& generation : generations_)
        ++generation;
    waiting_ = started_ = 0;
}

void ImportReader::take(int file, int generation, const Answer& answer) {
    if (static_cast<std::size_t>(file) >= generations_.size())
        return;
    --waiting_;
    Q_EMIT progressed(started_ - waiting_, started_);
    if (waiting_ == 0)
        started_ = 0;
    if (generations_[static_cast<std::size_t>(file)] == generation)
        Q_EMIT fileRead(file, answer);
}

} // namespace vitrine
