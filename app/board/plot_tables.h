#pragma once
#include <QObject>
#include <QPointer>

class QMainWindow;

namespace vitrine {

class PlotTableWindow;
class View;
class ViewBoard;

/// Shows what a view draws as a table, and keeps the table as the view is.
class PlotTables : public QObject {
    Q_OBJECT
  public:
    PlotTables(ViewBoard* views, QMainWindow* parent);

    /// Of the view in hand (null: none is); of the first one that is seen where that has no plot.
    void showInHand(View*);
    void show(View*);
    /// After the views were set anew.
    void follow();

  private:
    ViewBoard* views_;
    PlotTableWindow* window_ = nullptr; ///< made when it is first asked for
    QPointer<View> shown_;
};

} // namespace vitrine
