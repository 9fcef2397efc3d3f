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
    /// How many results could not be computed.
    void setMissing(std::size_t);
    void show();

  private:
    QString resultsText() const;
    void showProgress(std::size_t done, std::size_t of);
    void stopOrResume();

    Workspace& workspace_;
    QLabel *hint_, *status_;
    QToolButton* stop_;
    bool saved_;
    QString cursor_, progress_;
    std::size_t missing_ = 0;
};

} // namespace vitrine
