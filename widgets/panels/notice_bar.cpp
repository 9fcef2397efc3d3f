#include "widgets/panels/notice_bar.h"

#include "widgets/controls/result_table.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int highest = 230; // px; further notices are scrolled to

QLabel* words(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Notices"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* content = new QWidget(this);
    layout_ = new QVBoxLayout(content);
    layout_->setContentsMargins(8, 8, 8, 0);
    layout_->setSpacing(6);
    setWidget(content);
    hide();
}

QSize NoticeBar::sizeHint() const {
    const int width = viewport()->width();
    const int needed = layout_->hasHeightForWidth() ? layout_->totalHeightForWidth(width) : layout_->totalSizeHint().height();
    return {width, std::min(needed, highest)};
}

void NoticeBar::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

QWidget* NoticeBar::card(const Notice& notice) {
    auto* frame = new QFrame(widget());
    frame->setProperty("role", QStringLiteral("warningCard"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(notice.title, frame));
    if (!notice.text.isEmpty())
        layout->addWidget(words(notice.text, frame));
    auto* answers = new QHBoxLayout;
    for (const NoticeAnswer& answer : notice.answers) {
        auto* button = new QPushButton(answer.text, frame);
        button->setObjectName(QStringLiteral("notice_") + answer.id);
        button->setAccessibleDescription(notice.title);
        connect(
            button, &QPushButton::clicked, this,
            [this, notice = notice.id, answer = answer.id] { Q_EMIT answered(notice, answer); }, Qt::QueuedConnection);
        answers->addWidget(button);
    }
    answers->addStretch();
    layout->addLayout(answers);
    return frame;
}

void NoticeBar::setNotices(const std::vector<Notice>& notices) {
    if (notices == notices_)
        return;
    notices_ = notices;
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Notice& notice : notices_)
        layout_->addWidget(card(notice));
    setVisible(!notices_.empty());
    updateGeometry();
}

} // namespace vitrine
