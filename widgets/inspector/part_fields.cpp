#include "widgets/inspector/part_fields.h"

#include "widgets/controls/form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace vitrine {

namespace {

struct PartFields {
    Q_DECLARE_TR_FUNCTIONS(PartFields)
};

constexpr int nameWidth = 190, leastNameWidth = 90; // px
constexpr char partKey[] = "part";                  // what the name in the field is of

} // namespace

QLineEdit* addNameField(Form* form, const char* id) {
    auto* field = new QLineEdit(form);
    Form::setFlexibleWidth(field, leastNameWidth, nameWidth);
    form->addField(id, PartFields::tr("Name"), field);
    return field;
}

void offerParts(QComboBox* box, const QStringList& names) {
    const int place = std::max(box->currentIndex(), 0);
    setChoices(box, names);
    box->setCurrentIndex(std::min(place, box->count() - 1));
}

void showName(QLineEdit* field, const std::string& part, const std::string& name) {
    const QString shown = QString::fromStdString(part + "\n" + name);
    if (field->property(partKey).toString() == shown && field->isModified())
        return;
    field->setProperty(partKey, shown);
    field->setText(QString::fromStdString(name));
    field->setCursorPosition(0); // a long name is read from its beginning
}

} // namespace vitrine
