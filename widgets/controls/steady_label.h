#pragma once
#include <QLabel>

namespace vitrine {

/// A label of one line of plain text that is as large as its text. Only where another text needs another room is its
/// surrounding laid out anew: a number that changes while something is dragged mostly does not.
class SteadyLabel : public QLabel {
    Q_OBJECT
  public:
    explicit SteadyLabel(QWidget* parent = nullptr);

    void setText(const QString&);

  protected:
    void changeEvent(QEvent*) override;

  private:
    void fit();
};

} // namespace vitrine
