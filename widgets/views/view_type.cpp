#include "widgets/views/view_type.h"

#include <QMetaEnum>

namespace vitrine {

namespace {

QString withSmallLetter(const char* word) {
    QString name = QString::fromLatin1(word);
    name[0] = name[0].toLower();
    return name;
}

} // namespace

QString viewName(ViewType type) {
    return withSmallLetter(QMetaEnum::fromType<ViewType>().valueToKey(static_cast<int>(type)));
}

std::optional<ViewType> viewNamed(const QString& name) {
    const auto words = QMetaEnum::fromType<ViewType>();
    for (int i = 0; i < words.keyCount(); ++i)
        if (withSmallLetter(words.key(i)) == name)
            return static_cast<ViewType>(words.value(i));
    return std::nullopt;
}

} // namespace vitrine
