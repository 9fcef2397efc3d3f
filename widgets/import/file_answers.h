#pragma once
#include "core/files/content/reading.h"
#include "core/files/import/file_kind.h"
#include "widgets/controls/form.h"
#include "widgets/import/answer_boxes.h"

#include <QComboBox>

#include <functional>
#include <map>

namespace vitrine {

/// The answers that a person can give to what one file leaves open, whatever it holds: what that is, how its text is to be
/// read, and which boxes answer which question.
class FileAnswers : public Form {
    Q_OBJECT
  public:
    /// What the file holds.
    void setKind(FileKind kind) { kind_->setCurrentIndex(static_cast<int>(kind)); }
    /// Lights the boxes that answer a question; the first of them, or nothing.
    QWidget* light(Question);

  Q_SIGNALS:
    void kindChosen(vitrine::FileKind);
    /// The answers shall hold for all files of the import that leave the same open.
    void forAllAsked();

  protected:
    using Form::Form;

    void addKind(const char* id);
    void addText(const QString& formatName, const QString& encodingName, const std::vector<std::string>& dialects);
    void addForAll(const QString& id, const QString& text);
    void setBoxes(Question question, const std::vector<QWidget*>& boxes) { boxes_[question] = boxes; }

    QComboBox *kind_ = nullptr, *decimal_ = nullptr, *separator_ = nullptr, *dialect_ = nullptr, *encoding_ = nullptr;

  private:
    std::map<Question, std::vector<QWidget*>> boxes_;
    std::vector<QWidget*> lit_;
};

/// Those answers as the options of a reading.
template<class Options>
class AnswersFor : public FileAnswers {
  protected:
    using FileAnswers::FileAnswers;

    virtual void emitEdited(const Options&) = 0;

    /// Changes the answers; a change that changes nothing is not told.
    void edit(const std::function<void(Options&)>& change) {
        Options options = options_;
        change(options);
        if (options == options_)
            return;
        options_ = options;
        emitEdited(options);
    }
    void listenTo(QComboBox* box, std::function<void(Options&)> put) {
        connect(box, &QComboBox::activated, this, [this, put] { edit(put); });
    }
    void listenToText() {
        listenTo(decimal_, [this](Options& o) { o.decimal = decimalIn(decimal_); });
        listenTo(separator_, [this](Options& o) { o.separator = separatorIn(separator_); });
        listenTo(dialect_, [this](Options& o) { o.dialect = textIn(dialect_); });
        listenTo(encoding_, [this](Options& o) { o.encoding = textIn(encoding_); });
    }
    void listenToColumn(QComboBox* box, std::optional<std::size_t> Options::*column) {
        listenTo(box, [=](Options& o) { o.*column = columnIn(box); });
    }
    /// Takes new answers and shows those about the text.
    void setOptions(const Options& options) {
        options_ = options;
        showDecimal(decimal_, options.decimal);
        showSeparator(separator_, options.separator);
        showText(dialect_, options.dialect);
        showText(encoding_, options.encoding);
    }
    void setColumn(QComboBox* box, const std::vector<ColumnUnderstood>& columns, const std::optional<std::size_t>& chosen) {
        offerColumns(box, columns);
        showColumn(box, chosen);
    }

  private:
    Options options_;
};

} // namespace vitrine
