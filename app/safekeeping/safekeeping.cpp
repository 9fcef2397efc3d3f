#include "app/safekeeping/safekeeping.h"

#include "app/workspace/living_lock.h"
#include "app/workspace/storage.h"
#include "app/workspace/workspace.h"
#include "widgets/words/words.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace vitrine {

namespace {

const QString changedId = QStringLiteral("changed:"), elsewhereId = QStringLiteral("elsewhere:");

QString recoveryBelow(const QString& root) {
    return root + QStringLiteral("/recovery");
}

/// The lock of a file, the same whatever way leads to the file.
QString lockFor(const QString& root, const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QByteArray key = (canonical.isEmpty() ? path : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(20);
    return root + QStringLiteral("/open/") + QString::fromLatin1(hash) + QStringLiteral(".lock");
}

std::string idIn(const QString& notice, const QString& kind) {
    return notice.mid(kind.size()).toStdString();
}

} // namespace

Safekeeping::Safekeeping(Workspace& workspace, const QString& root, QObject* parent)
    : QObject(parent), workspace_(workspace), root_(root), autosave_(workspace, recoveryBelow(root)) {
    worker_.setMaxThreadCount(1);
    connect(&workspace.files(), &SampleFiles::changed, this, &Safekeeping::followFiles);
    connect(&workspace.studyFile(), &StudyFile::savedChanged, this, &Safekeeping::followFiles);
    connect(&watch_, &FileWatch::touched, this, &Safekeeping::lookAtFile);
    followFiles();
}

Safekeeping::~Safekeeping() {
    worker_.waitForDone();
}

std::vector<Notice> Safekeeping::notices() const {
    std::vector<Notice> all;
    for (const Offer& offer : offers_)
        all.push_back(noticeOf(offer));
    for (const auto& [sample, unreadable] : changedOutside_)
        all.push_back(changedNotice(sample, unreadable));
    for (const auto& [sample, path] : openElsewhere_)
        all.push_back(elsewhereNotice(sample));
    return all;
}

void Safekeeping::answer(const QString& notice, const QString& choice) {
    if (notice.startsWith(recoveryNotice)) {
        const auto offer =
            std::ranges::find_if(offers_, [&](const Offer& o) { return recoveryNotice + o.record.file == notice; });
        if (offer != offers_.end())
            answerOffer(*offer, choice);
    } else if (notice.startsWith(changedId)) {
        const std::string sample = idIn(notice, changedId);
        if (choice == QLatin1String("reload") ? reload(sample) : keepMine(sample))
            changedOutside_.erase(sample);
    } else if (notice.startsWith(elsewhereId)) {
        openElsewhere_.erase(idIn(notice, elsewhereId));
        if (choice == QLatin1String("saveAs"))
            Q_EMIT saveAsAsked(idIn(notice, elsewhereId));
    }
    Q_EMIT noticesChanged();
}

bool Safekeeping::reload(const std::string& sample) {
    return sample.empty() ? workspace_.studyFile().reload() : workspace_.files().reload(sample);
}

bool Safekeeping::keepMine(const std::string& sample) {
    if (!sample.empty())
        return workspace_.files().keepMine(sample);
    workspace_.studyFile().keepMine();
    return true;
}

QString Safekeeping::pathOf(const std::string& sample) const {
    return sample.empty() ? workspace_.studyFile().path() : workspace_.files().pathOf(sample);
}

QString Safekeeping::fileOf(const std::string& sample) const {
    return QFileInfo(pathOf(sample)).fileName();
}

Notice Safekeeping::changedNotice(const std::string& sample, const Problem& unreadable) const {
    const QString why = unreadable.what.text.empty() ? QString() : translated(unreadable.what);
    return {changedId + QString::fromStdString(sample), tr("“%1” was changed outside of this window").arg(fileOf(sample)),
            why.isEmpty()
                ? tr("Reload what the file holds now (it can be undone), or keep what is here: the next save puts it in "
                     "the place of the other, which stays beside it as the previous version.")
                : tr("The file cannot be read as it is now: %1 What is here is not affected; the next save writes it "
                     "anew.")
                      .arg(why),
            why.isEmpty()
                ? std::vector<NoticeAnswer>{{QStringLiteral("reload"), tr("Reload")}, {QStringLiteral("keep"), tr("Keep mine")}}
                : std::vector<NoticeAnswer>{{QStringLiteral("keep"), tr("Keep mine")}}};
}

Notice Safekeeping::elsewhereNotice(const std::string& sample) const {
    return {elsewhereId + QString::fromStdString(sample),
            tr("“%1” is open in another running copy").arg(fileOf(sample)),
            tr("It is opened here to be read. What the other copy saves is noticed here, and is never overwritten unasked: to "
               "work on both, save this one under another name."),
            {{QStringLiteral("saveAs"), tr("Save under another name…")}, {QStringLiteral("seen"), tr("Understood")}}};
}

/// Brings locks and watch to the files that are open now.
void Safekeeping::followFiles() {
    QStringList paths;
    for (const auto& [sample, file] : workspace_.files().all())
        if (!file.path.isEmpty() && findSample(workspace_.study(), sample))
            paths << file.path;
    if (const QString study = workspace_.studyFile().path(); !study.isEmpty())
        paths << study;
    watch_.setFiles(paths);
    lockFiles(paths);
    for (const auto& [sample, file] : workspace_.files().all())
        if (const auto looked = lookedAt_.find(sample); looked == lookedAt_.end() || looked->second != file.fingerprint)
            lookAt(sample);
    if (const StudyFile& study = workspace_.studyFile(); lookedAtStudy_ != std::pair(study.path(), study.fingerprint()))
        lookAtStudy();
    Q_EMIT noticesChanged();
}

void Safekeeping::lockFiles(const QStringList& paths) {
    std::erase_if(locks_, [&](const auto& lock) { return !paths.contains(lock.first); });
    for (const QString& path : paths) {
        auto& lock = locks_[path];
        const bool known = lock != nullptr;
        if (!known)
            lock = std::make_unique<LivingLock>(lockFor(root_, path));
        if (!lock->take() && !known && QFileInfo::exists(lockFor(root_, path)))
            openElsewhere_[workspace_.files().sampleIn(path)] = path;
    }
    std::erase_if(openElsewhere_, [&](const auto& open) { return pathOf(open.first) != open.second; });
}

void Safekeeping::lookAtFile(const QString& path) {
    for (const auto& [sample, file] : workspace_.files().all())
        if (file.path == path)
            lookAt(sample);
    if (path == workspace_.studyFile().path())
        lookAtStudy();
    Q_EMIT noticesChanged();
}

/// Compares the file of the study with what this program last saw of it.
void Safekeeping::lookAtStudy() {
    StudyFile& study = workspace_.studyFile();
    changedOutside_.erase(std::string());
    lookedAtStudy_ = {study.path(), study.fingerprint()};
    if (study.path().isEmpty() || fingerprint(study.path()) == study.fingerprint())
        return;
    if (study.holdsTheSame(study.path()))
        return study.adopt();
    const auto now = fileContent(study.path());
    const auto outline = now ? readStudyFile(*now, fileNameOf(study.path())) : std::unexpected(now.error());
    changedOutside_[std::string()] = outline ? Problem{} : outline.error();
}

/// Compares the file of a sample with what this program last saw of it.
void Safekeeping::lookAt(const std::string& sample) {
    const auto& file = workspace_.files().all().at(sample);
    changedOutside_.erase(sample);
    lookedAt_[sample] = file.fingerprint;
    if (file.path.isEmpty() || !findSample(workspace_.study(), sample) || fingerprint(file.path) == file.fingerprint)
        return;
    const auto now = loadSample(file.path);
    if (now && file.saved && *now == *file.saved)
        workspace_.files().adopt(sample); // the same sample, written again
    else
        changedOutside_[sample] = now ? Problem{} : now.error();
}

} // namespace vitrine
