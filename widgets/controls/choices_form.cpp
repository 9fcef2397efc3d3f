#include "widgets/controls/choices_form.h"

#include "widgets/controls/number_box.h"

#include <QCheckBox>
#include <QComboBox>

namespace vitrine {

void ChoicesForm::setSubject(const PatternPath& path, const ScatteringPattern& pattern) {
    path_ = path;
    pattern_ = pattern;
}

void ChoicesForm::edit(const std::function<void(PatternChoices&)>& put) {
    PatternChoices choices = pattern_.choices;
    put(choices);
    Q_EMIT acted(SetPatternChoices{path_, choices});
}

void ChoicesForm::listenTo(NumberBox* box, std::function<void(PatternChoices&, double)> put) {
    connect(box, &NumberBox::edited, this, [this, put](double number) { edit([&](PatternChoices& c) { put(c, number); }); });
}

void ChoicesForm::listenTo(QComboBox* box, std::function<void(PatternChoices&, int)> put) {
    connect(box, &QComboBox::activated, this, [this, put](int index) { edit([&](PatternChoices& c) { put(c, index); }); });
}

void ChoicesForm::listenTo(QCheckBox* box, std::function<void(PatternChoices&, bool)> put) {
    connect(box, &QCheckBox::clicked, this, [this, put](bool on) { edit([&](PatternChoices& c) { put(c, on); }); });
}

void ChoicesForm::listenToEmptied(NumberBox* box, std::function<void(PatternChoices&)> put) {
    box->setMayBeUnknown(true);
    connect(box, &NumberBox::emptied, this, [this, put] { edit(put); });
}

} // namespace vitrine
