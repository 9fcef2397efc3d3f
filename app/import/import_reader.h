#pragma once
#include "app/import/reading_queue.h"
#include "core/files/import/answers.h"

#include <QStringList>

namespace vitrine {

/// Reads files on worker threads. Every answer carries the file it belongs to; an answer that came too late (the file was
/// asked for again, or everything was cancelled) is dropped. `File` is what a file holds, `Options` what can be answered
/// about it.
template<class File, class Options>
class FileReader : public QObject {
  public:
    using Wanted = ReadingQueue::Wanted;
    /// Reads one file; asks between its steps whether it is still wanted.
    using ReadFile = std::function<Result<File>(const QString& path, const Options&, const Wanted&)>;
    using Answer = std::shared_ptr<const Result<File>>;

    FileReader(ReadFile readFile, QObject* parent) : QObject(parent), readFile_(std::move(readFile)) {}

    /// All files as they are; what is under way is given up.
    void read(const QStringList& paths) {
        paths_ = paths;
        queue_.restart(static_cast<int>(paths.size()));
        for (int file = 0; file < paths.size(); ++file)
            readAgain(file, {});
    }
    void readAgain(int file, const Options& options) {
        start(file, [options](const auto& read) { return read(options); });
    }
    /// The same with those of the answers that the file leaves open.
    void readWhereOpen(int file, const Options& given) {
        start(file, [given](const auto& read) { return vitrine::readWhereOpen(given, read).file; });
    }
    /// Files that have not begun are never begun. One that is being parsed is parsed to its end (a reader cannot be
    /// stopped in the middle), and its answer is dropped.
    void cancel() { queue_.cancel(); }
    bool isReading() const { return queue_.isReading(); }

  protected:
    virtual void emitRead(int file, const Answer&) = 0;

    ReadingQueue queue_;

  private:
    /// Reads a file in the way that `with` chooses its options.
    template<class With>
    void start(int file, With with) {
        queue_.start(file, [this, file, with, path = paths_[file], readFile = readFile_](const Wanted& wanted) {
            const auto read = [&](const Options& options) { return readFile(path, options, wanted); };
            const auto answer = std::make_shared<const Result<File>>(with(read));
            return std::function<void()>([this, file, answer] { emitRead(file, answer); });
        });
    }

    ReadFile readFile_;
    QStringList paths_;
};

/// Reads measurements.
class ImportReader : public FileReader<ImportedFile, ReadOptions> {
    Q_OBJECT
  public:
    explicit ImportReader(QObject* parent = nullptr);
    ImportReader(ReadFile, QObject* parent);

  Q_SIGNALS:
    void fileRead(int file, const std::shared_ptr<const vitrine::Result<vitrine::ImportedFile>>&);
    void progressed(int done, int of);

  private:
    void emitRead(int file, const Answer& answer) override { Q_EMIT fileRead(file, answer); }
};

} // namespace vitrine
