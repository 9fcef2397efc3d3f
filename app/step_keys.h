#pragma once
#include <QObject>

namespace vitrine {

/// Gives the keys of undo and redo to the commands of the window while a box holds no unfinished text: a box of Qt would take
/// them for itself wherever it has the focus.
class StepKeys : public QObject {
    Q_OBJECT
  public:
    /// Watches the boxes of the whole program for as long as it lives.
    explicit StepKeys(QObject* parent);

  protected:
    bool eventFilter(QObject*, QEvent*) override;
};

} // namespace vitrine
