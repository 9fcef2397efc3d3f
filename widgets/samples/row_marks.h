#pragma once
#include "core/document/item_path.h"
#include "core/results/results.h"

#include <QStringList>

namespace vitrine {

/// Why the rows of a sample are marked: whole sentences, one each. A row without problems has none.
struct RowMarks {
    QStringList sample; ///< of its own and of everything below it, each with its name before it
    std::vector<std::pair<ItemPath, QStringList>> items;

    const QStringList& of(const ItemPath&) const;
};

/// From the standing problems of the sample; notes mark nothing.
RowMarks marksOf(const Sample&, const SampleResult&);

/// The marks of samples, made when they are first asked for and again when a sample or its results are others.
class RowMarkCache {
  public:
    const RowMarks& of(const Shared<Sample>&, const Shared<SampleResult>&);
    /// Forgets the samples that are not in the study.
    void keepOnly(const Study&);

  private:
    struct Entry {
        Shared<Sample> sample;
        Shared<SampleResult> result;
        RowMarks marks;
    };
    std::vector<Entry> entries_;
};

} // namespace vitrine
