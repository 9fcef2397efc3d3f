#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

#include <QWidget>

class QPushButton;

namespace vitrine {

class Form;
class NumberBox;

/// The windows of a scan's peaks as boxes: the same values as the handles in the thermogram. A found peak whose window a
/// person changes is picked by hand from then on. Only a person's editing emits.
class PickForm : public QWidget {
    Q_OBJECT
  public:
    explicit PickForm(QWidget* parent = nullptr);

    void setScan(const ScanPath&, const Scan&, const ScanResult&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    struct Row {
        QWidget* line;
        NumberBox *low, *high;
    };
    Row& row(std::size_t);
    Row makeRow(std::size_t);
    void move(std::size_t pick);

    ScanPath path_;
    bool byHand_ = false;
    std::vector<PeakPick> picks_; ///< in force
    Form* form_;
    QPushButton* automatic_;
    std::vector<Row> rows_;
};

} // namespace vitrine
