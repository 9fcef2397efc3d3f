#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

#include <QWidget>

class QVBoxLayout;

namespace vitrine {

class Form;
class NumberBox;
class WrappedLabel;

/// A part of the choices of one scan as rows of boxes under a title. Only a person's editing emits.
class ScanPartForm : public QWidget {
    Q_OBJECT
  public:
    virtual void setScan(const ScanPath&, const Scan&, const ScanResult&) = 0;

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  protected:
    ScanPartForm(const QString& title, QWidget* parent);

    /// A row that boxes can be put into.
    QWidget* makeLine();
    /// A box in row `i`, which is named by `id` and its number; `name` says it, counted from 1, in place of “%1”.
    NumberBox* addBox(QWidget* line, const char* id, const QString& name, std::size_t i);

    /// Lets Tab go through the boxes as they stand, also those that were added late.
    void orderTabs();

    ScanPath path_;
    QVBoxLayout* layout_;
    Form* form_;

  private:
    WrappedLabel* note_; ///< why what stands in a box cannot be taken
};

} // namespace vitrine
