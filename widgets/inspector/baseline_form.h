#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace vitrine {

class Form;
class NumberBox;

/// The base line under the peaks of one scan as boxes: its kind, and the temperature and level of every anchor. The
/// same values as the anchors in the thermogram. Only a person's editing emits.
class BaselineForm : public QWidget {
    Q_OBJECT
  public:
    explicit BaselineForm(QWidget* parent = nullptr);

    void setScan(const ScanPath&, const Scan&, const ScanResult&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    /// An emptied level stands for the curve's own.
    struct Row {
        QWidget* line;
        NumberBox *temperature, *level;
        QPushButton* remove;
    };
    Row& row(std::size_t);
    Row makeRow(std::size_t);
    void choose(int kind);
    void move(std::size_t anchor, const BaselineAnchor& to);
    void moveTo(std::size_t anchor, double temperature);
    void lift(std::size_t anchor, std::optional<double> level);

    ScanPath path_;
    std::optional<PeakBaselineChoice> baseline_;
    PeakBaselineChoice proposal_; ///< what a base line begins with
    Form* form_;
    QComboBox* kind_;
    std::vector<Row> rows_;
};

} // namespace vitrine
