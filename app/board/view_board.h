#pragma once
#include "widgets/views/view_type.h"

#include <QMap>
#include <QSplitter>

namespace vitrine {

class View;
class ViewSplitter;

/// All views that were made, of which some are shown, two in a row.
class ViewBoard : public QSplitter {
    Q_OBJECT
  public:
    explicit ViewBoard(QWidget* parent = nullptr);

    /// Takes a view, one of each type.
    void add(View*);
    /// Null where it was not made yet.
    View* view(ViewType) const;
    const QList<View*>& views() const { return views_; }
    QList<View*> shownViews() const;
    const QList<ViewType>& shown() const { return shown_; }
    /// Shows these views in their order and hides the others.
    void showOnly(const QList<ViewType>&);
    /// Rows and columns of equal size, the left one a little wider.
    void resetSizes();

  private:
    ViewSplitter* row(int index);

    QList<View*> views_;
    QMap<ViewType, QWidget*> cards_;
    QList<ViewType> shown_;
};

} // namespace vitrine
