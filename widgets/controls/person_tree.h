#pragma once
#include <QTreeView>

namespace vitrine {

/// A tree view that tells apart what a person does from what it is given: chosen() and pointed() follow only from
/// keys and the mouse.
class PersonTree : public QTreeView {
    Q_OBJECT
  public:
    explicit PersonTree(QWidget* parent = nullptr);

  Q_SIGNALS:
    void chosen();
    void pointed(const QModelIndex&);
    void pointedNowhere();

  protected:
    /// Rows of one height need not be measured again when what they show changes.
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    /// A bar in the accent at the left end of a selected row, so that colour of the ground alone does not tell it.
    void drawRow(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    bool viewportEvent(QEvent*) override;

  private:
    void announce(const QModelIndexList& before);
};

} // namespace vitrine
