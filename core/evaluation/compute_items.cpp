#include "core/evaluation/compute_items.h"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace vitrine {

std::size_t itemsAtATime() {
    return static_cast<std::size_t>(std::max(1, tbb::this_task_arena::max_concurrency()));
}

void computeTogether(const Study& study, std::span<const Item> items, Memo& memo) {
    tbb::parallel_for(std::size_t(0), items.size(), [&](std::size_t i) { compute(study, items[i].path, memo); });
}

} // namespace vitrine
