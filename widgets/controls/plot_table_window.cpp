#include "widgets/controls/plot_table_window.h"

#include "widgets/controls/copyable.h"
#include "widgets/controls/plot_table_model.h"
#include "widgets/controls/rich_header.h"
#include "widgets/controls/table_corner.h"
#include "widgets/plot/rich_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace vitrine {

PlotTableWindow::PlotTableWindow(QWidget* parent)
    : QDialog(parent), model_(new PlotTableModel(this)), view_(new QTableView(this)), count_(new QLabel(this)) {
    setObjectName(QStringLiteral("plotTable"));
    view_->setObjectName(QStringLiteral("plotTableView"));
    view_->setModel(model_);
    view_->setHorizontalHeader(new RichHeader(Qt::Horizontal, view_));
    view_->horizontalHeader()->setAccessibleName(tr("Columns of the table"));
    view_->horizontalHeader()->setDefaultSectionSize(110);
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->verticalHeader()->setAccessibleName(tr("Rows of the table"));
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setDefaultSectionSize(view_->fontMetrics().height() + 8);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setTabKeyNavigation(false);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setCornerButtonEnabled(false);
    nameCorner(*view_, tr("The whole table"));
    makeCopyable(view_, [this] { return copiedFrom(*view_); });
    count_->setProperty("role", QStringLiteral("faint"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view_);
    buildButtons(layout);
    resize(560, 480);
}

void PlotTableWindow::buildButtons(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    const auto add = [&](const QString& text, const char* action) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, view_->findChild<QAction*>(QString::fromLatin1(action)), &QAction::trigger);
        row->addWidget(button);
    };
    add(tr("Copy the table"), "copyTable");
    add(tr("Copy the table as LaTeX"), "copyTableAsLatex");
    add(tr("Export as CSV…"), "exportTable");
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(close);
    layout->addLayout(row);
}

void PlotTableWindow::setTable(const PlotTable& table) {
    const QString title = plainLabel(table.title);
    setWindowTitle(tr("%1 as a table").arg(title));
    view_->setAccessibleName(tr("What the plot “%1” shows").arg(title));
    const bool otherColumns = table.facts && (!model_->table().facts || model_->table().facts->titles != table.facts->titles);
    model_->setTable(table);
    if (otherColumns)
        view_->resizeColumnsToContents(); // and then as a person sizes them
    hideEmptyColumns(table);
    const auto rows = static_cast<int>(table.size());
    count_->setText(rows == 0     ? tr("The plot is empty.")
                    : table.facts ? tr("%n row(s)", nullptr, rows)
                                  : tr("%n point(s)", nullptr, rows));
}

/// Errors that no point has; a table of facts has what it says.
void PlotTableWindow::hideEmptyColumns(const PlotTable& table) {
    for (int column = 0; column < model_->columnCount(); ++column)
        view_->setColumnHidden(column, false);
    if (table.facts)
        return;
    view_->setColumnHidden(PlotTableModel::ErrorX, !table.hasErrors(&PlotSeries::errorX));
    view_->setColumnHidden(PlotTableModel::TotalX, !table.hasErrors(&PlotSeries::totalX));
    view_->setColumnHidden(PlotTableModel::ErrorY, !table.hasErrors(&PlotSeries::errorY));
    view_->setColumnHidden(PlotTableModel::TotalY, !table.hasErrors(&PlotSeries::totalY));
}

} // namespace vitrine
