#pragma once
#include "app/board/view_commands.h"
#include "app/commands/appearance_commands.h"
#include "app/commands/figure_commands.h"
#include "app/commands/file_commands.h"
#include "app/commands/import_commands.h"
#include "app/main_window.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace vitrine::test {

/// The widget of a name below another one, which must be there.
template<class T>
T* child(QWidget& widget, const char* name) {
    T* found = widget.findChild<T*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// Settings and recent files of their own for each test program.
class IsolatedSettings {
  public:
    IsolatedSettings() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("VitrineTest"));
        QCoreApplication::setApplicationName(QStringLiteral("VitrineTest"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QLocale::setDefault(QLocale::c());
    }
    QString file(const QString& name) const { return folder_.filePath(name); }

  private:
    QTemporaryDir folder_;
};

/// A window on a workspace of its own, as large as a small screen.
struct Bench {
    Workspace workspace;
    MainWindow window{workspace};

    explicit Bench(const Study& study = {}) {
        if (!study.samples.empty())
            workspace.start(study, phrase("test", "Start"));
        window.resize(1280, 800);
        window.resetLayout();
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qWarning("the window is not exposed");
    }
    template<class T = QWidget>
    T* find(const char* name) {
        T* found = window.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the window", name);
        return found;
    }
};

/// Runs `act` as soon as a menu of this object name is open; the menu is closed afterwards.
template<class Act>
void whenMenu(const char* name, Act act) {
    auto* timer = new QTimer;
    const QString id = QString::fromLatin1(name);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, id, act] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu || menu->objectName() != id)
            return;
        timer->deleteLater();
        timer->stop();
        act(menu);
        menu->close();
    });
    timer->start(20);
}

/// Runs `act` as soon as a modal window of this object name is there.
template<class Act>
void whenModal(const char* name, Act act) {
    auto* timer = new QTimer;
    const QString id = QString::fromLatin1(name);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, id, act] {
        QWidget* modal = QApplication::activeModalWidget();
        if (!modal || modal->objectName() != id)
            return;
        timer->deleteLater();
        timer->stop();
        act(modal);
    });
    timer->start(20);
}

} // namespace vitrine::test
