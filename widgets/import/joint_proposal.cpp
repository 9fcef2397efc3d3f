#include "widgets/import/joint_proposal.h"

#include <QRegularExpression>

namespace vitrine {

namespace {

std::string stem(const std::string& file) {
    return file.substr(0, file.find_last_of('.'));
}

/// What all names begin with, up to the last separator.
std::string commonBeginning(const std::vector<NamedImport>& files) {
    std::string common = stem(files.front().name);
    for (const NamedImport& each : files) {
        const auto end = std::ranges::mismatch(common, stem(each.name)).in1;
        common.erase(end, common.end());
    }
    if (std::ranges::all_of(files, [&](const NamedImport& file) { return stem(file.name) == common; }))
        return common;
    const auto last = common.find_last_of("_- .(,");
    return last == std::string::npos ? std::string() : common.substr(0, common.find_last_not_of("_- .(,", last) + 1);
}

/// Forgets of a proposal what another one does not say as well.
void agree(SampleTreatment& ours, const SampleTreatment& theirs) {
    const auto keep = [](auto& value, const auto& other, const auto& none) {
        if (value != other)
            value = none;
    };
    using Unknown = std::optional<double>;
    keep(ours.kind, theirs.kind, TreatmentKind::Unknown);
    keep(ours.pressure, theirs.pressure, Unknown());
    keep(ours.temperature, theirs.temperature, Unknown());
    keep(ours.hold, theirs.hold, Unknown());
    keep(ours.coolingRate, theirs.coolingRate, Unknown());
}

/// Without one match at its end; whether there was one.
bool takeOff(QString& name, const QRegularExpression& ending) {
    const auto match = ending.match(name);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return false;
    name.truncate(match.capturedStart());
    return true;
}

} // namespace

std::string sampleKey(const NamedImport& import) {
    if (!import.sample.empty())
        return import.sample;
    if (!import.file->reading.sampleName.empty())
        return import.file->reading.sampleName;
    static const QRegularExpression run(QStringLiteral("[-_ .,(]+(?:run|scan)?\\d{1,3}\\)?$"),
                                        QRegularExpression::CaseInsensitiveOption);
    // A bare "K" is a rate where it is too low for a temperature.
    static const QRegularExpression rate(
        QStringLiteral(
            "[-_ .,(]+(?:\\d+(?:\\.\\d+)?[-_ ]?K[-_ ]?(?:/|per|p)?[-_ ]?(?:s|sec|min|h)|\\d{1,2}(?:\\.\\d+)?K|1[0-4]\\dK)\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = QString::fromStdString(stem(import.name));
    takeOff(name, run);
    if (takeOff(name, rate))
        takeOff(name, run);
    return name.toStdString();
}

SampleProposal proposeTogether(const std::vector<NamedImport>& files) {
    if (files.empty())
        return {};
    SampleProposal proposal = propose(files.front().file->reading, files.front().name);
    if (proposal.name.empty())
        proposal.name = stem(files.front().name);
    const bool named = !files.front().file->reading.sampleName.empty();
    if (const std::string common = commonBeginning(files); files.size() > 1 && !named && common.size() > 2)
        proposal.name = common;
    if (!files.front().sample.empty())
        proposal.name = files.front().sample;
    for (const NamedImport& other : files)
        agree(proposal.treatment, propose(other.file->reading, other.name).treatment);
    return proposal;
}

std::vector<JointProposal> proposeSamples(const std::vector<NamedImport>& files) {
    std::vector<JointProposal> samples;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string key = sampleKey(files[i]);
        auto found = std::ranges::find(samples, key, &JointProposal::key);
        if (found == samples.end())
            found = samples.insert(samples.end(), JointProposal{key, {}, {}});
        found->files.push_back(i);
    }
    for (JointProposal& sample : samples) {
        std::vector<NamedImport> together;
        for (const std::size_t i : sample.files)
            together.push_back(files[i]);
        sample.proposal = proposeTogether(together);
    }
    return samples;
}

} // namespace vitrine
