#include "widgets/plot/theme.h"

#include "widgets/plot/palette.h"

namespace vitrine {

namespace {

QColor hex(QRgb rgb) {
    return QColor(rgb);
}

void setAll(QPalette& p, std::initializer_list<QPalette::ColorRole> roles, const QColor& color) {
    for (const QPalette::ColorRole role : roles)
        p.setColor(role, color);
}

void setDisabled(QPalette& p, const QColor& faint) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
}

} // namespace

Theme Theme::light() {
    Theme t;
    t.ground = hex(0xffffff);
    t.panel = hex(0xf6f8fa);
    t.border = hex(0xcfd6de);
    t.ink = hex(0x1c2733);
    t.faint = hex(0x5d6b7a);
    t.grid = hex(0xe8ecf0);
    t.axis = hex(0x8a96a3);
    t.accent = hex(0x0b63b0);
    t.accentPale = hex(0xe1edf8);
    t.warning = hex(0x8a3a0a);
    t.warningPale = hex(0xfff6ec);
    t.onePressure = hex(0x4a5a6a);
    t.highPressure = hex(0xc2410c);
    return t;
}

Theme Theme::darkTheme() {
    Theme t;
    t.dark = true;
    t.ground = hex(0x14181d);
    t.panel = hex(0x1b2027);
    t.border = hex(0x333c47);
    t.ink = hex(0xe6ebf0);
    t.faint = hex(0x9aa7b4);
    t.grid = hex(0x2a313a);
    t.axis = hex(0x64717e);
    t.accent = hex(0x5aa9ff);
    t.accentPale = hex(0x1d3550);
    t.warning = hex(0xf0b36a);
    t.warningPale = hex(0x36291b);
    t.onePressure = hex(0xa9b8c7);
    t.highPressure = hex(0xf0733d);
    return t;
}

std::optional<DataPalette> paletteNamed(const std::string& name) {
    for (const DataPalette palette : {DataPalette::Spectrum, DataPalette::Cividis, DataPalette::OkabeIto})
        if (nameOf(palette) == name)
            return palette;
    return std::nullopt;
}

std::string nameOf(DataPalette palette) {
    switch (palette) {
    case DataPalette::Cividis:
        return "cividis";
    case DataPalette::OkabeIto:
        return "okabe-ito";
    case DataPalette::Spectrum:
        break;
    }
    return "spectrum";
}

Theme Theme::following(const QPalette& p) {
    return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness() ? darkTheme() : light();
}

Theme Theme::with(DataPalette palette) const {
    Theme theme = *this;
    theme.data = palette;
    if (palette == DataPalette::Spectrum)
        return theme;
    const bool distinct = palette == DataPalette::OkabeIto;
    theme.onePressure = distinct ? category(0, theme) : sequential(0, theme);
    theme.highPressure = distinct ? category(1, theme) : sequential(1, theme);
    return theme;
}

QPalette Theme::palette() const {
    QPalette p(panel, panel);
    using P = QPalette;
    setAll(p, {P::WindowText, P::Text, P::ButtonText, P::ToolTipText, P::HighlightedText}, ink);
    setAll(p, {P::AlternateBase, P::ToolTipBase}, panel);
    setAll(p, {P::Link, P::LinkVisited}, accent);
    p.setColor(P::Base, ground);
    p.setColor(P::PlaceholderText, faint);
    p.setColor(P::Mid, border);
    p.setColor(P::Highlight, accentPale);
    setDisabled(p, faint);
    return p;
}

} // namespace vitrine
