#include "widgets/figures/figure_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/table_corner.h"
#include "widgets/controls/text.h"
#include "widgets/figures/figure_content.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/figures/note_model.h"
#include "widgets/plot/rich_label.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr DataPalette palettes[] = {DataPalette::Spectrum, DataPalette::Cividis, DataPalette::OkabeIto};
constexpr int rangeWidth = 136, letterWidth = 60, notesHeight = 132;
constexpr double narrowestPage = 20; // mm

QString rangeText(const std::optional<Interval>& range) {
    return range ? QStringLiteral("%1 … %2").arg(displayed(range->low, 6), displayed(range->high, 6)) : QString();
}

/// Two numbers with anything between them that is no number; nothing where there are not two.
std::optional<Interval> rangeWritten(const QString& text) {
    static const QRegularExpression between(QStringLiteral("\\s*(…|\\.\\.+|–|;|\\s)\\s*"));
    const QStringList parts = text.trimmed().split(between, Qt::SkipEmptyParts);
    const auto low = parts.size() == 2 ? numberWritten(parts[0]) : std::nullopt;
    const auto high = parts.size() == 2 ? numberWritten(parts[1]) : std::nullopt;
    return low && high && *low < *high ? std::optional(Interval{*low, *high}) : std::nullopt;
}

/// Moves an inset with the panel that it lies in.
void moveInsets(FigurePage& page, const FigurePanel& before, const PageBox& after) {
    for (FigurePanel& inset : page.panels)
        if (inset.insetOf == before.id) {
            inset.box.x += after.x - before.box.x;
            inset.box.y += after.y - before.box.y;
        }
}

} // namespace

FigureForm::FigureForm(QWidget* parent) : QWidget(parent), panelPart_(new QWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(12);
    auto* page = new Form(tr("Page"), this);
    addPage(page);
    layout->addWidget(page);
    layout->addWidget(panelPart_);
    auto* inner = new QVBoxLayout(panelPart_);
    inner->setContentsMargins(0, 0, 0, 0);
    auto* panel = new Form(tr("Panel"), panelPart_);
    addPanel(panel);
    addBox(panel);
    inner->addWidget(panel);
    addNotes();
    layout->addStretch();
}

NumberBox* FigureForm::addNumber(Form* form, const char* id, const QString& name, const QString& unit, double step,
                                 int decimals) {
    NumberBox* box = form->addNumber(id, name, unit);
    box->setStep(step, decimals);
    return box;
}

template<class Set>
void FigureForm::onPage(NumberBox* box, Set set) {
    connect(box, &NumberBox::edited, this, [this, set](double number) {
        FigurePage page = page_;
        set(page, number);
        Q_EMIT changed(page);
    });
}

template<class Edit>
void FigureForm::editPanel(Edit edit) {
    FigurePage page = page_;
    const auto found = std::ranges::find(page.panels, panelId_, &FigurePanel::id);
    if (found == page.panels.end())
        return;
    const FigurePanel before = *found;
    edit(*found);
    if (found->box != before.box)
        moveInsets(page, before, found->box);
    if (page != page_)
        Q_EMIT changed(page);
}

template<class Set>
void FigureForm::onPanel(NumberBox* box, Set set) {
    connect(box, &NumberBox::edited, this,
            [this, set](double number) { editPanel([&](FigurePanel& panel) { set(panel, Number(number)); }); });
    connect(box, &NumberBox::emptied, this, [this, set] { editPanel([&](FigurePanel& panel) { set(panel, Number()); }); });
}

