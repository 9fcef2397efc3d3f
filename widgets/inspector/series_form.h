#pragma once
#include "core/document/action.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace vitrine {

class Form;
class NumberBox;
class WrappedLabel;

/// The choices about the frames of a stack as a series. Only a person's editing emits; every edit is one SetSeries.
class SeriesForm : public QWidget {
    Q_OBJECT
  public:
    explicit SeriesForm(QWidget* parent = nullptr);

    /// A pattern without frames has no form.
    void setPattern(const PatternPath&, const ScatteringPattern&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    void edit(const std::function<void(SeriesChoices&)>&);
    void addConditions();
    void listenToConditions();
    void takeConditions(int item);
    void askForTable();
    void showConditions();

    Form* form_;
    QCheckBox* isSeries_;
    QComboBox *take_, *axis_, *from_;
    QPushButton* table_;
    WrappedLabel* stated_;
    NumberBox *n_, *low_, *high_;
    PatternPath path_;
    std::optional<SeriesChoices> series_;
    Shared<PatternRecording> recording_;
};

} // namespace vitrine
