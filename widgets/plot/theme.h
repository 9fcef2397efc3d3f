#pragma once
#include <QColor>
#include <QPalette>

#include <optional>
#include <string>

namespace vitrine {

/// The colours of data, each safe for colour-blind eyes and in both themes.
enum class DataPalette {
    Spectrum, ///< violet over blue and green to olive, ordered by lightness
    Cividis,  ///< blue over grey to yellow: looks nearly the same with any colour blindness
    OkabeIto, ///< distinct hues for samples; from blue to orange for rates and pressures
};

/// As figures name them: "spectrum", "cividis", "okabe-ito"; nothing for another name.
std::optional<DataPalette> paletteNamed(const std::string& name);
std::string nameOf(DataPalette);

/// The colours that everything is drawn with. Meaning comes first: the accent is what can be grabbed or
/// clicked.
struct Theme {
    bool dark = false;
    QColor ground; ///< plot ground
    QColor panel;  ///< window and panel ground
    QColor border; ///< panel borders, 1 px
    QColor ink;    ///< text, construction lines
    QColor faint;  ///< secondary text
    QColor grid;
    QColor axis;
    QColor accent;     ///< handles, windows, links, the selected row
    QColor accentPale; ///< ground of a window or a selected row
    QColor warning;    ///< amber text
    QColor warningPale;
    QColor onePressure;  ///< slate: 1 atm
    QColor highPressure; ///< vermilion: high pressure
    DataPalette data = DataPalette::Spectrum;

    /// The theme (light or dark as it comes) with other colours of data.
    Theme with(DataPalette) const;
    static Theme light();
    static Theme darkTheme();
    /// Dark where the palette's window is darker than its text.
    static Theme following(const QPalette&);
    QPalette palette() const;
    bool operator==(const Theme&) const = default;
};

} // namespace vitrine
