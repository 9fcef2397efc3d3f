#pragma once
#include "app/workspace/live_results.h"
#include "core/document/action.h"
#include "core/history/store.h"

#include <set>

namespace vitrine {

/// The one place that holds what is worked on: the history of the study, what follows from it, and what is selected. Everything
/// changes through act(); views are given the scene and never hold anything of their own.
class StudyStore : public QObject {
    Q_OBJECT
  public:
    explicit StudyStore(QObject* parent = nullptr);

    const Scene& scene() const { return scene_; }
    const History<Study>& history() const { return store_.history(); }
    const Study& study() const { return store_.present(); }

    /// One step of the history, or a problem raised. Ends a preview.
    bool act(const Action& action) { return toldOf(store_.act(action)); }
    /// Several actions as one step called `words`; all or none.
    bool act(const std::vector<Action>& actions, const Message& words) { return toldOf(store_.act(actions, words)); }
    /// Shows the present study as it would be after the action, with the state before as a ghost. What the action
    /// refuses leaves the picture as it was. The history does not change.
    void preview(const Action& action) { store_.preview(action); }
    /// The same for several actions that are tried together; nobody holds a handle meanwhile.
    void tryTogether(const std::vector<Action>& actions);
    void cancelPreview() { store_.cancelPreview(); }
    bool isPreviewing() const { return store_.isPreviewing(); }
    void undo() { store_.undo(); }
    void redo() { store_.redo(); }
    void goTo(std::size_t entry) { store_.goTo(entry); }

    void select(const Selection&);
    /// What a sample is first seen by.
    void selectFirst(const Sample&);
    /// What the mouse is set to do, in all views.
    void setMode(Mode);

    LiveResults& results() { return results_; }
    bool isComputing() const { return results_.isComputing(); }
    /// Waits until everything that is being computed is shown.
    void settle() { results_.settle(); }
    const Memo& memo() const { return results_.memo(); }

    const std::vector<Problem>& problems() const { return problems_; }
    void raise(const Problem&);
    /// Raises a problem and shows again what holds, where a person was told otherwise. False.
    bool fail(const Problem&);
    void forgetProblems();

    /// Shows how far choices carry the numbers; not a decision of the study.
    void showAnalysts(const std::shared_ptr<const Analysts>&);

    /// Draws a sample in the views or leaves it out; not a decision of the study.
    void showSample(const std::string& sample, bool shown);
    const std::set<std::string>& hidden() const { return hidden_; }
    /// The scene without the samples that are left out.
    Scene drawn() const;

  Q_SIGNALS:
    void sceneChanged(const vitrine::Scene&);
    void historyChanged();
    void problemRaised(const vitrine::Problem&);
    void problemsChanged();

  protected:
    /// A history that begins with a study, all of whose samples are drawn.
    void begin(const Study&, const Message& words);

  private:
    void follow(const StoreChange&);
    void takeResults();
    bool toldOf(const Result<void>& done) { return done || fail(done.error()); }

    LiveResults results_;
    Scene scene_;
    std::vector<Problem> problems_;
    std::set<std::string> hidden_; ///< samples left out of the views
    Store<Study, Action> store_;
    bool trying_ = false; ///< while tryTogether() previews
};

} // namespace vitrine
