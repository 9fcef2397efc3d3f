#pragma once
#include <QString>
#include <QStringList>

#include <chrono>
#include <map>
#include <vector>

namespace vitrine {

/// A file as a look at its folder finds it.
struct ListedFile {
    QString path;
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< ms since 1970
    bool operator==(const ListedFile&) const = default;
};

/// A file as it was last seen, and since when it has been so.
struct Sighting {
    qint64 size = 0, modified = 0;
    std::chrono::milliseconds since{};
    bool operator==(const Sighting&) const = default;
};
using Sightings = std::map<QString, Sighting>; ///< by path

/// What a look at a folder leads to.
struct WatchStep {
    QStringList toRead;  ///< complete, in the order in which they were written
    QStringList waiting; ///< still growing, empty, or seen for the first time
    Sightings seen;      ///< what the next look begins with; files that are gone are forgotten
};

/// How long a file must have been the same before it is read: slow instruments write line by line.
inline constexpr std::chrono::seconds completeAfter{10};

/// What to do with the files of a folder at the time `now`, where `before` tells of the look before and `taken` of the files as
/// they were when they were read. A file is complete once two looks, `stable` or more from each other, found it with the same
/// size, above zero, and the same time. One that was taken is looked at again only where it has changed since.
WatchStep watchStep(const Sightings& before, const std::vector<ListedFile>& listing, std::chrono::milliseconds now,
                    const Sightings& taken, std::chrono::milliseconds stable = completeAfter);

/// Whether a name is one that a watch reads: no hidden or unfinished file of another program, and no file of this program.
bool isWatchedName(const QString& fileName);

/// The files of a folder and of those below it.
std::vector<ListedFile> listingOf(const QString& folder);

} // namespace vitrine
