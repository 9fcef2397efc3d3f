#pragma once
#include "core/document/action.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace vitrine {

class NumberBox;

/// How the equation of state of a sample is fitted. Only a person's editing emits.
class CompressionForm : public QWidget {
    Q_OBJECT
  public:
    explicit CompressionForm(QWidget* parent = nullptr);

    void setSample(const Sample&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    void listen();
    template<class Put>
    void edit(Put put);

    std::string sample_;
    CompressionChoices choices_;
    QComboBox* order_;
    NumberBox *bPrime_, *exponent_, *reference_;
    QCheckBox* weighted_;
};

} // namespace vitrine
