#pragma once
#include "app/workspace/workspace.h"

class QLabel;
class QStatusBar;
class QToolButton;

namespace vitrine {

/// What stands below the window: a sentence on the left; on the right whether all is saved, how far the results are, and the
/// value under the cursor.
class StatusLine : public QObject {
    Q_OBJECT
  public:
    StatusLine(Workspace&, QStatusBar*);

    void tell(const QString&);
    void setCursor(const QString& value);
    /// How many problems stand; a button that leads to them says so.
    void setProblems(std::size_t);
    void show();

  Q_SIGNALS:
    /// A person wants to see what is wrong.
    void problemsAsked();

  private:
    QString resultsText() const;
    void showProgress(std::size_t done, std::size_t of);
    void stopOrResume();

    Workspace& workspace_;
    QLabel *hint_, *status_;
    QToolButton *problemSign_, *stop_;
    bool saved_;
    QString cursor_, progress_;
    std::size_t problems_ = 0;
};

} // namespace vitrine
