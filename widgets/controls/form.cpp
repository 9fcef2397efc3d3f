#include "widgets/controls/form.h"

#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/plot/rich_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace vitrine {

namespace {
constexpr int numberDigits = 8;
constexpr int choiceWidth = 176, leastChoiceWidth = 90;
constexpr int whyWidth = 26; // below the "why" of the results
} // namespace

Form::Form(const QString& title, QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(5);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnMinimumWidth(3, whyWidth);
    if (!title.isEmpty())
        addRow(sectionTitle(title, this));
}

void Form::setFlexibleWidth(QWidget* field, int least, int most) {
    field->setMinimumWidth(least);
    field->setMaximumWidth(most);
}

void Form::addRow(QWidget* widget) {
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 4);
}

void Form::addField(const char* id, const QString& name, QWidget* field, const QString& unit) {
    const int row = grid_->rowCount();
    auto* label = new WrappedLabel(typeset(name), this);
    label->setBuddy(field);
    lastUnit_ = new QLabel(typeset(unit), this);
    lastUnit_->setProperty("role", QStringLiteral("faint"));
    lastUnit_->setMinimumWidth(unitWidth);
    field->setObjectName(QString::fromLatin1(id));
    field->setAccessibleName(plainLabel(name));
    grid_->addWidget(label, row, 0);
    grid_->addWidget(field, row, 1);
    grid_->addWidget(lastUnit_, row, 2);
}

NumberBox* Form::addNumber(const char* id, const QString& name, const QString& unit) {
    auto* box = new NumberBox(this);
    box->setDigits(numberDigits);
    addField(id, name, box, unit);
    box->setNote(addNote());
    return box;
}

WrappedLabel* Form::addNote() {
    auto* note = new WrappedLabel(this);
    note->setProperty("role", QStringLiteral("warning"));
    note->hide();
    addRow(note);
    return note;
}

QComboBox* Form::addChoice(const char* id, const QString& name, const QStringList& choices) {
    auto* box = new QComboBox(this);
    box->addItems(choices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // as far as the form has room
    setFlexibleWidth(box, leastChoiceWidth, choiceWidth);
    connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip); // where the words are longer than the room
    addField(id, name, box);
    return box;
}

QCheckBox* Form::addCheck(const char* id, const QString& name) {
    auto* box = new QCheckBox(name, this);
    box->setObjectName(QString::fromLatin1(id));
    addRow(box);
    return box;
}

void setChoices(QComboBox* box, const QStringList& choices) {
    QStringList now;
    for (int i = 0; i < box->count(); ++i)
        now << box->itemText(i);
    if (choices == now)
        return;
    box->clear();
    box->addItems(choices);
}

} // namespace vitrine
