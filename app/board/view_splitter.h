#pragma once
#include <QSplitter>

namespace vitrine {

/// The views beside each other where there is width for it, else below each other, so that each keeps a shape
/// that a plot can be read in.
class ViewSplitter : public QSplitter {
    Q_OBJECT
  public:
    explicit ViewSplitter(QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent*) override;
};

} // namespace vitrine
