#pragma once
#include "app/commands/commands.h"
#include "app/settings/appearance.h"

#include <QPalette>

namespace vitrine {

/// Colours and size of type of all windows: what a person chose, remembered, and the commands that choose.
class AppearanceCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QList<QAction*> themes;    ///< in the order of ThemeChoice
        QList<QAction*> palettes;  ///< in the order of DataPalette
        QList<QAction*> languages; ///< in the order of languageChoices()
        QAction* presentation;
    };
    /// Made before the parts of the window, which are dressed as they are made.
    explicit AppearanceCommands(QWidget* window);

    const Actions& actions() const { return actions_; }
    const Theme& theme() const { return theme_; }
    /// Of what is printed: light, in the chosen colours of data.
    Theme onPaper() const { return Theme::light().with(palette_); }
    /// Dresses the program as a person chose when it last ran.
    void restore();
    void setThemeChoice(ThemeChoice);
    void setDataPalette(DataPalette);

  Q_SIGNALS:
    void themeChanged(const vitrine::Theme&);

  private:
    void buildThemes();
    void buildPalettes();
    void buildLanguages();
    void chooseLanguage(const QString&);
    void setPresentation(bool large);

    QPalette systemPalette_;
    Theme theme_;
    ThemeChoice themeChoice_ = ThemeChoice::Follow;
    DataPalette palette_ = DataPalette::Spectrum;
    QString spoken_; ///< the choice of language with which the program began
    double typeSize_ = 1;
    Actions actions_;
};

} // namespace vitrine
