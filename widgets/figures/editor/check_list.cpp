#include "widgets/figures/editor/check_list.h"

#include "widgets/plot/rich_label.h"

#include <QSignalBlocker>

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
    if (options == options_ && ticked == ticked_)
        return;
    const bool same = options == options_;
    options_ = options;
    ticked_ = ticked;
    if (!same)
        fill();
    const QSignalBlocker shownOnly(this); // items tell of what the program does to them too
    for (int i = 0; i < count(); ++i) {
        const bool on = std::ranges::find(ticked_, options_[static_cast<std::size_t>(i)].text) != ticked_.end();
        item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void CheckList::fill() {
    const QSignalBlocker shownOnly(this);
    clear();
    for (const NamedText& each : options_) {
        auto* line = new QListWidgetItem(plainLabel(each.name), this);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setToolTip(plainLabel(each.name));
    }
    const int rows = std::clamp(static_cast<int>(options_.size()), leastRows, mostRows);
    setFixedHeight(rows * (fontMetrics().height() + rowPadding) + framePadding);
}

void CheckList::tick(int row, bool on) {
    item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void CheckList::follow(QListWidgetItem* item) {
    const std::string& text = options_[static_cast<std::size_t>(row(item))].text;
    std::erase(ticked_, text);
    if (item->checkState() == Qt::Checked)
        ticked_.push_back(text);
    Q_EMIT chosen(ticked_);
}

} // namespace vitrine
