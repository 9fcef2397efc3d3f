#include "app/import/method_import.h"

#include "core/files/content/file_content.h"

#include <QFileInfo>

namespace vitrine {

namespace {

std::string nameOf(const QString& path) {
    return QFileInfo(path).fileName().toStdString();
}

MethodUse useOf(HeatRunRole role) {
    return role == HeatRunRole::Empty      ? MethodUse::EmptyRun
           : role == HeatRunRole::Sapphire ? MethodUse::SapphireRun
                                           : MethodUse::SampleRun;
}

} // namespace

HeatRunRole proposedRunRole(const QString& path) {
    return runNamed(QFileInfo(path).completeBaseName().toStdString()).value_or(HeatRunRole::Sample);
}

std::vector<MethodFile> methodFiles(MethodFiles kind, const QStringList& paths) {
    std::vector<MethodFile> files;
    for (const QString& path : paths)
        files.push_back({path, kind == MethodFiles::Rubies ? MethodUse::Ruby : useOf(proposedRunRole(path))});
    return files;
}

MethodFile methodFile(const QString& path, const FileGuess& guess) {
    const HeatRunRole role = guess.namedRun.value_or(HeatRunRole::Sample);
    return {path, guess.kind == FileKind::Ruby ? MethodUse::Ruby : useOf(role), guess.sure, guess.form};
}

bool isHeatRun(MethodUse use) {
    return use == MethodUse::EmptyRun || use == MethodUse::SapphireRun || use == MethodUse::SampleRun;
}

FileKind kindOf(MethodUse use) {
    return isHeatRun(use)            ? FileKind::HeatRun
           : use == MethodUse::Ruby  ? FileKind::Ruby
           : use == MethodUse::Scans ? FileKind::Scans
                                     : FileKind::Patterns;
}

Result<ImportedRuby> readRubyFile(const QString& path, const SpectrumReadOptions& options) {
    const auto bytes = readFile(path.toStdString());
    return bytes ? importRuby(*bytes, nameOf(path), options) : std::unexpected(bytes.error());
}

Result<ImportedHeatRun> readHeatRunFile(const QString& path, HeatRunRole role) {
    const auto bytes = readFile(path.toStdString());
    return bytes ? importHeatRun(*bytes, nameOf(path), role) : std::unexpected(bytes.error());
}

std::vector<Action> rubyActions(const std::string& sample, const std::vector<ImportedRuby>& files) {
    if (files.empty())
        return {};
    AddRubies add{sample, {}, {}};
    for (const ImportedRuby& file : files) {
        add.rubies.push_back(file.ruby);
        add.originals.push_back(file.original);
    }
    return {add};
}

std::vector<Action> heatRunActions(const std::string& sample, HeatCapacityChoices choices,
                                   const std::vector<ImportedHeatRun>& files) {
    if (files.empty())
        return {};
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
