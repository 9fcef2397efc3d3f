#include "widgets/figures/editor/figure_window.h"

#include "widgets/controls/wrapped_label.h"
#include "widgets/figures/editor/change_words.h"
#include "widgets/figures/editor/figure_form.h"
#include "widgets/figures/editor/figure_outline.h"
#include "widgets/figures/editor/figure_preview.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/plot/rich_label.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace vitrine {

namespace {

constexpr double oneColumn = 86, twoColumns = 174; // mm
constexpr int listWidth = 230, formWidth = 350, previewWidth = 420;
constexpr QSize firstSize{1320, 820};

} // namespace

FigureWindow::FigureWindow(QWidget* parent)
    : QDialog(parent), theme_(Theme::light()), list_(new QListWidget(this)), outline_(new FigureOutline(this)),
      preview_(new FigurePreview(this)), form_(new FigureForm(this)), words_(new WrappedLabel(this)) {
    setObjectName(QStringLiteral("figures"));
    setWindowTitle(tr("Figures"));
    auto* row = new QHBoxLayout;
    row->addWidget(buildLeft());
    row->addWidget(scrolled(preview_, tr("The figure"), previewWidth), 1);
    row->addWidget(scrolled(form_, tr("What can be set of what is selected"), formWidth));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    words_->setObjectName(QStringLiteral("figureWords"));
    words_->setProperty("role", QStringLiteral("faint"));
    words_->hide();
    layout->addWidget(words_);
    buildButtons(layout);
    resize(firstSize.boundedTo(0.94 * screen()->availableSize()));
    listen();
}

QWidget* FigureWindow::buildLeft() {
    list_->setObjectName(QStringLiteral("figureList"));
    list_->setAccessibleName(tr("Figures of the study"));
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setFixedWidth(listWidth);
    splitter->setChildrenCollapsible(false);
    const auto pane = [&](QWidget* content, std::initializer_list<QWidget*> buttons) {
        auto* part = new QWidget(splitter);
        auto* column = new QVBoxLayout(part);
        column->setContentsMargins({});
        auto* bar = new QHBoxLayout;
        for (QWidget* button : buttons)
            bar->addWidget(button);
        bar->addStretch();
        column->addWidget(content, 1);
        column->addLayout(bar);
        splitter->addWidget(part);
    };
    figureButton_ = menuButton("figureMenu", tr("Figure"), figureMenu());
    pane(list_, {menuButton("figureNew", tr("New"), newMenu()), figureButton_});
    addButton_ = menuButton("figureAdd", tr("Add"), addMenu());
    panelButton_ = menuButton("panelMenu", tr("Panel"), panelMenu());
    pane(outline_, {addButton_, panelButton_});
    splitter->setSizes({260, 420});
    return splitter;
}

QWidget* FigureWindow::scrolled(QWidget* content, const QString& name, int leastWidth) {
    auto* area = new QScrollArea(this);
    area->setAccessibleName(name);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setMinimumWidth(leastWidth);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change the width it depends on
    return area;
}

