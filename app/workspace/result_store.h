#pragma once
#include "core/results/results.h"

#include <QByteArray>
#include <QString>

#include <set>

namespace vitrine {

/// Results of samples whose files have not changed since, in a folder of files that may be deleted at any time. They are those of
/// this build of the program; another one finds nothing.
class ResultStore {
  public:
    /// Without a folder nothing is kept. Beyond `most` bytes the files that were written first go.
    explicit ResultStore(QString folder = {}, qint64 most = 512LL << 20) : folder_(std::move(folder)), most_(most) {}

    /// What was kept for a file of this fingerprint; nothing where there is none, or where it is damaged.
    std::optional<Shared<SampleResult>> find(const QByteArray& fingerprint);
    /// Keeps a result beside others, on a thread of its own; nothing without a fingerprint, and once for each.
    void keep(const QByteArray& fingerprint, const Shared<SampleResult>&);

  private:
    /// Empty where nothing can be kept.
    QString fileOf(const QByteArray& fingerprint) const;

    QString folder_;
    qint64 most_;
    std::set<QByteArray> held_; ///< fingerprints whose results lie there and are whole
};

} // namespace vitrine
