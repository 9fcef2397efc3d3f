#include "widgets/import/answer_boxes.h"

#include "widgets/controls/form.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

constexpr auto separatorSigns = std::to_array({'\t', ';', ',', ' '});

/// The sign of a choice, of which the first is none.
template<std::size_t n>
std::optional<char> signIn(const QComboBox* box, const std::array<char, n>& signs) {
    const int at = box->currentIndex();
    return at > 0 ? std::optional(signs[static_cast<std::size_t>(at - 1)]) : std::nullopt;
}

template<std::size_t n>
void showSign(QComboBox* box, const std::array<char, n>& signs, const std::optional<char>& sign) {
    const auto found = sign ? std::ranges::find(signs, *sign) : signs.end();
    box->setCurrentIndex(found == signs.end() ? 0 : static_cast<int>(found - signs.begin()) + 1);
}

constexpr auto decimalSigns = std::to_array({'.', ','});

} // namespace

QComboBox* addAnswer(Form* form, const char* id, const QString& name, const QStringList& choices) {
    return form->addChoice(id, name, QStringList{AnswerWords::tr("as the file says")} + choices);
}

QComboBox* addDecimal(Form* form) {
    return addAnswer(form, "importDecimal", AnswerWords::tr("Decimal sign"),
                     {AnswerWords::tr("point"), AnswerWords::tr("comma")});
}

QComboBox* addSeparator(Form* form) {
    return addAnswer(
        form, "importSeparator", AnswerWords::tr("Columns parted by"),
        {AnswerWords::tr("tabs"), AnswerWords::tr("semicolons"), AnswerWords::tr("commas"), AnswerWords::tr("blanks")});
}

QComboBox* addFormat(Form* form, const QString& name, const std::vector<std::string>& dialects) {
    QComboBox* box = addAnswer(form, "importDialect", name, {});
    for (const std::string& dialect : dialects)
        box->addItem(shownFormat(dialect), QString::fromStdString(dialect));
    return box;
}

QStringList namesOf(const std::vector<std::string>& all) {
    QStringList list;
    for (const std::string& name : all)
        list << QString::fromStdString(name);
    return list;
}

std::string textIn(const QComboBox* box) {
    const QVariant name = box->currentData();
    return box->currentIndex() <= 0 ? std::string() : (name.isValid() ? name.toString() : box->currentText()).toStdString();
}

void showText(QComboBox* box, const std::string& text) {
    const QString wanted = QString::fromStdString(text);
    box->setCurrentIndex(text.empty() ? 0 : std::max({0, box->findText(wanted), box->findData(wanted)}));
}

std::optional<char> decimalIn(const QComboBox* box) {
    return signIn(box, decimalSigns);
}

void showDecimal(QComboBox* box, const std::optional<char>& sign) {
    showSign(box, decimalSigns, sign);
}

std::optional<char> separatorIn(const QComboBox* box) {
    return signIn(box, separatorSigns);
}

void showSeparator(QComboBox* box, const std::optional<char>& sign) {
    showSign(box, separatorSigns, sign);
}

void offerColumns(QComboBox* box, const std::vector<ColumnUnderstood>& columns) {
    constexpr std::size_t countedColumns = 12;
    while (box->count() > 1)
        box->removeItem(1);
    for (const ColumnUnderstood& column : columns)
        box->addItem(AnswerWords::tr("%1: %2").arg(column.index + 1).arg(QString::fromStdString(column.name)),
                     static_cast<qulonglong>(column.index));
    for (std::size_t i = 0; columns.empty() && i < countedColumns; ++i)
        box->addItem(AnswerWords::tr("column %1").arg(i + 1), static_cast<qulonglong>(i));
}

std::optional<std::size_t> columnIn(const QComboBox* box) {
    return box->currentIndex() <= 0 ? std::nullopt : std::optional(static_cast<std::size_t>(box->currentData().toULongLong()));
}

void showColumn(QComboBox* box, const std::optional<std::size_t>& column) {
    box->setCurrentIndex(column ? std::max(0, box->findData(static_cast<qulonglong>(*column))) : 0);
}

} // namespace vitrine
