#include "app/commands/save_places.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace vitrine {

namespace {

const QString sampleEnding = QStringLiteral(".vitrine"), studyEnding = QStringLiteral(".vstudy");

struct SaveTexts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::SavePlaces)
};

/// A text as file systems take it for a name.
QString nameFor(const std::string& text) {
    QString name = QString::fromStdString(text).simplified();
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('_');
    return name;
}

/// The stem with its ending, with a number between them where that name is taken.
QString freeName(const QString& stem, const QString& ending, const NameTaken& taken) {
    QString name = stem + ending;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
    return name;
}

bool isFileName(const QString& name, const QString& ending) {
    return name.size() > ending.size() && name == nameFor(name.toStdString()) && !name.startsWith(QLatin1Char('.'));
}

QString whyNoName(const QString& name, const QString& ending, const NameTaken& taken) {
    if (!isFileName(name, ending))
        return SaveTexts::tr("“%1” cannot be the name of a file.").arg(name);
    return taken(name) ? SaveTexts::tr("“%1” is in the folder already. Choose another name.").arg(name) : QString();
}

} // namespace

QString withEnding(const QString& name, const QString& ending) {
    return name.endsWith(ending, Qt::CaseInsensitive) ? name : name + ending;
}

std::vector<SavePlace> proposedPlaces(const Study& study, const std::vector<std::string>& samples, const NameTaken& taken) {
    std::vector<SavePlace> places;
    QSet<QString> given;
    const auto isTaken = [&](const QString& name) { return given.contains(name.toLower()) || taken(name); };
    for (const std::string& id : samples)
        if (const Sample* sample = findSample(study, id)) {
            const QString plain = nameFor(sample->name);
            const QString name = freeName(plain.isEmpty() ? SaveTexts::tr("Sample") : plain, sampleEnding, isTaken);
            given << name.toLower();
            places.push_back({id, name});
        }
    return places;
}

QString proposedStudyName(const Study& study, const NameTaken& taken) {
    return freeName(study.name.empty() ? SaveTexts::tr("Study") : nameFor(study.name), studyEnding, taken);
}

QString whyNoPlace(const SavePlaces& places, const NameTaken& taken) {
    if (!QDir::isAbsolutePath(places.folder))
        return SaveTexts::tr("Choose a folder.");
    QSet<QString> given;
    for (const SavePlace& place : places.samples) {
        const QString name = withEnding(place.name.trimmed(), sampleEnding);
        if (const QString why = whyNoName(name, sampleEnding, taken); !why.isEmpty())
            return why;
        if (given.contains(name.toLower()))
            return SaveTexts::tr("Two samples cannot both go to “%1”.").arg(name);
        given << name.toLower();
    }
    return places.study.isEmpty() ? QString() : whyNoName(withEnding(places.study.trimmed(), studyEnding), studyEnding, taken);
}

} // namespace vitrine
