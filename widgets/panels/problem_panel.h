#pragma once
#include "widgets/panels/problem_list.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vitrine {

/// Problems as cards: what, where, how to mend it, and one way to go on.
class ProblemPanel : public QScrollArea {
    Q_OBJECT
  public:
    explicit ProblemPanel(QWidget* parent = nullptr);

    void setProblems(const std::vector<ShownProblem>& raised, const std::vector<ShownProblem>& standing);
    /// Those that stand as long as the study is as it is.
    std::size_t standingCount() const { return standing_.size(); }
    std::size_t count() const { return raised_.size() + standing_.size(); }

  Q_SIGNALS:
    void itemsAsked(const std::vector<vitrine::ItemPath>&);
    void dismissed();

  private:
    QWidget* card(const ShownProblem&);

    std::vector<ShownProblem> raised_, standing_;
    QVBoxLayout* layout_;
};

} // namespace vitrine
