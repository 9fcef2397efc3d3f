#include "widgets/panels/problem_panel.h"

#include "widgets/controls/result_table.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString showText(const std::vector<ItemPath>& items) {
    const auto count = static_cast<int>(items.size());
    return std::holds_alternative<ScanPath>(items.front()) ? ProblemPanel::tr("Show the %n scan(s)", nullptr, count)
                                                           : ProblemPanel::tr("Show the %n pattern(s)", nullptr, count);
}

void clear(QVBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ProblemPanel::ProblemPanel(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("problems"));
    setAccessibleName(tr("Problems"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    layout_ = new QVBoxLayout(content);
    layout_->setContentsMargins(12, 4, 12, 8);
    setWidget(content);
}

QWidget* ProblemPanel::card(const ShownProblem& problem) {
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("warningCard"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 7, 10, 8);
    layout->setSpacing(3);
    if (!problem.title.isEmpty())
        layout->addWidget(sectionTitle(problem.title, frame));
    layout->addWidget(wrapped(problem.text, frame));
    if (!problem.remedy.isEmpty())
        layout->addWidget(wrapped(problem.remedy, frame));
    if (!problem.items.empty()) {
        QPushButton* show = linkButton(showText(problem.items), frame);
        connect(show, &QPushButton::clicked, this, [this, items = problem.items] { Q_EMIT itemsAsked(items); });
        layout->addWidget(show, 0, Qt::AlignLeft);
    }
    return frame;
}

void ProblemPanel::setProblems(const std::vector<ShownProblem>& raised, const std::vector<ShownProblem>& standing) {
    if (raised == raised_ && standing == standing_)
        return;
    raised_ = raised;
    standing_ = standing;
    clear(layout_);
    for (auto problem = raised_.rbegin(); problem != raised_.rend(); ++problem)
        layout_->addWidget(card(*problem));
    if (!raised_.empty()) {
        QPushButton* seen = linkButton(tr("Dismiss what is above"), this);
        seen->setObjectName(QStringLiteral("dismissProblems"));
        connect(seen, &QPushButton::clicked, this, &ProblemPanel::dismissed, Qt::QueuedConnection);
        layout_->addWidget(seen, 0, Qt::AlignLeft);
    }
    for (const auto& problem : standing_)
        layout_->addWidget(card(problem));
    layout_->addStretch();
}

} // namespace vitrine
