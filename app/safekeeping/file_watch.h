#pragma once
#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vitrine {

/// Tells when a file may have changed on the disk: written into, replaced, removed or there again. Several changes in
/// quick succession are told once.
class FileWatch : public QObject {
    Q_OBJECT
  public:
    explicit FileWatch(QObject* parent = nullptr);
    /// Watches these files (absolute paths) and no others.
    void setFiles(const QStringList& paths);

  Q_SIGNALS:
    void touched(const QString& path);

  private:
    void note(const QString& path);
    void noteFolder(const QString& folder);
    void tell();
    void watchAgain();

    QFileSystemWatcher watcher_;
    QStringList files_;
    QSet<QString> touched_;
    QTimer timer_;
};

} // namespace vitrine
