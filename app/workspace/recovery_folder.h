#pragma once
#include "core/document/study.h"
#include "core/files/study/study_file.h"

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

/// Choices across samples and figures that are in no file, and what is known of the file of the study.
struct UnsavedStudy {
    StudyOutline outline;   ///< those of its samples that lie in files, with absolute paths; without the last run
    QString path;           ///< of the study file; empty: it has none
    QByteArray fingerprint; ///< of that file when this program last saw it
    bool operator==(const UnsavedStudy&) const = default;
};

/// An unsaved state that lies in a recovery folder.
struct RecoveryRecord {
    QString file; ///< holds the sample as a sample file does, or the choices across samples as a study file does
    QString name; ///< of the sample or study; that of the file where it is not known; empty: a study that has none
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

/// The same for the study: its choices across samples and figures, one in a folder.
Result<QString> storeUnsaved(const QString& folder, const UnsavedStudy&);
void dropUnsavedStudy(const QString& folder);
/// Whether a record holds a study rather than a sample.
bool isOfStudy(const RecoveryRecord&);
/// The choices across samples and figures of such a record.
Result<StudyOutline> studyIn(const RecoveryRecord&);

/// The file of the lock of a recovery folder.
QString lockOf(const QString& recoveryFolder);

/// What ended copies left below `root`, with a claim on each. Folders of running copies are not touched; an ended one
/// without any state is removed.
std::vector<LeftBehind> leftBehind(const QString& root);

/// Removes a record that a person recovered or discarded, and its folder with the last one.
void removeRecord(const LeftBehind&, const RecoveryRecord&);

} // namespace vitrine
