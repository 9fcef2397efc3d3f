#pragma once
#include <QMap>
#include <QSplitter>
#include <QStringList>

namespace vitrine {

class View;
class ViewSplitter;

/// All views, of which some are shown, two in a row.
class ViewBoard : public QSplitter {
    Q_OBJECT
  public:
    explicit ViewBoard(QWidget* parent = nullptr);

    /// Takes a view under its object name.
    void add(View*);
    const QList<View*>& views() const { return views_; }
    const QStringList& shown() const { return shown_; }
    /// Shows these views in their order and hides the others.
    void show(const QStringList& names);
    /// Rows and columns of equal size, the left one a little wider.
    void resetSizes();

  private:
    ViewSplitter* row(int index);

    QList<View*> views_;
    QMap<QString, QWidget*> cards_;
    QStringList shown_;
};

} // namespace vitrine
