#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;

namespace vitrine {

class Form;
class NumberBox;

/// The choices of what is compared across samples: how T_g under pressure is found, what the master curve looks like, which
/// sample the structure refers to, which law tells the slowdown. Only a person's editing emits; every edit is one
/// SetCrossSample.
class StudyForm : public QWidget {
    Q_OBJECT
  public:
    explicit StudyForm(QWidget* parent = nullptr);

    void setMoment(const Moment&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    using Put = std::function<void(CrossSampleChoices&, std::optional<double>)>;
    void addTransition(Form*);
    void explainMethods();
    void addCurve(Form*);
    void addReferences(Form*);
    NumberBox* addKelvins(Form*, const char* id, const QString& name, Put);
    void edit(const std::function<void(CrossSampleChoices&)>&);
    void setByHand(std::optional<double> tg);
    void showReferences();

    Moment moment_;
    double pressure_ = 0;                 ///< GPa, of the first transition under pressure; 0: there is none
    std::vector<std::string> references_; ///< ids of the samples offered, after the automatic one
    NumberBox *referenceTg_, *byHand_, *coldBelow_, *slowdownAt_;
    QComboBox *method_, *shape_, *structure_, *law_;
    QCheckBox* alphas_;
};

} // namespace vitrine
