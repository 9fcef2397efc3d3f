#pragma once
#include "core/document/study.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace vitrine {

class LivingLock;

/// A state of a sample that is in no file of its own, and what is known of that file.
struct Unsaved {
    Shared<Sample> sample;
    QString path;           ///< of its file; empty: it has none
    QByteArray fingerprint; ///< of its file when this program last saw it
};

/// An unsaved state that lies in a recovery folder.
struct RecoveryRecord {
    QString file; ///< holds the sample, as a sample file does
    QString name; ///< of the sample; that of the file where it is not known
    QString path;
    QByteArray fingerprint;
    QDateTime when;
};

/// What a copy of the program left that ended without saving. Whoever holds `claim` is the only one to offer it.
struct LeftBehind {
    QString folder;
    std::shared_ptr<LivingLock> claim;
    std::vector<RecoveryRecord> records;
};

/// Writes a state into a recovery folder, atomically, in place of an earlier one of the same sample.
Result<QString> storeUnsaved(const QString& folder, const Unsaved&);
/// Removes the state of a sample from a folder.
void dropUnsaved(const QString& folder, const std::string& sample);

/// The file of the lock of a recovery folder.
QString lockOf(const QString& recoveryFolder);

/// What ended copies left below `root`, with a claim on each. Folders of running copies are not touched; an ended one
/// without any state is removed.
std::vector<LeftBehind> leftBehind(const QString& root);

/// Removes a record that a person recovered or discarded, and its folder with the last one.
void removeRecord(const LeftBehind&, const RecoveryRecord&);

} // namespace vitrine
