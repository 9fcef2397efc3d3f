#include "app/board/view_board.h"

#include "app/board/view_splitter.h"
#include "widgets/views/view.h"

#include <QFrame>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int leastHeight = 210; // px, in which a plot can be read; a board that has more of them is scrolled

QFrame* onCard(View* view, QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setMinimumHeight(std::max(leastHeight, view->minimumHeight()));
    card->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(view);
    return card;
}

} // namespace

ViewBoard::ViewBoard(QWidget* parent) : QSplitter(Qt::Vertical, parent) {
    setHandleWidth(8);
    setChildrenCollapsible(false);
}

void ViewBoard::add(View* view) {
    views_ << view;
    QWidget* card = onCard(view, row(0)); // a splitter takes in whatever is made its child
    card->hide();
    cards_.insert(view->type(), card);
}

ViewSplitter* ViewBoard::row(int index) {
    while (count() <= index)
        addWidget(new ViewSplitter(this));
    return static_cast<ViewSplitter*>(widget(index));
}

View* ViewBoard::view(ViewType type) const {
    const auto found = std::ranges::find(views_, type, &View::type);
    return found == views_.end() ? nullptr : *found;
}

QList<View*> ViewBoard::shownViews() const {
    QList<View*> shown;
    std::ranges::copy_if(views_, std::back_inserter(shown), [this](const View* view) { return shown_.contains(view->type()); });
    return shown;
}

void ViewBoard::showOnly(const QList<ViewType>& types) {
    if (types == shown_)
        return;
    shown_ = types;
    for (QWidget* card : cards_)
        card->hide();
    int place = 0;
    for (const ViewType type : types) {
        QWidget* card = cards_.value(type);
        if (!card)
            continue;
        row(place / 2)->addWidget(card);
        card->show();
        ++place;
    }
    for (int i = 0; i < count(); ++i)
        widget(i)->setVisible(2 * i < std::max(place, 1));
    resetSizes();
}

void ViewBoard::resetSizes() {
    setSizes(QList<int>(count(), 500));
    for (int i = 0; i < count(); ++i) {
        QList<int> sizes;
        for (int k = 0; k < row(i)->count(); ++k)
            sizes << (row(i)->widget(k)->isHidden() ? 0 : sizes.isEmpty() || sizes.last() == 0 ? 540 : 460);
        row(i)->setSizes(sizes);
    }
}

} // namespace vitrine
