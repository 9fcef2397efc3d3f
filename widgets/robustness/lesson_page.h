#pragma once
#include "core/robustness/choice_lesson.h"
#include "widgets/controls/flat_table.h"
#include "widgets/controls/scene.h"

#include <QWidget>

class QPushButton;
class QLabel;

namespace vitrine {

class WrappedLabel;

/// Numbers before and after a choice was made otherwise.
class MovedModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Name, ByErrors, Before, After, Of, ColumnCount };

    explicit MovedModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}
    void setNumbers(std::vector<MovedNumber>);
    QVariant data(const QModelIndex&, int role) const override;

  protected:
    int rows() const override { return static_cast<int>(numbers_.size()); }
    QString title(int column) const override;

  private:
    std::vector<MovedNumber> numbers_;
};

/// The lesson on what a window, a baseline and q_max do to a published number, on the study that is open: each step shows the
/// study with one choice made otherwise, all views with the study's own as a ghost, and how far numbers move. The study itself
/// does not change.
class LessonPage : public QWidget {
    Q_OBJECT
  public:
    explicit LessonPage(QWidget* parent = nullptr);

    void setScene(const Scene&);
    const MovedModel& moved() const { return *moved_; }

  Q_SIGNALS:
    void previewed(const std::vector<vitrine::Action>&);
    void previewCancelled();

  protected:
    void hideEvent(QHideEvent*) override;
    void showEvent(QShowEvent*) override;

  private:
    void leave();
    void go(int by);
    void showStep();
    const Moment& own() const { return scene_.before ? *scene_.before : scene_.now; }

    Scene scene_;
    std::vector<ChoiceLessonStep> steps_;
    std::size_t step_ = 0;                   ///< from 1; 0: not begun
    bool trying_ = false;                    ///< the step shows another choice
    std::shared_ptr<const Results> results_; ///< of the scene that is shown
    WrappedLabel* words_;
    QLabel* count_;
    QPushButton *back_, *next_;
    MovedModel* moved_;
};

} // namespace vitrine
