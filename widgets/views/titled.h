#pragma once
#include <QString>

namespace vitrine {

/// A picture with nothing drawn yet: its title, the titles of its axes, and what stands under the cursor ("T %1 K · E %2").
template<class Picture>
Picture titled(const QString& title, const QString& xTitle, const QString& yTitle, const QString& value) {
    Picture picture;
    picture.panel.title = title;
    picture.panel.xTitle = xTitle;
    picture.panel.yTitle = yTitle;
    picture.value = value;
    return picture;
}

} // namespace vitrine
