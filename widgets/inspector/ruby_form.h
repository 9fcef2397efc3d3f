#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vitrine {

class NumberBox;
class WrappedLabel;

/// A spectrum of ruby: its name, how its wavelengths are read, how its pressure is made, and which pattern takes it. Only a
/// person's editing emits; which spectrum is shown a person chooses in it.
class RubyForm : public QWidget {
    Q_OBJECT
  public:
    explicit RubyForm(QWidget* parent = nullptr);

    /// A sample with at least one spectrum; `result` is null before it was evaluated.
    void setSample(const Sample&, const SampleResult* result);
    /// The place of the spectrum that is shown among those of its sample.
    std::size_t index() const;

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void indexChosen();

  private:
    void addSpectrum(class Form*);
    void addFields(class Form*);
    void listen();
    void listenToSpectrum();
    void setRange(std::optional<double> low, std::optional<double> high);
    void readIn(int medium);
    const RubyMeasurement& ruby() const;
    template<class Put>
    void edit(Put put);
    void show();
    void showUse();
    void useAsPressure();
    const RubyAnswer* answer() const;

    Shared<Sample> sample_;
    std::vector<Shared<RubyAnswer>> answers_;
    QComboBox *ruby_, *medium_, *scale_, *pattern_;
    QLineEdit* name_;
    WrappedLabel* refused_;
    NumberBox *low_, *high_, *lambda0_, *lambda0Error_, *temperature_, *temperatureError_;
    QPushButton *use_, *remove_;
};

} // namespace vitrine
