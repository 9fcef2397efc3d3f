#include "widgets/controls/result_table.h"

#include "widgets/controls/copyable.h"
#include "widgets/controls/steady_label.h"
#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/plot/rich_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

QPushButton* linkButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->setFlat(true);
    return button;
}

WrappedLabel* faintLabel(QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setProperty("role", QStringLiteral("smallFaint"));
    return label;
}

QLabel* sectionTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("section"));
    return label;
}

ResultTable::ResultTable(QWidget* parent)
    : QWidget(parent), title_(sectionTitle({}, this)), problem_(new WrappedLabel(this)), grid_(new QGridLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(title_);
    layout->addWidget(problem_);
    layout->addLayout(grid_);
    hide(); // there is nothing to say yet
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(5);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(0, 1);
    problem_->setProperty("role", QStringLiteral("faint"));
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeCopyable(this, [this] { return Copied{textTable(focusedRow()), textTable(section_.rows)}; });
}

/// The row whose button has the focus; none elsewhere.
std::vector<ResultRow> ResultTable::focusedRow() const {
    for (std::size_t i = 0; i < std::min(lines_.size(), section_.rows.size()); ++i)
        if (lines_[i].why->hasFocus())
            return {section_.rows[i]};
    return {};
}

void ResultTable::addLine() {
    const int row = static_cast<int>(lines_.size());
    const std::size_t index = lines_.size();
    Line line{new WrappedLabel(this), new SteadyLabel(this), new QLabel(this), linkButton(tr("why"), this)};
    line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.unit->setProperty("role", QStringLiteral("faint"));
    line.unit->setMinimumWidth(unitWidth);
    grid_->addWidget(line.name, row, 0);
    grid_->addWidget(line.value, row, 1);
    grid_->addWidget(line.unit, row, 2);
    grid_->addWidget(line.why, row, 3);
    connect(line.why, &QPushButton::clicked, this,
            [this, index] { Q_EMIT whyAsked(section_.rows[index].key, section_.rows[index].peak); });
    lines_.push_back(line);
}

void ResultTable::show(Line& line, const ResultRow& row) {
    line.name->setText(typeset(row.name));
    line.value->setText(row.value);
    line.value->setAccessibleName(plainLabel(row.name));
    line.unit->setText(typeset(row.unit));
    line.why->setObjectName(QStringLiteral("why:") + QString::fromStdString(row.key));
    line.why->setAccessibleName(tr("Why %1?").arg(plainLabel(row.name)));
}

void ResultTable::setSection(const ResultSection& section) {
    if (section == section_)
        return;
    section_ = section;
    title_->setText(section.title);
    problem_->setText(section.problem);
    problem_->setVisible(!section.problem.isEmpty());
    while (lines_.size() < section.rows.size())
        addLine();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const bool used = i < section.rows.size();
        if (used)
            show(lines_[i], section.rows[i]);
        for (QWidget* part : {static_cast<QWidget*>(lines_[i].name), static_cast<QWidget*>(lines_[i].value),
                              static_cast<QWidget*>(lines_[i].unit), static_cast<QWidget*>(lines_[i].why)})
            part->setVisible(used);
    }
    setVisible(!section.rows.empty() || !section.problem.isEmpty());
}

} // namespace vitrine
