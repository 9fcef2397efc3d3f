#include "app/commands/commands.h"

namespace vitrine {

QAction* Commands::addAction(const char* id, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, window_);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(keys);
    window_->addAction(action);
    return action;
}

void Commands::offer(QAction* action, bool can, const QString& whyNot) {
    action->setEnabled(can);
    action->setProperty(whyDisabled, can ? QString() : whyNot);
}

void Commands::offerWithSamples(const QList<QAction*>& actions, const Study& study) {
    for (QAction* action : actions)
        offer(action, !study.samples.empty(), tr("Open or import a sample first."));
}

} // namespace vitrine