QPushButton* FigureWindow::addButton(QHBoxLayout* row, const char* id, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(id));
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void FigureWindow::buildButtons(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    oneColumn_ = addButton(row, "figureOneColumn", tr("One column, 86 mm"));
    twoColumns_ = addButton(row, "figureTwoColumns", tr("Two columns, 174 mm"));
    styleButton_ = menuButton("figureStyle", tr("Style"), styleMenu());
    row->addWidget(styleButton_);
    asTemplate_ = addButton(row, "figureAsTemplate", tr("Back to the template"));
    row->addStretch();
    save_ = addButton(row, "figureSave", tr("Save As…"));
    QPushButton* close = addButton(row, "figureClose", tr("Close"));
    layout->addLayout(row);
    connect(oneColumn_, &QPushButton::clicked, this, [this] { setWidth(oneColumn); });
    connect(twoColumns_, &QPushButton::clicked, this, [this] { setWidth(twoColumns); });
    connect(asTemplate_, &QPushButton::clicked, this, &FigureWindow::removeFigure);
    connect(save_, &QPushButton::clicked, this, [this] {
        if (page())
            Q_EMIT saveAsked(*page());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void FigureWindow::listen() {
    connect(list_, &QListWidget::currentRowChanged, this, &FigureWindow::choosePage);
    connect(outline_, &FigureOutline::partChosen, this, &FigureWindow::choosePart);
    connect(form_, &FigureForm::changed, this, &FigureWindow::change);
    connect(preview_, &FigurePreview::partClicked, this, &FigureWindow::choosePart);
    connect(preview_, &FigurePreview::changed, this, &FigureWindow::change);
    connect(preview_, &FigurePreview::removalAsked, this, &FigureWindow::removePart);
    connect(preview_, &FigurePreview::menuAsked, this, &FigureWindow::openMenu);
    connect(preview_, &FigurePreview::drawn, this, &FigureWindow::showParts);
}

const FigurePage* FigureWindow::page() const {
    const auto found = std::ranges::find(pages_, name_, &FigurePage::name);
    return found == pages_.end() ? nullptr : &*found;
}

bool FigureWindow::isOwn() const {
    return std::ranges::any_of(moment_.study.figures, [this](const auto& own) { return own->name == name_; });
}

bool FigureWindow::hasTemplate() const {
    Moment without = moment_;
    without.study.figures.clear();
    return pageNamed(QString::fromStdString(name_), without).has_value();
}

std::set<std::string> FigureWindow::names() const {
    std::set<std::string> names;
    for (const FigurePage& each : pages_)
        names.insert(each.name);
    return names;
}

void FigureWindow::say(const QString& words) {
    words_->setText(words);
    words_->setVisible(!words.isEmpty());
}

void FigureWindow::change(const FigurePage& changed) {
    const FigurePage* before = page();
    if (before && changed.name != before->name)
        return rename(changed);
    if (!before || changed != *before)
        Q_EMIT acted({SetFigure{changed}}, changeWords(before, changed));
}

void FigureWindow::setMoment(const Moment& moment, const Theme& theme) {
    moment_ = moment;
    theme_ = theme;
    pages_ = pagesOf(moment);
    std::ranges::sort(pages_, {}, &FigurePage::name);
    if (!page())
        name_ = pages_.empty() ? std::string() : pages_.front().name;
    showList();
    showPage();
}

void FigureWindow::showList() {
    QStringList names, now;
    for (const FigurePage& each : pages_)
        names << (each.title.empty() ? QString::fromStdString(each.name)
                                     : QStringLiteral("%1 · %2").arg(QString::fromStdString(each.name),
                                                                     plainLabel(QString::fromStdString(each.title))));
    for (int i = 0; i < list_->count(); ++i)
        now << list_->item(i)->text();
    const auto shown = static_cast<int>(std::ranges::find(pages_, name_, &FigurePage::name) - pages_.begin());
    const std::string name = name_;
    if (names != now) {
        list_->clear();
        list_->addItems(names);
    }
    name_ = name;
    list_->setCurrentRow(shown);
}

void FigureWindow::choosePage(int row) {
    if (row < 0 || row >= static_cast<int>(pages_.size()))
        return;
    if (const std::string& chosen = pages_[static_cast<std::size_t>(row)].name; chosen != name_) {
        name_ = chosen;
        part_ = {};
    }
    showPage();
}

void FigureWindow::choose(const std::string& name, bool lastPanel) {
    name_ = name;
    const FigurePage* shown = page();
    part_ =
        lastPanel && shown && !shown->panels.empty() ? FigurePart{FigurePartKind::Panel, shown->panels.back().id} : FigurePart{};
    showList();
    showPage();
}

void FigureWindow::choosePart(const FigurePart& part) {
    part_ = part;
    showPage();
}

void FigureWindow::showPage() {
    const FigurePage* shown = page();
    for (QWidget* each : std::initializer_list<QWidget*>{save_, oneColumn_, twoColumns_, form_, figureButton_, styleButton_,
                                                         addButton_, panelButton_, outline_})
        each->setEnabled(shown);
    asTemplate_->setEnabled(isOwn() && hasTemplate());
    remove_->setEnabled(isOwn());
    if (!shown)
        return;
    part_ = nearestPart(*shown, part_);
    removePanel_->setEnabled(!panelInHand().empty());
    preview_->setPage(*shown, moment_, theme_);
    preview_->setMarked(part_);
    showParts();
}

/// What of the figure is not drawn as it says, where that has changed: other words stay.
void FigureWindow::showFaults() {
    QStringList words;
    for (const Problem& fault : preview_->faults())
        words << translated(fault);
    if (words == faults_)
        return;
    faults_ = words;
    say(words.join(QLatin1Char('\n')));
}

/// What lies on the page is known once it was drawn.
void FigureWindow::showParts() {
    if (const FigurePage* shown = page()) {
        showFaults();
        outline_->setPage(*shown, preview_->places());
        outline_->setChosen(part_);
        form_->setPage(*shown, part_, moment_, preview_->places(), names());
    }
}

} // namespace vitrine
