#pragma once
#include <QLineEdit>

namespace vitrine {

/// A line of text whose content counts before Tab looks for the next box, which may be usable only then.
class LineBox : public QLineEdit {
  public:
    using QLineEdit::QLineEdit;

  protected:
    bool focusNextPrevChild(bool next) override {
        if (isModified())
            Q_EMIT editingFinished();
        return QLineEdit::focusNextPrevChild(next);
    }
};

} // namespace vitrine
