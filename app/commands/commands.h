#pragma once
#include "core/document/study.h"

#include <QAction>
#include <QWidget>

namespace vitrine {

/// Marks an action that is disabled with the sentence that says why.
inline constexpr const char* whyDisabled = "whyDisabled";

/// The commands of one duty: it makes their actions and does what they say. The window arranges the actions in its menus
/// and bars; their shortcuts hold in the whole window.
class Commands : public QObject {
    Q_OBJECT
  public:
    explicit Commands(QWidget* window) : QObject(window), window_(window) {}

  Q_SIGNALS:
    /// What came of a command, in a sentence.
    void told(const QString&);

  protected:
    /// An action of the window that does `slot`.
    template<class Slot>
    QAction* command(const char* id, const QString& text, const QKeySequence& keys, Slot slot) {
        QAction* action = addAction(id, text, keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    }
    /// Enables an action, or says why it is not.
    static void offer(QAction*, bool can, const QString& whyNot);
    /// Enables what needs a sample.
    static void offerWithSamples(const QList<QAction*>&, const Study&);

    QWidget* window_;

  private:
    QAction* addAction(const char* id, const QString& text, const QKeySequence& keys);
};

} // namespace vitrine
