#pragma once
#include "core/document/action.h"

#include <QWidget>

class QCheckBox;

namespace vitrine {

class NumberBox;

/// Masses, pans and levelling of the runs for the heat capacity of a sample. Only a person's editing emits.
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
    void listen();
    template<class Put>
    void edit(Put put);

    std::string sample_;
    HeatCapacityChoices choices_;
    std::vector<std::pair<NumberBox*, Mass>> masses_;
    NumberBox* massError_;
    QCheckBox* level_;
};

} // namespace vitrine
