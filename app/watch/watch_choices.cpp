#include "app/watch/watch_choices.h"

#include "app/import/pattern_import.h"
#include "app/workspace/storage.h"
#include "widgets/import/joint_proposal.h"

#include <QRegularExpression>
#include <QUuid>

namespace vitrine {

namespace {

/// Files that go to one sample.
struct Group {
    std::string key;
    FileKind kind;
    std::vector<const WatchedFile*> files;
};

std::string keyOf(const WatchedFile& file) {
    const std::string& named = file.scans ? file.scans->reading.sampleName : std::string();
    return named.empty() ? watchedKey(fileNameOf(file.path), file.kind) : named;
}

std::vector<Group> groupsOf(const std::vector<WatchedFile>& files) {
    std::vector<Group> groups;
    for (const WatchedFile& file : files) {
        if (!file.scans && !file.patterns)
            continue;
        const std::string key = keyOf(file);
        auto found = std::ranges::find_if(groups, [&](const Group& g) { return g.key == key && g.kind == file.kind; });
        if (found == groups.end())
            found = groups.insert(groups.end(), Group{key, file.kind, {}});
        found->files.push_back(&file);
    }
    return groups;
}

bool hasFilesOf(const Sample& sample, const Group& group) {
    const auto belongs = [&](const auto& curve) { return watchedKey(curve->source.file, group.kind) == group.key; };
    return group.kind == FileKind::Patterns ? std::ranges::any_of(sample.patterns, belongs)
                                            : std::ranges::any_of(sample.scans, belongs);
}

const Sample* sampleFor(const Study& study, const Group& group) {
    const auto with = std::ranges::find_if(study.samples, [&](const auto& s) { return hasFilesOf(*s, group); });
    if (with != study.samples.end())
        return &**with;
    const auto called = std::ranges::find_if(study.samples, [&](const auto& s) { return s->name == group.key; });
    return called == study.samples.end() ? nullptr : &**called;
}

ImportChoice scanChoice(const Group& group, const Sample* into) {
    std::vector<NamedImport> named;
    ImportChoice choice{into ? into->id : std::string(), {}};
    choice.sample.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    for (const WatchedFile* file : group.files) {
        named.push_back({&*file->scans, fileNameOf(file->path)});
        std::ranges::copy(file->scans->scans, std::back_inserter(choice.sample.scans));
        choice.sample.originals.push_back(file->scans->original);
    }
    const SampleProposal proposal = proposeTogether(named);
    choice.sample.name = group.key;
    choice.sample.composition = proposal.composition;
    choice.sample.treatment = proposal.treatment;
    return choice;
}

/// The choices of the last pattern of a sample, in place of those with which a new one begins.
void follow(ScatteringPattern& pattern, const Sample& sample) {
    const auto last = std::ranges::find_if(sample.patterns.rbegin(), sample.patterns.rend(),
                                           [](const auto& p) { return p->role == PatternRole::Sample; });
    if (pattern.role != PatternRole::Sample || last == sample.patterns.rend())
        return;
    const auto wavelength = pattern.choices.wavelength;
    pattern.choices = (*last)->choices;
    if (wavelength)
        pattern.choices.wavelength = wavelength;
}

/// What the names say of conditions: those of the measurement, since a series comes one after the other and its first pattern
/// cannot be told from a treatment.
std::vector<PatternImport> withConditions(const Group& group) {
    std::vector<PatternImport> all;
    for (const WatchedFile* file : group.files)
        all.push_back({file->path, *file->patterns, proposedRole(file->path)});
    const auto conditions = proposedConditions(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const PatternConditions& said = conditions[i];
        all[i].conditions.pressure = said.pressure ? said.pressure : said.treatmentPressure;
        all[i].conditions.temperature = said.temperature ? said.temperature : said.treatmentTemperature;
    }
    return all;
}

ImportChoice patternsOf(const Group& group, const Sample* into) {
    ImportChoice choice = patternChoice(withConditions(group), into ? into->id : std::string());
    choice.sample.name = group.key;
    if (into)
        for (auto& shared : choice.sample.patterns) {
            ScatteringPattern pattern = *shared;
            follow(pattern, *into);
            shared = std::move(pattern);
        }
    return choice;
}

} // namespace

std::string watchedKey(const std::string& fileName, FileKind kind) {
    static const QRegularExpression number(QStringLiteral("[-_ .,(]+\\d{2,}\\)?$"));
    static const QRegularExpression condition(
        QStringLiteral("[-_ .,(]+\\d+(?:[.p]\\d+)?[-_ ]?(?:GPa|MPa|kbar|bar|K|C|degC|°C)\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const ImportedFile nothing;
    QString name = QString::fromStdString(fileName.substr(0, fileName.find_last_of('.')));
    const auto takeOff = [&name](const QRegularExpression& ending) {
        if (const auto match = ending.match(name); match.hasMatch() && match.capturedStart() > 0)
            name.truncate(match.capturedStart());
    };
    takeOff(number);
    if (kind == FileKind::Patterns)
        takeOff(condition);
    return sampleKey({&nothing, name.toStdString() + ".x"});
}

std::vector<ImportChoice> watchChoices(const Study& study, const std::vector<WatchedFile>& files) {
    std::vector<ImportChoice> choices;
    for (const Group& group : groupsOf(files)) {
        const Sample* into = sampleFor(study, group);
        choices.push_back(group.kind == FileKind::Patterns ? patternsOf(group, into) : scanChoice(group, into));
    }
    return choices;
}

bool holdsContent(const Study& study, const std::string& sha256) {
    const auto comesFromIt = [&](const auto& curve) { return curve->source.sha256 == sha256; };
    return std::ranges::any_of(study.samples, [&](const auto& s) {
        return std::ranges::any_of(s->scans, comesFromIt) || std::ranges::any_of(s->patterns, comesFromIt) ||
               std::ranges::any_of(s->rubies, comesFromIt) || std::ranges::any_of(s->heatRuns, comesFromIt);
    });
}

} // namespace vitrine
