#include "app/import/pattern_import.h"

#include "core/files/import/proposal.h"
#include "core/scattering/scattering_angle.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace vitrine {

namespace {

struct PatternImportWords {
    Q_DECLARE_TR_FUNCTIONS(PatternImportWords)
};

std::vector<ScatteringPattern> allPatterns(const std::vector<PatternImport>& files) {
    std::vector<ScatteringPattern> patterns;
    for (const PatternImport& file : files)
        if (file.read)
            for (const auto& pattern : file.read->patterns) {
                patterns.push_back(*pattern);
                patterns.back().role = file.role;
                patterns.back().pressure = file.conditions.pressure;
                patterns.back().temperature = file.conditions.temperature;
            }
    return patterns;
}

std::vector<Shared<ScatteringPattern>> withBackground(std::vector<ScatteringPattern> patterns) {
    const auto isBackground = [](const ScatteringPattern& p) { return p.role == PatternRole::Background; };
    const bool one = std::ranges::count_if(patterns, isBackground) == 1;
    const std::string id = one ? std::ranges::find_if(patterns, isBackground)->id : std::string();
    std::vector<Shared<ScatteringPattern>> shared;
    for (ScatteringPattern& pattern : patterns) {
        if (!isBackground(pattern) && pattern.choices.background.empty())
            pattern.choices.background = id;
        shared.push_back(std::move(pattern));
    }
    return shared;
}

/// Whether files other than backgrounds say different values.
bool differ(const std::vector<PatternImport>& files, const std::vector<SampleTreatment>& said,
            std::optional<double> SampleTreatment::*field) {
    std::optional<double> first;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].role == PatternRole::Background || !(said[i].*field))
            continue;
        if (first && *first != *(said[i].*field))
            return true;
        first = said[i].*field;
    }
    return false;
}

/// What the files say about the treatment of their sample, the first one first.
SampleTreatment treatmentOf(const std::vector<PatternImport>& files) {
    constexpr double air = 0.01; // GPa
    SampleTreatment treatment;
    for (const PatternImport& file : files) {
        const auto take = [](std::optional<double>& to, const std::optional<double>& from) { to = to ? to : from; };
        take(treatment.pressure, file.conditions.treatmentPressure);
        take(treatment.temperature, file.conditions.treatmentTemperature);
    }
    if (treatment.pressure.value_or(0) > air)
        treatment.kind = TreatmentKind::Compressed;
    return treatment;
}

QString shownRange(const PatternRecording& recording) {
    const auto& x = recording.frames.frames > 0 ? recording.frames.q : recording.pattern.q;
    const bool real = isOnDistance(recording.content);
    if (x.empty())
        return {};
    return (real ? PatternImportWords::tr("r %1–%2 Å") : PatternImportWords::tr("q %1–%2 Å⁻¹"))
        .arg(displayed(x.front(), 3), displayed(x.back(), 3));
}

QString shownSize(const PatternRecording& recording) {
    return recording.frames.frames > 0
               ? PatternImportWords::tr("%n frame(s)", nullptr, static_cast<int>(recording.frames.frames))
               : PatternImportWords::tr("%n point(s)", nullptr, static_cast<int>(recording.pattern.q.size()));
}

QString shownBeam(const PatternRecording& recording) {
    return recording.wavelength ? PatternImportWords::tr("%1 keV").arg(displayed(energyOf(*recording.wavelength), 4))
                                : PatternImportWords::tr("energy unknown");
}

QString roleOfColumn(const std::string& role) {
    if (role == "abscissa")
        return PatternImportWords::tr("abscissa");
    if (role == "intensity")
        return PatternImportWords::tr("intensity");
    if (role == "error")
        return PatternImportWords::tr("error");
    return PatternImportWords::tr("not used");
}

QString shownColumn(const ColumnUnderstood& column) {
    return PatternImportWords::tr("Column “%1”: %2").arg(QString::fromStdString(column.name), roleOfColumn(column.role));
}

} // namespace

