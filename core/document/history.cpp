#include "core/document/history.h"

namespace vitrine {

History::History(Study start, Message words) : saved_(start) {
    entries_.push_back({std::move(words), std::move(start)});
}

void History::push(Study study, Message words) {
    if (study == present())
        return;
    entries_.resize(position_ + 1);
    entries_.push_back({std::move(words), std::move(study)});
    ++position_;
}

void History::undo() { goTo(position_ - (canUndo() ? 1 : 0)); }

void History::redo() { goTo(position_ + 1); }

void History::goTo(std::size_t index) { position_ = std::min(index, entries_.size() - 1); }

} // namespace vitrine
