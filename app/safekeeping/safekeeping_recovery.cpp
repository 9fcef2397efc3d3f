// What ended copies left, offered to a person.
#include "app/safekeeping/safekeeping.h"
#include "app/workspace/living_lock.h"
#include "app/workspace/storage.h"
#include "app/workspace/workspace.h"
#include "core/document/differences.h"
#include "widgets/words/words.h"

#include <QFileInfo>
#include <QLocale>

#include <ranges>

namespace vitrine {

namespace {

constexpr std::size_t toldDifferences = 6;

QString listed(const std::vector<Message>& all) {
    QStringList lines;
    for (const Message& words : all | std::views::take(toldDifferences))
        lines << translated(words);
    if (all.size() > toldDifferences)
        lines << Safekeeping::tr("%n more", nullptr, static_cast<int>(all.size() - toldDifferences));
    return lines.join(QStringLiteral(" · "));
}

/// What differs from the sample in a file; nothing where that cannot be read.
std::vector<Message> differencesFrom(const QString& path, const Sample& sample) {
    const auto saved = loadSample(path);
    return saved ? differences(*saved, sample) : std::vector<Message>();
}

QString folderOf(const QString& path) {
    return QFileInfo(path).absolutePath();
}

QString nameOf(const RecoveryRecord& record) {
    return record.name.isEmpty() ? Safekeeping::tr("Study") : record.name;
}

} // namespace

Safekeeping::Offers Safekeeping::offersBelow(const QString& root) {
    Offers offers;
    for (const LeftBehind& left : leftBehind(root))
        for (const RecoveryRecord& record : left.records) {
            Offer offer = offerOf(left, record);
            offer.fileThere = !record.path.isEmpty() && QFileInfo::exists(record.path);
            offer.fileChanged = offer.fileThere && fingerprint(record.path) != record.fingerprint;
            if (offer.fileThere && offer.sample)
                offer.differences = differencesFrom(record.path, *offer.sample);
            offers.push_back(std::move(offer));
        }
    return offers;
}

Safekeeping::Offer Safekeeping::offerOf(const LeftBehind& left, const RecoveryRecord& record) {
    if (!isOfStudy(record))
        return {left, record, loadSample(record.file), {}, {}};
    auto study = studyIn(record);
    return study ? Offer{left, record, std::unexpected(Problem{}), std::move(*study), {}}
                 : Offer{left, record, std::unexpected(study.error()), {}, {}};
}

void Safekeeping::lookForLeftBehind() {
    worker_.start([this, root = root_ + QStringLiteral("/recovery")] { // which the destructor waits for
        const auto found = std::make_shared<Offers>(offersBelow(root));
        QMetaObject::invokeMethod(
            this,
            [this, found] {
                std::ranges::move(*found, std::back_inserter(offers_));
                Q_EMIT noticesChanged();
            },
            Qt::QueuedConnection);
    });
}

QString Safekeeping::whatDiffers(const Offer& offer) const {
    if (offer.record.path.isEmpty())
        return tr("It was never saved to a file.");
    const QString name = QFileInfo(offer.record.path).fileName();
    if (!offer.fileThere)
        return tr("Its file “%1” in %2 is no longer there.").arg(name, folderOf(offer.record.path));
    if (offer.study)
        return offer.fileChanged ? tr("That file was changed since.")
                                 : tr("Choices across samples or figures differ from “%1”.").arg(name);
    const QString told = offer.differences.empty() ? tr("Nothing differs from “%1”.").arg(name)
                                                   : tr("Different from “%1”: %2.").arg(name, listed(offer.differences));
    return offer.fileChanged ? told + QLatin1Char(' ') + tr("That file was changed since.") : told;
}

Notice Safekeeping::noticeOf(const Offer& offer) const {
    const QString when = QLocale().toString(offer.record.when, QLocale::ShortFormat);
    const QString id = recoveryNotice + offer.record.file, name = nameOf(offer.record);
    if (offer.confirming)
        return {id,
                tr("Discard the unsaved changes of “%1” for good?").arg(name),
                tr("They are of %1 and cannot be brought back.").arg(when),
                {{QStringLiteral("keep"), tr("Keep them")}, {QStringLiteral("discardForGood"), tr("Discard for good")}}};
    if (!offer.sample && !offer.study)
        return {id,
                tr("Unsaved changes of “%1” cannot be read").arg(name),
                tr("They are of %1: %2 They stay at %3 until you discard them.")
                    .arg(when, translated(offer.sample.error().what), offer.record.file),
                {{QStringLiteral("discard"), tr("Discard…")}}};
    return {id,
            tr("Unsaved changes of “%1” can be recovered").arg(name),
            tr("They are of %1, from a copy that ended without saving.").arg(when) + QLatin1Char('\n') + whatDiffers(offer),
            {{QStringLiteral("recover"), tr("Recover")}, {QStringLiteral("discard"), tr("Discard…")}}};
}

void Safekeeping::answerOffer(Offer& offer, const QString& choice) {
    if (choice == QLatin1String("recover") && offer.study)
        recoverStudy(Offer(offer));
    else if (choice == QLatin1String("recover") && offer.sample)
        recover(Offer(offer));
    else if (choice == QLatin1String("discardForGood") && offer.confirming)
        forget(Offer(offer));
    else
        offer.confirming = choice == QLatin1String("discard");
}

/// The saved state first, so that undo leads to it. The state that was left goes once this copy keeps it itself.
void Safekeeping::recover(const Offer& offer) {
    const Sample& sample = *offer.sample;
    if (offer.fileThere && !findSample(workspace_.study(), sample.id))
        workspace_.files().open(offer.record.path);
    if (workspace_.files().restore(sample, offer.record.path, offer.record.fingerprint) && autosave_.writeNow())
        forget(offer);
}

/// Whether what is open has a study file, or choices of its own, that those of the offer would take the place of.
bool Safekeeping::isOtherStudyOpen(const Offer& offer) const {
    const StudyFile& file = workspace_.studyFile();
    return file.path().isEmpty() ? file.unsavedState().has_value() : file.path() != offer.record.path;
}

/// Those that are not open yet, as one step.
void Safekeeping::openSamplesOf(const StudyOutline& outline) {
    QStringList paths;
    for (const StudyEntry& entry : outline.samples)
        if (!findSample(workspace_.study(), entry.id))
            paths << QString::fromStdString(entry.path);
    if (!paths.isEmpty())
        workspace_.files().openTogether(paths);
}

/// The study as its file has it first, and its samples; then what was changed in it since.
void Safekeeping::recoverStudy(const Offer& offer) {
    StudyFile& file = workspace_.studyFile();
    const RecoveryRecord& record = offer.record;
    if (isOtherStudyOpen(offer)) {
        workspace_.fail({phrase("Workspace", "Another study is open."),
                         phrase("Workspace", "Save it, start Vitrine again, and recover the unsaved changes first."),
                         nameOf(record).toStdString()});
        return;
    }
    if (offer.fileThere && file.path() != record.path && !file.open(record.path))
        return;
    openSamplesOf(*offer.study);
    if (file.restore(*offer.study, record.path, record.fingerprint) && autosave_.writeNow())
        forget(offer);
}

void Safekeeping::forget(const Offer& offer) {
    removeRecord(offer.from, offer.record);
    std::erase_if(offers_, [&](const Offer& other) { return other.record.file == offer.record.file; });
}

} // namespace vitrine
