#include "widgets/import/file_answers.h"

#include "core/files/readers/thermogram_files.h"
#include "widgets/controls/lit_box.h"
#include "widgets/controls/result_table.h"

#include <QPushButton>

namespace vitrine {

void FileAnswers::addKind(const char* id) {
    kind_ = addChoice(id, tr("The file holds"), // in the order of FileKind
                      {tr("scans"), tr("patterns"), tr("a spectrum of ruby"), tr("a run for a heat capacity")});
    setBoxes(Question::Kind, {kind_});
    connect(kind_, &QComboBox::activated, this, [this](int kind) { Q_EMIT kindChosen(static_cast<FileKind>(kind)); });
}

void FileAnswers::addText(const QString& formatName, const QString& encodingName, const std::vector<std::string>& dialects) {
    decimal_ = addDecimal(this);
    separator_ = addSeparator(this);
    dialect_ = addFormat(this, formatName, dialects);
    encoding_ = addAnswer(this, "importEncoding", encodingName, namesOf(textEncodings()));
    setBoxes(Question::Decimal, {decimal_});
    setBoxes(Question::Separator, {separator_});
    setBoxes(Question::Dialect, {dialect_});
    setBoxes(Question::Encoding, {encoding_});
}

void FileAnswers::addForAll(const QString& id, const QString& text) {
    QPushButton* forAll = linkButton(text, this);
    forAll->setObjectName(id);
    addRow(forAll);
    connect(forAll, &QPushButton::clicked, this, &FileAnswers::forAllAsked);
}

QWidget* FileAnswers::light(Question question) {
    for (QWidget* box : lit_)
        setLit(box, false);
    const auto found = boxes_.find(question);
    lit_ = found == boxes_.end() ? std::vector<QWidget*>{} : found->second;
    for (QWidget* box : lit_)
        setLit(box, true);
    return lit_.empty() ? nullptr : lit_.front();
}

} // namespace vitrine
