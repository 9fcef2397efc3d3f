#include "app/view_board.h"

#include "app/view_splitter.h"
#include "widgets/views/view.h"

#include <QFrame>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int leastHeight = 210; // px, in which a plot can be read; a board that has more of them is scrolled

QFrame* onCard(View* view, QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setMinimumHeight(leastHeight);
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
    cards_.insert(view->objectName(), card);
}

ViewSplitter* ViewBoard::row(int index) {
    while (count() <= index)
        addWidget(new ViewSplitter(this));
    return static_cast<ViewSplitter*>(widget(index));
}

void ViewBoard::showOnly(const QStringList& names) {
    if (names == shown_)
        return;
    shown_ = names;
    for (QWidget* card : cards_)
        card->hide();
    int place = 0;
    for (const QString& name : names) {
        QWidget* card = cards_.value(name);
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
