#include "app/board/view_dock.h"

#include "app/board/view_title.h"
#include "widgets/views/view.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace vitrine {

namespace {

QFrame* onCard(View* view, QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("viewCard"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->addWidget(view);
    return card;
}

} // namespace

ViewDock::ViewDock(View* view, QWidget* parent)
    : QDockWidget(view->accessibleName(), parent), view_(view), title_(new ViewTitle(view->accessibleName(), this)) {
    setObjectName(view->objectName() + QStringLiteral("Dock"));
    setTitleBarWidget(title_);
    setWidget(onCard(view, this));
    setFocusPolicy(Qt::NoFocus);
    connect(title_, &ViewTitle::closeAsked, this, &ViewDock::closeAsked);
    connect(this, &QDockWidget::topLevelChanged, title_, &ViewTitle::setFloating);
}

void ViewDock::setLeastSize(QSize size) {
    setMinimumSize(size.expandedTo(view_->minimumSize()));
}

bool ViewDock::event(QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress)
        taken_ = geometry();
    const auto taken = event->type() == QEvent::MouseButtonRelease ? std::exchange(taken_, std::nullopt) : std::nullopt;
    const bool done = QDockWidget::event(event);
    if (taken && geometry() != *taken) // a release after a double-click has no press
        Q_EMIT dropped();
    return done;
}

/// A view that floats is closed by the owner of what is shown.
void ViewDock::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT closeAsked();
}

} // namespace vitrine
