#include "widgets/figures/editor/check_list.h"

#include "widgets/plot/rich_label.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int mostRows = 6, leastRows = 1;
constexpr int rowPadding = 9, framePadding = 6; // px

} // namespace

CheckList::CheckList(QWidget* parent) : QListWidget(parent) {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemChanged, this, &CheckList::follow);
}

void CheckList::show(const std::vector<NamedText>& options, const std::vector<std::string>& ticked) {
    const bool same = options == options_;
    options_ = options;
    ticked_ = ticked;
    if (!same)
        fill();
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(stateOf(i));
}

bool CheckList::isTicked(int row) const {
    return std::ranges::find(ticked_, options_[static_cast<std::size_t>(row)].text) != ticked_.end();
}

Qt::CheckState CheckList::stateOf(int row) const {
    return isTicked(row) ? Qt::Checked : Qt::Unchecked;
}

/// A line is whole before the list has it.
void CheckList::fill() {
    clear();
    for (int i = 0; i < static_cast<int>(options_.size()); ++i) {
        const QString name = plainLabel(options_[static_cast<std::size_t>(i)].name);
        auto* line = new QListWidgetItem(name);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setToolTip(name);
        line->setCheckState(stateOf(i));
        addItem(line);
    }
    const int rows = std::clamp(static_cast<int>(options_.size()), leastRows, mostRows);
    setFixedHeight(rows * (fontMetrics().height() + rowPadding) + framePadding);
}

void CheckList::tick(int row, bool on) {
    item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

/// What shows what is ticked already is no tick of a person.
void CheckList::follow(QListWidgetItem* item) {
    if (item->checkState() == stateOf(row(item)))
        return;
    const std::string& text = options_[static_cast<std::size_t>(row(item))].text;
    std::erase(ticked_, text);
    if (item->checkState() == Qt::Checked)
        ticked_.push_back(text);
    Q_EMIT chosen(ticked_);
}

} // namespace vitrine
