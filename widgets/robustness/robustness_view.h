#pragma once
#include "widgets/views/view.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTabWidget;
class QTableView;

namespace vitrine {

class ChoicesModel;
class ClaimsModel;
class LessonPage;
class LossesModel;
class RunBar;
class ShareBars;
class SpreadModel;
class StripDelegate;
class WrappedLabel;

/// How far the choices of the analyst carry every number: strips of many analyses of the same study, what each choice has in
/// the spread, the claims and in how many analyses they hold, what failed, and the choices themselves.
class RobustnessView : public View {
    Q_OBJECT
  public:
    explicit RobustnessView(QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    void fit() override;

    const SpreadModel& numbers() const { return *spreads_; }
    const ShareBars& shares() const { return *bars_; }
    const LessonPage& lesson() const { return *lesson_; }

  Q_SIGNALS:
    void analystsAsked(std::size_t analysts, std::uint64_t seed);
    void analystsStopped();
    void analystsResumed();

  private:
    QWidget* buildNumbers();
    QTableView* addTable(const char* name, QAbstractItemModel*, const QString& title);
    void connectParts();
    void showAnalysts();
    void showShares();
    void open(std::size_t draw);
    void change(const ChoiceSpace&);

    Scene scene_;
    Theme theme_;
    RunBar* bar_;
    QTabWidget* tabs_;
    SpreadModel* spreads_;
    QSortFilterProxyModel* sorted_;
    QTableView* numbers_ = nullptr;
    StripDelegate* strips_;
    QLineEdit* search_ = nullptr;
    ShareBars* bars_ = nullptr;
    WrappedLabel* about_ = nullptr;
    ClaimsModel* claims_;
    LossesModel* losses_;
    ChoicesModel* choices_;
    LessonPage* lesson_;
};

} // namespace vitrine
