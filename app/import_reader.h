#pragma once
#include "core/files/import.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace vitrine {

/// Reads measurements on worker threads. Every answer carries the file it belongs to; an answer that came too late
/// (the file was asked for again, or everything was cancelled) is dropped.
class ImportReader : public QObject {
    Q_OBJECT
  public:
    explicit ImportReader(QObject* parent = nullptr);
    ~ImportReader() override;

    void read(const QStringList& paths);
    void readAgain(int file, const ReadOptions&);
    /// Files that have not begun are left; the answers of those that have are dropped.
    void cancel();
    bool isReading() const { return waiting_ > 0; }

  Q_SIGNALS:
    void fileRead(int file, const std::shared_ptr<const vitrine::Result<vitrine::ImportedFile>>&);
    void progressed(int done, int of);

  private:
    using Answer = std::shared_ptr<const Result<ImportedFile>>;
    void start(int file, const ReadOptions&);
    void take(int file, int generation, const Answer&);

    QStringList paths_;
    std::vector<int> generations_;
    std::shared_ptr<std::atomic<bool>> cancelled_;
    int waiting_ = 0;
    int started_ = 0;
};

} // namespace vitrine
