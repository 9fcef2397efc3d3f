#pragma once
#include "core/document/study.h"

#include <QString>

#include <functional>

namespace vitrine {

/// The file that a sample without one shall go to.
struct SavePlace {
    std::string sample; ///< its id
    QString name;       ///< of the file, in the folder that all share
    bool operator==(const SavePlace&) const = default;
};

/// Where what has no file yet shall go.
struct SavePlaces {
    QString folder; ///< absolute
    std::vector<SavePlace> samples;
    QString study; ///< name of the study file; empty: none is written
    bool operator==(const SavePlaces&) const = default;
};

/// Whether a file of this name is there already, in the folder that all share.
using NameTaken = std::function<bool(const QString&)>;

/// A name for each of these samples, such as a file system takes: none twice, and none that is taken.
std::vector<SavePlace> proposedPlaces(const Study&, const std::vector<std::string>& samples, const NameTaken&);
/// The same for the study file.
QString proposedStudyName(const Study&, const NameTaken&);

/// Why nothing can be written to these places, in a sentence; empty where it can.
QString whyNoPlace(const SavePlaces&, const NameTaken&);

/// The name with its ending, which is put behind it where it is missing.
QString withEnding(const QString& name, const QString& ending);

} // namespace vitrine
