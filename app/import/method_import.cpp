#include "app/import/method_import.h"

#include "core/files/content/file_content.h"

#include <QFileInfo>

namespace vitrine {

namespace {

bool hasOneOf(const QString& name, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return name.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

std::string nameOf(const QString& path) {
    return QFileInfo(path).fileName().toStdString();
}

} // namespace

HeatRunRole proposedRunRole(const QString& path) {
    const QString name = QFileInfo(path).completeBaseName();
    if (hasOneOf(name, {"sapphire", "saphir", "al2o3"}))
        return HeatRunRole::Sapphire;
    return hasOneOf(name, {"empty", "blank", "baseline"}) ? HeatRunRole::Empty : HeatRunRole::Sample;
}

Result<ImportedRuby> readRubyFile(const QString& path) {
    const auto bytes = readFile(path.toStdString());
    return bytes ? importRuby(*bytes, nameOf(path)) : std::unexpected(bytes.error());
}

Result<ImportedHeatRun> readHeatRunFile(const QString& path, HeatRunRole role) {
    const auto bytes = readFile(path.toStdString());
    return bytes ? importHeatRun(*bytes, nameOf(path), role) : std::unexpected(bytes.error());
}

std::vector<Action> rubyActions(const std::string& sample, const std::vector<ImportedRuby>& files) {
    AddRubies add{sample, {}, {}};
    for (const ImportedRuby& file : files) {
        add.rubies.push_back(file.ruby);
        add.originals.push_back(file.original);
    }
    return {add};
}

std::vector<Action> heatRunActions(const std::string& sample, HeatCapacityChoices choices,
                                   const std::vector<ImportedHeatRun>& files) {
    AddHeatRuns add{sample, {}, {}};
    for (const ImportedHeatRun& file : files) {
        add.runs.push_back(file.run);
        add.originals.push_back(file.original);
        if (file.mass && file.run->role == HeatRunRole::Sapphire)
            choices.sapphireMass = file.mass;
        if (file.mass && file.run->role == HeatRunRole::Sample)
            choices.mass = file.mass;
    }
    return {add, SetHeatCapacity{sample, choices}};
}

} // namespace vitrine
