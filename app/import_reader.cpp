#include "app/import_reader.h"

#include "app/storage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace vitrine {

namespace {

Result<ImportedFile> imported(const QString& path, const ReadOptions& options, const ImportReader::Wanted& wanted) {
    const auto bytes = fileContent(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!wanted())
        return refuse(phrase("Import", "The reading was cancelled."));
    return importThermogram(*bytes, QFileInfo(path).fileName().toStdString(), options);
}

} // namespace

ImportReader::ImportReader(QObject* parent) : ImportReader(imported, parent) {}

ImportReader::ImportReader(ReadFile readFile, QObject* parent) : QObject(parent), readFile_(std::move(readFile)) {}

ImportReader::~ImportReader() { cancel(); }

/// A ticket for a file in place of an older one, whose answer is awaited no longer.
std::shared_ptr<ImportReader::Ticket> ImportReader::newTicket(int file) {
    auto ticket = std::make_shared<Ticket>();
    const auto older = std::exchange(tickets_[static_cast<std::size_t>(file)], ticket);
    if (older)
        older->wanted = false;
    if (!older || older->answered) {
        ++waiting_;
        ++started_;
    }
    return ticket;
}

void ImportReader::start(int file, const ReadOptions& options) {
    const auto ticket = newTicket(file);
    const auto give = [self = QPointer<ImportReader>(this), file, ticket](const Answer& answer) {
        if (self)
            self->take(file, *ticket, answer);
    };
    QThreadPool::globalInstance()->start([give, options, ticket, path = paths_[file], read = readFile_] {
        if (!ticket->wanted)
            return;
        const auto wanted = [&] { return ticket->wanted.load(); };
        const auto answer = std::make_shared<const Result<ImportedFile>>(read(path, options, wanted));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [give, answer] { give(answer); }, Qt::QueuedConnection);
    });
}

void ImportReader::read(const QStringList& paths) {
    cancel();
    paths_ = paths;
    tickets_.assign(static_cast<std::size_t>(paths.size()), nullptr);
    for (int file = 0; file < paths.size(); ++file)
        start(file, {});
}

void ImportReader::readAgain(int file, const ReadOptions& options) { start(file, options); }

void ImportReader::cancel() {
    for (auto& ticket : tickets_)
        if (const auto old = std::exchange(ticket, nullptr))
            old->wanted = false;
    waiting_ = started_ = 0;
}

void ImportReader::take(int file, Ticket& ticket, const Answer& answer) {
    if (!ticket.wanted)
        return;
    ticket.answered = true;
    --waiting_;
    Q_EMIT progressed(started_ - waiting_, started_);
    if (waiting_ == 0)
        started_ = 0;
    Q_EMIT fileRead(file, answer);
}

} // namespace vitrine
