#pragma once
#include "core/robustness/robustness.h"

#include <map>

namespace vitrine {

/// Puts readings into the rows of a table whose columns are the numbers that the study's own analysis has.
class TableWriter {
  public:
    explicit TableWriter(ValueTable& table);

    /// The row of an analysis; NaN for what it has not. The reasons are added to those of a run, each once.
    void put(std::size_t row, const Readings&, std::vector<Message>& reasons);
    /// The row of an analysis that could not be made.
    void putNothing(std::size_t row);

  private:
    ValueTable& table_;
    std::map<std::string, std::size_t> columns_;
};

/// A table with the numbers of the study's own analysis.
ValueTable tableOf(const Readings& central);

/// The place of a reason among others, where it is put if it is new.
std::size_t placeOf(const Message& reason, std::vector<Message>& reasons);

} // namespace vitrine
