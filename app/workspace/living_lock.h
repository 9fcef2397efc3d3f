#pragma once
#include <QLockFile>

namespace vitrine {

/// A lock file that says that a running copy of the program holds something. It ends with the process, however that
/// ends: a lock whose process is gone is taken over, also where another process of the program has its number now.
class LivingLock {
  public:
    /// The folder is made when the lock is taken.
    explicit LivingLock(const QString& path);

    /// False where another running copy holds it, or no lock can be written there.
    bool take();
    bool isTaken() const { return lock_.isLocked(); }
    void release() { lock_.unlock(); }

  private:
    bool isAbandoned() const;

    QString path_;
    QLockFile lock_;
};

} // namespace vitrine
