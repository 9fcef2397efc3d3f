#pragma once
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vitrine {

/// Small buttons below a line of markup: subscript, superscript, italic, Greek letters and signs. What is selected is put into
/// the marks; else the cursor stands between them.
class MarkupKeys : public QWidget {
    Q_OBJECT
  public:
    MarkupKeys(QLineEdit* line, QWidget* parent);

  private:
    QToolButton* add(const char* id, const QString& face, const QString& name);
    void surround(const QString& before, const QString& after);
    void insert(const QString& text);
    void offerSigns();

    QLineEdit* line_;
};

} // namespace vitrine
