#include "widgets/figures/figure_window.h"

#include "widgets/figures/figure_content.h"
#include "widgets/figures/figure_form.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/figures/figure_preview.h"
#include "widgets/plot/rich_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace vitrine {

namespace {

constexpr double oneColumn = 86, twoColumns = 174; // mm
constexpr int listWidth = 200, formWidth = 330, previewWidth = 420;
constexpr QSize firstSize{1180, 760};

/// The middle of a panel's axes, where a new note begins.
QPointF middleOf(const FigurePage& page, const std::string& panel, const Moment& moment) {
    const auto found = std::ranges::find(page.panels, panel, &FigurePanel::id);
    return found == page.panels.end() || !moment.results ? QPointF() : contentOf(*found, moment, Theme::light()).range.center();
}

} // namespace

FigureWindow::FigureWindow(QWidget* parent)
    : QDialog(parent), theme_(Theme::light()), list_(new QListWidget(this)), preview_(new FigurePreview(this)),
      form_(new FigureForm(this)) {
    setObjectName(QStringLiteral("figures"));
    setWindowTitle(tr("Figures"));
    list_->setObjectName(QStringLiteral("figureList"));
    list_->setAccessibleName(tr("Figures of the study"));
    list_->setFixedWidth(listWidth);
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->addWidget(list_);
    row->addWidget(scrolled(preview_, tr("The figure"), previewWidth), 1);
    row->addWidget(scrolled(form_, tr("What can be set of the figure"), formWidth));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    buildButtons(layout);
    resize(firstSize);
    connect(list_, &QListWidget::currentRowChanged, this, &FigureWindow::choosePage);
    connect(preview_, &FigurePreview::panelClicked, this, &FigureWindow::choosePanel);
    connect(form_, &FigureForm::panelChosen, this, &FigureWindow::choosePanel);
    connect(form_, &FigureForm::changed, this, [this](const FigurePage& page) { Q_EMIT acted(SetFigure{page}); });
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
    asTemplate_ = addButton(row, "figureAsTemplate", tr("Back to the template"));
    row->addStretch();
    save_ = addButton(row, "figureSave", tr("Save As…"));
    QPushButton* close = addButton(row, "figureClose", tr("Close"));
    layout->addLayout(row);
    connect(oneColumn_, &QPushButton::clicked, this, [this] { setWidth(oneColumn); });
    connect(twoColumns_, &QPushButton::clicked, this, [this] { setWidth(twoColumns); });
    connect(asTemplate_, &QPushButton::clicked, this, [this] { Q_EMIT acted(RemoveFigure{name_}); });
    connect(save_, &QPushButton::clicked, this, [this] {
        if (page())
            Q_EMIT saveAsked(*page());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

const FigurePage* FigureWindow::page() const {
    const auto found = std::ranges::find(pages_, name_, &FigurePage::name);
    return found == pages_.end() ? nullptr : &*found;
}

bool FigureWindow::isOwn() const {
    return std::ranges::any_of(moment_.study.figures, [this](const auto& own) { return own->name == name_; });
}

void FigureWindow::setWidth(double mm) {
    if (page())
        Q_EMIT acted(SetFigure{laidOut(*page(), mm, moment_)});
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
        names << QStringLiteral("%1 · %2").arg(QString::fromStdString(each.name), plainLabel(QString::fromStdString(each.title)));
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
    name_ = pages_[static_cast<std::size_t>(row)].name;
    showPage();
}

void FigureWindow::choosePanel(const std::string& id) {
    panel_ = id;
    showPage();
}

void FigureWindow::showPage() {
    const FigurePage* shown = page();
    for (QWidget* each : std::initializer_list<QWidget*>{save_, oneColumn_, twoColumns_, form_})
        each->setEnabled(shown);
    asTemplate_->setEnabled(isOwn());
    if (!shown)
        return;
    if (std::ranges::find(shown->panels, panel_, &FigurePanel::id) == shown->panels.end())
        panel_ = shown->panels.empty() ? std::string() : shown->panels.front().id;
    form_->setPage(*shown, panel_, [this] { return middleOf(*page(), panel_, moment_); });
    preview_->setPage(*shown, moment_, theme_);
    preview_->setMarked(panel_);
}

} // namespace vitrine