PatternRole proposedRole(const QString& path) {
    const QString name = QFileInfo(path).completeBaseName().toLower();
    for (const char* word : {"bkg", "background", "capillary", "empty"})
        if (name.contains(QLatin1String(word)))
            return PatternRole::Background;
    return PatternRole::Sample;
}

ImportChoice patternChoice(const std::vector<PatternImport>& files, const std::string& into) {
    ImportChoice choice;
    choice.intoSample = into;
    choice.sample.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    choice.sample.patterns = withBackground(allPatterns(files));
    choice.sample.treatment = treatmentOf(files);
    for (const PatternImport& file : files) {
        if (!file.read)
            continue;
        choice.sample.originals.push_back(file.read->original);
        if (choice.sample.composition.empty())
            choice.sample.composition = file.read->reading.composition;
        if (choice.sample.name.empty() && file.role == PatternRole::Sample)
            choice.sample.name = QFileInfo(file.path).completeBaseName().toStdString();
    }
    if (choice.sample.name.empty())
        choice.sample.name = PatternImportWords::tr("Patterns").toStdString();
    return choice;
}

std::vector<PatternConditions> proposedConditions(const std::vector<PatternImport>& files) {
    std::vector<SampleTreatment> said;
    for (const PatternImport& file : files)
        said.push_back(
            propose(file.read ? file.read->reading : PatternFile{}, QFileInfo(file.path).fileName().toStdString()).treatment);
    const bool pressed = differ(files, said, &SampleTreatment::pressure),
               heated = differ(files, said, &SampleTreatment::temperature);
    std::vector<PatternConditions> conditions(files.size());
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].role == PatternRole::Sample) {
            (pressed ? conditions[i].pressure : conditions[i].treatmentPressure) = said[i].pressure;
            (heated ? conditions[i].temperature : conditions[i].treatmentTemperature) = said[i].temperature;
        }
    return conditions;
}

std::vector<ImportChoice> patternChoices(const std::vector<PatternImport>& files, const std::string& into) {
    std::vector<std::string> names; // "" stands for the sample that nobody named
    for (const PatternImport& file : files) {
        const bool general = file.role == PatternRole::Background && file.sample.empty();
        if (file.read && !general && std::ranges::find(names, file.sample) == names.end())
            names.push_back(file.sample);
    }
    std::vector<ImportChoice> choices;
    for (const std::string& name : names) {
        std::vector<PatternImport> own;
        std::ranges::copy_if(files, std::back_inserter(own), [&](const PatternImport& file) {
            return file.sample == name || (file.role == PatternRole::Background && file.sample.empty());
        });
        choices.push_back(patternChoice(own, name.empty() ? into : std::string()));
        if (!name.empty())
            choices.back().sample.name = name;
    }
    return names.empty() ? std::vector{patternChoice(files, into)} : choices;
}

QString understoodPatterns(const Result<ImportedPatterns>& read) {
    if (!read)
        return translated(read.error());
    const PatternRecording& first = *read->patterns.front()->recording;
    QStringList parts{shownFormat(read->reading.dialect), shownSize(first), shownRange(first), shownBeam(first)};
    if (read->patterns.size() > 1)
        parts.insert(1, PatternImportWords::tr("%n pattern(s)", nullptr, static_cast<int>(read->patterns.size())));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString understoodInDetail(const Result<ImportedPatterns>& read) {
    if (!read)
        return translated(read.error());
    QStringList lines;
    if (!read->reading.instrument.empty())
        lines << PatternImportWords::tr("Instrument: %1").arg(QString::fromStdString(read->reading.instrument));
    lines << PatternImportWords::tr("Encoding: %1").arg(QString::fromStdString(read->reading.encoding));
    for (const ColumnUnderstood& column : read->reading.columns)
        lines << shownColumn(column);
    for (const auto& pattern : read->patterns)
        for (const Message& note : pattern->notes)
            if (const QString text = translated(note); !lines.contains(text))
                lines << text;
    return lines.join(QLatin1Char('\n'));
}

} // namespace vitrine
