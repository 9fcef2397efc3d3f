#include "app/watch/watch_step.h"

#include <QDateTime>
#include <QDirIterator>

#include <algorithm>

namespace vitrine {

namespace {

bool isSame(const Sighting& seen, const ListedFile& file) {
    return seen.size == file.size && seen.modified == file.modified;
}

bool knows(const Sightings& sightings, const ListedFile& file) {
    const auto known = sightings.find(file.path);
    return known != sightings.end() && isSame(known->second, file);
}

} // namespace

WatchStep watchStep(const Sightings& before, const std::vector<ListedFile>& listing, std::chrono::milliseconds now,
                    const Sightings& taken, std::chrono::milliseconds stable) {
    WatchStep step;
    std::vector<ListedFile> complete;
    for (const ListedFile& file : listing) {
        const Sighting seen{file.size, file.modified, knows(before, file) ? before.at(file.path).since : now};
        step.seen[file.path] = seen;
        if (knows(taken, file))
            continue;
        if (file.size > 0 && now - seen.since >= stable)
            complete.push_back(file);
        else
            step.waiting << file.path;
    }
    std::ranges::stable_sort(complete, {}, [](const ListedFile& file) { return std::pair(file.modified, file.path); });
    for (const ListedFile& file : complete)
        step.toRead << file.path;
    return step;
}

bool isWatchedName(const QString& name) {
    if (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('~')) || name.endsWith(QLatin1Char('~')))
        return false;
    for (const char* ending : {".vitrine", ".vstudy", ".previous", ".tmp", ".part", ".partial", ".lock", ".crdownload"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return false;
    return true;
}

std::vector<ListedFile> listingOf(const QString& folder) {
    std::vector<ListedFile> files;
    for (QDirIterator each(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories); each.hasNext();) {
        each.next();
        const QFileInfo info = each.fileInfo();
        if (isWatchedName(info.fileName()))
            files.push_back({info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()});
    }
    return files;
}

} // namespace vitrine
