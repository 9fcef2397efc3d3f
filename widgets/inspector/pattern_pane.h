#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"

#include <QWidget>

class QVBoxLayout;

namespace vitrine {

class CompressionForm;
class CorrectionsForm;
class PatternForm;
class ResultTable;
class SeriesForm;
class WrappedLabel;

/// A pattern in the inspector: its choices to edit and what follows from it.
class PatternPane : public QWidget {
    Q_OBJECT
  public:
    explicit PatternPane(QWidget* parent = nullptr);

    void setPattern(const PatternPath&, const Scene&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void whyAsked(const std::string& key, std::size_t peak);

  private:
    ResultTable* table(std::size_t index);
    void showNotes(const ScatteringPattern&, const PatternResult&);

    WrappedLabel *title_, *subtitle_, *notes_, *errors_;
    PatternForm* form_;
    CorrectionsForm* corrections_;
    CompressionForm* compression_;
    SeriesForm* series_;
    QVBoxLayout* tablesLayout_;
    std::vector<ResultTable*> tables_;
};

} // namespace vitrine
