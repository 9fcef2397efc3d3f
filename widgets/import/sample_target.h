#pragma once
#include "core/document/study.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vitrine {

class NumberBox;

/// Where scans go: into a new sample, with its name and treatment, or into one of the study.
class SampleTarget : public QWidget {
    Q_OBJECT
  public:
    explicit SampleTarget(QWidget* parent = nullptr);

    void setStudy(const Study&);
    /// A first answer; what a person has typed stays.
    void propose(const std::string& name, const SampleTreatment&);
    /// What a person said elsewhere about the sample, such as in a table.
    void answer(TreatmentKind);
    void answer(std::optional<double> SampleTreatment::*field, std::optional<double> value);

    /// Id of the sample of the study, empty for a new one.
    std::string existing() const;
    std::string name() const;
    SampleTreatment treatment() const;

  Q_SIGNALS:
    void changed();

  private:
    void enableFields();
    void listenTo(NumberBox*, std::optional<double> SampleTreatment::*field);

    QComboBox *where_, *kind_;
    QLineEdit* name_;
    NumberBox *temperature_, *pressure_;
    SampleTreatment proposed_;
    std::vector<std::pair<std::optional<double> SampleTreatment::*, std::optional<double>>>
        typed_; ///< in place of what is proposed
    bool kindChosen_ = false;
    void showTreatment();
};

} // namespace vitrine
