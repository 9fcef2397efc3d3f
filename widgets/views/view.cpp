#include "widgets/views/view.h"

#include <QMenu>

namespace vitrine {

View::View(ViewType type, QWidget* parent) : QWidget(parent), type_(type) {
    setObjectName(viewName(type));
}

void View::offerFigures(QMenu& menu, const Study& study) {
    if (!figurePanel())
        return;
    QMenu* figures = menu.addMenu(tr("Send to a Figure"));
    figures->setObjectName(QStringLiteral("sendToFigure"));
    figures->addAction(tr("New Figure"), this, [this] { Q_EMIT figureAsked({}); });
    for (const auto& figure : study.figures)
        figures->addAction(QString::fromStdString(figure->name), this, [this, name = figure->name] { Q_EMIT figureAsked(name); });
}

} // namespace vitrine
