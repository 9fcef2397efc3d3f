#pragma once
#include "core/document/action.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace vitrine {

class NumberBox;

/// The runs for the heat capacity of a sample with their names and roles, and their masses, pans and levelling. Only a person's
/// editing emits; which run is shown a person chooses in it.
class HeatCapacityForm : public QWidget {
    Q_OBJECT
  public:
    explicit HeatCapacityForm(QWidget* parent = nullptr);

    void setSample(const Sample&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    using Mass = std::optional<double> HeatCapacityChoices::*;
    void addMass(class Form*, const char* id, const QString& name, Mass);
    void addRuns(class Form*);
    void listenToRuns();
    void listen();
    void showRun();
    const HeatRun* run() const;
    template<class Put>
    void edit(Put put);

    std::string sample_;
    std::vector<Shared<HeatRun>> runs_;
    HeatCapacityChoices choices_;
    QComboBox *run_, *role_;
    QLineEdit* name_;
    QPushButton* remove_;
    std::vector<std::pair<NumberBox*, Mass>> masses_;
    NumberBox* massError_;
    QCheckBox* level_;
};

} // namespace vitrine
