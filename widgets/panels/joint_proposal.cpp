#include "widgets/panels/joint_proposal.h"

namespace vitrine {

namespace {

std::string stem(const std::string& file) { return file.substr(0, file.find_last_of('.')); }

/// What all names begin with, up to the last separator.
std::string commonBeginning(const std::vector<NamedImport>& files) {
    std::string common = stem(files.front().name);
    for (const auto& [file, name] : files) {
        const auto end = std::ranges::mismatch(common, stem(name)).in1;
        common.erase(end, common.end());
    }
    if (std::ranges::all_of(files, [&](const NamedImport& file) { return stem(file.name) == common; }))
        return common;
    const auto last = common.find_last_of("_- .(,");
    return last == std::string::npos ? std::string() : common.substr(0, common.find_last_not_of("_- .(,", last) + 1);
}

} // namespace

SampleProposal proposeTogether(const std::vector<NamedImport>& files) {
    if (files.empty())
        return {};
    SampleProposal proposal = propose(files.front().file->reading, files.front().name);
    if (proposal.name.empty())
        proposal.name = stem(files.front().name);
    const bool named = !files.front().file->reading.sampleName.empty();
    if (const std::string common = commonBeginning(files); files.size() > 1 && !named && common.size() > 2)
        proposal.name = common;
    return proposal;
}

} // namespace vitrine
