#pragma once
#include <QGridLayout>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace vitrine {

class NumberBox;
class WrappedLabel;

/// A column of named fields with their units.
class Form : public QWidget {
    Q_OBJECT
  public:
    Form(const QString& title, QWidget* parent);

    /// The box gets the object name `id` and `name` for a screen reader; why an entry cannot be taken stands below it.
    NumberBox* addNumber(const char* id, const QString& name, const QString& unit);
    /// A row for words about what stands above it; hidden while there are none.
    WrappedLabel* addNote();
    QComboBox* addChoice(const char* id, const QString& name, const QStringList& choices);
    QCheckBox* addCheck(const char* id, const QString& name);
    /// The label right of a field that was just added, for units that change.
    QLabel* lastUnit() const { return lastUnit_; }
    void addRow(QWidget*);
    /// A field that gives way where the form is narrow, px.
    static void setFlexibleWidth(QWidget*, int least, int most);
    void addField(const char* id, const QString& name, QWidget* field, const QString& unit = {});

  private:
    QGridLayout* grid_;
    QLabel* lastUnit_ = nullptr;
};

/// Offers these choices; what is offered already stays, so that an open list is left alone.
void setChoices(QComboBox*, const QStringList&);

} // namespace vitrine