void FigureForm::addPage(Form* form) {
    width_ = addNumber(form, "figureWidth", tr("Width"), QStringLiteral("mm"), 1, 1);
    height_ = addNumber(form, "figureHeight", tr("Height"), QStringLiteral("mm"), 1, 1);
    type_ = addNumber(form, "figureType", tr("Size of type"), QStringLiteral("pt"), 0.5, 1);
    width_->setLowest(narrowestPage);
    height_->setLowest(narrowestPage);
    type_->setLowest(0);
    onPage(width_, [](FigurePage& page, double mm) { page = atWidth(page, mm); });
    onPage(height_, [](FigurePage& page, double mm) { page.height = mm; });
    onPage(type_, [](FigurePage& page, double pt) { page.fontSize = pt; });
    palette_ = form->addChoice("figurePalette", tr("Colours of data"), QStringList{tr("as the window")} + paletteTitles());
    connect(palette_, &QComboBox::activated, this, [this](int index) {
        FigurePage page = page_;
        page.palette = index == 0 ? std::string() : nameOf(palettes[index - 1]);
        Q_EMIT changed(page);
    });
}

void FigureForm::addPanel(Form* form) {
    panels_ = form->addChoice("figurePanel", tr("Which one"), {});
    connect(panels_, &QComboBox::activated, this,
            [this](int index) { Q_EMIT panelChosen(page_.panels[static_cast<std::size_t>(index)].id); });
    QStringList titles;
    for (const FigureContentKind& kind : figureContentKinds())
        titles << plainLabel(kind.title);
    content_ = form->addChoice("figureContent", tr("Shows"), titles);
    connect(content_, &QComboBox::activated, this, [this](int index) {
        editPanel([index](FigurePanel& panel) { panel.content = figureContentKinds()[static_cast<std::size_t>(index)].content; });
    });
    letter_ = new QLineEdit(form);
    letter_->setMaximumWidth(letterWidth);
    form->addField("figureLetter", tr("Letter"), letter_);
    connect(letter_, &QLineEdit::editingFinished, this,
            [this] { editPanel([this](FigurePanel& panel) { panel.letter = letter_->text().trimmed().toStdString(); }); });
    x_ = addRange(form, "figureX", tr("Range of x"), &FigurePanel::x);
    y_ = addRange(form, "figureY", tr("Range of y"), &FigurePanel::y);
    rate_ = addNumber(form, "figureRate", tr("Heating rate"), QStringLiteral("K/s"), 1, 3);
    rate_->setMayBeUnknown(true);
    rate_->setLowest(0);
    onPanel(rate_, [](FigurePanel& panel, Number rate) { panel.heatingRate = rate; });
    offset_ = addNumber(form, "figureOffset", tr("Offset of curves"), {}, 0.1, 3);
    onPanel(offset_, [](FigurePanel& panel, Number offset) { panel.offset = offset.value_or(0); });
    regions_ = form->addCheck("figureRegions", tr("Shade cold compression, crossover and equilibrium"));
    connect(regions_, &QCheckBox::clicked, this,
            [this](bool shaded) { editPanel([shaded](FigurePanel& panel) { panel.regions = shaded; }); });
}

void FigureForm::addBox(Form* form) {
    const auto add = [&](const char* id, const QString& name, double PageBox::*part) {
        NumberBox* box = addNumber(form, id, name, QStringLiteral("mm"), 1, 1);
        onPanel(box, [part](FigurePanel& panel, Number mm) { panel.box.*part = mm.value_or(panel.box.*part); });
        return box;
    };
    left_ = add("figureLeft", tr("From the left"), &PageBox::x);
    top_ = add("figureTop", tr("From the top"), &PageBox::y);
    boxWidth_ = add("figureBoxWidth", tr("Width of the panel"), &PageBox::width);
    boxHeight_ = add("figureBoxHeight", tr("Height of the panel"), &PageBox::height);
    boxWidth_->setLowest(0);
    boxHeight_->setLowest(0);
}

