#include "widgets/figures/paper/figure_language.h"

#include "widgets/figures/paper/paper_type.h"

#include <QCoreApplication>
#include <QEvent>

namespace vitrine {

namespace {

bool load(QTranslator& translator, const QLocale& locale) {
    return translator.load(locale, QStringLiteral("vitrine"), QStringLiteral("_"), QStringLiteral(":/i18n"));
}

} // namespace

FigureLanguage::FigureLanguage(const FigurePage& page) {
    if (!page.look.language.empty() || !page.look.decimal.empty())
        QLocale::setDefault(figureLocale(page));
    if (page.look.language.empty())
        return;
    installed_ = true;
    qApp->installEventFilter(this);
    // Below the page's own language lies English, whose plurals are made from a catalogue too.
    if (load(english_, QLocale(QLocale::English)))
        QCoreApplication::installTranslator(&english_);
    if (load(own_, QLocale(QString::fromStdString(page.look.language))))
        QCoreApplication::installTranslator(&own_);
}

FigureLanguage::~FigureLanguage() {
    QLocale::setDefault(before_);
    if (!installed_)
        return;
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&english_);
    qApp->removeEventFilter(this);
}

bool FigureLanguage::eventFilter(QObject* object, QEvent* event) {
    return object == qApp && event->type() == QEvent::LanguageChange;
}

} // namespace vitrine
