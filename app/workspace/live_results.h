#pragma once
#include "app/workspace/evaluator.h"
#include "widgets/controls/scene.h"

#include <QObject>
#include <QTimer>

namespace vitrine {

/// What is known to follow from a sample, such as what was computed when its file was saved.
struct KnownResult {
    Shared<Sample> sample;
    Shared<SampleResult> result;
};

/// A study with what follows from it, at once or from a worker. While results are being computed, the last ones stand in
/// for them, marked as pending.
class LiveResults : public QObject {
    Q_OBJECT
  public:
    explicit LiveResults(QObject* parent = nullptr);

    const Moment& now() const { return now_; }
    const Pending& pending() const { return pending_; }
    const Memo& memo() const { return evaluator_.memo(); }
    bool isComputing() const { return computing_; }

    /// What is known of a sample that the study is about to have: shown at once and computed nevertheless.
    void know(KnownResult);
    /// Makes a study what is shown. Never emits changed().
    void show(const Study&);
    /// Waits until everything that is being computed is shown.
    void settle();
    /// Gives up what is being computed: its results stay marked as not up to date.
    void cancel();
    /// Begins again with what was given up.
    void resume();
    /// The results of a study, however long they take.
    Results of(const Study&);

  Q_SIGNALS:
    void changed();
    /// How many of the items are computed; changed() follows the last one.
    void progressed(std::size_t done, std::size_t of);

  private:
    void settleWhatIsKnown(const Study&);
    void begin();
    void showPlaceholder(const Study&);
    void takeAnswer(const Study&, const std::shared_ptr<const Results>&);

    Evaluator evaluator_;
    std::vector<KnownResult> known_; ///< of samples that were not shown yet
    Moment settled_;                 ///< the last study whose results are known
    Moment now_;
    Pending pending_;
    QTimer check_; ///< runs before what is known of all that is shown is computed too, behind the first pictures of it
    bool computing_ = false;
};

} // namespace vitrine
