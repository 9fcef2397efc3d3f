#include "widgets/inspector/conditions_dialog.h"

#include "core/files/content/file_content.h"
#include "core/files/text/encoding.h"
#include "core/series/conditions.h"
#include "widgets/inspector/conditions_text.h"
#include "widgets/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

ConditionsDialog::ConditionsDialog(const SeriesChoices& before, std::size_t frames, QWidget* parent)
    : QDialog(parent), before_(before), frames_(frames), choices_(before), text_(new QPlainTextEdit(this)),
      meaning_(new QComboBox(this)), said_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("conditionsDialog"));
    setWindowTitle(tr("Table of conditions"));
    resize(460, 480);
    build();
    connect(text_, &QPlainTextEdit::textChanged, this, &ConditionsDialog::understand);
    connect(meaning_, &QComboBox::currentIndexChanged, this, &ConditionsDialog::understand);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    understand();
}

void ConditionsDialog::build() {
    text_->setObjectName(QStringLiteral("conditionsText"));
    text_->setAccessibleName(windowTitle());
    text_->setTabChangesFocus(true);
    text_->setPlaceholderText(
        tr("Paste rows of a spreadsheet here, one for each frame, with titles such as “temperature [K]” or without."));
    meaning_->setObjectName(QStringLiteral("conditionsMeaning"));
    meaning_->setAccessibleName(tr("The values are"));
    meaning_->addItems({tr("as their titles say"), tr("temperatures in K"), tr("temperatures in °C"), tr("pressures in GPa"),
                        tr("times in s"), tr("places x in mm"), tr("places x and y in mm")}); // in the order of PastedMeaning
    said_->setObjectName(QStringLiteral("conditionsSaid"));
    said_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->addRow(tr("The values are"), meaning_);
    auto* paste = buttons_->addButton(tr("Paste"), QDialogButtonBox::ActionRole);
    auto* file = buttons_->addButton(tr("From a File…"), QDialogButtonBox::ActionRole);
    paste->setObjectName(QStringLiteral("conditionsPaste"));
    file->setObjectName(QStringLiteral("conditionsFile"));
    buttons_->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("conditionsAccept"));
    connect(paste, &QPushButton::clicked, this, [this] { text_->setPlainText(QApplication::clipboard()->text()); });
    connect(file, &QPushButton::clicked, this, &ConditionsDialog::askForFile);
    layout->addWidget(text_, 1);
    layout->addLayout(form);
    layout->addWidget(said_);
    layout->addWidget(buttons_);
}

void ConditionsDialog::askForFile() {
    const QString path = QFileDialog::getOpenFileName(this, windowTitle(), {}, tr("All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void ConditionsDialog::takeFile(const QString& path) {
    const auto bytes = readFile(path.toStdString());
    const auto text = bytes ? fileText(*bytes, QFileInfo(path).fileName().toStdString()) : std::unexpected(bytes.error());
    if (text)
        text_->setPlainText(QString::fromStdString(text->decoded(text->text())));
    else
        said_->setText(translated(text.error()));
}

void ConditionsDialog::understand() {
    choices_ = conditionsInText(text_->toPlainText().toStdString(), static_cast<PastedMeaning>(meaning_->currentIndex()), before_,
                                frames_);
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(choices_.has_value());
    if (!choices_)
        return said_->setText(translated(choices_.error()));
    const auto [low, high] = rangeOfKnown(choices_->conditions);
    said_->setText(tr("%n row(s), from %1 to %2 %3", nullptr, static_cast<int>(choices_->conditions.size()))
                       .arg(displayed(low, 6), displayed(high, 6), QString::fromUtf8(unitOfAxis(choices_->axis))));
}

} // namespace vitrine
