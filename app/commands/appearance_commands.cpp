#include "app/commands/appearance_commands.h"

#include "app/settings/language.h"
#include "app/settings/settings.h"
#include "widgets/words/words.h"

#include <QActionGroup>
#include <QApplication>

namespace vitrine {

AppearanceCommands::AppearanceCommands(QWidget* window)
    : Commands(window), systemPalette_(qApp->palette()), spoken_(languageChoice()) {
    prepareDress(*qApp, themeFor(themeChoice(), systemPalette_));
    buildThemes();
    buildPalettes();
    buildLanguages();
    actions_.presentation = new QAction(tr("Large Type for a Projector"), window);
    actions_.presentation->setObjectName(QStringLiteral("presentation"));
    actions_.presentation->setCheckable(true);
    connect(actions_.presentation, &QAction::toggled, this, &AppearanceCommands::setPresentation);
}

void AppearanceCommands::buildThemes() {
    auto* group = new QActionGroup(this);
    for (const QString& name : {tr("Theme of the Desktop"), tr("Light Theme"), tr("Dark Theme")}) {
        const auto choice = static_cast<ThemeChoice>(actions_.themes.size());
        QAction* action = group->addAction(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, choice] {
            rememberTheme(choice);
            setThemeChoice(choice);
        });
        actions_.themes << action;
    }
}

void AppearanceCommands::buildPalettes() {
    auto* group = new QActionGroup(this);
    for (const QString& name : paletteTitles()) {
        const auto choice = static_cast<DataPalette>(actions_.palettes.size());
        QAction* action = group->addAction(name);
        action->setObjectName(QStringLiteral("palette_%1").arg(actions_.palettes.size()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, choice] {
            rememberPalette(choice);
            setDataPalette(choice);
        });
        actions_.palettes << action;
    }
}

/// Every language by its own name, so that whoever reads no other finds it.
void AppearanceCommands::buildLanguages() {
    auto* group = new QActionGroup(this);
    const QStringList names{tr("Language of the System"), QStringLiteral("English"), QStringLiteral("Deutsch"),
                            QStringLiteral("Français"), QStringLiteral("中文")};
    for (const QString& choice : languageChoices()) {
        QAction* action = group->addAction(names[actions_.languages.size()]);
        action->setObjectName(QStringLiteral("language_%1").arg(choice.isEmpty() ? QStringLiteral("system") : choice));
        action->setCheckable(true);
        action->setChecked(choice == spoken_);
        connect(action, &QAction::triggered, this, [this, choice] { chooseLanguage(choice); });
        actions_.languages << action;
    }
}

void AppearanceCommands::chooseLanguage(const QString& choice) {
    rememberLanguage(choice);
    Q_EMIT told(choice == spoken_ ? tr("The language stays as it is.")
                                  : tr("The language changes when Vitrine is started the next time."));
}

void AppearanceCommands::restore() {
    themeChoice_ = themeChoice();
    setDataPalette(paletteChoice());
}

void AppearanceCommands::setThemeChoice(ThemeChoice choice) {
    themeChoice_ = choice;
    actions_.themes[static_cast<int>(choice)]->setChecked(true);
    theme_ = themeFor(choice, systemPalette_).with(palette_);
    dress(*qApp, theme_, typeSize_);
    Q_EMIT themeChanged(theme_);
}

void AppearanceCommands::setDataPalette(DataPalette palette) {
    palette_ = palette;
    actions_.palettes[static_cast<int>(palette)]->setChecked(true);
    setThemeChoice(themeChoice_);
}

void AppearanceCommands::setPresentation(bool large) {
    constexpr double forProjectors = 1.6;
    typeSize_ = large ? forProjectors : 1;
    setThemeChoice(themeChoice_);
}

} // namespace vitrine