void FigureForm::addNotes() {
    notes_ = new QTableView(panelPart_);
    noteModel_ = new NoteModel(this);
    notes_->setObjectName(QStringLiteral("figureNotes"));
    notes_->setAccessibleName(tr("Words in the panel"));
    notes_->setModel(noteModel_);
    notes_->verticalHeader()->hide();
    notes_->horizontalHeader()->setAccessibleName(tr("Columns of the words in the panel"));
    notes_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    notes_->horizontalHeader()->setSectionResizeMode(NoteModel::Text, QHeaderView::Stretch);
    notes_->setTabKeyNavigation(false);
    notes_->setCornerButtonEnabled(false);
    notes_->setFixedHeight(notesHeight);
    nameCorner(*notes_, tr("All words in the panel"));
    panelPart_->layout()->addWidget(sectionTitle(tr("Words in the panel"), panelPart_));
    panelPart_->layout()->addWidget(notes_);
    connect(noteModel_, &NoteModel::edited, this,
            [this](const std::vector<FigureNote>& notes) { editPanel([&](FigurePanel& panel) { panel.notes = notes; }); });
}

QLineEdit* FigureForm::addRange(Form* form, const char* id, const QString& name, std::optional<Interval> FigurePanel::*range) {
    auto* field = new QLineEdit(form);
    Form::setFlexibleWidth(field, rangeWidth, rangeWidth);
    field->setPlaceholderText(tr("of the data"));
    field->setToolTip(tr("Two numbers, such as “400 … 700”; empty: the range of the data."));
    form->addField(id, name, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field, range] { editRange(field, range); });
    return field;
}

void FigureForm::editRange(QLineEdit* field, std::optional<Interval> FigurePanel::*range) {
    const auto written = rangeWritten(field->text());
    const FigurePanel* shown = panel();
    if (!shown || !field->isModified())
        return;
    if (!written && !field->text().trimmed().isEmpty())
        return field->setText(rangeText(shown->*range));
    editPanel([&](FigurePanel& changed) { changed.*range = written; });
}

const FigurePanel* FigureForm::panel() const {
    const auto found = std::ranges::find(page_.panels, panelId_, &FigurePanel::id);
    return found == page_.panels.end() ? nullptr : &*found;
}

void FigureForm::setPage(const FigurePage& page, const std::string& panelId, std::function<QPointF()> place) {
    page_ = page;
    panelId_ = panelId;
    showPage();
    const FigurePanel* shown = panel();
    panelPart_->setEnabled(shown);
    noteModel_->setNotes(shown ? shown->notes : std::vector<FigureNote>(), std::move(place));
    if (shown)
        showPanel(*shown);
}

void FigureForm::showPage() {
    width_->setNumber(page_.width);
    height_->setNumber(page_.height);
    type_->setNumber(page_.fontSize);
    const auto palette = paletteNamed(page_.palette);
    palette_->setCurrentIndex(palette ? static_cast<int>(*palette) + 1 : 0);
    QStringList names;
    for (const FigurePanel& each : page_.panels)
        names << (each.letter.empty() ? QString::fromStdString(each.id) : QString::fromStdString(each.letter));
    setChoices(panels_, names);
    const auto found = std::ranges::find(page_.panels, panelId_, &FigurePanel::id);
    panels_->setCurrentIndex(static_cast<int>(found - page_.panels.begin()));
}

void FigureForm::showPanel(const FigurePanel& shown) {
    const auto kinds = figureContentKinds();
    const auto kind = std::ranges::find(kinds, shown.content, &FigureContentKind::content);
    content_->setCurrentIndex(kind == kinds.end() ? -1 : static_cast<int>(kind - kinds.begin()));
    letter_->setText(QString::fromStdString(shown.letter));
    x_->setText(rangeText(shown.x));
    y_->setText(rangeText(shown.y));
    rate_->setNumber(shown.heatingRate);
    offset_->setNumber(shown.offset);
    regions_->setChecked(shown.regions);
    left_->setNumber(shown.box.x);
    top_->setNumber(shown.box.y);
    boxWidth_->setNumber(shown.box.width);
    boxHeight_->setNumber(shown.box.height);
}

} // namespace vitrine
