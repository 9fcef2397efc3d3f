#pragma once
#include "core/document/study.h"

namespace vitrine {

/// One step of a history: what was done, and the study after it.
struct HistoryEntry {
    Message words;
    Study study;
};

/// The studies a person went through, and where in them the person is. A plain value; undo without limit.
class History {
  public:
    History() : History(Study{}, {}) {}
    explicit History(Study start, Message words);

    const Study& present() const { return entries_[position_].study; }
    const std::vector<HistoryEntry>& entries() const { return entries_; }
    std::size_t position() const { return position_; }

    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ + 1 < entries_.size(); }
    bool isSaved() const { return entries_[position_].study == saved_; }

    /// Adds a study after the present one and drops what was undone. A study equal to the present adds nothing.
    void push(Study, Message);
    void undo();
    void redo();
    /// Jumps to an entry; an index past the end goes to the last.
    void goTo(std::size_t);
    void markSaved() { saved_ = present(); }

  private:
    std::vector<HistoryEntry> entries_;
    std::size_t position_ = 0;
    Study saved_;
};

} // namespace vitrine
