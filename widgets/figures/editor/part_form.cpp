#include "widgets/figures/editor/part_form.h"

#include "widgets/controls/lit_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/figures/editor/markup_keys.h"

#include <QAction>
#include <QColorDialog>
#include <QPainter>
#include <QPushButton>

namespace vitrine {

namespace {

constexpr int entryLeast = 110, entryMost = 176; // px

QIcon swatch(const QString& colour) {
    QPixmap square(14, 14);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setPen(Qt::gray);
    painter.setBrush(colour.isEmpty() ? QBrush(Qt::gray, Qt::BDiagPattern) : QBrush(QColor(colour)));
    painter.drawRect(1, 1, 11, 11);
    return square;
}

} // namespace

PartForm::PartForm(const QString& title, QWidget* parent) : Form(title, parent), words_(new WrappedLabel(this)) {
    words_->setObjectName(QStringLiteral("entryWords"));
    words_->setProperty("role", QStringLiteral("warning"));
    words_->hide();
    addRow(words_);
}

void PartForm::setPart(const FigurePage& page, const FigurePart& part) {
    if (part != part_)
        forgetEntries();
    page_ = page;
    part_ = part;
    for (const auto& show : shows_)
        show();
}

/// What was being typed for another part is not for this one.
void PartForm::forgetEntries() {
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setModified(false);
    for (const auto& [line, why] : std::exchange(wrong_, {}))
        judge(line, {});
}

void PartForm::ask(const FigurePage& page) {
    if (page != page_)
        Q_EMIT changed(page);
}

EntryField* PartForm::addEntry(const char* id, const QString& name, const QString& placeholder,
                               std::function<QString(const QString&)> whyNot) {
    auto* field = new EntryField(this);
    setFlexibleWidth(field, entryLeast, entryMost);
    field->setPlaceholderText(placeholder);
    field->setJudge(std::move(whyNot));
    addField(id, name, field);
    connect(field, &EntryField::judged, this, [this, field](const QString& why) { judge(field, why); });
    return field;
}

NumberBox* PartForm::addNumberBox(const char* id, const QString& name, const NumberLook& look, bool mayBeEmpty) {
    NumberBox* box = addNumber(id, name, look.unit);
    box->setStep(look.step, look.decimals);
    box->setMayBeUnknown(mayBeEmpty);
    box->setSizes(1e-30, 1e30); // of any unit
    if (mayBeEmpty)
        box->setPlaceholderText(tr("as made"));
    if (look.lowest)
        box->setLowest(*look.lowest);
    box->setNote(nullptr); // all of them stand together
    connect(box, &NumberBox::judged, this, [this, box](const QString& why) { judge(box, why); });
    return box;
}

void PartForm::addMarkupKeys(EntryField* field) {
    addRow(new MarkupKeys(field, this));
}

void PartForm::addColourButton(EntryField* field) {
    QAction* pick = field->addAction(swatch({}), QLineEdit::LeadingPosition);
    pick->setText(tr("Choose a colour"));
    pick->setToolTip(pick->text());
    connect(pick, &QAction::triggered, this, [this, field] {
        QColorDialog dialog(QColor(field->shownText()), this);
        dialog.setObjectName(QStringLiteral("figureColour"));
        dialog.setOption(QColorDialog::DontUseNativeDialog);
        if (dialog.exec() == QDialog::Accepted)
            Q_EMIT field->entered(dialog.currentColor().name());
    });
    showing([field, pick] { pick->setIcon(swatch(field->shownText())); });
}

CheckList* PartForm::addCheckList(const char* id, const QString& name) {
    auto* list = new CheckList(this);
    list->setObjectName(QString::fromLatin1(id));
    list->setAccessibleName(name);
    auto* label = new WrappedLabel(name, this);
    label->setBuddy(list);
    addRow(label);
    addRow(list);
    return list;
}

void PartForm::section(const QString& title) {
    addRow(sectionTitle(title, this));
}

void PartForm::showOneOf(QComboBox* box, const std::vector<NamedText>& options, const std::string& text) {
    QStringList names;
    for (const NamedText& each : options)
        names << each.name;
    setChoices(box, names);
    const auto found = std::ranges::find(options, text, &NamedText::text);
    box->setCurrentIndex(found == options.end() ? -1 : static_cast<int>(found - options.begin()));
}

QPushButton* PartForm::addButton(const char* id, const QString& text, const std::function<FigurePage(const FigurePage&)>& does) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(id));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, does] { ask(does(page_)); });
    addRow(button);
    return button;
}

void PartForm::judge(QLineEdit* line, const QString& whyNot) {
    std::erase_if(wrong_, [line](const auto& each) { return each.first == line; });
    if (!whyNot.isEmpty())
        wrong_.emplace_back(line, whyNot);
    setLit(line, !whyNot.isEmpty());
    showWrong();
}

void PartForm::showWrong() {
    QStringList words;
    for (const auto& [line, why] : wrong_)
        words << tr("%1: %2").arg(line->accessibleName(), why);
    words_->setText(words.join(QLatin1Char('\n')));
    words_->setVisible(!words.isEmpty());
}

} // namespace vitrine
