#include "core/results/memo_state.h"

namespace vitrine {

Memo::Memo(Effort effort, const Wanted& wanted) : state_(std::make_unique<State>()) {
    state_->effort = effort;
    state_->wanted = wanted;
}
Memo::~Memo() = default;
Memo::Memo(Memo&&) noexcept = default;
Memo& Memo::operator=(Memo&&) noexcept = default;

std::map<std::string, std::size_t> Memo::computed() const {
    const StageCounts& n = state_->computed;
    return {{"prepare", n.prepare},
            {"windows", n.automaticWindows},
            {"noise", n.noise},
            {"lines", n.lines},
            {"transition", n.transition},
            {"fictive_temperature", n.fictiveTemperature},
            {"baseline", n.baseline},
            {"peaks", n.peaks},
            {"scan", n.scan},
            {"kissinger", n.kissinger},
            {"sample", n.sample},
            {"frames", n.frames},
            {"correction", n.correction},
            {"structure", n.structure},
            {"density_map", n.densityMap},
            {"series_members", n.members},
            {"series", n.series},
            {"pattern", n.pattern},
            {"collapse", n.collapse},
            {"master_curve", n.master},
            {"difference", n.difference},
            {"study", n.study}};
}

} // namespace vitrine
