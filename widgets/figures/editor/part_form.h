#pragma once
#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/figures/editor/check_list.h"
#include "widgets/figures/editor/entry_field.h"
#include "widgets/figures/editor/figure_part.h"
#include "widgets/figures/editor/part_values.h"

#include <QCheckBox>
#include <QComboBox>

namespace vitrine {

class WrappedLabel;

/// How the box of a number is.
struct NumberLook {
    QString unit = {};
    double step = 1;
    int decimals = 1;
    std::optional<double> lowest = {}; ///< numbers that are not above it are refused
    bool clears = false;               ///< an emptied box goes back to what a new struct has, which is shown empty
};

/// The fields of one kind of part. Each field changes one member of a struct of the page; what is set is asked for as a changed
/// page. An entry that cannot be taken stays and says why.
class PartForm : public Form {
    Q_OBJECT
  public:
    PartForm(const QString& title, QWidget* parent);

    void setPart(const FigurePage&, const FigurePart&);
    const FigurePage& page() const { return page_; }
    const FigurePart& part() const { return part_; }

    template<class S, class T>
    NumberBox* number(const char* id, const QString& name, T S::*member, const NumberLook& look) {
        NumberBox* box = addNumberBox(id, name, look, look.clears || isOptional<T>);
        connect(box, &NumberBox::edited, this, [this, member](double to) { set(member, toNumber<T>(to)); });
        connect(box, &NumberBox::emptied, this, [this, member] { set(member, S{}.*member); });
        const bool clears = look.clears;
        showing([this, box, member, clears] {
            const S now = fields<S>();
            box->setNumber(clears && now.*member == S{}.*member ? std::nullopt : fromNumber(now.*member));
        });
        return box;
    }
    /// A text; `judge` says why it cannot be taken.
    template<class S>
    EntryField* text(const char* id, const QString& name, std::string S::*member,
                     std::function<QString(const QString&)> judge = {}) {
        EntryField* field = addEntry(id, name, tr("as made"), std::move(judge));
        connect(field, &EntryField::entered, this, [this, member](const QString& to) { set(member, to.toStdString()); });
        showing([this, field, member] { field->setShown(QString::fromStdString(fields<S>().*member)); });
        return field;
    }
    /// A text with marks, and the buttons that write them.
    template<class S>
    EntryField* markup(const char* id, const QString& name, std::string S::*member) {
        EntryField* field = text(id, name, member);
        addMarkupKeys(field);
        return field;
    }
    template<class S>
    EntryField* colour(const char* id, const QString& name, std::string S::*member) {
        EntryField* field = text(id, name, member, whyNoColour);
        addColourButton(field);
        return field;
    }
    template<class S>
    EntryField* range(const char* id, const QString& name, std::optional<Interval> S::*member) {
        EntryField* field = addEntry(id, name, tr("of the data"), whyNoRange);
        field->setToolTip(tr("Two numbers, such as “400 … 700”; empty: the range of the data."));
        connect(field, &EntryField::entered, this, [this, member](const QString& to) { set(member, rangeWritten(to)); });
        showing([this, field, member] { field->setShown(rangeText(fields<S>().*member)); });
        return field;
    }
    /// An enumeration by the names of its values in their order; of an optional one the first name is for none.
    template<class S, class E>
    QComboBox* choice(const char* id, const QString& name, const QStringList& names, E S::*member) {
        QComboBox* box = addChoice(id, name, names);
        connect(box, &QComboBox::activated, this, [this, member](int index) { set(member, toChoice<E>(index)); });
        showing([this, box, member] { box->setCurrentIndex(fromChoice(fields<S>().*member)); });
        return box;
    }
    /// A text that is one of some, by their names; the options are asked for whenever a part is set.
    template<class S>
    QComboBox* oneOf(const char* id, const QString& name, std::function<std::vector<NamedText>()> options,
                     std::string S::*member) {
        QComboBox* box = addChoice(id, name, {});
        connect(box, &QComboBox::activated, this, [this, options, member](int index) {
            if (const auto offered = options(); index >= 0 && index < static_cast<int>(offered.size()))
                set(member, offered[static_cast<std::size_t>(index)].text);
        });
        showing([this, box, options, member] { showOneOf(box, options(), fields<S>().*member); });
        return box;
    }
    /// Some of several texts; none ticked is an empty list.
    template<class S>
    CheckList* someOf(const char* id, const QString& name, std::function<std::vector<NamedText>()> options,
                      std::vector<std::string> S::*member) {
        CheckList* list = addCheckList(id, name);
        connect(list, &CheckList::chosen, this, [this, member](const std::vector<std::string>& to) { set(member, to); });
        showing([this, list, options, member] { list->show(options(), fields<S>().*member); });
        return list;
    }
    template<class S>
    QCheckBox* check(const char* id, const QString& name, bool S::*member) {
        QCheckBox* box = addCheck(id, name);
        connect(box, &QCheckBox::clicked, this, [this, member](bool to) { set(member, to); });
        showing([this, box, member] { box->setChecked(fields<S>().*member); });
        return box;
    }

    /// Asks for the page with the fields of the part changed.
    template<class S>
    void edit(const std::function<void(S&)>& change) {
        ask(edited<S>(page_, part_, change));
    }
    template<class S>
    S fields() const {
        return fieldsNow<S>(page_, part_);
    }
    /// Asks for a page, if it is another one.
    void ask(const FigurePage&);
    /// Done whenever a part is set.
    void showing(std::function<void()> show) { shows_.push_back(std::move(show)); }
    EntryField* addEntry(const char* id, const QString& name, const QString& placeholder,
                         std::function<QString(const QString&)> judge);
    static void showOneOf(QComboBox*, const std::vector<NamedText>& options, const std::string& text);
    CheckList* addCheckList(const char* id, const QString& name);
    /// A heading between the fields.
    void section(const QString& title);
    /// A button below the fields.
    class QPushButton* addButton(const char* id, const QString& text, const std::function<FigurePage(const FigurePage&)>& does);

  Q_SIGNALS:
    void changed(const vitrine::FigurePage&);

  private:
    template<class S, class T>
    void set(T S::*member, const T& to) {
        edit<S>([&](S& fields) { fields.*member = to; });
    }
    NumberBox* addNumberBox(const char* id, const QString& name, const NumberLook&, bool mayBeEmpty);
    void addMarkupKeys(EntryField*);
    void addColourButton(EntryField*);
    void judge(QLineEdit*, const QString& whyNot);
    void forgetEntries();
    void showWrong();

    FigurePage page_;
    FigurePart part_;
    std::vector<std::function<void()>> shows_;
    std::vector<std::pair<QLineEdit*, QString>> wrong_; ///< what stands there and cannot be taken, and why
    WrappedLabel* words_;
};

} // namespace vitrine
