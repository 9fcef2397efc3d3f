#include "widgets/samples/sample_header.h"

namespace vitrine {

SampleHeader::SampleHeader(QWidget* parent) : RichHeader(Qt::Horizontal, parent) {
    constexpr int narrowest = 24;
    setStretchLastSection(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setMinimumSectionSize(narrowest);
    setSortIndicator(-1, Qt::AscendingOrder);
    setSortIndicatorClearable(true);
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, &SampleHeader::fitAsked);
}

QList<int> SampleHeader::order() const {
    QList<int> order;
    for (int i = 0; i < count(); ++i)
        order << logicalIndex(i);
    return order;
}

void SampleHeader::arrange(const QList<int>& order) {
    const QList<int> now = this->order();
    if (!std::is_permutation(now.begin(), now.end(), order.begin(), order.end()) || order.front() != now.front())
        return;
    for (int i = 0; i < order.size(); ++i)
        moveSection(visualIndex(order[i]), i);
}

/// Of the columns whose width a hand can change.
std::map<int, int> SampleHeader::widths() const {
    std::map<int, int> widths;
    for (int section = 0; section < count(); ++section)
        if (!isSectionHidden(section) && sectionResizeMode(section) == Interactive)
            widths[section] = sectionSize(section);
    return widths;
}

void SampleHeader::mousePressEvent(QMouseEvent* event) {
    pressed_ = widths();
    RichHeader::mousePressEvent(event);
}

void SampleHeader::mouseReleaseEvent(QMouseEvent* event) {
    RichHeader::mouseReleaseEvent(event);
    const auto before = std::exchange(pressed_, std::nullopt);
    if (!before)
        return;
    for (const auto& [section, width] : *before)
        if (!isSectionHidden(section) && sectionSize(section) != width)
            Q_EMIT sizedByHand(section, sectionSize(section));
}

} // namespace vitrine
