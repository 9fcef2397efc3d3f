#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"

#include <QWidget>

namespace vitrine {

class HeatCapacityForm;
class ResultTable;
class RubyForm;
class WrappedLabel;

/// What was measured of a sample beside its scans and patterns: spectra of ruby and runs for the heat capacity, their choices to
/// edit and what follows from them.
class MethodsPane : public QWidget {
    Q_OBJECT
  public:
    explicit MethodsPane(QWidget* parent = nullptr);

    /// A sample that has any of them.
    void setSample(const Sample&, const SampleResult*);

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void whyAsked(const std::string& key, std::size_t index);

  private:
    void showRuby();

    std::vector<Shared<RubyAnswer>> rubies_;
    WrappedLabel* title_;
    RubyForm* ruby_;
    HeatCapacityForm* heat_;
    ResultTable *rubyTable_, *heatTable_;
};

} // namespace vitrine
