#include "app/workspace/living_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace vitrine {

namespace {

constexpr qint64 beingMade = 2; // s; a lock is written before it is held

#ifdef Q_OS_UNIX
/// Whether a living process holds the file: the system forgets that with the process.
bool isHeld(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const bool held = flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
    if (!held)
        flock(file.handle(), LOCK_UN);
    return held;
}
#else
bool isHeld(const QString&) {
    return true;
}
#endif

} // namespace

LivingLock::LivingLock(const QString& path) : path_(path), lock_(path) {
    lock_.setStaleLockTime(0);
}

bool LivingLock::isAbandoned() const {
    const QDateTime written = QFileInfo(path_).lastModified();
    return written.isValid() && written.secsTo(QDateTime::currentDateTime()) > beingMade && !isHeld(path_);
}

bool LivingLock::take() {
    if (lock_.isLocked())
        return true;
    QDir().mkpath(QFileInfo(path_).absolutePath());
    if (lock_.tryLock(0))
        return true;
    return isAbandoned() && QFile::remove(path_) && lock_.tryLock(0);
}

} // namespace vitrine
