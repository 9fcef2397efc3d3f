#pragma once
#include "core/simulation/simulator/lesson.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace vitrine {

/// Leads through the lessons: the choice of one, the words of its step, forth and back.
class LessonPane : public QWidget {
    Q_OBJECT
  public:
    explicit LessonPane(QWidget* parent = nullptr);

    /// The lesson under way, and how many of its steps have been done; nothing where none is.
    const Lesson* lesson() const;
    std::size_t step() const { return step_; }
    void start(std::size_t lesson);
    void leave();

  Q_SIGNALS:
    /// The state of the simulator that a step shows, and its words for the history.
    void played(const vitrine::SimulatorState&, const vitrine::Message&);

  private:
    void showStep();
    void go(int by);

    std::vector<Lesson> lessons_;
    std::optional<std::size_t> current_;
    std::size_t step_ = 0;
    QComboBox* choice_;
    QLabel *words_, *count_;
    QPushButton *back_, *next_;
};

} // namespace vitrine
