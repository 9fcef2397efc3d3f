#include "widgets/controls/parameter_table.h"

#include "widgets/controls/copyable.h"
#include "widgets/controls/parameter_model.h"
#include "widgets/controls/residual_plot.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/rich_delegate.h"
#include "widgets/controls/table_corner.h"
#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/words/words.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {

ParameterTable::ParameterTable(QWidget* parent)
    : QWidget(parent), model_(new ParameterModel(this)), title_(sectionTitle({}, this)), remarks_(new WrappedLabel(this)),
      view_(new QTableView(this)), toggle_(linkButton(tr("Residuals"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(view_), static_cast<QWidget*>(remarks_)})
        layout->addWidget(part);
    layout->addWidget(toggle_, 0, Qt::AlignLeft);
    remarks_->setProperty("role", QStringLiteral("warning"));
    toggle_->setObjectName(QStringLiteral("showResiduals"));
    toggle_->setCheckable(true);
    connect(toggle_, &QPushButton::toggled, this, &ParameterTable::showResiduals);
    connect(model_, &ParameterModel::edited, this,
            [this](const ParameterRow& row, const ParameterEdit& edit) { Q_EMIT edited(table().path, row, edit); });
    setUpView();
}

void ParameterTable::setUpView() {
    view_->setObjectName(QStringLiteral("parameters"));
    view_->setModel(model_);
    view_->setItemDelegate(new RichDelegate(view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    view_->setTabKeyNavigation(false);
    view_->setShowGrid(false);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view_->horizontalHeader()->setMinimumSectionSize(20);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setAccessibleName(tr("Columns of the parameters"));
    nameCorner(*view_, tr("All parameters"));
    makeCopyable(view_, [this] { return copiedFrom(*view_); });
    auto* why = new QAction(tr("Why this number?"), view_);
    why->setObjectName(QStringLiteral("whyParameter"));
    why->setShortcut(Qt::Key_F1);
    why->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(why, &QAction::triggered, this, &ParameterTable::askWhy);
    view_->addAction(why);
}

const FitTable& ParameterTable::table() const {
    return model_->table();
}

void ParameterTable::setFit(const ShownFit& fit) {
    if (fit == model_->fit())
        return;
    const FitTable& table = fit.table;
    const QString title = translated(table.title);
    title_->setText(title);
    view_->setAccessibleName(tr("Parameters: %1").arg(title));
    model_->setFit(fit);
    const bool tied = std::ranges::any_of(table.rows, [](const ParameterRow& row) { return !row.tie.text.empty(); });
    const bool bounded = std::ranges::any_of(table.rows, &ParameterRow::mayBound);
    view_->setColumnHidden(ParameterModel::Choices, !fit.hasMarks());
    view_->setColumnHidden(ParameterModel::Tie, !tied);
    view_->setColumnHidden(ParameterModel::Low, !bounded);
    view_->setColumnHidden(ParameterModel::High, !bounded);
    toggle_->setVisible(!table.residuals.x.empty());
    showHeight();
    showRemarks();
    showResiduals();
}

void ParameterTable::showHeight() {
    view_->resizeRowsToContents();
    const int rows = view_->verticalHeader()->length(), header = view_->horizontalHeader()->sizeHint().height();
    view_->setFixedHeight(header + rows + 2 * view_->frameWidth() + view_->horizontalScrollBar()->sizeHint().height());
}

void ParameterTable::showRemarks() {
    QStringList remarks;
    for (const ParameterRow& row : table().rows)
        if (const QString remark = remarkOn(row); !remark.isEmpty() && row.atBound)
            remarks << typeset(remark);
    remarks_->setText(remarks.join(QStringLiteral("<br>")));
    remarks_->setVisible(!remarks.isEmpty());
}

void ParameterTable::showResiduals() {
    const bool shown = toggle_->isChecked() && !table().residuals.x.empty();
    if (shown && !residuals_) {
        residuals_ = new ResidualPlot(this);
        layout()->addWidget(residuals_);
    }
    if (residuals_)
        residuals_->setVisible(shown);
    if (shown)
        residuals_->setTable(table());
}

void ParameterTable::askWhy() {
    const QModelIndex index = view_->currentIndex();
    if (index.isValid())
        Q_EMIT whyAsked(table().rows[static_cast<std::size_t>(index.row())].key, table().path.line);
}

} // namespace vitrine
